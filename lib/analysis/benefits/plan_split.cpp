#include "analysis/benefits/plan_split.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "model/values/profile.hpp"

namespace ptx {
namespace {

constexpr std::array parts{&PlanSplit::plan,          &PlanSplit::verified, &PlanSplit::claimed,
                           &PlanSplit::on_track,      &PlanSplit::at_risk,  &PlanSplit::slipped,
                           &PlanSplit::undeliverable, &PlanSplit::over};

Money expected(const BenefitAmounts& year) { return std::max(year.forecast, year.actual); }

}  // namespace

PlanSplit& PlanSplit::operator+=(const PlanSplit& other) {
  for (const auto part : parts) this->*part += other.*part;
  return *this;
}

PlanSplit& PlanSplit::operator-=(const PlanSplit& other) {
  for (const auto part : parts) this->*part -= other.*part;
  return *this;
}

Money shortfall(const BenefitAmounts& year) { return std::max(year.plan - expected(year), Money()); }

AtRisk at_risk_for(FinancialYear year, Money actual, const SplitInputs& circumstances) {
  if (circumstances.paused) return AtRisk::paused;
  if (circumstances.unsure) return AtRisk::confidence;
  if (year != circumstances.books_year) return AtRisk::none;
  return is_more_than(circumstances.due - actual, circumstances.tolerance, circumstances.due) ? AtRisk::behind
                                                                                              : AtRisk::none;
}

std::map<FinancialYear, PlanSplit> split_of(const std::map<FinancialYear, BenefitAmounts>& years,
                                            const SplitInputs& circumstances) {
  std::map<FinancialYear, PlanSplit> out;
  for (const auto& [year, amounts] : years) {
    PlanSplit& split = out[year];
    split.plan = amounts.plan;
    const Money delivered = std::min(amounts.actual, amounts.plan);
    split.verified = std::min(amounts.verified, delivered);
    split.claimed = delivered - split.verified;
    split.undeliverable = shortfall(amounts);
    split.over = std::max(expected(amounts) - amounts.plan, Money());
    (at_risk_for(year, amounts.actual, circumstances) == AtRisk::none ? split.on_track : split.at_risk) =
        amounts.plan - delivered - split.undeliverable;
  }
  for (auto lacking = out.begin(); lacking != out.end(); ++lacking)
    for (auto later = std::next(lacking); later != out.end(); ++later) {
      const Money made_good = std::min(lacking->second.undeliverable, later->second.over);
      lacking->second.undeliverable -= made_good;
      lacking->second.slipped += made_good;
      later->second.over -= made_good;
    }
  return out;
}

std::optional<BenefitStatus> status_of(const PlanSplit& split) {
  if (split.plan <= Money()) return std::nullopt;
  const std::array sizes{split.undeliverable, split.slipped, split.at_risk, split.on_track,
                         split.verified + split.claimed};
  return static_cast<BenefitStatus>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
}

}  // namespace ptx
