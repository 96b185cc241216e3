#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/rag/tolerance_rag.hpp"

namespace ptx {

/// What a project's costs say.
struct CostEvidence {
  std::optional<Rag> rag;                      ///< empty without a cost
  std::vector<std::string_view> without_plan;  ///< costs that nobody planned
  std::optional<Deviation> excess;             ///< what all costs are expected to come to, above their plans
};

/// The greater of a cost's whole forecast, as it is written, and its whole actual stands against its plan.
CostEvidence cost_evidence(const Project& project, const MoneyTolerance& tolerance);

}  // namespace ptx
