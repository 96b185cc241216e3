#include <fmt/format.h>

#include <algorithm>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/money_page.hpp"

namespace ptx {
namespace {

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

MoneyPage group_page(const TrackedBenefits& tracked, const std::vector<GroupRow>& rows, NamedId::Of what,
                     const std::string& by, bool with_target) {
  MoneyPage page;
  std::vector<NamedColumn> names{NamedColumn::known(by)};
  if (with_target) names.emplace_back("target");
  names.insert(names.end(), {"original", "plan", "forecast", "weighted", "actual", "verified"});
  if (with_target) names.emplace_back("gap");
  page.data.columns = columns_named(names);
  for (const auto& row : rows) {
    std::vector<Cell> cells{group_cell(row, what)};
    if (with_target) cells.push_back(Cell::of(row.target));
    const BenefitAmounts& a = row.amounts;
    for (const Money amount : {a.original, a.plan, a.forecast, a.weighted, a.actual, a.verified})
      cells.push_back(Cell::of(amount));
    if (with_target) cells.push_back(Cell::of(row.gap));
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

}  // namespace

Result programmes_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                         const std::vector<std::string>& only, MoneyDisplay shown) {
  const auto rows = rows_by_programme(tracked, year, only);
  MoneyPage page = group_page(tracked, rows, NamedId::Of::programme, "programme", true);
  page.schema = "track-benefits.programmes/1";
  page.title =
      fmt::format("{}: benefits by programme, {}", tracked.portfolio.settings.name, years_phrase(year));
  choose_columns(page, {"programme", "programme", 10, "in none"},
                 tracked.owing.whose != TargetOwner::Whose::nobody, shown);
  page.notes = nesting_notes(tracked.portfolio.settings, rows);
  for (auto& note : share_notes(tracked, shown.form)) page.notes.push_back(std::move(note));
  if (!columns_add_up(page.data, parts_of_total(tracked.portfolio.settings, rows), rows.size() - 1,
                      shown.form))
    page.notes.emplace_back(may_not_sum);
  return make_result(std::move(page));
}

Result directorates_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                           MoneyDisplay shown) {
  const auto rows = rows_by_directorate(tracked, year);
  MoneyPage page = group_page(tracked, rows, NamedId::Of::directorate, "directorate", false);
  page.schema = "track-benefits.directorates/1";
  page.title =
      fmt::format("{}: benefits by directorate, {}", tracked.portfolio.settings.name, years_phrase(year));
  choose_columns(page, {"directorate", "directorate", 10, "in none"}, false, shown);
  page.notes = share_notes(tracked, shown.form);
  if (!columns_add_up(page.data, parts_of_total(tracked.portfolio.settings, rows), rows.size() - 1,
                      shown.form))
    page.notes.emplace_back(may_not_sum);
  return make_result(std::move(page));
}

}  // namespace ptx
