#include "render/chart/label_placement.hpp"

#include <doctest/doctest.h>

using namespace ptx;

namespace {

constexpr Box area{0, 0, 1000 * px, 1000 * px};
constexpr int reach = 5 * px, height = 14 * px;

std::vector<std::optional<Label>> labels(const std::vector<LabelRequest>& points,
                                         const OccupiedArea& avoided = OccupiedArea(area)) {
  return place_labels(points, area, OccupiedArea(area), OccupiedArea(area), avoided, reach, height);
}

TEST_CASE("What is taken is not free, and what only touches it is") {
  OccupiedArea taken(area);
  taken.add({100, 100, 200, 200});
  CHECK_FALSE(taken.free({150, 150, 160, 160}));
  CHECK_FALSE(taken.free({0, 0, 900, 900}));
  CHECK(taken.free({200, 100, 300, 200}));
  CHECK_FALSE(taken.free_line({0, 150}, {900, 150}, 0));
  CHECK(taken.free_line({0, 150}, {50, 150}, 0));
  CHECK(taken.free_line({150, 150}, {300, 150}, 60));
}

TEST_CASE("Points that share a place are spread beside it, within their cell") {
  const Box cell{0, 0, 200 * px, 200 * px};
  const PicturePoint corner{10 * px, 10 * px};
  const auto spots = separate_points({{corner, cell}, {corner, cell}, {corner, cell}}, reach);
  CHECK(spots[0] == corner);
  for (std::size_t i = 0; i < spots.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      CHECK_FALSE(box_around(spots[i], reach).meets(box_around(spots[j], reach)));
  for (const auto& spot : spots) CHECK(cell.holds(box_around(spot, reach)));
}

TEST_CASE("A point that finds no room stays where it is") {
  const Box cell{0, 0, 10 * px, 10 * px};
  const auto spots = separate_points({{{50, 50}, cell}, {{50, 50}, cell}}, reach);
  CHECK(spots[1] == PicturePoint{50, 50});
}

TEST_CASE("A label stands to the right of its point, and where that is taken elsewhere") {
  const auto one = labels({{{500 * px, 500 * px}, area, {60 * px}}});
  REQUIRE(one[0]);
  CHECK(one[0]->anchor == Anchor::start);
  CHECK_FALSE(one[0]->leads);
  CHECK(one[0]->box.left > 505 * px);
  const auto at_edge = labels({{{990 * px, 500 * px}, area, {60 * px}}});
  REQUIRE(at_edge[0]);
  CHECK(at_edge[0]->anchor == Anchor::end);
}

TEST_CASE("A label turns aside for what is avoided, but meets it where there is no other room") {
  OccupiedArea line(area), all(area);
  line.add({510 * px, 499 * px, 700 * px, 501 * px});
  all.add(area);
  const auto aside = labels({{{500 * px, 500 * px}, area, {60 * px}}}, line);
  REQUIRE(aside[0]);
  CHECK(line.free(aside[0]->box));
  CHECK(labels({{{500 * px, 500 * px}, area, {60 * px}}}, all)[0]);
}

TEST_CASE(
    "The shorter text is taken where there is no room for the longer, and none where there is none for "
    "either") {
  const auto both = labels({{{500 * px, 500 * px}, area, {2000 * px, 30 * px}}});
  REQUIRE(both[0]);
  CHECK(both[0]->text == 1);
  CHECK_FALSE(labels({{{500 * px, 500 * px}, area, {2000 * px}}})[0]);
}

}  // namespace
