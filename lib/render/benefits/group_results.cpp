#include <fmt/format.h>

#include <algorithm>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/money_page.hpp"

namespace ptx {
namespace {

std::string over(std::optional<FinancialYear> year) {
  return year ? "in " + format(*year) : "over all years";
}

Cell id_of(const GroupRow& row) {
  if (row.kind == GroupRow::Kind::without) return {};
  return Cell::of(row.kind == GroupRow::Kind::total ? "total" : row.id);
}

/// The rows that add up to the last one: those that stand within no other.
std::vector<std::size_t> parts_of_total(const PortfolioSettings& settings,
                                        const std::vector<GroupRow>& rows) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const auto* programme = settings.programmes.find(rows[i].id);
    const auto holds_it = [&](const GroupRow& row) {
      return programme && programme->within && row.id == programme->within->value;
    };
    if (std::none_of(rows.begin(), rows.end(), holds_it)) out.push_back(i);
  }
  return out;
}

MoneyPage group_page(const TrackedBenefits& tracked, const std::vector<GroupRow>& rows, const std::string& by,
                     bool with_target) {
  MoneyPage page;
  std::vector<NamedColumn> names{NamedColumn::known(by)};
  if (with_target) names.emplace_back("target");
  names.insert(names.end(), {"original", "plan", "forecast", "weighted", "actual", "verified"});
  if (with_target) names.emplace_back("gap");
  page.data.columns = columns_named(names);
  for (const auto& row : rows) {
    std::vector<Cell> cells{id_of(row)};
    if (with_target) cells.push_back(Cell::money(row.target));
    const BenefitAmounts& a = row.amounts;
    for (const Money amount : {a.original, a.plan, a.forecast, a.weighted, a.actual, a.verified})
      cells.push_back(Cell::money(amount));
    if (with_target) cells.push_back(Cell::money(row.gap));
    page.data.rows.push_back(std::move(cells));
  }
  page.lead = counted_sentence(tracked);
  page.counted = counted_money(tracked.counting);
  return page;
}

/// "third-party-spend stands within commercial, and is held by it": for each such row.
std::vector<std::string> nesting_notes(const PortfolioSettings& settings, const std::vector<GroupRow>& rows) {
  std::vector<std::string> out;
  for (const auto& row : rows) {
    const auto* programme = settings.programmes.find(row.id);
    if (programme && programme->within)
      out.push_back(
          fmt::format("{} stands within {}, which holds its figures too.", row.id, programme->within->value));
  }
  return out;
}

/// The columns that people see; without targets where nobody's stand beside the figures.
void choose_columns(MoneyPage& page, std::string_view by, bool with_target, MoneyDisplay shown) {
  page.form = shown.form;
  page.narrow = {{by, by, 10, "in none"}};
  if (with_target) page.narrow.push_back({"target", "target"});
  page.wide = page.narrow;
  page.wide.push_back({"original", "original"});
  for (auto* columns : {&page.narrow, &page.wide}) {
    columns->insert(columns->end(), {{"plan", "plan"}, {"forecast", "forecast"}});
    if (shown.weighted) columns->push_back({"weighted", "weighted"});
    columns->insert(columns->end(), {{"actual", "claimed"}, {"verified", "verified"}});
    if (with_target) columns->push_back({"gap", "gap"});
  }
}

}  // namespace

Result programmes_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                         const std::vector<std::string>& only, MoneyDisplay shown) {
  const auto rows = rows_by_programme(tracked, year, only);
  MoneyPage page = group_page(tracked, rows, "programme", true);
  page.schema = "track-benefits.programmes/1";
  page.title = fmt::format("{}: benefits by programme, {}", tracked.portfolio.settings.name, over(year));
  choose_columns(page, "programme", tracked.owing.whose != TargetOwner::Whose::nobody, shown);
  page.notes = nesting_notes(tracked.portfolio.settings, rows);
  for (auto& note : share_notes(tracked, shown.form)) page.notes.push_back(std::move(note));
  if (!columns_add_up(page.data, parts_of_total(tracked.portfolio.settings, rows), rows.size() - 1,
                      shown.form))
    page.notes.emplace_back(may_not_sum);
  return to_result(std::move(page));
}

Result directorates_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                           MoneyDisplay shown) {
  const auto rows = rows_by_directorate(tracked, year);
  MoneyPage page = group_page(tracked, rows, "directorate", false);
  page.schema = "track-benefits.directorates/1";
  page.title = fmt::format("{}: benefits by directorate, {}", tracked.portfolio.settings.name, over(year));
  choose_columns(page, "directorate", false, shown);
  page.notes = share_notes(tracked, shown.form);
  if (!columns_add_up(page.data, parts_of_total(tracked.portfolio.settings, rows), rows.size() - 1,
                      shown.form))
    page.notes.emplace_back(may_not_sum);
  return to_result(std::move(page));
}

}  // namespace ptx
