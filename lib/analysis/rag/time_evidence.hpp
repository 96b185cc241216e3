#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/portfolio.hpp"

namespace ptx {

/// An open milestone, and the day on which it is expected: its forecast, else its due day; or the as-of day
/// where that is later.
struct OpenMilestone {
  std::string_view id;
  const Milestone* milestone;
  Date expected;
  bool overdue;  ///< the day on which it was expected has passed

  /// Negative where it is expected early.
  int days_late() const;
};

/// A project's milestones that are not done by a day, in the order written. One that is done on a later day
/// is still open.
std::vector<OpenMilestone> open_milestones(const Project& project, Date as_of);

/// Those by which its time is judged: the open ones with `key` alone, where any milestone of the project has
/// it.
std::vector<OpenMilestone> judged_milestones(const Project& project, Date as_of);

/// What a project's milestones say of its time.
struct TimeEvidence {
  std::optional<Rag> rag;  ///< empty where no milestone is open
  std::optional<OpenMilestone>
      latest;             ///< the most days late of those that are judged; of several the one written first
  Rag slip = Rag::green;  ///< what `latest` alone comes to
  std::optional<OpenMilestone>
      beyond;  ///< where the project's dates are fixed: the last of all that are expected after its end
};

/// Judges the milestones that are open on a day.
TimeEvidence time_evidence(const Project& project, const TimeTolerance& tolerance, Date as_of);

}  // namespace ptx
