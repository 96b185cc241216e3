#include "store/check/model_checks.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string framework(const std::string& from, const std::string& to) {
  return told({{"framework.yaml", framework_with(from, to)}});
}
std::string measure(const std::string& fields) {
  return told_of_project("name: A\nbenefits:\n  m: {name: M, type: measure, " + fields + "}\n");
}

TEST_CASE("Something ends no earlier than it starts") {
  CHECK(told_of_project("name: A\nstart: 2025-04-01\nend: 2025-03-31\n") == "3:6 end-before-start\n");
  CHECK(told_of_project("name: A\nstart: 2025-04-01\nend: 2025-04-01\n") == "");
  CHECK(told_of_project(
            "name: A\nresources:\n  r: {team: business-analyst, from: 2025-06, to: 2025-05, fte: 1}\n") ==
        "3:50 end-before-start\n");
}

TEST_CASE("A month that could not be read is not compared") {
  CHECK(told_of_project(
            "name: A\nresources:\n  r: {team: business-analyst, from: 2025-06, to: soon, fte: 1}\n") ==
        "3:50 bad-month\n");
}

TEST_CASE("A rating that its criterion does not allow is told at the rating") {
  CHECK(told_of_project("name: A\nratings: {alignment: 6}\n") == "2:22 rating-not-allowed\n");
  CHECK(told_of_project("name: A\nratings: {alignment: {rating: 6}}\n") == "2:31 rating-not-allowed\n");
  CHECK(told_of_project("name: A\nratings: {alignment: {rating: 5, high: 9}}\n") ==
        "2:40 rating-not-allowed\n");
}

TEST_CASE("A criterion may have its own scale, or its own ratings") {
  const std::string own =
      framework_with("{name: Alignment with the vision}", "{name: Alignment, allowed: [1, 3, 5]}");
  CHECK(told({{"framework.yaml", own}, {"projects/a.yaml", "name: A\nratings: {alignment: 3}\n"}}) == "");
  CHECK(
      told({{"framework.yaml", own}, {"projects/a.yaml", "name: A\nratings: {alignment: {rating: 2}}\n"}}) ==
      "projects/a.yaml:2:31 rating-not-allowed\n");
}

TEST_CASE("A guide explains ratings that are allowed") {
  CHECK(framework("{name: Alignment with the vision}", "{name: Alignment, guide: {1: None, 7: All}}") ==
        "framework.yaml:3:83 rating-not-allowed\n");
}

TEST_CASE("A weight is above zero") {
  CHECK(framework("{name: Alignment with the vision}", "{name: Alignment, weight: 0}") ==
        "framework.yaml:3:74 bad-weight\n");
  CHECK(framework("{name: Alignment with the vision}", "{name: Alignment, weight: -3}") ==
        "framework.yaml:3:74 bad-weight\n");
}

TEST_CASE("A scale has two ratings, and one above zero where shares are taken") {
  CHECK(framework("scores:", "scale: {min: 3, max: 3}\nscores:") == "framework.yaml:2:1 bad-scale\n");
  CHECK(framework("scores:", "normalise: share\nscale: {min: -1, max: 3}\nscores:") ==
        "framework.yaml:3:1 bad-scale\n");
  CHECK(framework("scores:", "normalise: share\nscale: {min: 0, max: 3}\nscores:") == "");
}

TEST_CASE("Bands start at 0 and rise") {
  CHECK(framework("{low: 0, high: 60}", "{low: 5, high: 60}") == "framework.yaml:5:17 bands-not-rising\n");
  CHECK(framework("{low: 0, high: 60}", "{low: 0, high: 0}") == "framework.yaml:5:26 bands-not-rising\n");
}

TEST_CASE("Bands that are written from the highest down are told once") {
  const auto short_form = framework("{low: 0, high: 60}", "{high: 60, low: 0}");
  CHECK(short_form.find("bands-not-rising") == short_form.rfind("bands-not-rising"));
}

TEST_CASE("Each band has its tier") {
  CHECK(framework("{low: 0, high: 60}", "{low: 0, medium: 40, high: 60}") ==
        "framework.yaml:9:29 grid-misses-cell\n");
  CHECK(framework("{low: bronze, high: gold}", "{low: bronze, high: gold, top: gold}") ==
        "framework.yaml:9:62 unknown-band\n");
  CHECK(framework("bands:\n  impact: {low: 0, high: 60}\n", "").find("missing-key") != std::string::npos);
}

TEST_CASE("A grid has a cell for each pair of bands") {
  const std::string segment = "segment: {bands_of: impact, tiers: {low: bronze, high: gold}}";
  const std::string grid =
      "segment:\n  grid:\n    rows: impact\n    columns: impact\n    low: {low: bronze, high: gold}\n";
  CHECK(framework(segment, grid + "    high: {low: gold, high: gold}") == "");
  CHECK(framework(segment, grid + "    high: {low: gold}") == "framework.yaml:14:5 grid-misses-cell\n");
  CHECK(framework(segment, grid) == "framework.yaml:10:3 grid-misses-cell\n");
}

TEST_CASE("An id that must be the only one is told where it stands again") {
  CHECK(framework("bands:", "  risk: {name: Risk, criteria: {alignment: {name: B}}}\nbands:") ==
        "framework.yaml:4:33 duplicate-id\n");
  CHECK(told({{"projects/a.yaml", "name: A\nformerly: [b]\n"}, {"projects/b.yaml", "name: B\n"}}) ==
        "projects/a.yaml:2:12 duplicate-id\n");
  CHECK(told({{"projects/a.yaml", "name: A\nformerly: [x]\n"},
              {"projects/b.yaml", "name: B\nformerly: [x]\n"}}) == "projects/b.yaml:2:12 duplicate-id\n");
}

TEST_CASE("No tier and no score is named after a column") {
  CHECK(framework("  bronze: {name: Bronze}", "  bronze: {name: Bronze}\n  rank: {name: Rank}") ==
        "framework.yaml:9:3 reserved-id\n");
}

TEST_CASE("A rule does one thing") {
  const std::string rule = "rules:\n  r:\n    when: {alignment: 5}\n    why: W\n";
  CHECK(told({{"framework.yaml", smallest_framework + rule}}) == "framework.yaml:13:3 missing-key\n");
  CHECK(told({{"framework.yaml", smallest_framework + rule + "    at_least: gold\n    at_most: gold\n"}}) ==
        "framework.yaml:13:3 misplaced-key\n");
  CHECK(told({{"framework.yaml", smallest_framework + rule + "    exactly: gold\n"}}) == "");
}

TEST_CASE("Programmes stand within one another in no circle") {
  CHECK(told({{"portfolio.yaml",
               "name: P\nprogrammes:\n  a: {name: A, within: b}\n  b: {name: B, within: a}\n"}}) ==
        "portfolio.yaml:3:24 circle\n");
  CHECK(told({{"portfolio.yaml", "name: P\nprogrammes:\n  a: {name: A, within: a}\n"}}) ==
        "portfolio.yaml:3:24 circle\n");
  CHECK(told({{"portfolio.yaml",
               "name: P\nprogrammes:\n  a: {name: A, within: b}\n  b: {name: B, within: c}\n  c: {name: "
               "C}\n"}}) == "");
}

TEST_CASE("Projects depend on one another in no circle, which is told once") {
  const auto on = [](const std::string& id) {
    return "name: X\ndepends_on:\n  d: {project: " + id + ", for: F}\n";
  };
  CHECK(told({{"projects/a.yaml", on("b")}, {"projects/b.yaml", on("c")}, {"projects/c.yaml", on("a")}}) ==
        "projects/a.yaml:3:16 circle\n");
  CHECK(told({{"projects/a.yaml", on("a")}}) == "projects/a.yaml:3:16 circle\n");
}

TEST_CASE("A dependency is on a project or on somebody outside") {
  CHECK(told_of_project("name: A\ndepends_on:\n  d: {for: F}\n") == "3:3 missing-key\n");
  CHECK(told({{"projects/a.yaml", "name: A\ndepends_on:\n  d: {project: b, external: E, for: F}\n"},
              {"projects/b.yaml", "name: B\n"}}) == "projects/a.yaml:3:19 misplaced-key\n");
  CHECK(told_of_project("name: A\ndepends_on:\n  d: {external: E, milestone: m, for: F}\n") ==
        "3:20 misplaced-key\n");
}

TEST_CASE("A benefit gives away no more than itself, and not to one that gives it back") {
  const std::string two = "  x: {name: X, type: cashable}\n  y: {name: Y, type: cashable}\n";
  CHECK(told_of_project(
            "name: A\nbenefits:\n  b: {name: B, type: cashable, shared_with: {a/x: 60%, a/y: 40%}}\n" +
            two) == "");
  CHECK(told_of_project(
            "name: A\nbenefits:\n  b: {name: B, type: cashable, shared_with: {a/x: 60%, a/y: 41%}}\n" +
            two) == "3:32 shares-above-whole\n");
  CHECK(told_of_project("name: A\nbenefits:\n  b: {name: B, type: cashable, shared_with: {a/b: 10%}}\n") ==
        "3:46 mutual-share\n");
}

TEST_CASE("Two finance files agree no figures for one benefit in overlapping periods") {
  const auto signed_for = [](const std::string& period) {
    return "period: " + period + "\nsigned_by: X\nsigned: 2025-04-24\nclaims:\n  a/b: {agreed: 55k}\n";
  };
  const std::string project = "name: A\nbenefits:\n  b: {name: B, type: cashable}\n";
  CHECK(told({{"projects/a.yaml", project},
              {"finance/q1.yaml", signed_for("2024/25 Q1")},
              {"finance/q2.yaml", signed_for("2024/25 Q2")}}) == "");
  CHECK(told({{"projects/a.yaml", project},
              {"finance/q1.yaml", signed_for("2024/25 Q1")},
              {"finance/y.yaml", signed_for("2024/25")}}) == "finance/y.yaml:5:3 claim-twice\n");
}

TEST_CASE("The points of a measure give a path") {
  CHECK(measure("baseline: {2024-03-31: 61}, target: {2025-03-31: 70}") == "");
  CHECK(measure("baseline: {2024-03-31: 61}, target: {2024-03: 70}") == "3:59 measure-points\n");
  CHECK(measure("baseline: {2024-03-31: 61}, target: {2025-03-31: 61}") == "3:59 measure-points\n");
  CHECK(measure("better: hold, within: 2, baseline: {2024-03-31: 61}, target: {2025-03-31: 61}") == "");
  CHECK(measure("baseline: {2024-03-31: 61, 2025-03-31: 62}") == "3:31 measure-points\n");
}

TEST_CASE("A framework has at most four scores") {
  std::string more;
  for (const std::string id : {"b", "c", "d", "e"})
    more += "  " + id + ": {name: S, criteria: {" + id + "1: {name: C}}}\n";
  CHECK(framework("bands:", more + "bands:") == "framework.yaml:2:1 out-of-range\n");
}

}  // namespace
