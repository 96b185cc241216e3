#include "analysis/board/year_money.hpp"

#include <doctest/doctest.h>

#include <string>

#include "analysis/benefits/benefit_rows.hpp"
#include "model/portfolio.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// Calls `use` with what the files say, net of shares and as it is written, on 31 January 2025.
template <class Use>
void with_money(const Files& files, Use use) {
  Files all = files;
  all["framework.yaml"] = framework_with("stages:\n", "stages:\n  idea: {pipeline: true}\n");
  const auto loaded = load(written(all), OnError::stop);
  REQUIRE(loaded.usable);
  const Portfolio& portfolio = loaded.portfolio;
  ChosenProjects projects;
  for (const auto& [id, project] : portfolio.projects) projects.emplace_back(id, &project);
  const auto tracked = [&](ShareTreatment shares) {
    return track(portfolio, projects, usual_counting(portfolio.settings), {}, shares,
                 *parse_date("2025-01-31"));
  };
  use(tracked(ShareTreatment::taken_off), tracked(ShareTreatment::as_written));
}

YearMoney this_year(const Files& files) {
  std::optional<YearMoney> out;
  with_money(files, [&](const TrackedBenefits& net, const TrackedBenefits&) {
    out = year_money(net, FinancialYear{2024});
  });
  return *out;
}

std::string project(const std::string& benefits) {
  return "name: P\nstage: delivery\nbenefits:\n" + benefits;
}

TEST_CASE("A year's money is the counted figures of that year, what became of its plan, and what is owed") {
  const YearMoney year = this_year(
      {{"portfolio.yaml", "name: W\ntarget: {2024/25: 500}\n"},
       {"projects/p.yaml", project("  b: {name: B, type: cashable, confidence: high, original: {2024/25: "
                                   "400}, plan: {2024/25: 300, 2025/26: 900}, "
                                   "forecast: {2024/25: 250, 2025/26: 930}, actual: {2024/25: 100}}\n")},
       {"finance/q1.yaml",
        "period: 2024/25 Q1\nsigned_by: F\nsigned: 2024-07-20\nclaims: {p/b: {claimed: 60, agreed: 60}}\n"}});
  CHECK(format(*year.target) == "500.00");
  CHECK(format(*year.gap) == "-250.00");
  CHECK(format(year.amounts.forecast) == "250.00");
  CHECK(format(year.amounts.actual) == "100.00");
  CHECK(format(year.amounts.verified) == "60.00");
  CHECK(format(year.split.plan) == "300.00");
  CHECK(format(year.split.slipped) == "30.00");
  CHECK(format(year.split.undeliverable) == "20.00");
  CHECK(format(*year.of_original, 2) == "15.00");
}

TEST_CASE("The full-year effect is what recurs of this year and what the same benefits add next year") {
  const YearMoney year = this_year(
      {{"projects/p.yaml",
        project(
            "  half: {name: B, type: cashable, plan: {2024/25: 200, 2025/26: 200, 2026/27: 50}}\n"
            "  once: {name: O, type: cashable, recurring: false, plan: {2024/25: 70, 2025/26: 70}}\n"
            "  later: {name: L, type: income, plan: {2025/26: 1000}}\n"
            "  worse: {name: W, type: cashable, disbenefit: true, plan: {2024/25: 10, 2025/26: 30}}\n")}});
  CHECK(format(year.amounts.forecast) == "260.00");
  CHECK(format(year.recurring) == "190.00");
  CHECK(format(year.full_year) == "360.00");
}

TEST_CASE("Without an original there is no share of it") {
  CHECK_FALSE(
      this_year({{"projects/p.yaml", project("  b: {name: B, type: cashable, plan: {2025/26: 900}}\n")}})
          .of_original);
  CHECK_FALSE(this_year({}).of_original);
}

TEST_CASE("The bridge leads from what is counted to all that the files hold, shares included") {
  std::string steps;
  with_money(
      {{"projects/a.yaml", project("  mine: {name: M, type: cashable, plan: {2024/25: 100, 2025/26: 7}, "
                                   "shared_with: {b/theirs: 25%}}\n"
                                   "  schools: {name: S, type: cashable, fund: dsg, plan: {2024/25: 5}}\n  "
                                   "avoided: {name: A, type: cost-avoidance, plan: {2024/25: 11}}\n"
                                   "  time: {name: T, type: non-cashable, plan: {2024/25: 13}}\n")},
       {"projects/b.yaml", project("  theirs: {name: T, type: cashable, plan: {2024/25: 200}}\n")},
       {"projects/c.yaml",
        "name: C\nstage: idea\nbenefits:\n  dream: {name: D, type: cashable, plan: {2024/25: 1000}}\n"},
       {"projects/d.yaml",
        "name: D\nstage: delivery\nmonitored_by: finance\nbenefits:\n  away: {name: A, type: cashable, plan: "
        "{2024/25: 17}}\n"}},
      [&](const TrackedBenefits& net, const TrackedBenefits& as_written) {
        for (const auto& [category, forecast] : forecast_bridge(net, as_written, FinancialYear{2024}))
          steps += category + " " + format(forecast) + "\n";
      });
  CHECK(steps ==
        "counted 275.00\npipeline 1000.00\nmonitored-elsewhere 17.00\nfund:dsg 5.00\ncost-avoidance "
        "11.00\nnon-cashable 13.00\nshared 25.00\ntotal 1346.00\n");
}

}  // namespace
