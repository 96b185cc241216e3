#pragma once

#include <string_view>
#include <vector>

#include "analysis/rag/time_evidence.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// A key milestone that is open, and whose it is.
struct KeyMilestone {
  std::string_view project_id;
  const Project* project;
  OpenMilestone open;
};

/// The open key milestones of projects that are not over: those whose due day has passed, the most days late
/// first, and those that are due on the as-of day or within so many days after it, by their due days. Of one
/// day those in the order of the projects.
struct KeyMilestones {
  std::vector<KeyMilestone> missed, ahead;
};
KeyMilestones key_milestones(const Framework& framework, const ChosenProjects& projects, Date as_of,
                             int days);

}  // namespace ptx
