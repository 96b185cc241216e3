#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/portfolio.hpp"
#include "render/chart/label_placement.hpp"
#include "render/chart/svg.hpp"
#include "render/segment/grid_axes.hpp"

namespace ptx {

/// Half the height of a point's marker.
constexpr int marker_reach = 5 * px;
constexpr int label_height = 14 * px;

/// A part of the picture that belongs to one tier: cells that touch each other. Without a name where all are
/// too narrow for one.
struct TierRegion {
  std::size_t tier;
  std::vector<Box> cells;
  Box name_box;
  std::string name;
  int name_size;
};

/// From the lowest to the highest that a score may turn out to be.
struct Whisker {
  PicturePoint low, high;
};

/// A project in the picture.
struct GridPoint {
  const SegmentedProject* segmented;
  std::size_t tier;               ///< the one that stands
  PicturePoint exact;             ///< where its scores are
  PicturePoint at;                ///< where it is drawn: beside it where another stands there
  std::vector<Whisker> whiskers;  ///< of a provisional one
  std::string mark;
  std::vector<std::string> texts;  ///< what it may be called, the best first; the last is its mark
  std::optional<Label> label;

  /// True where the picture shows its mark, or nothing: then the table below says which project it is.
  bool needs_key() const { return !label || label->text > 0 || texts.size() == 1; }
};

/// Where everything in the picture of a grid stands.
struct GridLayout {
  GridAxes axes;
  Box plot;
  std::vector<TierRegion> regions;
  std::vector<GridPoint> points;
  std::vector<const SegmentedProject*> left_out;  ///< those without scores to place them by
};

/// Pure: the same projects give the same places. It refers to the portfolio and to the projects.
GridLayout grid_layout(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented);

/// Where a number from 0 to 100 stands on the axes of the picture.
int across(const Box& plot, const Fraction& number);
int upward(const Box& plot, const Fraction& number);

/// The cell of the picture.
Box cell_box(const GridLayout& picture, std::size_t row, std::size_t column);

}  // namespace ptx
