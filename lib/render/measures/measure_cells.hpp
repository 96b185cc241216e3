#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/measures/measures.hpp"
#include "render/format/table.hpp"

namespace ptx {

/// Adds the cells of `unit`, `better`, `baseline`, `previous`, `latest` and `latest_date`, then of `overdue`
/// where it is asked for, `expected`, `next`, `next_date`, `progress` and `status`.
void add_standing(std::vector<Cell>& row, const Measure& measure, const MeasureStanding& standing,
                  bool with_overdue);

/// The same for people: the columns under a heading for what is measured, and a row of them.
std::vector<Column> standing_columns(const char* heading);
std::vector<Cell> standing_row(const Cell& id, const Measure& measure, const MeasureStanding& standing,
                               Date as_of);

/// What a measure is and when it was read, between them the word `overdue` may stand: "Families satisfied,
/// %; read on 30 September 2024", "; 68 by 31 July 2026".
std::string reading_phrase(const std::string& name, const Measure& measure, const MeasureStanding& standing);
std::string next_target_phrase(const MeasureStanding& standing);

/// A small line of the readings, its baseline first, and one of the path that its targets make, on one scale:
/// "▁▂▃", "▁▄█". At most the last eight readings and the first eight points of the path; of a measure that is
/// to hold, the path is "hold".
struct MeasureSparklines {
  std::string readings, path;
};
MeasureSparklines small_lines(const Measure& measure, Date as_of);

/// "8.8 on 31 December 2024, expected 8.60": how a measure stands, in a sentence's words.
std::string describe_standing(const MeasureStanding& standing);

}  // namespace ptx
