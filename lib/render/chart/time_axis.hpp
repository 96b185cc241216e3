#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/chart/svg.hpp"

namespace ptx {

/// Moments side by side in a box, each in a column of its own.
class TimeAxis {
 public:
  TimeAxis(const Box& box, std::size_t moments);

  /// The middle of a moment's column.
  int middle(std::size_t moment) const;
  /// What is drawn of a moment's column, between two heights.
  Box column(std::size_t moment, int top, int bottom) const;
  /// The labels under the box, as many as there is room for, the last one always among them.
  std::string labels(const std::vector<std::string>& texts) const;

 private:
  Box box_;
  int moments_;
};

/// A scale for counts from the bottom of a box upwards, with lines at whole steps.
class CountAxis {
 public:
  CountAxis(const Box& box, std::size_t most);

  int at(std::size_t count) const;
  std::string grid() const;

 private:
  Box box_;
  std::size_t step_ = 1, most_;
};

}  // namespace ptx
