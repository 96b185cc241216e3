#pragma once

#include <optional>
#include <span>

#include "analysis/benefits/tracking.hpp"
#include "analysis/rag/tolerance_rag.hpp"

namespace ptx {

/// What a project's counted benefits say: the shortfalls of each benefit and year, which no surplus of
/// another makes good, over the plan. Empty where neither plan nor shortfall is.
struct BenefitsEvidence {
  std::optional<Rag> rag;                    ///< the worse of the two
  FinancialYear year;                        ///< of the as-of day
  std::optional<Deviation> of_year, of_all;  ///< of that year alone, and of all years
  bool same() const;  ///< true where that year is the only one with a plan or a shortfall
};

/// Takes the tracked benefits of one project; those that are not counted say nothing.
BenefitsEvidence benefits_evidence(std::span<const TrackedBenefit> benefits, FinancialYear year,
                                   const MoneyTolerance& tolerance);

}  // namespace ptx
