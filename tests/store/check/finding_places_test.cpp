#include "store/check/finding_places.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "tests/support/written.hpp"
#include "yaml/parse.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string place_of(const std::string& text, const FieldPath& path, EntryPart part) {
  Diagnostics out;
  const auto tree = yaml::parse("a.yaml", text, out);
  REQUIRE(tree);
  const auto place = find_place(*tree, path, part);
  return std::to_string(place.line) + ":" + std::to_string(place.column) + "+" + std::to_string(place.length);
}

const std::string text = "name: A\nbenefits:\n  routes:\n    plan: {2024/25: 400k}\n    by: [Service, PMO]\n";

TEST_CASE("A path leads to a value, or to its key") {
  CHECK(place_of(text, {"name"}, EntryPart::value) == "1:7+1");
  CHECK(place_of(text, {"name"}, EntryPart::key) == "1:1+4");
  CHECK(place_of(text, {"benefits", "routes", "plan", "2024/25"}, EntryPart::value) == "4:21+4");
  CHECK(place_of(text, {"benefits", "routes", "plan", "2024/25"}, EntryPart::key) == "4:12+7");
}

TEST_CASE("A position leads to an item of a list") {
  CHECK(place_of(text, {"benefits", "routes", "by", "1"}, EntryPart::value) == "5:19+3");
}

TEST_CASE("A value that is a map or a list is shown by its key") {
  CHECK(place_of(text, {"benefits", "routes"}, EntryPart::value) == "3:3+6");
  CHECK(place_of(text, {"benefits", "routes", "by"}, EntryPart::value) == "5:5+2");
}

TEST_CASE("A path that leads nowhere is shown by the last key on the way") {
  CHECK(place_of(text, {"benefits", "routes", "forecast"}, EntryPart::value) == "3:3+6");
  CHECK(place_of(text, {"benefits", "routes", "by", "7"}, EntryPart::value) == "5:5+2");
  CHECK(place_of(text, {"nothing"}, EntryPart::value).starts_with("1:1"));
}

TEST_CASE("Findings get their places, each in its own file") {
  const auto snapshot =
      only({{"projects/a.yaml", "name: A\nstage: x\n"}, {"projects/b.yaml", "why: B\nname: C\n"}});
  const auto placed =
      to_diagnostics({{"projects/b.yaml", {"name"}, EntryPart::value, Code::unknown_stage, "m", "h"},
                      {"projects/a.yaml", {"stage"}, EntryPart::key, Code::unknown_stage, "m", "h"}},
                     snapshot);
  CHECK(in_short(placed) == "projects/a.yaml:2:1 unknown-stage\nprojects/b.yaml:2:7 unknown-stage\n");
}

}  // namespace
