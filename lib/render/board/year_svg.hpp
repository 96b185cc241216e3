#pragma once

#include <string>

#include "analysis/board/year_money.hpp"

namespace ptx {

/// One bar: the parts of the year's plan by what became of them, each with its amount, and the target as a
/// line across it.
std::string year_svg(const YearMoney& year, const std::string& title);

}  // namespace ptx
