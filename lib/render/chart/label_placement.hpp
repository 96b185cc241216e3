#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "render/chart/svg.hpp"

namespace ptx {

/// Boxes in an area that are in use.
class OccupiedArea {
 public:
  explicit OccupiedArea(const Box& area);

  void add(const Box& box);
  /// Adds a line as a row of small boxes.
  void add_line(PicturePoint from, PicturePoint to);
  bool free(const Box& box) const;
  /// About how many boxes this one meets: one that lies over an inner border counts more than once.
  std::size_t count(const Box& box) const;
  /// True where a line meets nothing between its ends, but for the first part so near to where it starts.
  bool free_line(PicturePoint from, PicturePoint to, int near) const;

 private:
  std::vector<std::size_t> buckets(const Box& box) const;

  Box area_;
  int across_, down_;
  std::vector<std::vector<Box>> boxes_;
};

/// The place that a point seats, and the box (a cell of the grid) that it must not leave.
struct PointRequest {
  PicturePoint exact;
  Box within;
};

/// Where points of one size stand so that none covers another: the first to claim a place has it, the others
/// stand beside it, as near as there is room. One that finds no room stays where it seats.
std::vector<PicturePoint> separate_points(const std::vector<PointRequest>& seats, int reach);

/// What a point may be called: by the first of its texts for which there is room. `home` is the box where the
/// label should be, at least in part; widths are those of its texts.
struct LabelRequest {
  PicturePoint at;
  Box home;
  std::vector<int> widths;
};

struct Label {
  std::size_t text;                   ///< the position of the text chosen
  Box box;                            ///< what it takes
  Anchor anchor;                      ///< the side of the box that is towards the point
  std::optional<PicturePoint> leads;  ///< where a line from the point ends; none beside the point
};

/// A place for each label within the area that meets no other label, no point, nothing taken and no line;
/// none where there is no room. Where points are crowded their labels are placed first. A line to a label
/// meets no label, and points and the lines of others only where it cannot but; what is in `avoided` is met
/// only where there is no other room near by.
std::vector<std::optional<Label>> place_labels(const std::vector<LabelRequest>& points, const Box& area,
                                               OccupiedArea taken, OccupiedArea lines,
                                               const OccupiedArea& avoided, int reach, int height);

}  // namespace ptx
