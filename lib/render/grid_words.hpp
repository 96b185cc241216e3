#pragma once

#include <string>

#include "render/grid_picture.hpp"

namespace ptx {

/// One project in words: name, id, scores, tier, why.
std::string in_words(const Framework& framework, const Segmented& segmented);

/// The whole picture in words, for those who do not see it: the axes, how many projects are in each tier, and each project's place.
std::string in_words(const Framework& framework, const GridPicture& picture);

/// The marker of a project: the shape of its tier, hollow where it is provisional.
std::string grid_marker(const Framework& framework, const GridPoint& point, Spot at);

/// What stands under the picture: the shapes and signs, the projects shown by a mark, those not drawn. `bottom` moves from where
/// it starts to where it ends.
std::string grid_key(const Framework& framework, const GridPicture& picture, int& bottom);

}  // namespace ptx
