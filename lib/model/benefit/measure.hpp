#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/values/date.hpp"
#include "model/values/decimal.hpp"
#include "model/values/enum_names.hpp"

namespace ptx {

enum class BetterWhen { higher, lower, hold };
template <>
struct EnumNames<BetterWhen> {
  static constexpr std::array<std::string_view, 3> all{"higher", "lower", "hold"};
};

enum class ReadingInterval { month, quarter, year };
template <>
struct EnumNames<ReadingInterval> {
  static constexpr std::array<std::string_view, 3> all{"month", "quarter", "year"};
};

/// What a measure stood at on a day.
struct Reading {
  Decimal value;
  std::optional<std::string> note;

  bool operator==(const Reading&) const = default;
};

/// Values by day, in the order of the days; no two on one day.
using Points = std::vector<std::pair<Date, Decimal>>;
using Readings = std::vector<std::pair<Date, Reading>>;

/// A figure that is to move from its baseline along its targets, or (better: hold) to stay within so much of
/// the baseline.
struct Measure {
  std::optional<std::string> unit, source;
  std::optional<ReadingInterval> every;
  BetterWhen better = BetterWhen::higher;
  std::optional<Decimal> within;
  Points baseline;
  Points target;
  Readings actual;

  bool operator==(const Measure&) const = default;
};

}  // namespace ptx
