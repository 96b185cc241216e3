#include "analysis/board/ranked_risks.hpp"

#include <doctest/doctest.h>

#include <string>

#include "model/portfolio.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// The open risks on 31 January 2025, "owner/id score" each.
std::string ranked(const Files& files) {
  const auto loaded = load(written(files), OnError::stop);
  REQUIRE(loaded.usable);
  ChosenProjects projects;
  for (const auto& [id, project] : loaded.portfolio.projects) projects.emplace_back(id, &project);
  const auto owners = entry_owners(loaded.portfolio, projects, {});
  std::string out;
  for (const auto& [owner, id, risk] : ranked_risks(owners, *parse_date("2025-01-31")))
    out += std::string(out.empty() ? "" : ", ") + std::string(owner->id) + "/" + std::string(id) + " " +
           std::to_string(score_of(*risk));
  return out;
}

std::string project(const std::string& risks) { return "name: P\nrisks:\n" + risks; }

TEST_CASE("The highest likelihood times impact stands first, then the oldest review, then what has none") {
  CHECK(
      ranked({{"projects/p.yaml", project("  low: {title: L, likelihood: 2, impact: 5, review: 2024-01-01}\n "
                                          " never: {title: X, likelihood: 3, impact: 4}\n"
                                          "  new: {title: N, likelihood: 3, impact: 4, review: 2025-02-01}\n "
                                          " old: {title: O, likelihood: 4, impact: 3, review: 2024-11-01}\n"
                                          "  top: {title: T, likelihood: 5, impact: 5}\n")}}) ==
      "p/top 25, p/old 12, p/new 12, p/never 12, p/low 10");
}

TEST_CASE(
    "Risks of one score and one review stand in the order of the files, a programme's before those of "
    "projects") {
  CHECK(
      ranked({{"portfolio.yaml",
               "name: W\nprogrammes: {big: {name: Big, risks: {x: {title: X, likelihood: 2, impact: 2}}}}\n"},
              {"projects/b.yaml", project("  y: {title: Y, likelihood: 1, impact: 4}\n")},
              {"projects/a.yaml", project("  z: {title: Z, likelihood: 4, impact: 1}\n")}}) ==
      "big/x 4, a/z 4, b/y 4");
}

TEST_CASE("A risk is open until the day on which it is closed") {
  CHECK(ranked({{"projects/p.yaml",
                 project("  shut: {title: S, likelihood: 5, impact: 5, closed: 2025-01-31}\n  open: {title: "
                         "O, likelihood: 1, impact: 1, closed: 2025-02-01}\n")}}) == "p/open 1");
}

}  // namespace
