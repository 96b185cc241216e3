#include "store/load/loader.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <thread>

#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

TEST_CASE("A sound portfolio is read without a word") {
  const auto loaded =
      load(written({{"projects/a.yaml", "name: A\n"}, {"projects/b.yaml", "name: B\n"}}), OnError::stop);
  CHECK(in_short(loaded.diagnostics) == "");
  CHECK(loaded.usable);
  CHECK(loaded.files == 4);
  CHECK(loaded.portfolio.projects.size() == 2);
  CHECK(loaded.portfolio.settings.name == "Wexcombe transformation portfolio");
}

TEST_CASE("The errors of all files are told, in order, one for each file that is no YAML") {
  CHECK(told({{"projects/b.yaml", "name: B\nfixed: yes\nstart: 31/01/2025\n"},
              {"projects/a.yaml", "name: Phase 1: A\n"},
              {"finance/q1.yaml", "period: {\n"}}) ==
        "finance/q1.yaml:1:9 truncated\nprojects/a.yaml:1:7 needs-quotes\nprojects/b.yaml:2:8 "
        "bad-flag\nprojects/b.yaml:3:8 bad-date\n");
}

TEST_CASE("Errors stand before warnings, whatever their file") {
  CHECK(told({{"projects/a.yaml", "name: A #1\n"}, {"projects/b.yaml", "name: B\nfixed: yes\n"}}) ==
        "projects/b.yaml:2:8 bad-flag\nprojects/a.yaml:1:9 cut-comment\n");
}

TEST_CASE("A warning leaves a portfolio usable, an error does not") {
  CHECK(load(written({{"projects/a.yaml", "name: A #1\n"}}), OnError::stop).usable);
  CHECK_FALSE(load(written({{"projects/a.yaml", "name: A\nfixed: yes\n"}}), OnError::stop).usable);
}

TEST_CASE("A missing framework.yaml or portfolio.yaml is told, and nothing that follows from it") {
  const std::string project =
      "name: A\nprogramme: prevention\nstage: delivery\nratings: {alignment: 4}\ntier_decision: {tier: "
      "gold}\naffects: {hr: 2}\n";
  CHECK(in_short(
            load(only({{"portfolio.yaml", smallest_portfolio}, {"projects/a.yaml", project}}), OnError::stop)
                .diagnostics) == "framework.yaml:1:1 missing-file\n");
  CHECK(in_short(
            load(only({{"framework.yaml", smallest_framework}, {"projects/a.yaml", project}}), OnError::stop)
                .diagnostics) == "portfolio.yaml:1:1 missing-file\n");
  CHECK(in_short(load(only({}), OnError::stop).diagnostics) ==
        "framework.yaml:1:1 missing-file\nportfolio.yaml:1:1 missing-file\n");
}

TEST_CASE("A framework that is no YAML makes no project complain") {
  CHECK(told({{"framework.yaml", "name: Tool: 2024\n"},
              {"projects/a.yaml", "name: A\nstage: nowhere\nratings: {nothing: 4}\n"},
              {"projects/b.yaml", "name: B\nstage: nowhere\n"}}) == "framework.yaml:1:7 needs-quotes\n");
}

TEST_CASE("A portfolio.yaml that is no YAML makes no project complain") {
  CHECK(told({{"portfolio.yaml", "name: [\n"},
              {"projects/a.yaml", "name: A\nprogramme: x\ndirectorate: y\naffects: {z: 2}\n"}}) ==
        "portfolio.yaml:1:7 truncated\n");
}

TEST_CASE("A misspelt section of the framework makes no project complain") {
  CHECK(told({{"framework.yaml", framework_with("stages:", "stagse:")},
              {"projects/a.yaml", "name: A\nstage: delivery\n"}})
            .find("projects/") == std::string::npos);
  CHECK(told({{"framework.yaml", framework_with("scores:", "scorse:")},
              {"projects/a.yaml", "name: A\nratings: {alignment: 4}\n"}})
            .find("projects/") == std::string::npos);
  CHECK(told({{"framework.yaml", framework_with("tiers:\n", "teirs:\n")},
              {"projects/a.yaml", "name: A\ntier_decision: {tier: gold}\n"}})
            .find("projects/") == std::string::npos);
}

TEST_CASE("A project that is no YAML makes nobody complain who refers to it") {
  CHECK(
      told(
          {{"projects/a.yaml", "name: A: B\n"},
           {"projects/b.yaml",
            "name: B\nenables: [a/routes]\ndepends_on:\n  x: {project: a, milestone: go-live, for: Y}\n"},
           {"finance/q1.yaml",
            "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-24\nclaims:\n  a/routes: {agreed: 55k}\n"}}) ==
      "projects/a.yaml:1:7 needs-quotes\n");
}

TEST_CASE("A field that could not be read in a project is no missing one to others") {
  CHECK(
      told({{"projects/a.yaml", "name: A\nmilestones:\n  go-live: {name: Live, due: soon}\n"},
            {"projects/b.yaml", "name: B\ndepends_on:\n  x: {project: a, milestone: go-live, for: Y}\n"}}) ==
      "projects/a.yaml:3:30 bad-date\n");
}

TEST_CASE("A section that could not be read in a project makes nobody complain who refers to it") {
  CHECK(
      told({{"projects/a.yaml", "name: A\nmilestones:\n  - {name: Live, due: 2025-06-01}\n"},
            {"projects/b.yaml", "name: B\ndepends_on:\n  x: {project: a, milestone: go-live, for: Y}\n"}}) ==
      "projects/a.yaml:3:3 wrong-kind\n");
}

TEST_CASE("An outcomes.yaml that is no YAML makes nobody complain, one that is missing does") {
  const std::string project = "name: A\npriorities: [homes]\n";
  CHECK(told({{"outcomes.yaml", "vision: 2035: better\n"}, {"projects/a.yaml", project}}) ==
        "outcomes.yaml:1:9 needs-quotes\n");
  CHECK(told({{"projects/a.yaml", project}}) == "projects/a.yaml:2:14 unknown-priority\n");
}

TEST_CASE("An outcomes.yml is told alone, not what would be found in it") {
  auto snapshot = written({{"projects/a.yaml", "name: A\npriorities: [homes]\n"}});
  snapshot.problems.push_back({Code::file_extension, {.file = "outcomes.yml"}, "x", "y"});
  CHECK(in_short(load(snapshot, OnError::stop).diagnostics) == "outcomes.yml:1:1 file-extension\n");
}

TEST_CASE("A framework.yml is told alone, not that framework.yaml is missing") {
  auto snapshot = only({{"portfolio.yaml", smallest_portfolio}});
  snapshot.problems.push_back({Code::file_extension, {.file = "framework.yml"}, "x", "y"});
  CHECK(in_short(load(snapshot, OnError::stop).diagnostics) == "framework.yml:1:1 file-extension\n");
}

TEST_CASE("An empty project has no name, at its first line") {
  CHECK(told_of_project("") == "1:1 missing-key\n");
}

TEST_CASE("With leave_out exactly the files with errors are left out") {
  const auto loaded =
      load(written({{"projects/a.yaml", "name: A: B\n"},
                    {"projects/b.yaml", "name: B\nfixed: yes\n"},
                    {"projects/c.yaml", "name: C #1\n"},
                    {"projects/d.yaml", "name: D\nstage: nowhere\n"},
                    {"finance/q1.yaml", "period: 2024/25 Q1\n"},
                    {"finance/q2.yaml", "period: 2024/25 Q2\nsigned_by: X\nsigned: 2024-10-24\n"}}),
           OnError::leave_out);
  CHECK(loaded.usable);
  CHECK(loaded.left_out ==
        std::vector<std::string>{"finance/q1.yaml", "projects/a.yaml", "projects/b.yaml", "projects/d.yaml"});
  REQUIRE(loaded.portfolio.projects.size() == 1);
  CHECK(loaded.portfolio.projects.contains("c"));
  REQUIRE(loaded.portfolio.finance.size() == 1);
  CHECK(loaded.portfolio.finance.contains("q2"));
}

TEST_CASE("With leave_out a broken outcomes.yaml is left out as a whole") {
  const auto loaded = load(
      written(
          {{"outcomes.yaml", "vision: V\npriorities: {homes: {name: Homes}}\npledges: {x: {due: soon}}\n"},
           {"projects/a.yaml", "name: A\n"}}),
      OnError::leave_out);
  CHECK(loaded.usable);
  CHECK(loaded.left_out == std::vector<std::string>{"outcomes.yaml"});
  CHECK(loaded.portfolio.outcomes.priorities.empty());
}

TEST_CASE("Without a sound portfolio.yaml and framework.yaml nothing can be carried on with") {
  CHECK_FALSE(load(written({{"framework.yaml", "name: A: B\n"}, {"projects/a.yaml", "name: A\n"}}),
                   OnError::leave_out)
                  .usable);
  CHECK_FALSE(load(written({{"portfolio.yaml", "fund: Fund\n"}, {"projects/a.yaml", "name: A\n"}}),
                   OnError::leave_out)
                  .usable);
  CHECK_FALSE(load(only({{"portfolio.yaml", smallest_portfolio}}), OnError::leave_out).usable);
}

TEST_CASE("With stop nothing is left out") {
  const auto loaded = load(written({{"projects/a.yaml", "name: A\nfixed: yes\n"}}), OnError::stop);
  CHECK_FALSE(loaded.usable);
  CHECK(loaded.left_out.empty());
}

TEST_CASE("The outcome does not depend on which file is read first") {
  Files files;
  for (int i = 0; i < 60; ++i)
    files["projects/p" + std::to_string(i) + ".yaml"] = i % 3 == 0   ? "name: A: B\n"
                                                        : i % 3 == 1 ? "name: A\nfixed: yes\nstage: x\n"
                                                                     : "name: A\n";
  const auto calm = load(written(files), OnError::stop);
  for (int round = 0; round < 5; ++round) {
    auto snapshot = written(files);
    snapshot.read = [read = snapshot.read, round](const std::string& path) {
      std::this_thread::sleep_for(std::chrono::microseconds((std::hash<std::string>{}(path) >> round) % 700));
      return read(path);
    };
    const auto other = load(snapshot, OnError::stop);
    CHECK(in_short(other.diagnostics) == in_short(calm.diagnostics));
    REQUIRE(other.portfolio.projects.size() == calm.portfolio.projects.size());
    for (std::size_t i = 0; i < calm.portfolio.projects.size(); ++i)
      CHECK(other.portfolio.projects[i].first == calm.portfolio.projects[i].first);
  }
}

TEST_CASE("A failure in one of the threads ends the run, not the program") {
  Files files;
  for (int i = 0; i < 40; ++i) files["projects/p" + std::to_string(i) + ".yaml"] = "name: A\n";
  auto snapshot = written(files);
  snapshot.read = [read = snapshot.read](const std::string& path) -> FileContent {
    if (path.starts_with("projects/p3")) throw Error(3, "the disk is gone");
    return read(path);
  };
  CHECK_THROWS_AS(load(snapshot, OnError::stop), Error);
}

}  // namespace
