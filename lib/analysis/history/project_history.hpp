#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/diff/changes.hpp"
#include "analysis/history/project_summary.hpp"
#include "analysis/history/sampling.hpp"

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
  SamplingInterval pace;
  std::vector<std::string>
      scores;  ///< of the latest framework in its order, then those that only earlier ones had
  std::vector<ProjectStep> steps;
};

/// The history that steps make, the oldest first, which ends with a portfolio.
ProjectHistory project_history_of(const std::string& id, const Portfolio& last, SamplingInterval pace,
                                  std::vector<ProjectStep> steps);

/// A state of the portfolio in a commit, as far as one project goes.
struct ProjectState {
  std::string revision, author, subject;  ///< of the commit; the hash in full
  std::string id;                         ///< of the project in it; empty where it is not there
  std::optional<std::string> version;     ///< tells what its file says from what it says in other states
  bool is_readable = true;                ///< false where the portfolio is left out
  std::map<Date, ProjectSummary> moments = {};  ///< how it stands on days, those of `days_to_judge` at best
};

/// Which steps of a project's history are shown: all, or those in which something of it changed.
enum class Steps { all, changed };
/// Whether the history starts where the portfolio did, so that what it starts with is new.
enum class Starts { with_the_portfolio, later };

/// How a project's history is to be told.
struct StepRequest {
  std::vector<Sample> samples;
  Steps steps;
  Starts starts;
};

/// The days on which a state is to be judged: its own, and that of the step after it.
std::vector<Date> days_to_judge(const StepRequest& request, std::size_t state);

/// What is compared of two states, read when it is needed, as there may be many: the portfolio in one, and
/// what its files say, of those that are wanted.
struct StateReader {
  std::function<Portfolio(std::size_t state)> portfolio;
  std::function<FieldStatements(const Portfolio&, const std::function<bool(const std::string& file)>& wanted)>
      statements;
};

/// The steps of a project's history, none before it was first there.
std::vector<ProjectStep> project_steps(const std::vector<ProjectState>& states, const StepRequest& request,
                                       const StateReader& reader);

}  // namespace ptx
