#include "analysis/benefits/tracking.hpp"
#include "cli/commands/commands.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

#include "cli/options/option_values.hpp"
#include "cli/portfolio/open_portfolio.hpp"
#include "cli/portfolio/svg_option.hpp"
#include "cli/portfolio/target_owner.hpp"
#include "cli/portfolio/write_answer.hpp"
#include "diagnostic/diagnostic.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "render/measures/measures_result.hpp"
#include "render/measures/measures_svg.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

struct TrackOptions {
  PortfolioOptions common;
  ProjectFilter choice;
  std::optional<std::string> view, year, years, svg;
  std::vector<std::string> types, funds;
  bool pipeline = false, weighted = false, pounds = false;
};

enum class View {
  years,
  programmes,
  directorates,
  status,
  benefits,
  quarters,
  cash,
  returns,
  reconcile,
  value,
  measures,
  capabilities
};

/// A view and the options that mean something in it.
struct ViewFacts {
  View view;
  std::string_view name;
  bool counting;  ///< --type, --fund and --pipeline choose what is counted
  bool year;
  bool weighted;
  bool picture;
};
constexpr std::array track_views{
    ViewFacts{View::years, "years", true, false, true, true},
    ViewFacts{View::programmes, "programmes", true, true, true, false},
    ViewFacts{View::directorates, "directorates", true, true, true, false},
    ViewFacts{View::status, "status", true, true, false, true},
    ViewFacts{View::benefits, "benefits", true, false, true, false},
    ViewFacts{View::quarters, "quarters", true, false, false, false},
    ViewFacts{View::cash, "cash", true, false, false, false},
    ViewFacts{View::returns, "return", true, false, false, false},
    ViewFacts{View::reconcile, "reconcile", false, false, false, false},
    ViewFacts{View::value, "value", true, false, false, false},
    ViewFacts{View::measures, "measures", false, false, false, true},
    ViewFacts{View::capabilities, "capabilities", false, false, false, false},
};

constexpr int usual_years = 10;
constexpr int most_years = 125;

const ViewFacts& view_of(const TrackOptions& options) {
  if (!options.view) return track_views.front();
  const auto found = std::find_if(track_views.begin(), track_views.end(),
                                  [&](const ViewFacts& facts) { return facts.name == *options.view; });
  if (found != track_views.end()) return *found;
  std::vector<std::string_view> names;
  for (const auto& facts : track_views) names.push_back(facts.name);
  throw_unknown_word("--view", *options.view, names);
}

/// The views of which something holds, for a hint: "ask for it with --view status or programmes".
std::string views_with(bool ViewFacts::*what) {
  std::vector<std::string> names;
  for (const auto& facts : track_views)
    if (facts.*what) names.emplace_back(facts.name);
  return "it goes with --view " + join_with_or(names);
}

/// Throws Error(2) where an option would mean nothing in the view.
void check_fit(const TrackOptions& options, const ViewFacts& facts) {
  const auto refuse = [&](std::string_view option, std::string hint) {
    throw Error(2, fmt::format("{} means nothing in the view '{}'", option, facts.name), std::move(hint));
  };
  if (options.year && !facts.year) refuse("--year", views_with(&ViewFacts::year));
  if (options.years && facts.view != View::value) refuse("--years", "it goes with --view value");
  if (options.weighted && !facts.weighted) refuse("--weighted", views_with(&ViewFacts::weighted));
  if (options.svg && !facts.picture) refuse("--svg", views_with(&ViewFacts::picture));
  if (!facts.counting)
    for (const auto& [given, option] :
         {std::pair(!options.types.empty(), "--type"), std::pair(!options.funds.empty(), "--fund"),
          std::pair(options.pipeline, "--pipeline")})
      if (given) refuse(option, views_with(&ViewFacts::counting));
  if (options.pounds && (facts.view == View::measures || facts.view == View::capabilities))
    refuse("--pounds", "it goes with the views of money");
  if (options.pipeline && facts.view == View::benefits)
    refuse("--pipeline", "it shows what is in the pipeline already; --stage chooses");
}

std::vector<BenefitType> types_of(const TrackOptions& options) {
  constexpr auto& words = EnumNames<BenefitType>::all;
  const std::vector<std::string_view> money(
      words.begin(), words.begin() + static_cast<std::ptrdiff_t>(BenefitType::measure));
  std::vector<BenefitType> out;
  for (const auto& word : options.types) {
    const auto found = std::find(money.begin(), money.end(), word);
    if (found == money.end()) throw_unknown_word("--type", word, money);
    const auto type = static_cast<BenefitType>(found - money.begin());
    if (std::find(out.begin(), out.end(), type) == out.end()) out.push_back(type);
  }
  std::sort(out.begin(), out.end());
  return out;
}

/// The funds asked for, each once. Throws Error(2) for one that no benefit is in.
std::vector<std::string> funds_of(const TrackOptions& options, const Portfolio& portfolio) {
  std::set<std::string> known{portfolio.settings.fund.value};
  for (const auto& [id, project] : portfolio.projects)
    for (const auto& [benefit_id, benefit] : project.benefits)
      known.emplace(fund_of(portfolio.settings, benefit.fund));
  for (const auto& fund : options.funds) {
    if (known.contains(fund)) continue;
    const std::string hint = did_you_mean(fund, {known.begin(), known.end()});
    throw Error(2, fmt::format("no benefit is in a fund '{}'", clean_and_cut(fund, 60)),
                hint.empty() ? "there is " + join({known.begin(), known.end()}, ", ") : hint);
  }
  const std::set<std::string> each(options.funds.begin(), options.funds.end());
  return {each.begin(), each.end()};
}

CountingRule counting_of(const TrackOptions& options, const ViewFacts& facts, const Portfolio& portfolio) {
  CountingRule out = facts.view == View::benefits ? all_money() : usual_counting(portfolio.settings);
  if (const auto types = types_of(options); !types.empty()) out.types = types;
  if (const auto funds = funds_of(options, portfolio); !funds.empty()) out.funds = funds;
  if (facts.view != View::benefits && !options.choice.monitored_by.empty())
    out.monitored_by = options.choice.monitored_by;
  if (options.pipeline) out.pipeline = true;
  return out;
}

std::optional<FinancialYear> year_of(const TrackOptions& options) {
  if (!options.year) return std::nullopt;
  const auto year = parse_year(*options.year);
  if (!year) throw Error(2, "--year: " + year.complaint().message, year.complaint().hint);
  return *year;
}

int horizon(const TrackOptions& options) {
  if (!options.years) return usual_years;
  const auto number = digits(*options.years);
  if (!number || *number < 1 || *number > most_years)
    throw Error(2, fmt::format("--years takes a whole number from 1 to {}", most_years));
  return *number;
}

Result answer(const TrackOptions& options, const ViewFacts& facts, const TrackedBenefits& tracked) {
  const MoneyDisplay shown{options.pounds ? MoneyFormat::pounds : MoneyFormat::rounded, options.weighted};
  switch (facts.view) {
    case View::years:
      return years_result(tracked, shown);
    case View::programmes:
      return programmes_result(tracked, year_of(options), options.choice.programmes, shown);
    case View::directorates:
      return directorates_result(tracked, year_of(options), shown);
    case View::status:
      return plan_status_result(tracked, year_of(options), options.choice.programmes, shown);
    case View::benefits:
      return benefits_result(tracked, shown);
    case View::quarters:
      return quarters_result(tracked, shown);
    case View::cash:
      return cash_result(tracked, shown);
    case View::returns:
      return return_result(tracked, shown);
    case View::reconcile:
      return reconcile_result(tracked, shown);
    case View::measures:
      return measures_result(tracked.portfolio, tracked.projects, tracked.as_of);
    case View::capabilities:
      return capabilities_result(tracked.portfolio, tracked.projects, tracked.as_of);
    case View::value:
      break;
  }
  return value_result(tracked, horizon(options), shown);
}

/// The picture of a view that has one.
std::string picture(const TrackOptions& options, const ViewFacts& facts, const TrackedBenefits& tracked) {
  const MoneyFormat form = options.pounds ? MoneyFormat::pounds : MoneyFormat::rounded;
  if (facts.view == View::measures) return measures_svg(tracked.portfolio, tracked.projects, tracked.as_of);
  return facts.view == View::years
             ? years_svg(tracked, form)
             : plan_status_svg(tracked, year_of(options), options.choice.programmes, form);
}

int track_benefits(const TrackOptions& options, const Context& context) {
  const ViewFacts& facts = view_of(options);
  check_fit(options, facts);
  types_of(options);
  year_of(options);
  horizon(options);
  check_svg_option(options.svg, options.common, context);
  const auto opened = open_portfolio(options.common, options.choice, context);
  if (!opened) return 1;
  const Portfolio& portfolio = opened->loaded.portfolio;
  const CountingRule counting = counting_of(options, facts, portfolio);
  const auto shares = facts.view == View::benefits ? ShareTreatment::as_written : ShareTreatment::taken_off;
  const TrackedBenefits tracked =
      track(portfolio, assess(options.choice, *opened).projects, counting,
            target_owner_of(options.choice, counting, portfolio.settings), shares, opened->as_of);
  if (options.svg) write_svg(*options.svg, picture(options, facts, tracked), context);
  write(answer(options, facts, tracked), options.common, *opened, context);
  return opened->exit_code();
}

}  // namespace

Action define_track_benefits(Options& options) {
  auto chosen_options = std::make_shared<TrackOptions>();
  std::vector<std::string> names;
  for (const auto& facts : track_views) names.emplace_back(facts.name);
  constexpr auto& types = EnumNames<BenefitType>::all;
  options.examples({"ptx track-benefits", "ptx track-benefits --view status --year 2025/26",
                    "ptx track-benefits --view benefits passenger-transport",
                    "ptx track-benefits --view programmes -f csv -o benefits.csv"});
  define_project_filter(options, chosen_options->choice);
  options.value("--view", "VIEW", chosen_options->view, join_with_or(names) + "; years if left out",
                {CandidateSource::nowhere, names});
  options.value("--year", "YEAR", chosen_options->year,
                "With programmes, directorates and status: one financial year, 2024/25; all if left out");
  options.value("--years", "N", chosen_options->years, "With value: over how many years; 10 if left out");
  options.values("--type", "TYPE", chosen_options->types,
                 "Count benefits of this type; cashable and income if left out",
                 {CandidateSource::nowhere,
                  {types.begin(), types.begin() + static_cast<std::ptrdiff_t>(BenefitType::measure)}});
  options.values("--fund", "ID", chosen_options->funds,
                 "Count benefits in this fund; the portfolio's own if left out");
  options.flag("--pipeline", chosen_options->pipeline, "Count the money of pipeline stages too");
  options.flag("--weighted", chosen_options->weighted,
               "Show the forecast weighted by confidence in tables, too");
  options.value("--svg", "FILE", chosen_options->svg,
                "With years, status and measures: draw it as a picture into FILE", {CandidateSource::files});
  options.flag("--pounds", chosen_options->pounds, "Show whole pounds in tables, not £1.2m and £330k");
  define_portfolio_options(options, chosen_options->common);
  return [chosen_options](const Context& context) { return track_benefits(*chosen_options, context); };
}

}  // namespace ptx::cli
