#include "cli/segment.hpp"

#include <memory>

#include "analysis/ranking.hpp"
#include "analysis/segmentation.hpp"
#include "cli/common.hpp"
#include "render/segment_result.hpp"
#include "text/diagnostic.hpp"

namespace ptx::cli {
namespace {

struct SegmentOptions {
  Common common;
  Choice choice;
  bool grid = false;
};

int segment(const SegmentOptions& options, const Context& context) {
  if (options.grid && format_of(options.common) != Format::table) throw Error(2, "--grid is drawn for people", "leave -f out, or write to a .txt file");
  const auto opened = open(options.common, options.choice, context);
  if (!opened) return 1;
  const Portfolio& portfolio = opened->loaded.portfolio;
  const Method method(portfolio.framework);
  const auto all = score_all(portfolio, method);
  std::vector<Segmented> shown;
  for (const auto& scored : all) shown.push_back(ptx::segment(method, scored, opened->as_of));
  const auto counts = tier_counts(portfolio.framework, shown);
  std::erase_if(shown, [&](const Segmented& one) { return !chosen(options.choice, portfolio, one.scored->id, *one.scored->project, one.tier); });
  sort_by_tier(portfolio.framework, shown);
  if (options.grid)
    write(grid_text(portfolio, shown, screen_for(options.common, context)), options.common, context);
  else
    write(segment_result(portfolio, shown, counts), options.common, *opened, context);
  return opened->exit_code();
}

}  // namespace

Action define_segment(Options& options) {
  auto chosen_options = std::make_shared<SegmentOptions>();
  options.examples({"ptx segment", "ptx segment --grid", "ptx segment --tier platinum -f csv"});
  define_choice(options, chosen_options->choice);
  options.flag("--grid", chosen_options->grid, "Draw the grid, with every project in its cell");
  define_common(options, chosen_options->common);
  return [chosen_options](const Context& context) { return segment(*chosen_options, context); };
}

}  // namespace ptx::cli
