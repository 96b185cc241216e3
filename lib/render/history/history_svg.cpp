#include <fmt/format.h>

#include "render/benefits/money_page.hpp"
#include "render/chart/money_axis.hpp"
#include "render/chart/svg.hpp"
#include "render/history/history_charts.hpp"
#include "render/history/history_result.hpp"
#include "render/history/history_sentences.hpp"

namespace ptx {
namespace {

constexpr int counts_height = 250 * px, money_height = 280 * px, chart_gap = 26 * px;

/// One number of every row.
template <class Of>
auto series(const History& history, const Of& of) {
  std::vector<decltype(of(history.rows[0].moment))> out;
  for (const auto& row : history.rows) out.push_back(of(row.moment));
  return out;
}

std::vector<CountSeries> tier_series(const History& history) {
  std::vector<CountSeries> out;
  for (const auto& tier : history.tiers)
    out.push_back(
        {tier, series(history, [&](const PortfolioSummary& moment) { return count_in(moment, tier); })});
  return out;
}

MoneyOverTime money_series(const History& history) {
  const auto of = [&](Money BenefitAmounts::*figure) {
    return series(history,
                  [&](const PortfolioSummary& moment) { return std::optional(moment.amounts.*figure); });
  };
  return {series(history, [](const PortfolioSummary& moment) { return moment.target; }),
          of(&BenefitAmounts::plan), of(&BenefitAmounts::forecast), of(&BenefitAmounts::verified)};
}

RagOverTime rag_series(const History& history) {
  const auto of = [&](std::size_t PortfolioSummary::*count) {
    return series(history, [&](const PortfolioSummary& moment) { return moment.*count; });
  };
  return {of(&PortfolioSummary::red), of(&PortfolioSummary::amber), of(&PortfolioSummary::green)};
}

}  // namespace

std::string history_svg(const History& history, MoneyFormat form) {
  TimeChart chart{"", {picture_margin, 0, picture_width - picture_margin, 0}, {}, {}};
  for (const auto& row : history.rows) {
    chart.days.push_back(long_format(row.day));
    chart.labels.push_back(format(row.day).substr(0, history.pace == SamplingInterval::revision ? 10 : 7));
  }
  const std::string counted = counted_sentence(history.counting);
  std::string description = counted;
  for (const auto& row : history.rows) description += " " + history_row_sentence(row, form);
  int y = 0;
  std::string out = svg_heading(title_of(history), {counted}, y);
  const auto next = [&](std::string_view id, int height) {
    chart.id = id;
    chart.box.top = y + chart_gap;
    chart.box.bottom = y = chart.box.top + height;
    return chart;
  };
  out += tiers_over_time(next("history-tiers", counts_height), tier_series(history),
                         {"not yet segmented", series(history, [](const PortfolioSummary& moment) {
                            return std::optional(moment.untiered);
                          })});
  out += benefits_over_time(next("history-money", money_height), money_series(history), form);
  out += rag_over_time(next("history-rag", counts_height), rag_series(history));
  return svg_document({"history", picture_width, y + picture_margin, title_of(history), description}, out);
}

}  // namespace ptx
