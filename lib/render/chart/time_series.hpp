#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/chart/svg.hpp"

namespace ptx {

/// The moments that a chart shows side by side, and where it stands in its picture. `id` leads the ids of its
/// patterns; `days` name the moments for who rests a pointer on one, `labels` stand under them, as many as
/// there is room for.
struct TimeChart {
  std::string_view id;
  Box box;
  std::vector<std::string> days, labels;
};

/// One of the parts that are stacked on each other: how many there are at each moment; none where there was
/// no such part.
struct CountSeries {
  std::string name;
  std::vector<std::optional<std::size_t>> counts;
};

}  // namespace ptx
