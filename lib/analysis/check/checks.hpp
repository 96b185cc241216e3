#pragma once

#include <vector>

#include "analysis/assess/assessed_portfolio.hpp"
#include "model/finding.hpp"

namespace ptx {

/// Whether a well-formed portfolio, all of it, is complete for the stages and tiers of its projects, and
/// honest, on a day. Each finding names its field by the path; their order is by kind, and by the portfolio's
/// own order within it.
std::vector<Finding> check(const AssessedPortfolio& whole);

}  // namespace ptx
