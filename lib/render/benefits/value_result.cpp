#include "analysis/benefits/discounted_value.hpp"

#include <fmt/format.h>

#include "render/benefits/benefits_result.hpp"
#include "render/benefits/money_page.hpp"
#include "text/strings.hpp"

namespace ptx {

Result value_result(const TrackedBenefits& tracked, int years, MoneyDisplay shown) {
  MoneyPage page;
  page.schema = "track-benefits.value/1";
  page.title = fmt::format("{}: costs and benefits over {}, discounted", tracked.portfolio.settings.name,
                           count_phrase(static_cast<std::size_t>(years), "year", "years"));
  page.lead = counted_sentence(tracked);
  page.counted = counted_money(tracked.counting);
  page.form = shown.form;
  page.data.columns =
      columns_named({"project",
                     {"cost", DataType::number, "The discounted costs, in pounds"},
                     {"benefit", DataType::number, "The discounted counted benefits, in pounds"},
                     "net_present_value",
                     "benefit_cost_ratio",
                     "payback_year"});
  for (const auto& value : values(tracked, years))
    page.data.rows.push_back({Cell::id(NamedId::Of::project, value.project_id), Cell::of(value.cost),
                              Cell::of(value.benefit), Cell::of(value.net_present_value),
                              Cell::of(value.benefit_cost_ratio),
                              value.payback_year ? Cell::of(format(*value.payback_year)) : Cell()});
  page.wide = page.narrow = {{"project", "project", 10},      {"cost", "cost"},
                             {"benefit", "benefit"},          {"net_present_value", "net value"},
                             {"benefit_cost_ratio", "ratio"}, {"payback_year", "payback", 0, "never"}};
  page.notes = {
      "Figures are read as real prices. Each project's years count from its first with a cost or a benefit; "
      "a sum in year t is discounted by 3.5% a year.",
      "Net value is benefit less cost, ratio is benefit over cost, payback is the first year in which the "
      "benefits so far reach the costs so far."};
  if (years > 31)
    page.notes[0].replace(page.notes[0].size() - 1, 1, " to year 30, by 3% to year 75, and by 2.5% after.");
  for (auto& note : share_notes(tracked, shown.form)) page.notes.push_back(std::move(note));
  return make_result(std::move(page));
}

}  // namespace ptx
