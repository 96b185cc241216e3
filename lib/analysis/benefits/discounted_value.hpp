#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "model/values/fraction.hpp"

namespace ptx {

/// The factor by which a sum in year t (0 to 125) is discounted, rounded to twelve decimals, after the Green
/// Book (HM Treasury, 2022, annex A6): 3.5 % a year to year 30, then 3 % to year 75, then 2.5 % (money rule
/// 13).
Fraction discount_factor(int year);

/// What a project costs and brings over a number of years, discounted to its first (money rule 13). Figures
/// are read as real prices.
struct DiscountedValue {
  std::string_view project_id;
  const Project* project;
  FinancialYear first;  ///< year 0: the first with a counted benefit or a cost
  Money cost, benefit, net_present_value;
  std::optional<Fraction> benefit_cost_ratio;  ///< empty without a cost
  std::optional<FinancialYear>
      payback_year;  ///< the first in which the benefits so far reach the costs so far
};

/// One for each project whose money may be counted and that has a counted benefit or a cost, in the
/// portfolio's order.
std::vector<DiscountedValue> values(const TrackedBenefits& tracked, int years);

}  // namespace ptx
