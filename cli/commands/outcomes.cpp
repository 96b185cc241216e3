#include "analysis/benefits/tracking.hpp"
#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "cli/options/option_values.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/svg_option.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "model/portfolio.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "render/outcomes/outcomes_svg.hpp"

namespace ptx::cli {
namespace {

struct OutcomesOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  std::optional<std::string> view, svg;
  bool pounds = false;
};

constexpr std::array<std::string_view, 4> outcome_views{"outcomes", "pledges", "recommendations",
                                                        "priorities"};

std::string_view view_of(const OutcomesOptions& options) {
  if (!options.view) return outcome_views[0];
  const auto found = std::find(outcome_views.begin(), outcome_views.end(), *options.view);
  if (found == outcome_views.end())
    throw_unknown_word("--view", *options.view, {outcome_views.begin(), outcome_views.end()});
  return *found;
}

/// Throws Error(2) where an option would mean nothing in the view.
void check_fit(const OutcomesOptions& options, std::string_view view) {
  const auto refuse = [&](std::string_view what, std::string hint) {
    throw Error(2, fmt::format("{} in the view '{}'", what, view), std::move(hint));
  };
  if (options.svg && view != "outcomes") refuse("--svg means nothing", "it goes with --view outcomes");
  if (options.pounds && view != "priorities")
    refuse("--pounds means nothing", "it goes with --view priorities");
  if (options.choice.filters_anything() && view == "pledges")
    refuse("projects cannot be chosen", "pledges are made by partners, not by projects");
}

Result answer(const OutcomesOptions& options, std::string_view view, const AssessedPortfolio& assessed) {
  const Portfolio& portfolio = assessed.portfolio;
  if (view == "priorities")
    return priorities_result(assessed.net(), assessed.by_tier(),
                             options.pounds ? MoneyFormat::pounds : MoneyFormat::rounded);
  if (view == "pledges") return pledges_result(portfolio, assessed.as_of);
  if (view == "recommendations")
    return recommendations_result(portfolio, assessed.projects, options.choice.filters_anything());
  return outcomes_result(portfolio, assessed.projects, assessed.as_of);
}

int outcomes(const OutcomesOptions& options, const Context& context) {
  const auto view = view_of(options);
  check_fit(options, view);
  check_svg_option(options.svg, options.common, context);
  const auto opened = open_portfolio(options.common, options.choice, context);
  if (!opened) return 1;
  if (options.svg) write_svg(*options.svg, outcomes_svg(opened->loaded.portfolio, opened->as_of), context);
  write(answer(options, view, assess(options.choice, *opened)), options.common, *opened, context);
  return opened->exit_code();
}

}  // namespace

Action define_outcomes(Options& options) {
  auto chosen_options = std::make_shared<OutcomesOptions>();
  options.examples(
      {"ptx outcomes", "ptx outcomes --view recommendations", "ptx outcomes --svg outcomes.svg"});
  define_project_filter(options, chosen_options->choice);
  options.value("--view", "VIEW", chosen_options->view,
                "outcomes (if left out), pledges, recommendations or priorities",
                {CandidateSource::nowhere, {outcome_views.begin(), outcome_views.end()}});
  options.value("--svg", "FILE", chosen_options->svg,
                "With outcomes: draw their readings and targets as a picture into FILE",
                {CandidateSource::files});
  options.flag("--pounds", chosen_options->pounds,
               "With priorities: show whole pounds in tables, not £1.2m and £330k");
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return outcomes(*chosen_options, context); };
}

}  // namespace ptx::cli
