#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/values/money.hpp"
#include "render/chart/time_series.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// How many projects stand in each tier over time. `tiers` from the most governed down, which is also how
/// they are stacked; last those without one.
std::string tiers_over_time(const TimeChart& chart, const std::vector<CountSeries>& tiers,
                            const CountSeries& untiered);

/// Benefits over time. A figure has an amount at each moment, or none.
struct MoneyOverTime {
  std::vector<std::optional<Money>> target, plan, forecast, verified;
};
std::string benefits_over_time(const TimeChart& chart, const MoneyOverTime& money, MoneyFormat form);

/// How many projects are red, amber and green over time.
struct RagOverTime {
  std::vector<std::size_t> red, amber, green;
};
std::string rag_over_time(const TimeChart& chart, const RagOverTime& rag);

}  // namespace ptx
