#pragma once

#include <string>
#include <vector>

#include "analysis/segmentation.hpp"
#include "model/finding.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// A portfolio on the day on which it is checked, with all its projects scored and segmented, in its own order.
struct Examined {
  const Portfolio& portfolio;
  const Method& method;
  const std::vector<Segmented>& segmented;
  Date as_of;
};

/// The file of a project: "projects/fleet.yaml".
std::string project_file(std::string_view id);

/// A project lacks what a stage that it has reached, or its tier at such a stage, requires. Not asked of stopped projects.
void find_unmet_requirements(const Examined& examined, std::vector<Finding>& out);

/// Ratings written as unknown where a stage that the project has reached requires its ratings.
void find_unknown_ratings(const Examined& examined, std::vector<Finding>& out);

/// Reference cases that come out otherwise, tiers that nothing leads to, tiers with more projects than they have capacity for.
void find_framework_faults(const Examined& examined, std::vector<Finding>& out);

/// Finance agreed more than was claimed, or was shown another figure than the project's own.
void find_claim_faults(const Examined& examined, std::vector<Finding>& out);

/// Open milestones that are past due, and what is said to be done on a day that has not come.
void find_day_faults(const Examined& examined, std::vector<Finding>& out);

/// Decisions on tiers that do not hold, and assessments that are too old.
void find_stale_judgements(const Examined& examined, std::vector<Finding>& out);

/// Low impact with high risk, and ratings that need a reason and have none.
void find_rating_faults(const Examined& examined, std::vector<Finding>& out);

/// Forecasts that leave out a year of the plan, and targets on the wrong side of their baseline.
void find_figure_faults(const Examined& examined, std::vector<Finding>& out);

/// Services, teams and criteria that no project uses.
void find_unused(const Examined& examined, std::vector<Finding>& out);

}  // namespace ptx
