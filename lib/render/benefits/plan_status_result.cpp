#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/money_page.hpp"
#include "render/benefits/plan_parts.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

Table delivery_table(const std::vector<GroupRow>& rows) {
  std::vector<NamedColumn> names{"programme", "plan"};
  for (const auto& part : plan_parts)
    names.emplace_back(std::string(part.column), DataType::number, part.meaning);
  Table out{columns_named(names), {}};
  for (const auto& row : rows) {
    std::vector<Cell> cells{group_cell(row, NamedId::Of::programme), Cell::of(row.split.plan)};
    for (const auto& part : plan_parts) cells.push_back(Cell::of(row.split.*part.amount));
    out.rows.push_back(std::move(cells));
  }
  return out;
}

/// A line for each programme, and its parts in words below.
std::string narrow_body(const PortfolioSettings& settings, const std::vector<GroupRow>& rows,
                        MoneyFormat form, const Screen& screen) {
  std::string out;
  for (const auto& row : rows) {
    const auto* programme = settings.programmes.find(row.id);
    const std::string title = row.kind == GroupRow::Kind::total ? "Total"
                              : programme                       ? clean(programme->name)
                                                                : "In no programme";
    const std::string plan = "plan " + format_pounds(row.split.plan, form);
    const std::size_t room = std::max(screen.columns, width(plan) + 12) - width(plan) - 2;
    out += styled(screen, Style::bold, clean_and_cut(title, room)) + "  " + plan + "\n" +
           wrapped(describe_parts(row.split, form, PartOrder::amount_first), screen.columns, 2);
  }
  return out;
}

}  // namespace

Result plan_status_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                          const std::vector<std::string>& only, MoneyDisplay shown) {
  const auto rows = rows_by_programme(tracked, year, only);
  auto page = std::make_shared<MoneyPage>();
  page->title =
      fmt::format("{}: what became of the plan, {}", tracked.portfolio.settings.name, years_phrase(year));
  page->lead = counted_sentence(tracked);
  page->data = delivery_table(rows);
  page->form = shown.form;
  page->wide = {{"programme", "programme", 10, "in none"}, {"plan", "plan"}};
  std::vector<std::string_view> of_plan;
  for (const auto& part : plan_parts) {
    page->wide.push_back({part.column, part.heading});
    if (part.column != "over") of_plan.push_back(part.column);
  }
  page->notes = {
      "Plan = verified + claimed + on track + at risk + slipped + undeliverable. Over: expected above the "
      "plan, making nothing good.",
      "At risk: the project is paused, confidence is low or not given, or this year's claims are behind."};
  for (auto& note : share_notes(tracked, shown.form)) page->notes.push_back(std::move(note));
  if (!rows_add_up(page->data, of_plan, "plan", shown.form)) page->notes.emplace_back(may_not_sum);
  Result out;
  out.schema = "track-benefits.status/1";
  out.title = page->title;
  out.counted = counted_money(tracked.counting);
  out.notes = page->notes;
  out.notes.insert(out.notes.begin(), page->lead);
  out.data = [page] { return page->data; };
  out.view = [page] { return to_display_table(page->data, page->wide, page->form); };
  out.text = [page, &tracked, rows](const Screen& screen) {
    const std::string beside = to_text(to_display_table(page->data, page->wide, page->form), screen);
    const bool wide = screen.columns == 0 || (screen.columns >= wide_page && fits(beside, screen));
    const std::string body =
        wide ? beside : narrow_body(tracked.portfolio.settings, rows, page->form, screen);
    return format_page(*page, body, screen);
  };
  return out;
}

}  // namespace ptx
