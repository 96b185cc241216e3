#include "analysis/board/decisions.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/portfolio.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// The decisions that are due on a day, "owner/id" each, with ! where one is overdue.
std::string due(const Files& files, const std::string& day) {
  const auto loaded = load(written(files), OnError::stop);
  REQUIRE(loaded.usable);
  ChosenProjects projects;
  for (const auto& [id, project] : loaded.portfolio.projects) projects.emplace_back(id, &project);
  const auto owners = entry_owners(loaded.portfolio, projects, {});
  std::string out;
  for (const auto& [owner, id, decision] : decisions_due(owners, *parse_date(day)))
    out += std::string(out.empty() ? "" : " ") + std::string(owner->id) + "/" + std::string(id) +
           (is_overdue(*decision, *parse_date(day)) ? "!" : "");
  return out;
}

std::string project(const std::string& decisions) { return "name: P\ndecisions:\n" + decisions; }

TEST_CASE("What is needed first stands first, what has no day last, and of one day the files decide") {
  CHECK(due({{"projects/p.yaml", project("  late: {title: L, needed_by: 2025-03-01}\n  none: {title: N}\n  "
                                         "soon: {title: S, needed_by: 2025-02-01}\n"
                                         "  same: {title: M, needed_by: 2025-02-01}\n")}},
            "2025-01-31") == "p/soon p/same p/late p/none");
}

TEST_CASE("A decision is overdue from the day after it was needed") {
  const Files files{{"projects/p.yaml", project("  d: {title: D, needed_by: 2025-01-31}\n")}};
  CHECK(due(files, "2025-01-31") == "p/d");
  CHECK(due(files, "2025-02-01") == "p/d!");
}

TEST_CASE("What is decided is due no more, from the day of the decision on, whatever was decided") {
  const Files files{
      {"projects/p.yaml",
       project(
           "  a: {title: A, decision: approved, decided: 2025-01-20}\n  b: {title: B, decision: rejected}\n"
           "  c: {title: C, decision: deferred, decided: 2025-01-10}\n  d: {title: D, asked: "
           "2025-01-10}\n")}};
  CHECK(due(files, "2025-01-31") == "p/d");
  CHECK(due(files, "2025-01-20") == "p/d");
  CHECK(due(files, "2025-01-19") == "p/a p/d");
}

TEST_CASE("A programme's decisions are due too, and stand before those of projects on the same day") {
  CHECK(due({{"portfolio.yaml",
              "name: W\nprogrammes: {big: {name: Big, decisions: {x: {title: X, needed_by: 2025-02-01}}}}\n"},
             {"projects/p.yaml", project("  y: {title: Y, needed_by: 2025-02-01}\n")}},
            "2025-01-31") == "big/x p/y");
}

}  // namespace
