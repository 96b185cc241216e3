#include "analysis/board/key_milestones.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/portfolio.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string in_short(const std::vector<KeyMilestone>& all) {
  std::string out;
  for (const auto& one : all)
    out += std::string(out.empty() ? "" : " ") + std::string(one.project_id) + "/" + std::string(one.open.id);
  return out;
}

/// What is missed on 31 January 2025, and what is due within 60 days: "missed | ahead".
std::string around(const Files& files) {
  Files all = files;
  all["framework.yaml"] = framework_with("stages:\n", "stages:\n  closed: {final: true}\n");
  const auto loaded = load(written(all), OnError::stop);
  REQUIRE(loaded.usable);
  ChosenProjects projects;
  for (const auto& [id, project] : loaded.portfolio.projects) projects.emplace_back(id, &project);
  const auto found = key_milestones(loaded.portfolio.framework, projects, *parse_date("2025-01-31"), 60);
  return in_short(found.missed) + " | " + in_short(found.ahead);
}

std::string project(const std::string& milestones) {
  return "name: P\nstage: delivery\nmilestones:\n" + milestones;
}

TEST_CASE(
    "A key milestone is missed from the day after it was due, and ahead from that day to the sixtieth after "
    "it") {
  CHECK(around({{"projects/p.yaml", project("  yesterday: {name: A, key: true, due: 2025-01-30}\n  today: "
                                            "{name: B, key: true, due: 2025-01-31}\n"
                                            "  sixtieth: {name: C, key: true, due: 2025-04-01}\n  later: "
                                            "{name: D, key: true, due: 2025-04-02}\n")}}) ==
        "p/yesterday | p/today p/sixtieth");
}

TEST_CASE("The due day decides, whatever is forecast") {
  CHECK(around({{"projects/p.yaml",
                 project("  put-off: {name: A, key: true, due: 2025-01-15, forecast: 2025-12-01}\n  early: "
                         "{name: B, key: true, due: 2025-06-01, forecast: 2025-02-01}\n"
                         "  slipping: {name: C, key: true, due: 2025-03-01, forecast: 2025-09-01}\n")}}) ==
        "p/put-off | p/slipping");
}

TEST_CASE(
    "What is not key, or done, or of a project that is over, is left out; what is said to be done later is "
    "still open") {
  CHECK(around({{"projects/p.yaml",
                 project("  plain: {name: A, due: 2025-01-01}\n  done: {name: B, key: true, due: 2025-01-01, "
                         "done: 2025-01-31}\n"
                         "  claimed: {name: C, key: true, due: 2025-01-01, done: 2025-02-01}\n")},
                {"projects/q.yaml",
                 "name: Q\nstage: closed\nmilestones:\n  m: {name: M, key: true, due: 2025-01-01}\n"},
                {"projects/r.yaml",
                 "name: R\nstage: delivery\nstate: stopped\nmilestones:\n  m: {name: M, key: true, due: "
                 "2025-01-01}\n"}}) == "p/claimed | ");
}

TEST_CASE(
    "What is missed by most stands first, what is due first stands first, and ties keep the order of the "
    "projects") {
  CHECK(around({{"projects/a.yaml", project("  m: {name: M, key: true, due: 2025-01-20}\n  soon: {name: S, "
                                            "key: true, due: 2025-03-01}\n")},
                {"projects/b.yaml",
                 project("  n: {name: N, key: true, due: 2025-01-10}\n  o: {name: O, key: true, due: "
                         "2025-01-20}\n  next: {name: T, key: true, due: 2025-02-01}\n")}}) ==
        "b/n a/m b/o | b/next a/soon");
}

}  // namespace
