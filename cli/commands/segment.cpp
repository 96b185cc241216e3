#include "cli/commands/commands.hpp"

#include <memory>

#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/svg_option.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "render/segment/disputes_result.hpp"
#include "render/segment/margin_result.hpp"
#include "render/segment/segment_result.hpp"

namespace ptx::cli {
namespace {

struct SegmentOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  bool grid = false;
  bool possible = false, margin = false, disputes = false;
  std::optional<std::string> svg;
};

/// Throws Error(2) where views are asked for that cannot stand together.
void check_views(const SegmentOptions& options) {
  if (options.grid && format_of(options.common) != Format::table)
    throw Error(2, "--grid is drawn for people", "leave -f out, or write to a .txt file");
  if (options.grid && (options.possible || options.margin || options.disputes))
    throw Error(2, "--grid draws a picture, which has no room for more",
                "ask for the other in a run of its own");
  if (options.disputes && (options.possible || options.margin))
    throw Error(2, "--disputes lists ratings, the others list projects",
                "ask for the other in a run of its own");
}

Result answer(const SegmentOptions& options, const AssessedPortfolio& assessed) {
  const Portfolio& portfolio = assessed.portfolio;
  if (options.disputes) return disputes_result(portfolio, assessed.method(), assessed.by_tier());
  if (options.possible || options.margin)
    return margin_result(portfolio, assessed.method(), assessed.by_tier(),
                         {options.possible, options.margin});
  return segment_result(portfolio, assessed.by_tier(),
                        tier_counts(portfolio.framework, assessed.segmented()));
}

int segment(const SegmentOptions& options, const Context& context) {
  check_views(options);
  check_svg_option(options.svg, options.common, context);
  const auto opened = open_portfolio(options.common, options.choice, context);
  if (!opened) return 1;
  const AssessedPortfolio assessed = assess(options.choice, *opened);
  const Portfolio& portfolio = assessed.portfolio;
  if (options.svg) write_svg(*options.svg, grid_svg(portfolio, assessed.by_tier()), context);
  if (options.grid)
    write(grid_text(portfolio, assessed.by_tier(), screen_for(options.common, context)), options.common,
          context);
  else
    write(answer(options, assessed), options.common, *opened, context);
  return opened->exit_code();
}

}  // namespace

Action define_segment(Options& options) {
  auto chosen_options = std::make_shared<SegmentOptions>();
  options.examples({"ptx segment", "ptx segment --grid", "ptx segment --margin --stage scoping",
                    "ptx segment --tier platinum -f csv"});
  define_project_filter(options, chosen_options->choice);
  options.flag("--grid", chosen_options->grid, "Draw the grid, with every project in its cell");
  options.flag("--margin", chosen_options->margin,
               "Show what change of one rating, and of one weight, would move each project to another tier");
  options.flag("--possible", chosen_options->possible,
               "Show which tiers each project could come to, whatever its unknown ratings turn out to be");
  options.flag("--disputes", chosen_options->disputes, "List the ratings in dispute that would alter a tier");
  options.value("--svg", "FILE", chosen_options->svg, "Draw the grid as a picture into FILE",
                {CandidateSource::files});
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return segment(*chosen_options, context); };
}

}  // namespace ptx::cli
