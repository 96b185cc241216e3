#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/values/money.hpp"
#include "render/chart/svg.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// The moments that a chart shows side by side, and where it stands in its picture. `id` leads the ids of its
/// patterns; `days` name the moments for who rests a pointer on one, `labels` stand under them, as many as
/// there is room for.
struct TimeChart {
  std::string_view id;
  Box box;
  std::vector<std::string> days, labels;
};

/// One of the parts that are stacked on each other: how many there are at each moment; none where there was
/// no such part.
struct CountSeries {
  std::string name;
  std::vector<std::optional<std::size_t>> counts;
};

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
