#pragma once

#include <map>
#include <optional>
#include <string>

#include "analysis/benefits/benefit_figures.hpp"

namespace ptx {

/// What became of a plan (money rule 9): plan = verified + claimed + on_track + at_risk + slipped +
/// undeliverable, always. `over` is what is expected above the plan and makes nothing good.
struct PlanSplit {
  Money plan, verified, claimed, on_track, at_risk, slipped, undeliverable, over;

  PlanSplit& operator+=(const PlanSplit& other);
  PlanSplit& operator-=(const PlanSplit& other);
};

/// Why a year's rest is at risk; `none` where it is on track.
enum class AtRisk { none, paused, confidence, behind };

/// What the split of a benefit needs to know beside its figures.
struct SplitInputs {
  bool paused = false;
  bool unsure = false;       ///< confidence is low, or not given
  FinancialYear books_year;  ///< the year that holds the books day
  Money due;                 ///< of that year's plan, by the books day (money rule 8)
  Decimal tolerance;         ///< the red benefits tolerance, in percent
};

/// Why what remains of a year's plan is at risk, if it is.
AtRisk at_risk_for(FinancialYear year, Money actual, const SplitInputs& circumstances);

/// The split of one benefit's plan, year by year.
std::map<FinancialYear, PlanSplit> split_of(const std::map<FinancialYear, BenefitAmounts>& years,
                                            const SplitInputs& circumstances);

/// What a year's plan will lack, whatever other years bring: plan less the greater of forecast and actual,
/// where positive.
Money shortfall(const BenefitAmounts& year);

/// How a benefit stands in one word: the part that holds most of its plan, the worse on a tie.
enum class BenefitStatus { undeliverable, slipped, at_risk, on_track, delivered };
template <>
struct EnumNames<BenefitStatus> {
  static constexpr std::array<std::string_view, 5> all{"undeliverable", "slipped", "at-risk", "on-track",
                                                       "delivered"};
};

/// None without a plan.
std::optional<BenefitStatus> status_of(const PlanSplit& split);

}  // namespace ptx
