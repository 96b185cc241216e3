#include "render/board/year_svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/benefits/plan_parts.hpp"
#include "render/chart/fill_patterns.hpp"
#include "render/chart/money_axis.hpp"
#include "render/chart/svg.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::string_view year_id = "year";
constexpr int year_left = picture_margin, year_right = picture_width - picture_margin, bar_top = 34 * px,
              bar_height = 24 * px;

std::string pounds(Money amount) { return format_pounds(amount, MoneyFormat::rounded); }

std::string describe_part(const PlanPart& part, const YearMoney& year) {
  return fmt::format("{} {}", pounds(year.split.*part.amount), fill_label(part.fill));
}

/// A key in which each fill stands with its amount.
std::string key(const YearMoney& year, const std::vector<PlanPart>& drawn, int& bottom) {
  constexpr int sample = 22 * px, height = 12 * px, line = 20 * px, gap = 18 * px;
  std::string out;
  int x = year_left;
  for (const auto& part : drawn) {
    const std::string text = describe_part(part, year);
    const int room = sample + 6 * px + text_width(text, text_sizes.body);
    if (x > year_left && x + room > year_right) {
      x = year_left;
      bottom += line;
    }
    out += svg_filled({x, bottom, x + sample, bottom + height}, part.fill, year_id) +
           svg_text({x + sample + 6 * px, bottom + 10 * px}, text, {});
    x += room + gap;
  }
  bottom += line;
  return out;
}

/// The line of the target, its words above it on the side that has room.
std::string target_line(Money target, const MoneyAxis& axis) {
  const int x = axis.at(target);
  const std::string text = "target " + pounds(target);
  const bool fits_right = x + text_width(text, text_sizes.body, Weight::bold) <= year_right;
  return svg_line({x, bar_top - 10 * px}, {x, bar_top + bar_height + 6 * px}, palette.ink, 25) +
         svg_text({fits_right ? x - 2 * px : x + 2 * px, bar_top - 15 * px}, text,
                  {text_sizes.body, fits_right ? Anchor::start : Anchor::end, Weight::bold, palette.ink});
}

}  // namespace

std::string year_svg(const YearMoney& year, const std::string& title) {
  std::vector<PlanPart> drawn;
  std::vector<FillPattern> fills;
  std::vector<std::string> told;
  Money length;
  for (const auto& part : plan_parts) {
    const Money amount = year.split.*part.amount;
    if (amount != Money()) told.push_back(describe_part(part, year));
    if (amount <= Money()) continue;
    drawn.push_back(part);
    fills.push_back(part.fill);
    length += amount;
  }
  const MoneyAxis axis(Money(), std::max(length, year.target.value_or(Money())), year_left, year_right);
  std::string out =
      svg_fills(year_id, fills) +
      svg_line({year_left, bar_top + bar_height}, {year_right, bar_top + bar_height}, palette.faint, 1 * px);
  Money so_far;
  for (const auto& part : drawn) {
    const Money amount = year.split.*part.amount;
    out += svg_group(describe_part(part, year),
                     svg_filled({axis.at(so_far), bar_top, axis.at(so_far + amount), bar_top + bar_height},
                                part.fill, year_id));
    so_far += amount;
  }
  if (year.target) out += target_line(*year.target, axis);
  int bottom = bar_top + bar_height + 14 * px;
  out += drawn.empty() ? svg_text({year_left, bottom + 10 * px}, "Nothing is planned", {})
                       : key(year, drawn, bottom);
  const std::string description =
      fmt::format("Plan {}: {}.{}", pounds(year.split.plan), told.empty() ? "nothing" : join_with_and(told),
                  year.target ? " Target " + pounds(*year.target) + "." : "");
  return svg_document({year_id, picture_width, bottom + 12 * px, title, description}, out);
}

}  // namespace ptx
