#include <fmt/format.h>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/money_page.hpp"

namespace ptx {
namespace {

MoneyPage counted_page(const TrackedBenefits& tracked, std::string_view view, std::string_view what,
                       const std::vector<NamedColumn>& names, MoneyDisplay shown) {
  MoneyPage page;
  page.schema = fmt::format("track-benefits.{}/1", view);
  page.title = fmt::format("{}: {}", tracked.portfolio.settings.name, what);
  page.lead = counted_sentence(tracked);
  page.counted = counted_money(tracked.counting);
  page.data.columns = columns_named(names);
  page.form = shown.form;
  return page;
}

}  // namespace

Result quarters_result(const TrackedBenefits& tracked, MoneyDisplay shown) {
  MoneyPage page = counted_page(tracked, "quarters", "benefits by quarter",
                                {"quarter", "plan", "forecast", "actual", "verified"}, shown);
  for (const auto& row : rows_by_quarter(tracked))
    page.data.rows.push_back({Cell::of(row.quarter ? format(*row.quarter) : "undivided"), Cell::of(row.plan),
                              Cell::of(row.forecast), Cell::of(row.actual), Cell::of(row.verified)});
  page.wide = page.narrow = {{"quarter", "quarter"},
                             {"plan", "plan"},
                             {"forecast", "forecast"},
                             {"actual", "claimed"},
                             {"verified", "verified"}};
  page.notes = {
      "Undivided: figures that are given by the year alone, and are not shared out over its quarters."};
  for (auto& note : share_notes(tracked, shown.form)) page.notes.push_back(std::move(note));
  return make_result(std::move(page));
}

Result cash_result(const TrackedBenefits& tracked, MoneyDisplay shown) {
  MoneyPage page =
      counted_page(tracked, "cash", "effect on each year's budget",
                   {"year",
                    {"plan", DataType::number, "The planned effect on the year's budget, in pounds"},
                    "forecast",
                    "actual"},
                   shown);
  for (const auto& row : cash_rows(tracked))
    page.data.rows.push_back(
        {Cell::of(format(row.year)), Cell::of(row.plan), Cell::of(row.forecast), Cell::of(row.actual)});
  page.wide =
      page.narrow = {{"year", "year"}, {"plan", "plan"}, {"forecast", "forecast"}, {"actual", "claimed"}};
  page.notes = {
      "What recurs stays in the budget, so each year holds all that is new up to and including it; what "
      "helps one year alone stands in that year."};
  for (auto& note : share_notes(tracked, shown.form)) page.notes.push_back(std::move(note));
  return make_result(std::move(page));
}

Result return_result(const TrackedBenefits& tracked, MoneyDisplay shown) {
  MoneyPage page = counted_page(tracked, "return", "what the office costs and brings",
                                {"year", "cost", "actual", "verified", "return", "target"}, shown);
  const auto& target = tracked.portfolio.settings.return_target;
  for (const auto& row : return_rows(tracked))
    page.data.rows.push_back({Cell::of(format(row.year)), Cell::of(row.cost), Cell::of(row.actual),
                              Cell::of(row.verified), Cell::of(row.ratio), Cell::of(target)});
  page.wide = page.narrow = {{"year", "year"},         {"cost", "cost"},     {"actual", "claimed"},
                             {"verified", "verified"}, {"return", "return"}, {"target", "target"}};
  page.notes = {
      "Return: pounds that finance has verified, new in the year, for each pound that the office costs in "
      "it."};
  for (auto& note : share_notes(tracked, shown.form)) page.notes.push_back(std::move(note));
  return make_result(std::move(page));
}

Result reconcile_result(const TrackedBenefits& tracked, MoneyDisplay shown) {
  MoneyPage page;
  page.schema = "track-benefits.reconcile/1";
  page.title = fmt::format("{}: where all money in the files stands", tracked.portfolio.settings.name);
  page.lead =
      "Every money benefit falls into the first row that fits, net of what it shares, over all years.";
  page.form = shown.form;
  page.data.columns = columns_named({"category", "plan", "forecast", "actual", "verified"});
  std::vector<std::size_t> parts;
  for (const auto& row : reconciliation_rows(tracked)) {
    parts.push_back(page.data.rows.size());
    page.data.rows.push_back({Cell::of(row.category), Cell::of(row.plan), Cell::of(row.forecast),
                              Cell::of(row.actual), Cell::of(row.verified)});
  }
  parts.pop_back();
  page.wide = page.narrow = {{"category", "category"},
                             {"plan", "plan"},
                             {"forecast", "forecast"},
                             {"actual", "claimed"},
                             {"verified", "verified"}};
  if (!columns_add_up(page.data, parts, parts.size(), shown.form)) page.notes.emplace_back(may_not_sum);
  return make_result(std::move(page));
}

}  // namespace ptx
