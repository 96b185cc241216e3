#pragma once

#include <string>

#include "analysis/history/portfolio_history.hpp"
#include "render/format/pounds.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// `ptx history`: how many projects stood in each tier, the money, the colours; and a small line for each
/// figure.
Result history_result(const History& history, MoneyFormat form);

/// The same as a picture: tiers, money and colours over time.
std::string history_svg(const History& history, MoneyFormat form);

}  // namespace ptx
