#pragma once

#include <vector>

#include "analysis/segment/segmentation.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// `ptx segment --disputes`: the ratings that somebody would have lower or higher, where that would alter the
/// tier.
Result disputes_result(const Portfolio& portfolio, const ScoringModel& method,
                       const std::vector<SegmentedProject>& segmented);

}  // namespace ptx
