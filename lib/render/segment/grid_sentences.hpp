#pragma once

#include <string>

#include "render/segment/grid_layout.hpp"

namespace ptx {

/// One project in words: name, id, scores, tier, why.
std::string describe_project(const Framework& framework, const SegmentedProject& segmented);

/// The whole picture in words, for those who do not see it: the axes, how many projects are in each tier, and
/// each project's place.
std::string describe_grid(const Framework& framework, const GridLayout& picture);

}  // namespace ptx
