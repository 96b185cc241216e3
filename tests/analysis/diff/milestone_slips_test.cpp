#include "analysis/diff/milestone_slips.hpp"

#include <doctest/doctest.h>

#include <string>

#include "schema/fields/field_statements.hpp"
#include "store/load/loader.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string slipped(const std::string& old, const std::string& now) {
  const auto was = load(written({{"projects/a.yaml", "name: A\n" + old}}), OnError::stop).portfolio,
             is = load(written({{"projects/a.yaml", "name: A\n" + now}}), OnError::stop).portfolio;
  std::string out;
  for (const auto& slip :
       milestone_slips(changes({was, statements_of(was)}, {is, statements_of(is)}, *parse_date("2025-01-31")),
                       was, is, {}))
    out += slip.project + "/" + slip.milestone + " " + std::to_string(slip.days) +
           (slip.reached ? " reached" : "") + (slip.decision ? " " + *slip.decision : "") + "\n";
  return out;
}

TEST_CASE("A milestone slips by the days between its forecasts, or its due days where there is none") {
  CHECK(slipped("milestones: {m: {name: M, due: 2025-03-31}}\n",
                "milestones: {m: {name: M, due: 2025-03-31, forecast: 2025-04-10}}\n") == "a/m 10\n");
  CHECK(slipped("milestones: {m: {name: M, due: 2025-03-31, forecast: 2025-04-10}}\n",
                "milestones: {m: {name: M, due: 2025-04-30, forecast: 2025-04-10}}\n") == "");
  CHECK(slipped("milestones: {m: {name: M, due: 2025-03-31}}\n",
                "milestones: {m: {name: M, due: 2025-03-30}}\n") == "a/m -1\n");
}

TEST_CASE(
    "The furthest slipped stands first, what is reached says so, and the decision that moved a due day "
    "stands with it") {
  CHECK(slipped("milestones: {m: {name: M, due: 2025-03-31}, n: {name: N, due: 2025-03-31}, o: {name: O, "
                "due: 2025-03-31}}\n",
                "milestones: {m: {name: M, due: 2025-04-01}, n: {name: N, due: 2025-04-30}, o: {name: O, "
                "due: 2025-03-31, done: 2025-03-30}, p: {name: P, due: 2025-03-31}}\n"
                "decisions: {d: {title: D, covers: [milestones.n], decision: approved}}\n") ==
        "a/n 30 d\na/m 1\na/o 0 reached\n");
}

}  // namespace
