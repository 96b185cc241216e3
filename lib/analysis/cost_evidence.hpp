#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/books.hpp"
#include "analysis/tolerance.hpp"

namespace ptx {

/// What a project's costs say.
struct CostEvidence {
  std::optional<Rag> rag;                      ///< empty without a cost
  std::vector<std::string_view> without_plan;  ///< costs that nobody planned
  std::optional<Deviation> excess;             ///< what all costs are expected to come to, above their plans
};

/// The greater of a cost's whole forecast and its whole actual stands against its plan. In years that finance has closed the forecast
/// is the actual (money rule 1).
CostEvidence cost_evidence(const Project& project, const MoneyTolerance& tolerance, const Books& books);

}  // namespace ptx
