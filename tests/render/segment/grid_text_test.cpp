#include <doctest/doctest.h>

#include <cstddef>
#include <string>

#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

TEST_CASE("The grid is drawn with the rows upward and each project by a mark in its cell") {
  const Shown shown(Files{{"fleet-hire", "name: A\nratings: {value: 1, reach: 1, harm: 1}"},
                          {"night-calls", "name: B\nratings: {value: 4, reach: 4, harm: 3}"}});
  const std::string out = shown.grid(60);
  CAPTURE(out);
  const auto high = out.find("high │"), low = out.find("low │");
  REQUIRE(high != std::string::npos);
  REQUIRE(low != std::string::npos);
  CHECK(high < low);
  CHECK(out.find("NC") > high);
  CHECK(out.find("NC") < low);
  CHECK(out.find("FH") > low);
}

TEST_CASE("Two projects with the same letters have two marks") {
  const std::string out = Shown(Files{{"fleet-hire", "name: A"},
                                      {"free-homes", "name: B\nratings: {value: 1, reach: 1, harm: 1}"},
                                      {"fast-help", "name: C\nratings: {value: 1, reach: 1, harm: 1}"}})
                              .grid();
  CHECK(out.find("FH") != std::string::npos);
  CHECK(out.find("FH2") != std::string::npos);
}

TEST_CASE("A project whose tier is not that of its cell has a star and a provisional one a question mark") {
  const std::string out =
      Shown(Files{{"lifted-one",
                   "name: A\nratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: gold}"},
                  {"open-one", "name: B\nratings: {value: 1, harm: 1}"}})
          .grid();
  CHECK(out.find("LO*") != std::string::npos);
  CHECK(out.find("OO?") != std::string::npos);
  CHECK(out.find("OO?*") == std::string::npos);
}

TEST_CASE("A provisional project is drawn in the cell of its provisional tier") {
  // With reach at its highest value is forced to 1: the score of the provisional tier is 20, whatever its
  // range says.
  std::string rules = framework;
  rules.replace(rules.find("{value: 5}, set: {harm: 3}"), 26, "{reach: 5}, set: {value: 1}");
  rules.replace(rules.find("value: {name: Value, weight: 2}"), 31, "value: {name: Value, weight: 4}");
  const Shown shown(Files{{"open-one", "name: B\nratings: {value: 5, harm: 1}"}}, rules);
  REQUIRE(shown.sorted[0].computed == "silver");
  const std::string out = shown.grid();
  CAPTURE(out);
  CHECK(out.find("OO?") > out.find("low │"));
  CHECK(out.find("OO?*") == std::string::npos);
}

TEST_CASE("The bands of one score are drawn as one row") {
  const std::string out = Shown(hostile_projects, hostile_framework).grid();
  CHECK(out.find("gold") != std::string::npos);
  CHECK(out.find("silver") != std::string::npos);
  check_harmless(out);
}

TEST_CASE("The grid fits its screen, from 80 columns on") {
  Files many;
  for (int i = 0; i < 60; ++i)
    many.emplace("a-long-project-id-" + std::to_string(i),
                 "name: A\nratings: {value: " + std::to_string(i % 5 + 1) +
                     ", reach: 3, harm: " + std::to_string(i % 4 + 1) + "}");
  for (const std::size_t columns : {80, 100, 160}) check_fits(Shown(many).grid(columns), columns);
}

TEST_CASE("The grid without projects is drawn") {
  CHECK(Shown(Files{}).grid().find("gold") != std::string::npos);
}

}  // namespace
