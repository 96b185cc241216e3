#pragma once

#include <string>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "model/finding.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// A portfolio on the day on which it is checked, with all its projects scored and segmented, in its own
/// order.
struct CheckContext {
  const Portfolio& portfolio;
  const ScoringModel& method;
  const std::vector<SegmentedProject>& segmented;
  const TrackedBenefits& tracked;  ///< all money benefits as they are written
  Date as_of;
};

/// A project lacks what a stage that it has reached, or its tier at such a stage, requires. Not asked of
/// stopped projects.
void find_unmet_requirements(const CheckContext& examined, std::vector<Finding>& out);

/// The ids of the documents that are required of a project, as above, and are not done.
std::vector<std::string> documents_not_done(const Framework& framework, const SegmentedProject& segmented);

/// Ratings written as unknown, and forced by no other, where a stage that the project has reached requires
/// its ratings.
void find_unknown_ratings(const CheckContext& examined, std::vector<Finding>& out);

/// Reference cases that come out otherwise, and tiers with more projects than they have capacity for.
void find_framework_faults(const CheckContext& examined, std::vector<Finding>& out);

/// Tiers that no ratings and no decision lead to.
void find_unreachable_tiers(const CheckContext& examined, std::vector<Finding>& out);

/// Finance agreed more than was claimed, was shown another figure than the project's own, or agreed what no
/// project claims.
void find_claim_faults(const CheckContext& examined, std::vector<Finding>& out);

/// Open milestones that are past due, and what is said to be done on a day that has not come.
void find_date_faults(const CheckContext& examined, std::vector<Finding>& out);

/// Decisions on tiers that do not hold, and assessments that are too old.
void find_stale_assessments(const CheckContext& examined, std::vector<Finding>& out);

/// Low impact with high risk, and ratings that need a reason and have none.
void find_rating_faults(const CheckContext& examined, std::vector<Finding>& out);

/// The same budget line claimed by two projects, and shares of more than the other benefit holds.
void find_shared_money(const CheckContext& examined, std::vector<Finding>& out);

/// Counted money that nobody owns or is sure of, that rests on documents not done, or on a closed year's
/// stale forecast; and what replaces a benefit that lacks nothing.
void find_benefit_faults(const CheckContext& examined, std::vector<Finding>& out);

/// Measures that are incomplete or go the wrong way, and capabilities overdue.
void find_measure_faults(const CheckContext& examined, std::vector<Finding>& out);

/// Years with a target and without any counted plan.
void find_targets_without_plan(const CheckContext& examined, std::vector<Finding>& out);

/// Forecasts that leave out a year of the plan, and targets on the wrong side of their baseline.
void find_figure_faults(const CheckContext& examined, std::vector<Finding>& out);

/// Services, teams and criteria that no project uses.
void find_unused(const CheckContext& examined, std::vector<Finding>& out);

}  // namespace ptx
