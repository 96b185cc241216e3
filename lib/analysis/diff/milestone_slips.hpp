#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/diff/changes.hpp"
#include "analysis/diff/renames.hpp"

namespace ptx {

/// A milestone that is expected on another day than it was (the forecast's, else the due day), or was reached
/// since.
struct Slip {
  std::string project, milestone;
  long long days = 0;  ///< later; below nought: earlier
  bool reached = false;
  std::optional<std::string> decision;  ///< that moved its due day
};

/// Of the milestones that changed and are on both sides, the furthest slipped first, then by project and
/// milestone.
std::vector<Slip> milestone_slips(const std::vector<Change>& changes, const Portfolio& old,
                                  const Portfolio& now, const Renames& renames);

}  // namespace ptx
