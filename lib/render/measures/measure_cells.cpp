#include "render/measures/measure_cells.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/chart/sparkline.hpp"
#include "render/measures/measures_result.hpp"

namespace ptx {
namespace {

constexpr std::size_t most = 8;

std::string line(const std::vector<Decimal>& values, const Decimal& low, const Decimal& high) {
  std::string out;
  for (const auto& value : values) {
    const Int128 span = high.billionths - low.billionths;
    out += span == 0 ? blocks[3]
                     : blocks[static_cast<std::size_t>((value.billionths - low.billionths) * 7 / span)];
  }
  return out;
}

/// As a text, so that its sign is escaped as in a sentence.
template <class Value>
Cell text_or_dash(const std::optional<Value>& value) {
  return Cell::of(format(or_dash(Cell::of(value))));
}

std::optional<Decimal> next_value(const MeasureStanding& standing) {
  return standing.next ? std::optional(standing.next->second) : std::nullopt;
}

}  // namespace

void add_standing(std::vector<Cell>& row, const Measure& measure, const MeasureStanding& standing,
                  bool with_overdue) {
  row.insert(row.end(),
             {Cell::of(measure.unit), Cell::of(measure.better), Cell::of(standing.baseline),
              Cell::of(standing.previous), Cell::of(standing.latest), Cell::of(standing.latest_date)});
  if (with_overdue) row.push_back(Cell::of(standing.overdue));
  row.insert(row.end(), {Cell::of(standing.expected), Cell::of(next_value(standing)),
                         standing.next ? Cell::of(standing.next->first) : Cell(), Cell::of(standing.progress),
                         Cell::of(standing.status)});
}

std::vector<Column> standing_columns(const char* heading) {
  return {{"", heading, Align::left, 10},
          {"", "baseline", Align::right},
          {"", "latest", Align::right},
          {"", "expected", Align::right},
          {"", "next", Align::right},
          {"", "readings"},
          {"", "path"},
          {"", "status"}};
}

std::vector<Cell> standing_row(const Cell& id, const Measure& measure, const MeasureStanding& standing,
                               Date as_of) {
  const MeasureSparklines lines = small_lines(measure, as_of);
  return {id,
          text_or_dash(standing.baseline),
          text_or_dash(standing.latest),
          text_or_dash(standing.expected),
          text_or_dash(next_value(standing)),
          Cell::of(lines.readings),
          Cell::of(lines.path),
          Cell::of(name(standing.status), style_of(standing.status))};
}

std::string reading_phrase(const std::string& name, const Measure& measure, const MeasureStanding& standing) {
  std::string out = name;
  if (measure.unit) out += ", " + *measure.unit;
  if (measure.better == BetterWhen::hold)
    out += fmt::format("; to hold within {}", format(measure.within.value_or(Decimal())));
  if (standing.latest_date) out += "; read on " + long_format(*standing.latest_date);
  return out;
}

std::string next_target_phrase(const MeasureStanding& standing) {
  return standing.next
             ? fmt::format("; {} by {}", format(standing.next->second), long_format(standing.next->first))
             : "";
}

MeasureSparklines small_lines(const Measure& measure, Date as_of) {
  std::vector<Decimal> readings, path;
  if (!measure.baseline.empty()) {
    readings.push_back(measure.baseline.front().second);
    path.push_back(measure.baseline.front().second);
  }
  for (const auto& [day, reading] : measure.actual)
    if (day <= as_of) readings.push_back(reading.value);
  if (measure.better != BetterWhen::hold)
    for (const auto& [day, value] : measure.target) path.push_back(value);
  if (readings.size() > most) readings.erase(readings.begin(), readings.end() - most);
  if (path.size() > most) path.resize(most);
  std::vector<Decimal> all = readings;
  all.insert(all.end(), path.begin(), path.end());
  if (all.empty()) return {};
  const auto [low, high] = std::minmax_element(all.begin(), all.end());
  return {line(readings, *low, *high), measure.better == BetterWhen::hold ? "hold" : line(path, *low, *high)};
}

std::string describe_standing(const MeasureStanding& standing) {
  const std::string expected = standing.expected ? "expected " + format(*standing.expected, 2) : "";
  if (!standing.latest) return expected.empty() ? "no reading yet" : "no reading yet, " + expected;
  const std::string latest =
      fmt::format("{} on {}", format(*standing.latest), long_format(*standing.latest_date));
  return expected.empty() ? latest : latest + ", " + expected;
}

}  // namespace ptx
