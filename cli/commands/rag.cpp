#include "cli/commands/commands.hpp"

#include <memory>

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
  const auto opened = open_portfolio(options.common, options.choice, context);
  if (!opened) return 1;
  const AssessedPortfolio assessed = assess(options.choice, *opened);
  const auto& rows = assessed.rag();
  const auto form = options.pounds ? MoneyFormat::pounds : MoneyFormat::rounded;
  write(rag_result(assessed.portfolio, rows, assessed.projects.size() - rows.size(), assessed.as_of, form),
        options.common, *opened, context);
  return opened->exit_code();
}

}  // namespace

Action define_rag(Options& options) {
  auto chosen_options = std::make_shared<RagOptions>();
  options.examples({"ptx rag", "ptx rag --programme commercial",
                    "ptx rag hospital-discharge --as-of 2025-01-31 --pounds", "ptx rag -f csv"});
  define_project_filter(options, chosen_options->choice);
  options.flag("--pounds", chosen_options->pounds, "Show money in whole pounds");
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return rag(*chosen_options, context); };
}

}  // namespace ptx::cli
