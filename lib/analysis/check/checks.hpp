#pragma once

#include <vector>

#include "model/finding.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// Whether a well-formed portfolio is complete for the stages and tiers of its projects, and honest, on a
/// day. Each finding names its field by the path; their order is by kind, and by the portfolio's own order
/// within it.
std::vector<Finding> check(const Portfolio& portfolio, Date as_of);

}  // namespace ptx
