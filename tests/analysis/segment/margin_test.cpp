#include "analysis/segment/margin.hpp"

#include <doctest/doctest.h>

#include "analysis/segment/disputes.hpp"
#include "analysis/segment/possible_tiers.hpp"
#include "render/segment/margin_result.hpp"
#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string two_scores = R"(name: F
scores:
  impact:
    name: Impact
    criteria: {alignment: {name: A, weight: 40}, reach: {name: R, weight: 60}}
  risk:
    name: Risk
    criteria: {complexity: {name: C}}
bands:
  impact: {low: 0, high: 60}
  risk: {low: 0, high: 50}
tiers: {gold: {name: G}, silver: {name: S}, bronze: {name: B}}
segment: {grid: {rows: impact, columns: risk, high: {low: silver, high: gold}, low: {low: bronze, high: silver}}}
rules:
  complex: {when: {complexity: "= 5"}, at_least: gold, why: It is}
stages: {delivery: {}}
)";

std::string ratings(const std::string& alignment, const std::string& reach, const std::string& complexity) {
  return "name: P\nratings: {alignment: " + alignment + ", reach: " + reach + ", complexity: " + complexity +
         "}\n";
}

struct One {
  Shown shown;

  One(const std::string& project, const std::string& rules = two_scores) : shown({{"p", project}}, rules) {}

  Margin its_margin() const { return margin(shown.method, shown.all[0].project->ratings); }
  std::string rating() const {
    return its_margin().rating ? describe_margin(*its_margin().rating) : "nothing";
  }
  std::string weight() const {
    return its_margin().weight ? describe_margin(*its_margin().weight) : "nothing";
  }
  std::string possible() const {
    std::string out;
    for (const auto tier : possible_tiers(shown.method, shown.all[0].settled, shown.all[0].scores))
      out += std::string(tier) + " ";
    return out;
  }
};

TEST_CASE(
    "A score on the line leaves its band with one step less, and with the smallest change of a weight") {
  const One one(ratings("4", "3", "3"));
  CHECK(one.rating() == "one step less in alignment: silver");
  CHECK(one.weight() == "alignment 0.01% less weight: silver");
}

TEST_CASE("Of two changes as near the earlier criterion's goes first") {
  const One one(ratings("3", "3", "3"));
  CHECK(one.rating() == "one step more in alignment: gold");
}

TEST_CASE("A weight's change is rounded away from nought, so that it does move the project") {
  const One one(ratings("5", "2", "3"));
  CHECK(format(*one.shown.all[0].scores.scores[0].value, 2) == "55.00");
  CHECK(one.weight() == "reach 23.81% less weight: gold");
}

TEST_CASE("A rating that is not written as a number is not moved") {
  const One one(ratings("unknown", "4", "4"));
  CHECK(one.rating() == "two steps less in reach: silver");
}

TEST_CASE("Where nothing is known no change of one rating or one weight gives a tier") {
  const One one("name: P\n");
  CHECK(one.rating() == "nothing");
  CHECK(one.weight() == "nothing");
}

TEST_CASE("What is known could be in one tier only") {
  CHECK(One(ratings("3", "3", "3")).possible() == "silver ");
}

TEST_CASE("A range could be in each tier that it touches, one on its end too") {
  CHECK(One(ratings("unknown", "3", "3")).possible() == "gold silver ");
  CHECK(One(ratings("unknown", "2", "3")).possible() == "silver ");
}

TEST_CASE("A rule's condition on an unknown rating may hold or not") {
  CHECK(One(ratings("1", "1", "unknown")).possible() == "gold silver bronze ");
}

TEST_CASE("A dispute is listed where one of its ends would alter the tier") {
  const One one(
      ratings("{rating: 3, low: 1, high: 5, disputed: They say 5}", "3", "{rating: 3, low: 2, high: 4}"));
  const auto all = disputes(one.shown.method, one.shown.all[0].project->ratings);
  REQUIRE(all.size() == 2);
  CHECK(all[0].criterion == "alignment");
  CHECK(*all[0].tier_low == "silver");
  CHECK(*all[0].tier_high == "gold");
  CHECK(all[1].criterion == "complexity");
  CHECK(*all[1].tier_low == "bronze");
  CHECK(*all[1].tier_high == "silver");
}

TEST_CASE("A dispute that would alter nothing is not listed, and an end that nobody gave has no tier") {
  const One none(ratings("{rating: 3, low: 2, high: 3}", "3", "3"));
  CHECK(disputes(none.shown.method, none.shown.all[0].project->ratings).empty());
  const One half(ratings("{rating: 3, high: 5}", "3", "3"));
  const auto all = disputes(half.shown.method, half.shown.all[0].project->ratings);
  REQUIRE(all.size() == 1);
  CHECK_FALSE(all[0].tier_low);
}

}  // namespace
