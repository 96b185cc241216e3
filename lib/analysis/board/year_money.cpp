#include "analysis/board/year_money.hpp"

#include <algorithm>
#include <map>

#include "analysis/benefits/benefit_rows.hpp"

namespace ptx {
namespace {

Money forecast_in(const TrackedBenefit& benefit, FinancialYear year) {
  const auto found = benefit.years.find(year);
  return found == benefit.years.end() ? Money() : as_counted(benefit, found->second).forecast;
}

}  // namespace

YearMoney year_money(const TrackedBenefits& tracked, FinancialYear year) {
  const GroupRow total = rows_by_programme(tracked, year, {}).back();
  YearMoney out{year, total.target, total.gap, total.amounts, total.split, {}, {}, {}};
  for (const auto& benefit : tracked.benefits) {
    if (!benefit.counted || !benefit.benefit->recurring) continue;
    const Money now = forecast_in(benefit, year);
    if (now == Money()) continue;
    out.recurring += now;
    out.full_year += now + forecast_in(benefit, FinancialYear{year.start + 1});
  }
  if (out.amounts.original > Money())
    out.of_original = ratio_of(out.amounts.verified, out.amounts.original) * Fraction(100);
  return out;
}

std::vector<BridgeStep> forecast_bridge(const TrackedBenefits& net, const TrackedBenefits& as_written,
                                        FinancialYear year) {
  std::map<std::pair<CountingCategory, std::string>, Money> sums;
  for (const auto category :
       {CountingCategory::pipeline, CountingCategory::monitored_elsewhere, CountingCategory::cost_avoidance,
        CountingCategory::non_cashable, CountingCategory::counted})
    sums[{category, ""}] = {};
  Money counted_and_others, all;
  for (const auto& benefit : net.benefits) {
    const CountingCategory category = category_of(usual_counting(net.portfolio.settings), net.portfolio,
                                                  *benefit.project, *benefit.benefit);
    const std::string fund = category == CountingCategory::other_fund
                                 ? std::string(fund_of(net.portfolio.settings, benefit.benefit->fund))
                                 : std::string();
    sums[{category, fund}] += forecast_in(benefit, year);
    counted_and_others += forecast_in(benefit, year);
  }
  for (const auto& benefit : as_written.benefits) all += forecast_in(benefit, year);
  constexpr std::array words{
      "pipeline", "monitored-elsewhere", "fund:", "cost-avoidance", "non-cashable", "counted"};
  std::vector<BridgeStep> out{{"counted", sums[{CountingCategory::counted, ""}]}};
  for (const auto& [key, sum] : sums)
    if (key.first != CountingCategory::counted)
      out.push_back({words[static_cast<std::size_t>(key.first)] + key.second, sum});
  out.push_back({"shared", all - counted_and_others});
  out.push_back({"total", all});
  return out;
}

}  // namespace ptx
