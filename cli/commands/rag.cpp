#include "cli/commands/commands.hpp"

#include <memory>

#include "analysis/rag/rag.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "render/rag/rag_result.hpp"

namespace ptx::cli {
namespace {

struct RagOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  bool pounds = false;
};

int rag(const RagOptions& options, const Context& context) {
  const auto opened = open(options.common, options.choice, context);
  if (!opened) return 1;
  const Portfolio& portfolio = opened->loaded.portfolio;
  const ScoringModel method(portfolio.framework);
  const auto all = score_all(portfolio, method);
  std::vector<SegmentedProject> shown;
  for (const auto& scored : all) {
    auto one = segment(method, scored, opened->as_of);
    if (chosen(options.choice, portfolio, scored.id, *scored.project, one.tier))
      shown.push_back(std::move(one));
  }
  sort_by_tier(portfolio.framework, shown);
  const auto rows = rag_rows(portfolio, shown, opened->as_of);
  const auto form = options.pounds ? MoneyFormat::pounds : MoneyFormat::rounded;
  write(rag_result(portfolio, rows, shown.size() - rows.size(), opened->as_of, form), options.common, *opened,
        context);
  return opened->exit_code();
}

}  // namespace

Action define_rag(Options& options) {
  auto chosen_options = std::make_shared<RagOptions>();
  options.examples({"ptx rag", "ptx rag --programme commercial",
                    "ptx rag hospital-discharge --as-of 2025-01-31 --pounds", "ptx rag -f csv"});
  define_choice(options, chosen_options->choice);
  options.flag("--pounds", chosen_options->pounds, "Show money in whole pounds");
  define_common(options, chosen_options->common);
  return [chosen_options](const Context& context) { return rag(*chosen_options, context); };
}

}  // namespace ptx::cli
