#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/measures/measures.hpp"
#include "render/format/table.hpp"

namespace ptx {

/// The cells of a measure's standing, under the names of the contract; `previous` and so on as numbers, days
/// as dates.
Cell number_cell(const std::optional<Decimal>& number);
/// With two decimals.
Cell number_cell(const std::optional<Fraction>& number);
Cell date_cell(const std::optional<Date>& date);

/// A small line of the readings, its baseline first, and one of the path that its targets make, on one scale:
/// "▁▂▃", "▁▄█". At most the last eight readings and the first eight points of the path; of a measure that is
/// to hold, the path is "hold".
struct MeasureSparklines {
  std::string readings, path;
};
MeasureSparklines small_lines(const Measure& measure, Date as_of);

/// "8.8 on 31 December 2024, expected 8.60": how a measure stands, in a sentence's words.
std::string in_words(const MeasureStanding& standing);

}  // namespace ptx
