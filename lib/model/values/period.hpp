#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/values/date.hpp"
#include "model/values/decimal.hpp"
#include "model/values/money.hpp"

namespace ptx {

/// A financial year, a quarter of one, or a month: its first month and how many months it has (12, 3 or 1).
struct Period {
  Month first;
  int months = 1;

  auto operator<=>(const Period&) const = default;
};

/// Reads `2024/25`, `2024/25 Q3` (quarters of the financial year) or `2025-01`.
Parsed<Period> parse_period(std::string_view text);

/// "2024/25", "2024/25 Q3", "2025-01".
std::string format(const Period& period);

Date last_day(const Period& period);
bool overlap(const Period& a, const Period& b);

/// Money by period, in the order of the periods' first months; no two periods overlap.
using Profile = std::vector<std::pair<Period, Money>>;

/// A number that holds from a month on until the next entry; before the first it is nought. One entry without
/// a month holds always.
using MonthSeries = std::vector<std::pair<std::optional<Month>, Decimal>>;

}  // namespace ptx
