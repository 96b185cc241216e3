#pragma once

#include <string>

#include "render/segment/grid_layout.hpp"

namespace ptx {

/// The marker of a project: the shape of its tier, hollow where it is provisional.
std::string grid_marker(const Framework& framework, const GridPoint& point, PicturePoint at);

/// What stands under the picture: the shapes and signs, the projects shown by a mark, those not drawn.
/// `bottom` moves from where it starts to where it ends.
std::string grid_key(const Framework& framework, const GridLayout& picture, int& bottom);

}  // namespace ptx
