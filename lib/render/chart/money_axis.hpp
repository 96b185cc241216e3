#pragma once

#include <string>
#include <vector>

#include "render/chart/svg.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// A scale for amounts across a picture, from nought or less to the most that is drawn.
class MoneyAxis {
 public:
  /// `least` and `most` are the outermost amounts; nought is always on the axis.
  MoneyAxis(Money least, Money most, int left, int right);

  int at(Money amount) const;
  /// Lines at round amounts between two heights, their words above the upper one.
  std::string grid(int top, int bottom) const;
  /// The round amounts that have a line.
  std::vector<Money> ticks() const;

 private:
  Money least_, most_;
  int left_, right_;
};

/// The title of a picture, and sentences below it, each broken into lines that fit; moves `bottom` below
/// them.
std::string svg_heading(const std::string& title, const std::vector<std::string>& sentences, int& bottom);

}  // namespace ptx
