#include "analysis/outcomes/outcome_contributions.hpp"

#include <algorithm>
#include <map>

#include "model/portfolio.hpp"

namespace ptx {
namespace {

bool names(const Project& project, std::string_view outcome) {
  return std::any_of(project.benefits.begin(), project.benefits.end(), [&](const auto& one) {
    return one.second.outcome && one.second.outcome->value == outcome;
  });
}

bool names_any(const Project& project) {
  return std::any_of(project.benefits.begin(), project.benefits.end(),
                     [](const auto& one) { return one.second.outcome.has_value(); });
}

}  // namespace

std::vector<ServedOutcome> served_outcomes(const Outcomes& outcomes, const ChosenProjects& projects) {
  std::vector<ServedOutcome> out;
  for (const bool headline : {true, false})
    for (const auto& [id, outcome] : outcomes.outcomes) {
      if (outcome.headline != headline) continue;
      ServedOutcome served{id, &outcome, {}};
      for (const auto& [project_id, project] : projects)
        if (names(*project, id)) served.projects.push_back(project_id);
      out.push_back(std::move(served));
    }
  return out;
}

std::vector<std::string_view> projects_without_outcome(const Framework& framework,
                                                       const ChosenProjects& projects) {
  std::vector<std::string_view> out;
  for (const auto& [id, project] : projects)
    if (!is_over(framework, *project) && !names_any(*project)) out.push_back(id);
  return out;
}

std::vector<PriorityRow> rows_by_priority(const TrackedBenefits& tracked,
                                          const std::vector<SegmentedProject>& segmented) {
  const auto& tiers = tracked.portfolio.framework.tiers;
  std::map<std::string_view, Money> forecasts;
  for (const auto& benefit : tracked.benefits)
    if (benefit.counted) forecasts[benefit.project_id] += as_counted(benefit, benefit.total()).forecast;
  std::vector<PriorityRow> out;
  for (const auto& [id, priority] : tracked.portfolio.outcomes.priorities) {
    PriorityRow row{id, &priority, 0, std::vector<std::size_t>(tiers.size()), 0, {}};
    for (const auto& one : segmented) {
      const auto& named = one.scored->project->priorities;
      if (std::none_of(named.begin(), named.end(), [&row](const Id& name) { return name.value == row.id; }))
        continue;
      ++row.projects;
      ++(one.tier ? row.in_tiers[tiers.position(*one.tier)] : row.untiered);
      row.forecast += forecasts[one.scored->id];
    }
    out.push_back(std::move(row));
  }
  return out;
}

}  // namespace ptx
