#include "store/check/reference_checks.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

TEST_CASE("Every reference of a project is looked up, and told at its value") {
  CHECK(told_of_project("name: A\nprogramme: x\n") == "2:12 unknown-programme\n");
  CHECK(told_of_project("name: A\ndirectorate: x\n") == "2:14 unknown-directorate\n");
  CHECK(told_of_project("name: A\nstage: x\n") == "2:8 unknown-stage\n");
  CHECK(told_of_project("name: A\npriorities: [x, y]\n") == "2:14 unknown-priority\n2:17 unknown-priority\n");
  CHECK(told_of_project("name: A\nenables: [b/c]\n") == "2:11 unknown-project\n");
  CHECK(told_of_project("name: A\nresources:\n  r: {team: x, from: 2025-01, to: 2025-02, fte: 1}\n") ==
        "3:13 unknown-team\n");
  CHECK(told_of_project("name: A\nbenefits:\n  b: {name: B, type: capability, outcome: x}\n") ==
        "3:43 unknown-outcome\n");
  CHECK(told_of_project("name: A\ndepends_on:\n  d: {project: x, for: F}\n") == "3:16 unknown-project\n");
}

TEST_CASE("A key that refers to something is told at the key") {
  CHECK(told_of_project("name: A\nratings: {alignment: 4, x: 3}\n") == "2:25 unknown-criterion\n");
  CHECK(told_of_project("name: A\naffects: {x: 2}\n") == "2:11 unknown-service\n");
  CHECK(told_of_project("name: A\nbenefits:\n  b: {name: B, type: cashable, shared_with: {a/x: 40%}}\n") ==
        "3:46 unknown-benefit\n");
}

TEST_CASE("Every reference of the framework is looked up") {
  CHECK(told({{"framework.yaml", framework_with("high: gold}", "high: glod}")}}) ==
        "framework.yaml:9:56 unknown-tier\n");
  CHECK(told({{"framework.yaml", framework_with("bands_of: impact", "bands_of: impct")}}) ==
        "framework.yaml:9:21 unknown-score\n");
  CHECK(told({{"framework.yaml", framework_with("{reports: true}", "{requires: [sponser]}")}}) ==
        "framework.yaml:11:25 unknown-field\n");
  CHECK(told({{"framework.yaml",
               framework_with("gold: {name: Gold}", "gold: {name: Gold, requires: {deliver: [lead]}}")}}) ==
        "framework.yaml:7:33 unknown-stage\n");
  CHECK(told({{"framework.yaml", smallest_framework + "combined: {risk: 1}\n"}}) ==
        "framework.yaml:12:12 unknown-score\n");
  CHECK(told({{"framework.yaml",
               smallest_framework + "rules:\n  r: {when: {x: 5}, at_least: gold, why: W}\n"}}) ==
        "framework.yaml:13:14 unknown-criterion\n");
  CHECK(told({{"framework.yaml",
               smallest_framework + "cases:\n  c: {ratings: {alignment: 5}, expect: x}\n"}}) ==
        "framework.yaml:13:40 unknown-tier\n");
}

TEST_CASE("A requires list may name a document by its id") {
  CHECK(told({{"framework.yaml",
               framework_with("{reports: true}", "{requires: [documents.equality-impact]}")}}) == "");
  const auto all =
      load(written({{"framework.yaml", framework_with("{reports: true}", "{requires: [documents]}")}}),
           OnError::stop)
          .diagnostics;
  REQUIRE(all.size() == 1);
  CHECK(all[0].code == Code::unknown_field);
  CHECK(all[0].hint.find("add it to a requires list") == std::string::npos);
}

TEST_CASE("A rule may look at a score and at the combined one") {
  CHECK(
      told(
          {{"framework.yaml",
            smallest_framework +
                "rules:\n  r: {when: {impact: \">= 50\", combined: \"> 10\"}, at_least: gold, why: W}\n"}}) ==
      "");
}

TEST_CASE("A forced rating looks at criteria alone") {
  CHECK(told({{"framework.yaml",
               smallest_framework + "forced:\n  f: {when: {impact: 5}, set: {alignment: 1}, why: W}\n"}}) ==
        "framework.yaml:13:14 unknown-criterion\n");
}

TEST_CASE("A claim is on a benefit that exists") {
  const std::string finance =
      "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-24\nclaims:\n  a/routes: {agreed: 55k}\n";
  CHECK(told({{"projects/a.yaml", "name: A\n"}, {"finance/q1.yaml", finance}}) ==
        "finance/q1.yaml:5:3 unknown-benefit\n");
  CHECK(told({{"finance/q1.yaml", finance}}) == "finance/q1.yaml:5:3 unknown-project\n");
  CHECK(told({{"projects/a.yaml", "name: A\nbenefits: {routes: {name: R, type: cashable}}\n"},
              {"finance/q1.yaml", finance}}) == "");
}

TEST_CASE("The hint names the nearest id, or those that there are") {
  CHECK(only_complaint("name: A\nprogramme: prevantion\n").hint == "did you mean 'prevention'?");
  CHECK(only_complaint("name: A\nprogramme: commercial\n").hint == "there is prevention");
  CHECK(only_complaint("name: A\npriorities: [homes]\n").hint ==
        "there is no outcomes.yaml: add it, or remove this");
}

TEST_CASE("A framework without a key of its grid is told once") {
  const std::string grid =
      "segment: {grid: {rows: impact, low: {low: bronze, high: gold}, high: {low: gold, high: gold}}}";
  const auto short_form =
      told({{"framework.yaml",
             framework_with("segment: {bands_of: impact, tiers: {low: bronze, high: gold}}", grid)}});
  CHECK(short_form.find("missing-key") != std::string::npos);
  CHECK(short_form.find("unknown-score") == std::string::npos);
}

}  // namespace
