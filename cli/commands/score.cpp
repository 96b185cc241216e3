#include "cli/commands/commands.hpp"

#include <algorithm>
#include <memory>

#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "render/score/score_result.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

struct ScoreOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  bool explain = false;
  std::optional<std::string> top;
};

/// The ranks that --top keeps; none without it. Throws Error(2).
std::optional<int> kept_ranks(const ScoreOptions& options) {
  if (!options.top) return std::nullopt;
  const auto number = digits(*options.top);
  if (!number || *number < 1) throw Error(2, "--top takes a whole number of at least 1");
  return number;
}

int score(const ScoreOptions& options, const Context& context) {
  const auto top = kept_ranks(options);
  const auto opened = open_portfolio(options.common, options.choice, context);
  if (!opened) return 1;
  const AssessedPortfolio assessed = assess(options.choice, *opened);
  auto shown = assessed.by_rank();
  if (top) std::erase_if(shown, [&](const ScoredProject* one) { return !one->rank || *one->rank > *top; });
  const auto ranked =
      static_cast<std::size_t>(std::count_if(assessed.scored().begin(), assessed.scored().end(),
                                             [](const ScoredProject& s) { return s.rank.has_value(); }));
  write(options.explain ? explain_result(assessed.portfolio, assessed.method(), shown, ranked)
                        : score_result(assessed.portfolio, assessed.method(), shown),
        options.common, *opened, context);
  return opened->exit_code();
}

}  // namespace

Action define_score(Options& options) {
  auto chosen_options = std::make_shared<ScoreOptions>();
  options.examples({"ptx score", "ptx score passenger-transport --explain", "ptx score --top 5 -f csv"});
  define_project_filter(options, chosen_options->choice);
  options.flag("--explain", chosen_options->explain, "Show each score, criterion by criterion, and why");
  options.value("--top", "N", chosen_options->top, "Only ranks up to N");
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return score(*chosen_options, context); };
}

}  // namespace ptx::cli
