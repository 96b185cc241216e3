#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/chart/svg.hpp"

namespace ptx {

/// How money and ratings are drawn in every picture: each a tone of its own in greyscale and a pattern of its
/// own beside its colour.
enum class FillPattern {
  plan,
  forecast,
  verified,
  claimed,
  on_track,
  at_risk,
  slipped,
  undeliverable,
  over,
  red,
  amber,
  green,
  untiered
};

/// The word for a fill: "at risk".
std::string_view fill_label(FillPattern fill);

/// The patterns of some fills, for the start of a picture whose ids are led by `id`.
std::string svg_fills(std::string_view id, const std::vector<FillPattern>& fills);

/// A box in a fill of the picture.
std::string svg_filled(const Box& box, FillPattern fill, std::string_view id);

/// A key: a sample and a word for each fill, in lines that fit into the room from the left to the right;
/// moves `bottom` below it.
std::string svg_fill_key(const std::vector<FillPattern>& fills, std::string_view id, int left, int right,
                         int& bottom);

}  // namespace ptx
