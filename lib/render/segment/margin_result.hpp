#pragma once

#include <vector>

#include "analysis/segment/margin.hpp"
#include "analysis/segment/segmentation.hpp"
#include "model/portfolio.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// What is asked of how firmly projects stand in their tiers.
struct StabilityOptions {
  bool possible = false;
  bool margin = false;
};

/// `ptx segment --possible`, `--margin`: the columns of `ptx segment`, then the tiers that each project may
/// come to and what would move it; for people a line for each project that says so in words.
Result margin_result(const Portfolio& portfolio, const ScoringModel& method,
                     const std::vector<SegmentedProject>& segmented, StabilityOptions asked);

/// "one step less in alignment: gold".
std::string describe_margin(const RatingMargin& margin);
/// "alignment 12.50% more weight: gold".
std::string describe_margin(const WeightMargin& margin);

}  // namespace ptx
