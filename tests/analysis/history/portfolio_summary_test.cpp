#include "analysis/history/portfolio_summary.hpp"

#include <doctest/doctest.h>

#include <string>

#include "analysis/history/project_summary.hpp"
#include "analysis/segment/tier_cache.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

Date day(const char* text) { return *parse_date(text); }

const Files projects{
    {"projects/a.yaml", R"(name: A
ratings: {alignment: 5}
milestones:
  quick: {name: Not judged, due: 2024-05-01, forecast: 2024-04-20}
  gate: {name: Judged, key: true, due: 2024-06-30, forecast: 2024-07-15}
benefits: {saving: {name: Saving, type: cashable, plan: {2024/25: 100k}, forecast: {2024/25: 40k}}}
)"},
    {"projects/b.yaml", R"(name: B
ratings: {alignment: 5}
tier_decision: {tier: bronze, until: 2024-06-30}
milestones:
  early: {name: Early, due: 2024-09-30, forecast: 2024-09-01}
)"},
    {"projects/c.yaml", "name: C\nstate: stopped\nmilestones: {late: {name: Late, due: 2024-01-31}}\n"},
};

LoadResult loaded() {
  auto out = load(written(projects), OnError::stop);
  REQUIRE(out.usable);
  return out;
}

PortfolioSummary on(
    const Portfolio& portfolio, const char* as_of,
    const ProjectPredicate& chooses = [](auto, const auto&, const auto&) { return true; }) {
  const ScoringModel method(portfolio.framework);
  const auto computes = [&](std::string_view, const Project& project) {
    return computed_tier(method, project.ratings);
  };
  return summarise_portfolio(portfolio, computes, chooses, {}, day(as_of));
}

std::string tiers(const PortfolioSummary& moment) {
  std::string out;
  for (const auto& [tier, count] : moment.tiers) out += tier + " " + std::to_string(count) + ", ";
  return out + "none " + std::to_string(moment.untiered);
}

TEST_CASE("Projects are counted by the tier in which they stand on the day") {
  const auto read = loaded();
  CHECK(on(read.portfolio, "2024-06-30").projects == 3);
  CHECK(tiers(on(read.portfolio, "2024-06-30")) == "gold 1, bronze 1, none 1");
  CHECK(tiers(on(read.portfolio, "2024-07-01")) == "gold 2, bronze 0, none 1");
}

TEST_CASE("Late are the judged milestones of projects that are judged: by their forecast, or overdue") {
  const auto read = loaded();
  CHECK(on(read.portfolio, "2024-02-01").late_milestones == 1);
  CHECK(on(read.portfolio, "2024-09-30").late_milestones == 1);
  CHECK(on(read.portfolio, "2024-10-01").late_milestones == 2);
}

TEST_CASE("Only what is chosen is counted") {
  const auto read = loaded();
  const auto only_gold =
      on(read.portfolio, "2024-06-30", [](auto, const auto&, const auto& tier) { return tier == "gold"; });
  CHECK(only_gold.projects == 1);
  CHECK(tiers(only_gold) == "gold 1, bronze 0, none 0");
  CHECK(only_gold.amounts.plan == Money::pence(10'000'000));
  CHECK(only_gold.red == 1);
  CHECK(only_gold.amber + only_gold.green == 0);
}

TEST_CASE("A computed tier is remembered by the versions of framework and project") {
  const auto read = loaded();
  const ScoringModel method(read.portfolio.framework);
  ComputedTiers tiers;
  const auto& a = read.portfolio.projects.find("a")->ratings;
  const auto& c = read.portfolio.projects.find("c")->ratings;
  CHECK(tiers.tier(method, "f1", "a1", a) == "gold");
  CHECK(tiers.tier(method, "f1", "a1", c) == "gold");
  CHECK(tiers.tier(method, "f1", "c1", c) == std::nullopt);
  CHECK(tiers.tier(method, "f2", "a1", c) == std::nullopt);
}

TEST_CASE(
    "A project's next milestone is the open one that comes first by its forecast, late by that or by the "
    "day") {
  const auto read = loaded();
  const auto moments = project_summaries(read.portfolio, "a", {day("2024-04-01"), day("2024-05-11")});
  CHECK(moments[0].next_milestone == "quick");
  CHECK(moments[0].slip_days == -11);
  CHECK(moments[1].slip_days == 10);
  CHECK(moments[0].tier == "gold");
  CHECK(moments[0].by == TierBy::bands);
  CHECK(moments[0].rank == 1);
  CHECK(moments[0].forecast == Money::pence(4'000'000));
  CHECK(moments[0].computed == Rag::red);
  const auto stopped = project_summaries(read.portfolio, "c", {day("2024-04-01")}).front();
  CHECK(stopped.computed == std::nullopt);
  CHECK(stopped.rank == std::nullopt);
}

}  // namespace
