#pragma once

#include <optional>

#include "model/benefit/measure.hpp"
#include "model/values/fraction.hpp"

namespace ptx {

/// How a measure stands: against the line between its points, or (better: hold) against its baseline.
enum class MeasureStatus { achieved, on_track, at_risk, off_track, no_data };
template <>
struct EnumNames<MeasureStatus> {
  static constexpr std::array<std::string_view, 5> all{"achieved", "on-track", "at-risk", "off-track",
                                                       "no-data"};
};

/// What a measure says on a day (rules of measures and outcomes).
struct MeasureStanding {
  std::optional<Decimal> baseline, previous, latest;
  std::optional<Date> latest_date;
  std::optional<bool>
      overdue;  ///< empty without `every`, and where there is neither a reading nor a baseline
  std::optional<Fraction> expected;  ///< on the straight line by days between the points either side
  std::optional<std::pair<Date, Decimal>>
      next;                          ///< the first target on or after the day of `expected`, else the last
  std::optional<Fraction> progress;  ///< percent of the way from the baseline to the last target
  MeasureStatus status = MeasureStatus::no_data;
};

/// Amber and red are the tolerances in percent of the way to the next target.
MeasureStanding measure_standing(const Measure& measure, const Decimal& amber, const Decimal& red,
                                 Date as_of);

/// Where a measure should stand on a day by its baseline and targets; none without both.
std::optional<Fraction> expected_on(const Measure& measure, Date day);

/// How a capability stands.
enum class CapabilityStatus { delivered, planned, overdue };
template <>
struct EnumNames<CapabilityStatus> {
  static constexpr std::array<std::string_view, 3> all{"delivered", "planned", "overdue"};
};

/// Delivered on or before the day; else overdue once it was due before the day; else planned.
CapabilityStatus capability_status(const std::optional<Date>& due, const std::optional<Date>& delivered,
                                   Date as_of);

}  // namespace ptx
