#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/segment/segmentation.hpp"
#include "model/framework/framework.hpp"

namespace ptx {

struct Band {
  std::string_view id;
  Decimal cut;
};

/// What places a project in the grid: the score of its row and that of its column, each with its bands from
/// the lowest up. Where tiers follow from the bands of one score there is one row, without score or id.
struct GridAxes {
  std::string_view row_score, column_score;
  std::vector<Band> rows, columns;
};
GridAxes grid_axes(const Framework& framework);

/// The tier that the framework gives to a cell.
std::string_view tier_of(const Framework& framework, const GridAxes& axes, std::size_t row,
                         std::size_t column);

/// The name of a score for people, cleaned; "Combined" for the combined one.
std::string score_name(const Framework& framework, std::string_view score);

/// The name of the tier in this position, cleaned.
std::string tier_name(const Framework& framework, std::size_t tier);

/// The position of the band in which a project is drawn, for a score with these bands: a provisional one with
/// every unknown at its highest. The score is known.
std::size_t band_position(const Framework& framework, const SegmentedProject& segmented,
                          std::string_view score, const std::vector<Band>& bands);

/// A score of a project as it is drawn: of a provisional one with every unknown at its highest.
const ScoreValue& plotted_score(const Framework& framework, const SegmentedProject& segmented,
                                std::string_view score);

/// A score of a project as it stands: of a provisional one the range that it may come to.
const ScoreValue& actual_score(const Framework& framework, const SegmentedProject& segmented,
                               std::string_view score);

/// The first letters of an id's words, "PT" for passenger-transport, with a number behind where another has
/// them.
std::string short_mark(std::string_view id, std::set<std::string>& taken);

}  // namespace ptx
