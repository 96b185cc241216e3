#pragma once

#include <array>
#include <string>

namespace ptx {

/// How many risks there are of each likelihood and impact, both from 1 to 5: `counts[likelihood - 1][impact -
/// 1]`.
using RiskCounts = std::array<std::array<int, 5>, 5>;

/// A matrix of five by five, likelihood up and impact across: how many open risks stand in each cell, the
/// cells tinted by their score.
std::string risk_matrix_svg(const std::string& title, const RiskCounts& counts);

}  // namespace ptx
