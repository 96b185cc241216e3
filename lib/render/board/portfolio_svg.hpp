#pragma once

#include <string>
#include <vector>

#include "analysis/rag/rag.hpp"
#include "analysis/segment/segmentation.hpp"

namespace ptx {

/// The portfolio on a page: each programme with its projects, in the colours and words of their tiers, with
/// their stages and what the evidence says.
std::string portfolio_svg(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                          const std::vector<RagRow>& rag);

}  // namespace ptx
