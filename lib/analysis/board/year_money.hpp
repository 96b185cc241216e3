#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "model/values/fraction.hpp"

namespace ptx {

/// The counted money of one year, as a board is told it.
struct YearMoney {
  FinancialYear year;
  std::optional<Money> target, gap;  ///< the gap is the forecast less the target
  BenefitAmounts amounts;            ///< new in the year
  PlanSplit split;                   ///< what became of its plan
  Money recurring;                   ///< of the forecast, what stays in the budget
  Money full_year;  ///< what the same benefits come to once the next year brings what is new in it
  std::optional<Fraction>
      of_original;  ///< what is verified, in percent of what was first approved; none without an original
};
YearMoney year_money(const TrackedBenefits& net_of_shares, FinancialYear year);

/// The forecast of a year from what is counted to all that the files hold: `counted`, then the other
/// categories of money rule 12 in their order, `shared`, and `total`. Each category stands, a fund's where a
/// benefit is in it.
struct BridgeStep {
  std::string category;
  Money forecast;
};
std::vector<BridgeStep> forecast_bridge(const TrackedBenefits& net_of_shares,
                                        const TrackedBenefits& as_written, FinancialYear year);

}  // namespace ptx
