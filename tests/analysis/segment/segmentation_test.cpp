#include "analysis/segment/segmentation.hpp"

#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/load/loader.hpp"

using namespace ptx;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

LoadResult read(const std::string& framework, const Files& projects) {
  auto files = std::make_shared<std::map<std::string, std::string>>();
  (*files)["portfolio.yaml"] = "name: Test\n";
  (*files)["framework.yaml"] = framework;
  for (const auto& [id, text] : projects) (*files)["projects/" + id + ".yaml"] = "name: P\n" + text + "\n";
  Snapshot snapshot;
  for (const auto& file : *files) snapshot.paths.push_back(file.first);
  snapshot.read = [files](const std::string& path) { return FileContent{files->at(path), {}}; };
  LoadResult loaded = load(snapshot, OnError::stop);
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    if (diagnostic.severity() == Severity::error)
      FAIL(diagnostic.place.file << ":" << diagnostic.place.line << ": " << diagnostic.message);
  }
  return loaded;
}

std::string or_none(const std::optional<std::string_view>& text) { return text ? std::string(*text) : "-"; }

/// "gold by rule duty": the tier of one project, why, and what is computed where it differs.
std::string tier(const std::string& framework, const std::string& project,
                 std::string_view day = "2025-01-31") {
  const LoadResult loaded = read(framework, {{"p", project}});
  const ScoringModel method(loaded.portfolio.framework);
  const auto scored = score_all(loaded.portfolio, method);
  const SegmentedProject out = segment(method, scored.front(), *parse_date(day));
  std::string text = or_none(out.tier) + " by " + std::string(name(out.by));
  if (out.by == TierBy::rule) text += " " + or_none(out.rule);
  if (out.computed != out.tier) text += ", computed " + or_none(out.computed);
  return text;
}

std::string bands(const std::string& framework, const std::string& project) {
  const LoadResult loaded = read(framework, {{"p", project}});
  const ScoringModel method(loaded.portfolio.framework);
  const auto scored = score_all(loaded.portfolio, method);
  std::string text;
  for (const auto& band : segment(method, scored.front(), *parse_date("2025-01-31")).bands)
    text += (text.empty() ? "" : " ") + or_none(band);
  return text;
}

/// Two scores of one criterion each, four tiers and a grid; each part may be followed by more.
const std::string scores = R"(name: F
scores:
  impact: {name: Impact, criteria: {value: {name: Value}, reach: {name: Reach}}}
  risk: {name: Risk, criteria: {harm: {name: Harm}}}
bands:
  impact: {low: 0, medium: 50, high: 75}
  risk: {low: 0, medium: 50, high: 75}
)";
const std::string governed = R"(
tiers: {platinum: {name: P}, gold: {name: G}, silver: {name: S}, bronze: {name: B}}
stages: {idea: {}, closed: {final: true}}
)";
const std::string grid = scores + governed + R"(
segment:
  grid:
    rows: impact
    columns: risk
    high: {low: gold, medium: gold, high: platinum}
    medium: {low: silver, medium: silver, high: gold}
    low: {low: bronze, medium: bronze, high: silver}
)";

// Rule 6: bands, grid, bands of one score

TEST_CASE("A band is the last one whose cut the score reaches, and on the line the upper one") {
  const LoadResult loaded = read(grid, {});
  const auto* impact = loaded.portfolio.framework.bands.find("impact");
  REQUIRE(impact != nullptr);
  CHECK(band_of(*impact, Fraction(0)) == "low");
  CHECK(band_of(*impact, Fraction(*parse_decimal("49.999999999"))) == "low");
  CHECK(band_of(*impact, Fraction(50)) == "medium");
  CHECK(band_of(*impact, Fraction(225) / 3) == "high");
  CHECK(band_of(*impact, Fraction(75) - Fraction(1) / 1'000'000'000 / 1'000'000'000) == "medium");
  CHECK(band_of(*impact, Fraction(100)) == "high");
}

TEST_CASE("The grid is read by the rows' band, then by the columns'") {
  CHECK(tier(grid, "ratings: {value: 5, reach: 5, harm: 1}") == "gold by grid");
  CHECK(tier(grid, "ratings: {value: 5, reach: 5, harm: 5}") == "platinum by grid");
  CHECK(tier(grid, "ratings: {value: 1, reach: 1, harm: 5}") == "silver by grid");
  CHECK(tier(grid, "ratings: {value: 1, reach: 1, harm: 1}") == "bronze by grid");
}

TEST_CASE("A project on the line of a band stands in the upper cell") {
  CHECK(tier(grid, "ratings: {value: 4, reach: 4, harm: 4}") == "platinum by grid");
  CHECK(tier(grid, "ratings: {value: 4, reach: 2, harm: 3}") == "silver by grid");
  CHECK(tier(grid, "ratings: {value: 3, reach: 2, harm: 3}") == "bronze by grid");
}

TEST_CASE("A cut between two printed scores is met exactly") {
  const std::string cut = R"(name: F
scores: {s: {name: S, criteria: {a: {name: A, scale: {min: 0, max: 3}}}}}
bands: {s: {low: 0, high: 33.333333333}}
tiers: {gold: {name: G}, bronze: {name: B}}
segment: {bands_of: s, tiers: {low: bronze, high: gold}}
stages: {idea: {}}
)";
  CHECK(tier(cut, "ratings: {a: 1}") == "gold by bands");
  std::string above = cut;
  above.replace(above.find("33.333333333"), 12, "33.333333334");
  CHECK(tier(above, "ratings: {a: 1}") == "bronze by bands");
}

const std::string bands_of_combined = R"(name: F
scores: {s: {name: S, criteria: {a: {name: A}}}, t: {name: T, criteria: {b: {name: B}}}}
combined: {s: 1, t: 3}
bands: {combined: {low: 0, middle: 25, top: 75}, s: {no: 0, yes: 50}}
tiers: {gold: {name: G}, silver: {name: S}, bronze: {name: B}}
segment: {bands_of: combined, tiers: {low: bronze, middle: silver, top: gold}}
stages: {idea: {}}
)";

TEST_CASE("The bands of combined give a tier") {
  CHECK(tier(bands_of_combined, "ratings: {a: 4, b: 1}") == "bronze by bands");
  CHECK(tier(bands_of_combined, "ratings: {a: 5, b: 1}") == "silver by bands");
  CHECK(tier(bands_of_combined, "ratings: {a: 1, b: 5}") == "gold by bands");
}

// Rule 6: rules

TEST_CASE("at_least raises and never lowers") {
  const std::string raised = grid + "rules: {duty: {when: {harm: \"<= 1\"}, at_least: gold, why: W}}\n";
  CHECK(tier(raised, "ratings: {value: 1, reach: 1, harm: 1}") == "gold by rule duty");
  CHECK(tier(raised, "ratings: {value: 1, reach: 1, harm: 2}") == "bronze by grid");
  const std::string already = grid + "rules: {duty: {when: {harm: \">= 1\"}, at_least: gold, why: W}}\n";
  CHECK(tier(already, "ratings: {value: 5, reach: 5, harm: 5}") == "platinum by grid");
  CHECK(tier(already, "ratings: {value: 5, reach: 5, harm: 1}") == "gold by grid");
}

TEST_CASE("at_most lowers and never raises") {
  const std::string lowered = grid + "rules: {small: {when: {value: \">= 1\"}, at_most: silver, why: W}}\n";
  CHECK(tier(lowered, "ratings: {value: 5, reach: 5, harm: 5}") == "silver by rule small");
  CHECK(tier(lowered, "ratings: {value: 1, reach: 1, harm: 1}") == "bronze by grid");
  CHECK(tier(lowered, "ratings: {value: 3, reach: 3, harm: 1}") == "silver by grid");
}

TEST_CASE("exactly sets the tier either way, and is not named where it changes nothing") {
  const std::string set = grid + "rules: {fixed: {when: {value: \">= 1\"}, exactly: silver, why: W}}\n";
  CHECK(tier(set, "ratings: {value: 5, reach: 5, harm: 5}") == "silver by rule fixed");
  CHECK(tier(set, "ratings: {value: 1, reach: 1, harm: 1}") == "silver by rule fixed");
  CHECK(tier(set, "ratings: {value: 3, reach: 3, harm: 1}") == "silver by grid");
}

TEST_CASE("Rules apply in the order written, each to what stands so far") {
  const std::string up = "up: {when: {value: \">= 1\"}, at_least: gold, why: W}",
                    down = "down: {when: {value: \">= 1\"}, at_most: silver, why: W}";
  CHECK(tier(grid + "rules: {" + up + ", " + down + "}\n", "ratings: {value: 1, reach: 1, harm: 1}") ==
        "silver by rule down");
  CHECK(tier(grid + "rules: {" + down + ", " + up + "}\n", "ratings: {value: 1, reach: 1, harm: 1}") ==
        "gold by rule up");
  CHECK(tier(grid + "rules: {" + down + ", " + up + "}\n", "ratings: {value: 5, reach: 5, harm: 5}") ==
        "gold by rule up");
}

TEST_CASE("The rule named is the last that changed the tier, not the last that held") {
  const std::string two = grid +
                          "rules: {first: {when: {value: 1}, at_least: gold, why: W}, second: {when: {value: "
                          "1}, at_least: silver, why: W}}\n";
  CHECK(tier(two, "ratings: {value: 1, reach: 1, harm: 1}") == "gold by rule first");
}

TEST_CASE("A rule that brings the tier back to where the grid had it is still the last that changed it") {
  const std::string back = grid +
                           "rules: {up: {when: {value: 1}, exactly: gold, why: W}, back: {when: {value: 1}, "
                           "exactly: bronze, why: W}}\n";
  CHECK(tier(back, "ratings: {value: 1, reach: 1, harm: 1}") == "bronze by rule back");
}

TEST_CASE("All conditions of a rule must hold") {
  const std::string both =
      grid + "rules: {r: {when: {value: \">= 3\", harm: \"= 1\"}, exactly: platinum, why: W}}\n";
  CHECK(tier(both, "ratings: {value: 3, reach: 1, harm: 1}") == "platinum by rule r");
  CHECK(tier(both, "ratings: {value: 2, reach: 1, harm: 1}") == "bronze by grid");
  CHECK(tier(both, "ratings: {value: 3, reach: 1, harm: 2}") == "bronze by grid");
}

TEST_CASE("Rules look at scores and at combined, exact") {
  const std::string by_score =
      grid + "rules: {r: {when: {impact: \">= 12.5\"}, exactly: platinum, why: W}}\n";
  CHECK(tier(by_score, "ratings: {value: 2, reach: 1, harm: 1}") == "platinum by rule r");
  CHECK(tier(by_score, "ratings: {value: 1, reach: 1, harm: 1}") == "bronze by grid");
  const std::string by_combined = "combined: {impact: 3, risk: 1}\n" + grid +
                                  "rules: {r: {when: {combined: \"> 25\"}, exactly: platinum, why: W}}\n";
  CHECK(tier(by_combined, "ratings: {value: 1, reach: 1, harm: 5}") == "silver by grid");
  CHECK(tier(by_combined, "ratings: {value: 2, reach: 1, harm: 5}") == "platinum by rule r");
}

TEST_CASE("Rules look at the ratings after the forced ones") {
  const std::string forced = grid +
                             "forced: {f: {when: {reach: 5}, set: {harm: 3}, why: W}}\nrules: {r: {when: "
                             "{harm: 3}, exactly: platinum, why: W}}\n";
  CHECK(tier(forced, "ratings: {value: 1, reach: 5, harm: 1}") == "platinum by rule r");
  CHECK(tier(forced, "ratings: {value: 1, reach: 4, harm: 1}") == "bronze by grid");
}

const std::string one_id = R"(name: F
scores: {risk: {name: Risk, criteria: {risk: {name: Risk of harm}, other: {name: Other}}}}
bands: {risk: {low: 0, high: 60}}
tiers: {gold: {name: G}, bronze: {name: B}}
segment: {bands_of: risk, tiers: {low: bronze, high: gold}}
stages: {idea: {}}
)";

TEST_CASE("In a rule an id that is a score and a criterion means the score") {
  const std::string rule = one_id + "rules: {r: {when: {risk: \">= 50\"}, exactly: gold, why: W}}\n";
  CHECK(tier(rule, "ratings: {risk: 1, other: 5}") == "gold by rule r");
  CHECK(tier(rule, "ratings: {risk: 2, other: 3}") == "bronze by bands");
}

TEST_CASE("In a forced entry an id that is a score and a criterion means the criterion") {
  const std::string forced = one_id + "forced: {f: {when: {risk: 2}, set: {other: 5}, why: W}}\n";
  CHECK(tier(forced, "ratings: {risk: 2, other: 1}") == "gold by bands");
  CHECK(tier(forced, "ratings: {risk: 3, other: 1}") == "bronze by bands");
}

TEST_CASE("A condition of a rule on a dropped rating does not hold, whatever it says") {
  for (const std::string condition : {"= 1", "!= 1", "< 9", "<= 9", "> 0", ">= 0"}) {
    CAPTURE(condition);
    const std::string rule = "not_applicable: drop\n" + grid + "rules: {r: {when: {reach: \"" + condition +
                             "\"}, exactly: platinum, why: W}}\n";
    CHECK(tier(rule, "ratings: {value: 1, reach: n/a, harm: 1}") == "bronze by grid");
  }
}

TEST_CASE("A condition of a rule on n/a that stands for a value is judged on that value") {
  const std::string rule = grid + "rules: {r: {when: {reach: 1}, exactly: platinum, why: W}}\n";
  CHECK(tier(rule, "ratings: {value: 1, reach: n/a, harm: 1}") == "platinum by rule r");
}

// Rule 7

const std::string four = R"(name: F
scores:
  s: {name: S, criteria: {a: {name: A, weight: 3}, b: {name: B, weight: 2}, c: {name: C, weight: 1}}}
bands: {s: {low: 0, high: 50}}
tiers: {gold: {name: G}, silver: {name: S}, bronze: {name: B}}
segment: {bands_of: s, tiers: {low: bronze, high: gold}}
stages: {idea: {}}
)";

TEST_CASE("With exactly half of the weight known a project stands provisionally") {
  CHECK(tier(four, "ratings: {a: 1}") == "gold by provisional");
  CHECK(tier(four, "ratings: {b: 1, c: 1}") == "gold by provisional");
}

TEST_CASE("With less than half of the weight known a project is unrated") {
  CHECK(tier(four, "ratings: {b: 1}") == "- by unrated");
  CHECK(tier(four, "ratings: {c: 5}") == "- by unrated");
  CHECK(tier(four, "") == "- by unrated");
  std::string just_below = four;
  just_below.replace(just_below.find("weight: 3"), 9, "weight: 2.999999999");
  CHECK(tier(just_below, "ratings: {a: 1}") == "- by unrated");
  CHECK(tier(just_below, "ratings: {b: 1, c: 1}") == "bronze by provisional");
}

TEST_CASE("With all of the weight known nothing is provisional") {
  CHECK(tier(four, "ratings: {a: 1, b: 1, c: 1}") == "bronze by bands");
}

TEST_CASE("Half of the weight must be known in each score") {
  CHECK(tier(grid, "ratings: {value: 1, harm: 1}") == "silver by provisional");
  CHECK(tier(grid, "ratings: {value: 1, reach: 1}") == "- by unrated");
  CHECK(tier(grid, "ratings: {harm: 1}") == "- by unrated");
}

TEST_CASE("n/a counts as known, dropped or not") {
  CHECK(tier(four, "ratings: {a: n/a}") == "gold by provisional");
  CHECK(tier("not_applicable: drop\n" + four, "ratings: {a: n/a, b: 1}") == "bronze by provisional");
  CHECK(tier("not_applicable: drop\n" + four, "ratings: {a: n/a}") == "gold by provisional");
}

TEST_CASE("The weight of a dropped criterion stays in the whole of which half must be known") {
  CHECK(tier("not_applicable: drop\n" + four, "ratings: {c: n/a, b: unknown}") == "- by unrated");
  CHECK(tier("not_applicable: drop\n" + four, "ratings: {b: n/a}") == "- by unrated");
}

TEST_CASE("A rating that was forced counts as known") {
  const std::string forced = four + "forced: {f: {when: {c: 1}, set: {b: 2}, why: W}}\n";
  CHECK(tier(forced, "ratings: {c: 1}") == "gold by provisional");
  CHECK(tier(forced, "ratings: {c: 2}") == "- by unrated");
}

TEST_CASE("A provisional tier has every unknown at its highest from rule 2 on") {
  // On the ratings as they stand b is not forced; with c at its highest it is.
  const std::string forced = four + "forced: {f: {when: {c: 5}, set: {b: 1}, why: W}}\n";
  CHECK(tier(four, "ratings: {a: 1, b: 3}") == "bronze by provisional");
  CHECK(tier(four, "ratings: {a: 1, b: 5}") == "gold by provisional");
  CHECK(tier(forced, "ratings: {a: 1, b: 5}") == "bronze by provisional");
}

TEST_CASE("A provisional tier follows the rules with every unknown at its highest") {
  const std::string rule = four + "rules: {r: {when: {c: 5}, exactly: silver, why: W}}\n";
  CHECK(tier(rule, "ratings: {a: 1, b: 1}") == "silver by provisional");
  CHECK(tier(four + "rules: {r: {when: {c: \"< 5\"}, exactly: silver, why: W}}\n", "ratings: {a: 1, b: 1}") ==
        "bronze by provisional");
}

TEST_CASE("A project with an empty score is unrated, known or not otherwise") {
  const std::string drop = "not_applicable: drop\n" + grid;
  CHECK(tier(drop, "ratings: {value: 5, reach: 5, harm: n/a}") == "- by unrated");
  CHECK(tier(drop, "ratings: {value: 5, harm: n/a}") == "- by unrated");
}

TEST_CASE("With unknown at highest or lowest nothing is provisional") {
  CHECK(tier("unknown: highest\n" + four, "") == "gold by bands");
  CHECK(tier("unknown: lowest\n" + four, "") == "bronze by bands");
}

// Rule 8

TEST_CASE("A decision sets the tier and leaves the computed one to be seen") {
  CHECK(tier(grid, "ratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: gold}") ==
        "gold by decision, computed bronze");
  CHECK(tier(grid, "ratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: bronze}") ==
        "bronze by decision");
}

TEST_CASE("A decision holds up to and including its last day") {
  const std::string project =
      "ratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: gold, until: 2025-01-31}";
  CHECK(tier(grid, project, "2025-01-30") == "gold by decision, computed bronze");
  CHECK(tier(grid, project, "2025-01-31") == "gold by decision, computed bronze");
  CHECK(tier(grid, project, "2025-02-01") == "bronze by grid");
}

TEST_CASE("A decision gives a tier to a project that is unrated or provisional") {
  CHECK(tier(grid, "tier_decision: {tier: gold}") == "gold by decision, computed -");
  CHECK(tier(grid, "ratings: {value: 1, harm: 1}\ntier_decision: {tier: gold}") ==
        "gold by decision, computed silver");
}

TEST_CASE("A stopped project and one in a final stage keep their tier") {
  CHECK(tier(grid, "state: stopped\nratings: {value: 1, reach: 1, harm: 1}") == "bronze by grid");
  CHECK(tier(grid, "stage: closed\nratings: {value: 1, reach: 1, harm: 1}") == "bronze by grid");
}

// Bands as they are shown

TEST_CASE("Each score shows its band, and nothing without bands") {
  CHECK(bands(grid, "ratings: {value: 4, reach: 4, harm: 1}") == "high low");
  CHECK(bands(bands_of_combined, "ratings: {a: 3, b: 5}") == "yes -");
}

TEST_CASE("A range within one band shows it and one that touches several shows none") {
  CHECK(bands(grid, "ratings: {value: 5, harm: 3}") == "- medium");
  CHECK(bands(four, "ratings: {a: 5}") == "high");
  CHECK(bands(four, "ratings: {a: 1, b: 3}") == "low");
  CHECK(bands(four, "ratings: {a: 1, b: 4}") == "low");
  CHECK(bands(four, "ratings: {a: 1, b: 5}") == "-");
  CHECK(bands("not_applicable: drop\n" + four, "ratings: {a: n/a, b: n/a, c: n/a}") == "-");
}

// The order

TEST_CASE("Projects stand by tier, rank and id, those without a tier last") {
  const LoadResult loaded =
      read(grid, {{"none", ""},
                  {"a-none", "ratings: {harm: 1}"},
                  {"bronze", "ratings: {value: 1, reach: 1, harm: 1}"},
                  {"b-bronze", "ratings: {value: 1, reach: 1, harm: 2}"},
                  {"stopped", "state: stopped\nratings: {value: 1, reach: 1, harm: 1}"},
                  {"lifted", "tier_decision: {tier: platinum}"},
                  {"gold", "ratings: {value: 5, reach: 5, harm: 1}"},
                  {"c-bronze", "ratings: {value: 1, reach: 1, harm: 1}"},
                  {"a-stopped", "stage: closed\nratings: {value: 1, reach: 1, harm: 1}"}});
  const ScoringModel method(loaded.portfolio.framework);
  const auto scored = score_all(loaded.portfolio, method);
  std::vector<SegmentedProject> all;
  for (const ScoredProject& one : scored) all.push_back(segment(method, one, *parse_date("2025-01-31")));
  sort_by_tier(loaded.portfolio.framework, all);
  std::string order;
  for (const SegmentedProject& one : all) order += (order.empty() ? "" : " ") + std::string(one.scored->id);
  CHECK(order == "lifted gold b-bronze bronze c-bronze a-stopped stopped a-none none");
}

}  // namespace
