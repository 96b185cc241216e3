#include "analysis/rag/benefits_evidence.hpp"

#include <algorithm>

namespace ptx {
namespace {

/// A disbenefit lacks what is expected above its plan.
Money lacking(const TrackedBenefit& benefit, const BenefitAmounts& year) {
  if (!benefit.benefit->disbenefit) return shortfall(year);
  return std::max(std::max(year.forecast, year.actual) - year.plan, Money());
}

struct Sums {
  Money plan, shortfall;

  std::optional<Deviation> judged(const MoneyTolerance& tolerance) const {
    if (plan == Money() && shortfall == Money()) return std::nullopt;
    return rag_of(shortfall, plan, tolerance);
  }
};

std::optional<Rag> rag_of(const std::optional<Deviation>& deviation) {
  return deviation ? std::optional(deviation->rag) : std::nullopt;
}

}  // namespace

bool BenefitsEvidence::same() const {
  return of_year && of_all && of_year->amount == of_all->amount && of_year->plan == of_all->plan;
}

BenefitsEvidence benefits_evidence(std::span<const TrackedBenefit> benefits, FinancialYear year,
                                   const MoneyTolerance& tolerance) {
  Sums in_year, in_all;
  for (const auto& benefit : benefits) {
    if (!benefit.counted) continue;
    for (const auto& [one, amounts] : benefit.years) {
      const Sums own{amounts.plan, lacking(benefit, amounts)};
      for (Sums* sums : {&in_all, one == year ? &in_year : nullptr}) {
        if (!sums) continue;
        sums->plan += own.plan;
        sums->shortfall += own.shortfall;
      }
    }
  }
  BenefitsEvidence out{std::nullopt, year, in_year.judged(tolerance), in_all.judged(tolerance)};
  out.rag = std::max(rag_of(out.of_year), rag_of(out.of_all));
  return out;
}

}  // namespace ptx
