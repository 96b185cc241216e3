#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/chart/money_axis.hpp"
#include "render/chart/stacked_columns.hpp"
#include "render/chart/time_axis.hpp"
#include "render/history/history_charts.hpp"

namespace ptx {
namespace {

using Series = std::vector<std::optional<Money>>;

/// A line of the chart: each has a marker, a thickness and a tone of its own.
struct LineFacts {
  std::string_view name;
  Series MoneyOverTime::*amounts;
  MarkerShape shape;
  int thickness;
  Stroke stroke;
  std::string_view colour, inside;
};
constexpr std::array money_lines{
    LineFacts{"target", &MoneyOverTime::target, MarkerShape::diamond, 3 * px, Stroke::solid, "#1b1f24",
              "#1b1f24"},
    LineFacts{"plan", &MoneyOverTime::plan, MarkerShape::square, 2 * px, Stroke::dotted, "#4c5560",
              "#ffffff"},
    LineFacts{"forecast", &MoneyOverTime::forecast, MarkerShape::circle, 2 * px, Stroke::solid, "#2f6b83",
              "#c3dbe4"},
    LineFacts{"verified", &MoneyOverTime::verified, MarkerShape::triangle, 3 * px, Stroke::solid, "#123f52",
              "#123f52"},
};
constexpr int reach = 4 * px, words_room = 150 * px, word_height = 16 * px, least_apart = 12 * px;

bool is_drawn(const Series& amounts) {
  return std::any_of(amounts.begin(), amounts.end(), [](const auto& amount) { return amount.has_value(); });
}

MoneyAxis axis_for(const MoneyOverTime& money, const Box& plot) {
  Money least, most;
  for (const auto& line : money_lines)
    for (const auto& amount : money.*line.amounts) {
      least = std::min(least, amount.value_or(Money()));
      most = std::max(most, amount.value_or(Money()));
    }
  return {least, most, plot.bottom, plot.top};
}

std::string grid(const MoneyAxis& axis, const Box& plot) {
  std::string out;
  for (const Money amount : axis.ticks()) {
    const int y = axis.at(amount);
    const bool nought = amount == Money();
    out += svg_line({plot.left, y}, {plot.right, y}, nought ? palette.rule : palette.faint, 1 * px,
                    nought ? Stroke::solid : Stroke::dotted);
    out += svg_text({plot.left - 8 * px, y + 4 * px}, format_pounds(amount, MoneyFormat::rounded),
                    {text_sizes.small, Anchor::end, Weight::normal, palette.muted});
  }
  return out;
}

std::string drawn(const LineFacts& line, const Series& amounts, const TimeChart& chart, const TimeAxis& time,
                  const MoneyAxis& axis, MoneyFormat form) {
  std::string strokes, markers;
  const bool crowded = amounts.size() > 1 && time.middle(1) - time.middle(0) < least_apart;
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    if (!amounts[i]) continue;
    const PicturePoint at{time.middle(i), axis.at(*amounts[i])};
    if (i > 0 && amounts[i - 1])
      strokes += svg_line({time.middle(i - 1), axis.at(*amounts[i - 1])}, at, line.colour, line.thickness,
                          line.stroke);
    const bool last = i + 1 == amounts.size() || !amounts[i + 1];
    if (!crowded || last || i == 0)
      markers +=
          svg_group(fmt::format("{}: {} {}", chart.days[i], line.name, format_pounds(*amounts[i], form)),
                    svg_marker(line.shape, at, reach, line.inside, line.colour));
  }
  return strokes + markers;
}

/// What stands at the end of a line.
struct Word {
  const LineFacts* line;
  Money amount;
  int y;
};

/// The words beside the last amounts, moved apart where they would meet; a thin line leads to one that was
/// moved.
std::string words_beside(const MoneyOverTime& money, const MoneyAxis& axis, const Box& plot, int from,
                         MoneyFormat form) {
  std::vector<Word> words;
  for (const auto& line : money_lines)
    if (const auto& amounts = money.*line.amounts; !amounts.empty() && amounts.back())
      words.push_back({&line, *amounts.back(), axis.at(*amounts.back())});
  std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.y < b.y; });
  for (std::size_t i = 1; i < words.size(); ++i)
    words[i].y = std::max(words[i].y, words[i - 1].y + word_height);
  const int lowest = plot.bottom + 4 * px;
  for (std::size_t i = words.size(); i-- > 0;)
    words[i].y = std::min(words[i].y, lowest - static_cast<int>(words.size() - 1 - i) * word_height);
  std::string out;
  for (const auto& word : words) {
    out += svg_line({from, axis.at(word.amount)}, {plot.right + 10 * px, word.y}, word.line->colour, 5);
    out += svg_text({plot.right + 14 * px, word.y + 4 * px},
                    fmt::format("{} {}", word.line->name, format_pounds(word.amount, form)),
                    {.colour = word.line->colour});
  }
  return out;
}

}  // namespace

std::string benefits_over_time(const TimeChart& chart, const MoneyOverTime& money, MoneyFormat form) {
  constexpr std::string_view title = "Benefits, over all years";
  if (chart.days.empty()) return empty_chart(chart, title);
  Box plot = plot_area(chart, chart.box.top + 22 * px);
  plot.right -= words_room;
  const TimeAxis time(plot, chart.days.size());
  const MoneyAxis axis = axis_for(money, plot);
  std::string out = chart_title(chart, title) + grid(axis, plot);
  for (const auto& line : money_lines)
    if (is_drawn(money.*line.amounts)) out += drawn(line, money.*line.amounts, chart, time, axis, form);
  return out + words_beside(money, axis, plot, time.middle(chart.days.size() - 1) + reach, form) +
         time.labels(chart.labels);
}

}  // namespace ptx
