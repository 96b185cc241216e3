#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/director_sentences.hpp"
#include "render/benefits/money_page.hpp"
#include "render/benefits/not_counted.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t least_bar = 8;
constexpr std::size_t longest_bar = 30;
constexpr std::string_view key = "Of each year's target: █ verified, ▓ claimed, ▒ forecast, ░ short.";

Table years_table(const std::vector<YearRow>& rows) {
  Table out{columns_named(
                {"year", "target", "original", "plan", "forecast", "weighted", "actual", "verified", "gap"}),
            {}};
  for (const auto& row : rows) {
    const BenefitAmounts& a = row.amounts;
    out.rows.push_back({Cell::of(row.year ? format(*row.year) : "total"), Cell::of(row.target),
                        Cell::of(a.original), Cell::of(a.plan), Cell::of(a.forecast), Cell::of(a.weighted),
                        Cell::of(a.actual), Cell::of(a.verified), Cell::of(row.gap)});
  }
  return out;
}

/// A year against its target, which is as long as the bar; a plus where the forecast goes beyond it.
std::string year_bar(const YearRow& row, std::size_t columns) {
  if (!row.target || *row.target <= Money()) return {};
  const auto cells = [&](Money amount) {
    const Money within = std::clamp(amount, Money(), *row.target);
    return static_cast<std::size_t>(static_cast<Int128>(within.in_pence()) * static_cast<Int128>(columns) /
                                    row.target->in_pence());
  };
  std::string out;
  std::size_t done = 0;
  const auto fill = [&](Money up_to, std::string_view with) {
    for (; done < cells(up_to); ++done) out += with;
  };
  fill(row.amounts.verified, "█");
  fill(row.amounts.actual, "▓");
  fill(row.amounts.forecast, "▒");
  fill(*row.target, "░");
  return out + (row.amounts.forecast > *row.target ? "+" : "");
}

/// The table with a bar for each year where there is room for bars.
std::string with_bars(Table people, const std::vector<YearRow>& rows, const Screen& screen) {
  std::string plain = to_text(people, screen);
  std::size_t widest = 0;
  for (const auto line : split(plain, '\n')) widest = std::max(widest, width(line));
  const std::size_t room = screen.columns == 0           ? longest_bar
                           : screen.columns > widest + 3 ? std::min(screen.columns - widest - 3, longest_bar)
                                                         : 0;
  if (room < least_bar ||
      std::none_of(rows.begin(), rows.end(), [](const YearRow& row) { return row.year && row.target; }))
    return plain;
  people.columns.push_back({"", "", Align::left, 0});
  for (std::size_t i = 0; i < rows.size(); ++i)
    people.rows[i].push_back(Cell::of(rows[i].year ? year_bar(rows[i], room) : ""));
  return to_text(people, screen) + "\n" + wrapped(key, screen.columns, 0);
}

std::vector<std::string> notes_of(const TrackedBenefits& tracked, const std::vector<YearRow>& rows,
                                  const Table& data, MoneyFormat form) {
  std::vector<std::string> out;
  if (tracked.owing.whose == TargetOwner::Whose::portfolio)
    for (const auto& row : rows) {
      const auto missing =
          row.year ? without_target(tracked.portfolio.settings, *row.year) : std::vector<std::string_view>();
      if (!missing.empty() && target_years(tracked.portfolio.settings).contains(*row.year))
        out.push_back(fmt::format("{} has no target: {} {} none for it.", format(*row.year),
                                  join_with_and({missing.begin(), missing.end()}),
                                  missing.size() == 1 ? "has" : "have"));
    }
  if (tracked.owing.whose == TargetOwner::Whose::nobody && !target_years(tracked.portfolio.settings).empty())
    out.emplace_back(
        "Targets are the whole portfolio's or one programme's, of the money that is usually counted, so none "
        "stands here.");
  std::vector<std::size_t> parts;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) parts.push_back(i);
  if (!columns_add_up(data, parts, parts.size(), form) ||
      !rows_add_up(data, {"gap", "target"}, "forecast", form))
    out.emplace_back(may_not_sum);
  return out;
}

std::string sentences(const std::vector<std::string>& all, const Screen& screen) {
  std::string out;
  for (const auto& one : all) out += wrapped(one, screen.columns, 0);
  return out.empty() ? out : "\n" + out;
}

}  // namespace

Result years_result(const TrackedBenefits& tracked, MoneyDisplay shown) {
  const auto rows = rows_by_year(tracked);
  auto page = std::make_shared<MoneyPage>();
  page->title = fmt::format("{}: benefits by year", tracked.portfolio.settings.name);
  page->lead = counted_sentence(tracked);
  page->data = years_table(rows);
  choose_columns(*page, {"year", "year"}, tracked.owing.whose != TargetOwner::Whose::nobody, shown);
  const auto told = money_headlines(tracked, rows, shown.form);
  const auto left_out = not_counted(tracked);
  page->notes = notes_of(tracked, rows, page->data, shown.form);
  Result out;
  out.schema = "track-benefits.years/1";
  out.title = page->title;
  out.counted = counted_money(tracked.counting);
  out.notes = told;
  out.notes.insert(out.notes.begin(), page->lead);
  for (const auto& group : left_out)
    out.notes.push_back(
        fmt::format("Not counted: {} {}.", format_pounds(group.forecast, shown.form), group.what));
  out.notes.insert(out.notes.end(), page->notes.begin(), page->notes.end());
  out.data = [page] { return page->data; };
  out.view = [page] { return to_display_table(page->data, page->wide, page->form); };
  out.text = [page, rows, told, left_out](const Screen& screen) {
    std::string body = with_bars(table_for(*page, screen), rows, screen) + sentences(told, screen);
    if (!left_out.empty())
      body += "\nNot counted, by its forecast over all years:\n" + to_text(left_out, page->form, screen);
    return format_page(*page, body, screen);
  };
  return out;
}

}  // namespace ptx
