#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "render/benefits/money_page.hpp"
#include "render/benefits/plan_parts.hpp"
#include "render/chart/fill_patterns.hpp"
#include "render/chart/money_axis.hpp"
#include "render/chart/svg.hpp"

namespace ptx {
namespace {

constexpr std::string_view status_id = "status";
constexpr int bars_left = picture_margin, words_left = bars_left + 6 * px,
              bars_right = picture_width - picture_margin - 30 * px;
constexpr int bar_height = 20 * px, words_line = 16 * px, row_gap = 22 * px;

std::string name_of(const GroupRow& row, const PortfolioSettings& settings) {
  if (row.kind == GroupRow::Kind::total) return "All programmes";
  const auto* programme = settings.programmes.find(row.id);
  if (!programme) return "In no programme";
  return programme->within ? fmt::format("{} (within {})", programme->name,
                                         settings.programmes.find(programme->within->value)->name)
                           : programme->name;
}

/// The parts one behind the other from nought on, those below it to the other side.
std::string bar(const PlanSplit& split, const MoneyAxis& axis, int top) {
  std::string out;
  Money above, below;
  for (const auto& part : plan_parts) {
    const Money amount = split.*part.amount;
    Money& so_far = amount < Money() ? below : above;
    const auto [from, to] = std::minmax({axis.at(so_far), axis.at(so_far + amount)});
    if (to > from) out += svg_filled({from, top, to, top + bar_height}, part.fill, status_id);
    so_far += amount;
  }
  return out;
}

/// How far the bar of a row goes to either side of nought.
struct Reach {
  Money below, above;
};

Reach reach_of(const PlanSplit& split) {
  Reach out;
  for (const auto& part : plan_parts)
    (split.*part.amount < Money() ? out.below : out.above) += split.*part.amount;
  return out;
}

bool is_empty(const GroupRow& row) {
  const Reach reach = reach_of(row.split);
  return reach.below == Money() && reach.above == Money();
}

}  // namespace

std::string plan_status_svg(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                            const std::vector<std::string>& only, MoneyFormat form,
                            const std::string& whose) {
  auto rows = rows_by_programme(tracked, year, only);
  const PortfolioSettings& settings = tracked.portfolio.settings;
  const GroupRow total = rows.back();
  rows.pop_back();
  std::erase_if(rows, is_empty);
  Money least, most;
  for (const auto& row : rows) {
    const Reach reach = reach_of(row.split);
    least = std::min(least, reach.below);
    most = std::max(most, reach.above);
  }
  const MoneyAxis axis(least, most, bars_left, bars_right);
  const std::string title = fmt::format("{}: what became of the plan, {}",
                                        whose.empty() ? settings.name : whose, years_phrase(year));
  const std::string counted = counted_sentence(tracked);
  std::vector<FillPattern> fills;
  for (const auto& part : plan_parts) fills.push_back(part.fill);
  const std::string all =
      fmt::format("{}: plan {}, {}.", name_of(total, settings), format_pounds(total.split.plan, form),
                  describe_parts(total.split, form, PartOrder::name_first));
  std::string description = counted, drawn;
  int y = 0;
  const std::string heading = svg_heading(title, {counted, all}, y);
  y += 16 * px;
  const std::string key = svg_fill_key(fills, status_id, picture_margin, picture_width - picture_margin, y);
  const int top = y + 18 * px;
  y = top + 14 * px;
  for (const auto& row : rows) {
    const std::string title_line = fmt::format("{}: plan {}", name_of(row, settings),
                                               format_pounds(row.split.plan, form)),
                      told = describe_parts(row.split, form, PartOrder::name_first);
    description += fmt::format(" {}: {}.", title_line, told);
    std::string block =
        svg_text({words_left, y + 12 * px},
                 cut_svg_text(title_line, text_sizes.body, bars_right - bars_left, Weight::bold),
                 {text_sizes.body, Anchor::start, Weight::bold, palette.ink});
    y += 18 * px;
    block += bar(row.split, axis, y);
    y += bar_height + 14 * px;
    for (const auto& line : wrap_svg_text(told, text_sizes.body, bars_right - words_left)) {
      block += svg_text({words_left, y}, line, {.colour = palette.muted});
      y += words_line;
    }
    drawn += svg_group(fmt::format("{}: {}", title_line, told), block);
    y += row_gap - words_line;
  }
  std::string out = svg_fills(status_id, fills) + heading + key;
  out += rows.empty() ? svg_text({picture_margin, y + 12 * px}, "No programme to draw", {})
                      : axis.grid(top, y) + drawn;
  return svg_document({status_id, picture_width, y + picture_margin, title, description + " " + all}, out);
}

}  // namespace ptx
