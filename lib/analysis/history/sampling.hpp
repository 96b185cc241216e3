#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/values/date.hpp"
#include "model/values/enum_names.hpp"

namespace ptx {

/// How often a history is looked at.
enum class SamplingInterval { month, quarter, revision };
template <>
struct EnumNames<SamplingInterval> {
  static constexpr std::array<std::string_view, 3> all{"month", "quarter", "revision"};
};

/// A state of the history, by its position on the line, and the day on which it is judged.
struct Sample {
  std::size_t state;
  Date day;

  bool operator==(const Sample&) const = default;
};

/// The last state, not before `first`, that was there by the end of a day; none where there is none. `days`
/// are those on which states came to be, the oldest first.
std::optional<std::size_t> last_on_or_before(const std::vector<Date>& days, std::size_t first, Date day);

/// The states of a line, from the first one on, as they are looked at up to a day. By month or by quarter of
/// the financial year: for each from that of the day `from` on, the last state by its end, judged on its last
/// day; the running one on the as-of day. By revision: each state that came by then, on its own day.
std::vector<Sample> sample_points(const std::vector<Date>& days, std::size_t first, SamplingInterval pace,
                                  Date from, Date as_of);

}  // namespace ptx
