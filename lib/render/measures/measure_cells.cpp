#include "render/measures/measure_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace ptx {
namespace {

constexpr std::size_t most = 8;
constexpr std::array<std::string_view, 8> levels{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

std::string line(const std::vector<Decimal>& values, const Decimal& low, const Decimal& high) {
  std::string out;
  for (const auto& value : values) {
    const Int128 span = high.billionths - low.billionths;
    out += span == 0 ? levels[3]
                     : levels[static_cast<std::size_t>((value.billionths - low.billionths) * 7 / span)];
  }
  return out;
}

}  // namespace

Cell number_cell(const std::optional<Decimal>& number) {
  return number ? Cell::decimal(format(*number)) : Cell();
}

Cell number_cell(const std::optional<Fraction>& number) {
  return number ? Cell::decimal(format(*number, 2)) : Cell();
}

Cell date_cell(const std::optional<Date>& date) { return date ? Cell::of(format(*date)) : Cell(); }

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

std::string in_words(const MeasureStanding& standing) {
  const std::string expected = standing.expected ? "expected " + format(*standing.expected, 2) : "";
  if (!standing.latest) return expected.empty() ? "no reading yet" : "no reading yet, " + expected;
  const std::string latest =
      fmt::format("{} on {}", format(*standing.latest), long_format(*standing.latest_date));
  return expected.empty() ? latest : latest + ", " + expected;
}

}  // namespace ptx
