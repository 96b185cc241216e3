#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "render/benefits/money_page.hpp"
#include "render/chart/fill_patterns.hpp"
#include "render/chart/money_axis.hpp"
#include "render/chart/svg.hpp"

namespace ptx {
namespace {

constexpr std::string_view years_id = "years";
constexpr int years_left = 250 * px, years_right = picture_width - picture_margin - 30 * px;
constexpr int year_bar_height = 15 * px, bar_step = 19 * px, year_gap = 34 * px;

struct Bar {
  FillPattern fill;
  Money BenefitAmounts::*amount;
};
constexpr std::array bars{Bar{FillPattern::plan, &BenefitAmounts::plan},
                          Bar{FillPattern::forecast, &BenefitAmounts::forecast},
                          Bar{FillPattern::verified, &BenefitAmounts::verified}};

MoneyAxis axis_for(const std::vector<YearRow>& rows) {
  Money least, most;
  for (const auto& row : rows) {
    if (!row.year) continue;
    for (const auto& bar : bars) {
      least = std::min(least, row.amounts.*bar.amount);
      most = std::max(most, row.amounts.*bar.amount);
    }
    most = std::max(most, row.target.value_or(Money()));
  }
  return {least, most, years_left, years_right};
}

std::string describe_year(const YearRow& row, MoneyFormat form) {
  return fmt::format("{}: {}plan {}, forecast {}, verified {}", row.year ? format(*row.year) : "All years",
                     row.target ? "target " + format_pounds(*row.target, form) + ", " : "",
                     format_pounds(row.amounts.plan, form), format_pounds(row.amounts.forecast, form),
                     format_pounds(row.amounts.verified, form));
}

/// A year's bars from `top` down, their words beside them and its target across them.
std::string year_block(const YearRow& row, const MoneyAxis& axis, int top, MoneyFormat form) {
  std::string out = svg_text({picture_margin, top + 12 * px}, format(*row.year),
                             {text_sizes.region, Anchor::start, Weight::bold, palette.ink});
  int y = top;
  for (const auto& bar : bars) {
    const Money amount = row.amounts.*bar.amount;
    out += svg_text({years_left - 12 * px, y + 12 * px},
                    fmt::format("{} {}", fill_label(bar.fill), format_pounds(amount, form)),
                    {.anchor = Anchor::end});
    const int zero = axis.at(Money()), end = axis.at(amount);
    if (end != zero)
      out +=
          svg_filled({std::min(zero, end), y, std::max(zero, end), y + year_bar_height}, bar.fill, years_id);
    y += bar_step;
  }
  if (row.target) {
    const int x = axis.at(*row.target);
    const std::string label = "target " + format_pounds(*row.target, form);
    const int half = text_width(label, text_sizes.body, Weight::bold) / 2;
    out += svg_line({x, top - 5 * px}, {x, y}, palette.ink, 3 * px);
    out += svg_text({std::min(x, picture_width - picture_margin - half), top - 9 * px}, label,
                    {text_sizes.body, Anchor::middle, Weight::bold, palette.ink});
  }
  return svg_group(describe_year(row, form), out);
}

}  // namespace

std::string years_svg(const TrackedBenefits& tracked, MoneyFormat form, const std::string& whose) {
  const auto rows = rows_by_year(tracked);
  const MoneyAxis axis = axis_for(rows);
  const std::string title = (whose.empty() ? tracked.portfolio.settings.name : whose) + ": benefits by year";
  const std::string counted = counted_sentence(tracked);
  const std::string total = describe_year(rows.back(), form) + ".";
  std::string blocks, description = counted;
  int top = 0;
  std::string out = svg_fills(years_id, {FillPattern::plan, FillPattern::forecast, FillPattern::verified}) +
                    svg_heading(title, {counted, total}, top);
  top += 40 * px;
  int y = top + 28 * px;
  for (const auto& row : rows) {
    description += " " + describe_year(row, form) + ".";
    if (!row.year) continue;
    blocks += year_block(row, axis, y, form);
    y += static_cast<int>(bars.size()) * bar_step + year_gap;
  }
  if (rows.size() == 1)
    out += svg_text({picture_margin, y}, "No money to draw", {});
  else
    out += axis.grid(top, y - 12 * px) + blocks;
  return svg_document({years_id, picture_width, y + picture_margin, title, description}, out);
}

}  // namespace ptx
