#include <doctest/doctest.h>

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "render/segment/grid_layout.hpp"
#include "render/segment/segment_result.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/shown.hpp"
#include "tests/support/svg.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string picture(const Shown& shown) { return grid_svg(shown.loaded.portfolio, shown.sorted); }

const std::string example_framework = contents(source_folder() / "examples/portfolio/framework.yaml");

/// Projects with ratings that are all over the scale, some unknown.
Files made_up(std::size_t count) {
  Files out;
  unsigned state = 7;
  const auto next = [&](unsigned below) { return (state = state * 1664525U + 1013904223U) / 65536U % below; };
  const std::vector<std::string> words{"library",  "parking",    "fostering", "transport",
                                       "revenues", "reablement", "housing",   "highways"};
  const auto rated = [&](const char* criterion, unsigned step) {
    return fmt::format("{}: {}", criterion, next(5 / step + step / 2) * step + 1);
  };
  for (std::size_t i = 0; i < count; ++i) {
    const std::string first = words[next(8)], second = words[next(8)];
    std::string ratings = rated("alignment", 1);
    for (const char* criterion : {"reach", "statutory"}) ratings += ", " + rated(criterion, 2);
    for (const char* criterion : {"residents", "complexity", "non-delivery", "failure"})
      ratings += ", " + rated(criterion, 1);
    if (next(8) > 0) ratings += ", " + rated("resources", 1);
    out[fmt::format("{}-{}-{}", first, second, i)] =
        fmt::format("name: Review {}\nratings: {{{}}}", i, ratings);
  }
  return out;
}

/// Checks that no label meets another, or a point, or leaves the plot.
void check_room(const GridLayout& shown) {
  for (std::size_t i = 0; i < shown.points.size(); ++i) {
    const auto& one = shown.points[i];
    CAPTURE(one.mark);
    if (!one.label) continue;
    CHECK(shown.plot.holds(one.label->box));
    for (std::size_t j = 0; j < shown.points.size(); ++j) {
      const auto& other = shown.points[j];
      CAPTURE(other.mark);
      CHECK_FALSE(one.label->box.meets(box_around(other.at, marker_reach)));
      if (i == j) continue;
      if (other.label) CHECK_FALSE(one.label->box.meets(other.label->box));
      CHECK_FALSE(box_around(one.at, marker_reach).meets(box_around(other.at, marker_reach)));
    }
  }
}

TEST_CASE("Labels and points do not overlap, with few projects and with many") {
  for (const std::size_t count : {std::size_t{1}, std::size_t{18}, std::size_t{40}, std::size_t{120}}) {
    CAPTURE(count);
    const Shown shown(made_up(count), example_framework);
    const auto placed = grid_layout(shown.loaded.portfolio, shown.sorted);
    check_room(placed);
    const auto without = std::count_if(placed.points.begin(), placed.points.end(),
                                       [](const GridPoint& point) { return !point.label; });
    CHECK(without == 0);
    CHECK(placed.points.size() + placed.left_out.size() == count);
    check_well_formed(picture(shown));
  }
}

TEST_CASE("With few projects the labels are ids, with many short marks") {
  const Shown few(made_up(18), example_framework), many(made_up(120), example_framework);
  for (const auto& point : grid_layout(few.loaded.portfolio, few.sorted).points)
    CHECK(point.texts.size() == 2);
  for (const auto& point : grid_layout(many.loaded.portfolio, many.sorted).points)
    CHECK(point.texts == std::vector{point.mark});
}

TEST_CASE("A point stands exactly at its scores, and one that shares its place beside it") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 3, reach: 3, harm: 1}"},
                          {"b", "name: B\nratings: {value: 3, reach: 3, harm: 1}"}});
  const auto placed = grid_layout(shown.loaded.portfolio, shown.sorted);
  REQUIRE(placed.points.size() == 2);
  const PicturePoint exact{placed.plot.left, (placed.plot.top + placed.plot.bottom) / 2};
  CHECK(placed.points[0].at == exact);
  CHECK(placed.points[1].exact == exact);
  CHECK(placed.points[1].at != exact);
  CHECK(picture(shown).find("1 project is drawn beside its exact place") != std::string::npos);
}

TEST_CASE("Cells of one tier that touch are one region with one name") {
  const Shown shown(Files{{"a", "name: A\nratings: {value: 1, reach: 1, harm: 1}"}});
  const auto placed = grid_layout(shown.loaded.portfolio, shown.sorted);
  REQUIRE(placed.regions.size() == 2);
  CHECK(placed.regions[0].name == "Gold");
  CHECK(placed.regions[0].cells.size() == 2);
  CHECK(placed.regions[1].name == "Silver");
}

TEST_CASE(
    "A project whose tier is not that of its cell has a star, and a provisional one a question mark and its "
    "range") {
  const Shown shown(
      Files{{"lifted-one", "name: A\nratings: {value: 1, reach: 1, harm: 1}\ntier_decision: {tier: gold}"},
            {"open-one", "name: B\nratings: {value: 1, harm: 1}"}});
  const auto placed = grid_layout(shown.loaded.portfolio, shown.sorted);
  REQUIRE(placed.points.size() == 2);
  CHECK(placed.points[0].mark == "LO*");
  CHECK(placed.points[0].whiskers.empty());
  CHECK(placed.points[1].mark == "OO?");
  REQUIRE(placed.points[1].whiskers.size() == 1);
  CHECK(placed.points[1].whiskers[0].low.y == placed.plot.bottom);
  CHECK(placed.points[1].whiskers[0].high == placed.points[1].exact);
  const std::string svg = picture(shown);
  CHECK(svg.find(">lifted-one*<") != std::string::npos);
  CHECK(svg.find("* stands in another tier") != std::string::npos);
  CHECK(svg.find("? provisional") != std::string::npos);
  CHECK(svg.find("A short line") == std::string::npos);
}

TEST_CASE("Projects without a tier are listed, not drawn") {
  const std::string svg = picture(Shown(Files{{"open-one", "name: B"}}));
  CHECK(svg.find("Not drawn, for want of scores:<") != std::string::npos);
  CHECK(svg.find(">B (open-one): Impact 0.0–100.0, Risk 0.0–100.0; not yet segmented<") != std::string::npos);
  CHECK(svg.find(">No project to draw<") != std::string::npos);
}

TEST_CASE("The picture says in words what it shows, and each point what it is") {
  const std::string svg =
      picture(Shown(Files{{"fleet-hire", "name: Fleet\nratings: {value: 4, reach: 4, harm: 1}"}}));
  CAPTURE(svg);
  CHECK(svg.find("<title id=\"grid-title\">Test portfolio: tiers by Tool</title>") != std::string::npos);
  CHECK(svg.find("<desc id=\"grid-desc\">Impact runs up from 0 to 100: low from 0, high from 50. Risk runs "
                 "across from 0 to 100: low from 0, high from 50. "
                 "Gold: 1 project. Fleet (fleet-hire): Impact 75.0, Risk 0.0; Gold (grid). Silver: 0 "
                 "projects.</desc>") != std::string::npos);
  CHECK(svg.find("<g><title>Fleet (fleet-hire): Impact 75.0, Risk 0.0; Gold (grid)</title>") !=
        std::string::npos);
}

TEST_CASE("The bands of one score are a strip with the points stacked") {
  Files projects;
  for (const char* id : {"one", "two", "three", "four"}) projects[id] = "name: N\nratings: {a: 3}";
  const Shown shown(projects, hostile_framework);
  const auto placed = grid_layout(shown.loaded.portfolio, shown.sorted);
  REQUIRE(placed.points.size() == 4);
  check_room(placed);
  for (const auto& point : placed.points) CHECK(point.at.x == (placed.plot.left + placed.plot.right) / 2);
}

TEST_CASE("Hostile texts cannot break out of the picture") {
  const std::string svg = picture(Shown(hostile_projects, hostile_framework));
  check_well_formed(svg);
  check_harmless(svg);
  CHECK(svg.find("<b>") == std::string::npos);
  CHECK(svg.find("href") == std::string::npos);
}

TEST_CASE("The same projects give the same bytes") {
  CHECK(picture(Shown(made_up(120), example_framework)) == picture(Shown(made_up(120), example_framework)));
}

TEST_CASE("No projects are an empty grid") {
  const std::string svg = picture(Shown(Files{}));
  check_well_formed(svg);
  CHECK(svg.find(">No project to draw<") != std::string::npos);
}

}  // namespace
