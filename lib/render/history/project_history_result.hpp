#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/diff/changes.hpp"
#include "analysis/history/project_summary.hpp"
#include "model/portfolio.hpp"
#include "render/format/pounds.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// A decision that was approved since the row before.
struct ApprovedDecision {
  std::string id;
  Decision decision;
};

/// A row of a project's history: how it stood in a commit on a day, and what has changed since the row
/// before.
struct ProjectStep {
  Date day;
  std::string revision, author, subject;  ///< of the commit; the hash in full
  std::optional<ProjectSummary> moment;   ///< none where the project was removed
  std::optional<ProjectSummary>
      before;  ///< how the state of the row before stood on this day; none where it was not there
  std::vector<Change> changes;  ///< of the project, and of the framework and the programmes
  std::vector<ApprovedDecision> decisions;

  /// True where a baseline moved and no decision covers that.
  bool moved_undecided() const;
};

/// A project's history, the oldest step first.
struct ProjectHistory {
  std::string id, name;
  std::string pace;  ///< "each commit that changed it", "month", "quarter"
  std::vector<std::string>
      scores;  ///< of the latest framework in its order, then those that only earlier ones had
  std::vector<ProjectStep> steps;
};

/// The scores of a framework, then those that only some step has.
std::vector<std::string> scores_of(const Framework& framework, const std::vector<ProjectStep>& steps);

/// `ptx history ID`: where it stood, a small line for each figure, and for each step what moved, who wrote it
/// and who agreed.
Result project_history_result(const ProjectHistory& history, MoneyFormat form);

}  // namespace ptx
