#include "render/score/score_result.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>

#include "render/format/csv.hpp"
#include "render/format/json.hpp"
#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

TEST_CASE("The columns of score are those of the contract, in its order") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 3, reach: 2, harm: 2}"}});
  CHECK(to_csv(shown.scores().data(), Bom::without) ==
        "rank,project,name,programme,stage,impact,risk,combined,rated,criteria,impact_low,impact_high,risk_"
        "low,risk_high,combined_low,combined_high\r\n"
        "1,a,A,,idea,41.67,25.00,33.33,3,3,41.67,41.67,25.00,25.00,33.33,33.33\r\n");
  CHECK(shown.scores().schema == "score/1");
}

TEST_CASE(
    "With an unknown rating the score's cell is empty and low and high hold its range; each score stands for "
    "itself") {
  const Shown shown(Files{{"a", "name: A\nstage: closed\nratings: {value: 3, harm: 2}"}});
  CHECK(to_csv(shown.scores().data(), Bom::without)
            .ends_with("\r\n,a,A,,closed,,25.00,,2,3,33.33,66.67,25.00,25.00,29.17,45.83\r\n"));
}

TEST_CASE("An empty score has three empty cells, and combined with it") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 3, reach: 3, harm: n/a}"}});
  CHECK(to_csv(shown.scores().data(), Bom::without)
            .ends_with("\r\n,a,A,,idea,50.00,,,3,3,50.00,50.00,,,,\r\n"));
}

TEST_CASE("A printed score is rounded half away from zero with two decimals, one for people") {
  CHECK(format(ScoreValue{Fraction(*parse_decimal("62.25")), Fraction(*parse_decimal("62.25")),
                          Fraction(*parse_decimal("62.25"))}) == "62.3");
  CHECK(format(ScoreValue{std::nullopt, Fraction(45), Fraction(70)}) == "45.0–70.0");
  CHECK(format(ScoreValue{}) == "–");
}

TEST_CASE(
    "The columns of explain are those of the contract, with the rating after rule 2 and the forced entry's "
    "reason") {
  const Shown shown(Files{
      {"a",
       "name: A\nratings: {value: {rating: 5, why: Because}, reach: 1, harm: {rating: 1, why: Not this}}"}});
  CHECK(to_csv(shown.explained().data(), Bom::without) ==
        "project,score,criterion,rating,weight,contribution,why\r\n"
        "a,impact,value,5,2,66.67,Because\r\n"
        "a,impact,reach,1,1,0.00,\r\n"
        "a,risk,harm,3,1.5,50.00,A reason that is forced\r\n");
  CHECK(shown.explained().schema == "score.explain/1");
}

TEST_CASE(
    "Explain leaves the contribution empty for a range and for a dropped criterion, and says unknown and "
    "n/a") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 4, harm: n/a}"}});
  CHECK(to_csv(shown.explained().data(), Bom::without) ==
        "project,score,criterion,rating,weight,contribution,why\r\n"
        "a,impact,value,4,2,,\r\n"
        "a,impact,reach,unknown,1,,\r\n"
        "a,risk,harm,n/a,1.5,,\r\n");
}

TEST_CASE("In JSON scores are numbers, ranks too, and what is absent is null") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 3, reach: 2, harm: 2}"}, {"b", "name: B"}});
  const std::string json =
      to_json(shown.scores().data(), {shown.scores().schema, "Test", "2025-01-31", {}, {}});
  CHECK(json.starts_with("{\"ptx\": \"score/1\", "));
  CHECK(json.find("\"rank\": 1, \"project\": \"a\", \"name\": \"A\", \"programme\": null, \"stage\": "
                  "\"idea\", \"impact\": 41.67,") != std::string::npos);
  CHECK(json.find("\"rank\": null, \"project\": \"b\"") != std::string::npos);
  CHECK(json.find("\"risk_low\": 0.00, \"risk_high\": 100.00") != std::string::npos);
}

TEST_CASE("The table for people fits its screen, from 80 columns on") {
  const Shown shown(Files{
      {"a-project-with-a-rather-long-id-of-its-own-and-more",
       "name: A name that is much longer than any column of a terminal could ever hold\nratings: {value: 3, "
       "reach: 2, harm: 2}"},
      {"b",
       "name: 日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本"}});
  for (const std::size_t columns : {80, 100, 120}) {
    check_fits(shown.scores().text({columns, false}), columns);
    check_fits(shown.explained().text({columns, false}), columns);
  }
}

TEST_CASE("A table of four scores fits 80 columns") {
  std::string four = "name: F\nscores:\n";
  for (const std::string id : {"a", "b", "c", "d"})
    four += "  " + id + ": {name: A score with a long name, criteria: {c" + id + ": {name: C}}}\n";
  four +=
      "bands: {a: {low: 0}}\ntiers: {only: {name: Only}}\nsegment: {bands_of: a, tiers: {low: "
      "only}}\nstages: {idea: {}}\n";
  const Shown shown(Files{{"a-project-with-a-long-id", "name: A\nratings: {}"}}, four);
  check_fits(shown.scores().text({80, false}), 80);
}

TEST_CASE("Hostile texts come to no line as a command") {
  const Shown shown(hostile_projects, hostile_framework);
  for (const std::size_t columns : {0, 20, 40, 80, 200}) {
    check_harmless(shown.scores().text({columns, false}));
    check_harmless(shown.explained().text({columns, false}));
  }
  for (const Result& result : {shown.scores(), shown.explained()}) {
    check_harmless(to_csv(result.data(), Bom::without));
    check_harmless(to_json(result.data(), {result.schema, hostile, "2025-01-31", {}, {}}));
  }
}

TEST_CASE("Without projects there is the header and a sentence") {
  const Shown shown(Files{});
  CHECK(to_csv(shown.scores().data(), Bom::without).find("\r\n") ==
        to_csv(shown.scores().data(), Bom::without).size() - 2);
  CHECK(shown.scores().text({}).find("No project") != std::string::npos);
  CHECK(shown.explained().text({}).find("No project") != std::string::npos);
}

}  // namespace
