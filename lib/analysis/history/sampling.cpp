#include "analysis/history/sampling.hpp"

#include <algorithm>

namespace ptx {
namespace {

/// The last day of the month, or of the quarter, that holds a day.
Date end_of(SamplingInterval pace, Date day) {
  const Month month = month_of(day);
  return last_day(pace == SamplingInterval::quarter ? Month{month.index - month.index % 3 + 2} : month);
}

Date next_day(Date day) { return {day.day + std::chrono::days(1)}; }

}  // namespace

std::optional<std::size_t> last_on_or_before(const std::vector<Date>& days, std::size_t first, Date day) {
  for (std::size_t at = days.size(); at-- > first;)
    if (days[at] <= day) return at;
  return std::nullopt;
}

std::vector<Sample> sample_points(const std::vector<Date>& days, std::size_t first, SamplingInterval pace,
                                  Date from, Date as_of) {
  std::vector<Sample> out;
  if (pace == SamplingInterval::revision) {
    const auto last = last_on_or_before(days, first, as_of);
    for (std::size_t at = first; last && at <= *last; ++at) out.push_back({at, days[at]});
    return out;
  }
  for (Date day = from; day <= as_of; day = next_day(end_of(pace, day))) {
    const Date judged = std::min(end_of(pace, day), as_of);
    if (const auto state = last_on_or_before(days, first, judged)) out.push_back({*state, judged});
  }
  return out;
}

}  // namespace ptx
