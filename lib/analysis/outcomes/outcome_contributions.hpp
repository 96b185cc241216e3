#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// An outcome and the projects with a benefit that names it, in the portfolio's order. Headline outcomes
/// stand first.
struct ServedOutcome {
  std::string_view id;
  const Outcome* outcome;
  std::vector<std::string_view> projects;
};
std::vector<ServedOutcome> served_outcomes(const Outcomes& outcomes, const ChosenProjects& projects);

/// Of these projects those that are to bring something and are not over, and of which no benefit names an
/// outcome.
std::vector<std::string_view> projects_without_outcome(const Framework& framework,
                                                       const ChosenProjects& projects);

/// The projects that name a priority: how many, in which tiers, and their counted forecast over all years.
struct PriorityRow {
  std::string_view id;
  const Priority* priority;
  std::size_t projects = 0;
  std::vector<std::size_t> in_tiers;  ///< in the framework's order
  std::size_t untiered = 0;
  Money forecast;
};
std::vector<PriorityRow> rows_by_priority(const TrackedBenefits& tracked,
                                          const std::vector<SegmentedProject>& segmented);

}  // namespace ptx
