#include "render/segment/segment_result.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

#include "render/format/json.hpp"
#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string header =
    "project,name,programme,stage,impact,risk,impact_band,risk_band,combined,rank,tier,by,rule,computed,"
    "board,report,support\r\n";

TEST_CASE("The columns of segment are those of the contract, in its order") {
  CHECK(Shown(Files{}).csv() == header);
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 3, reach: 3, harm: 2}"}}).csv() ==
        header +
            "a,A,,idea,50.00,25.00,high,low,37.50,1,gold,grid,,gold,The board,monthly,\"A manager, and a "
            "partner\"\r\n");
  CHECK(Shown(Files{}).result().schema == "segment/1");
}

TEST_CASE("A rule is named, and a tier without governance leaves its cells empty") {
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 4}"}})
            .csv()
            .ends_with("a,A,,idea,0.00,75.00,low,high,37.50,1,gold,rule,duty,gold,The board,monthly,\"A "
                       "manager, and a partner\"\r\n"));
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 1}"}})
            .csv()
            .ends_with("a,A,,idea,0.00,0.00,low,low,0.00,1,silver,grid,,silver,,,\r\n"));
}

TEST_CASE("Governance is that of the tier that stands and not of the computed one") {
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: gold}"}})
            .csv()
            .ends_with("a,A,,idea,0.00,0.00,low,low,0.00,1,gold,decision,,silver,The board,monthly,\"A "
                       "manager, and a partner\"\r\n"));
}

TEST_CASE("What is provisional has a tier and empty cells where its scores are ranges") {
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 1, harm: 1}"}})
            .csv()
            .ends_with("a,A,,idea,,0.00,low,low,,,silver,provisional,,silver,,,\r\n"));
  CHECK(Shown(Files{{"a", "name: A\nratings: {value: 3, harm: 1}"}})
            .csv()
            .ends_with("a,A,,idea,,0.00,,low,,,gold,provisional,,gold,The board,monthly,\"A manager, and a "
                       "partner\"\r\n"));
}

TEST_CASE("What is unrated has no tier and nothing computed") {
  CHECK(Shown(Files{{"a", "name: A"}}).csv().ends_with("a,A,,idea,,,,,,,,unrated,,,,,\r\n"));
}

TEST_CASE("The table for people fits its screen, from 80 columns on") {
  const Shown shown(Files{
      {"a-project-with-a-rather-long-id-of-its-own-and-more",
       "name: A name that is much longer than any column of a terminal could ever hold\nratings: {value: 3, "
       "reach: 2, harm: 2}"},
      {"b",
       "name: 日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本"}});
  for (const std::size_t columns : {80, 110, 120}) check_fits(shown.result().text({columns, false}), columns);
}

TEST_CASE("Hostile texts come to no line as a command") {
  const Shown shown(hostile_projects, hostile_framework);
  for (const std::size_t columns : {0, 20, 40, 80, 200})
    check_harmless(shown.result().text({columns, false}));
  check_harmless(shown.csv());
  check_harmless(to_json(shown.result().data(), {"segment/1", hostile, "2025-01-31", {}, {}}));
}

TEST_CASE("What stands without a tier because a score is empty is not said to be too little rated") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: n/a}"}});
  CHECK(shown.csv().find(",unrated,") != std::string::npos);
  CHECK(shown.result().text({}).find("Less than half of a score is rated") == std::string::npos);
}

TEST_CASE("What is stopped or over takes none of a tier's capacity") {
  const std::string ratings = "\nratings: {value: 3, reach: 3, harm: 2}";
  const auto text_of = [&](const Files& projects) { return Shown(projects).result().text({}); };
  CHECK(text_of({{"a", "name: A" + ratings}, {"b", "name: B" + ratings}})
            .find("\nGold  2 projects of at most 1\n") != std::string::npos);
  CHECK(text_of({{"a", "name: A" + ratings},
                 {"b", "name: B\nstate: stopped" + ratings},
                 {"c", "name: C\nstage: closed" + ratings}})
            .find("\nGold  3 projects, 1 of at most 1 still going\n") != std::string::npos);
}

TEST_CASE("Reasons are a few words") {
  CHECK(tier_reason(Shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 4}"}}).sorted[0]) ==
        "rule duty");
  CHECK(tier_reason(Shown(Files{{"a", "name: A\ntier_decision: {tier: gold}"}}).sorted[0]) ==
        "leadership; not yet rated");
}

}  // namespace
