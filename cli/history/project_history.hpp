#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/history/revisions.hpp"
#include "render/history/project_history_result.hpp"

namespace ptx::cli {

/// A commit, by its position among the states, and the day on which it is judged.
struct StateDay {
  std::size_t state;
  Date day;
};

/// Which steps of a project's history are shown: all, or those in which something of it changed.
enum class Steps { all, changed };
/// Whether the history starts where the portfolio did, so that what it starts with is new.
enum class Starts { with_the_portfolio, later };

/// What a project was called in each state, followed back through `formerly`; empty where it was not there.
/// Throws Error(2) where no state holds it.
std::vector<std::string> names_over(const RevisionSet& states, const std::string& id);

/// How a project's history is to be told.
struct StepRequest {
  std::vector<StateDay> days;
  std::vector<std::string> names;  ///< of each state
  Steps steps;
  Starts starts;
  bool keep_going;
};

/// The steps of a project's history, none before it was first there. None at all where states cannot be read,
/// as `visit` tells.
std::optional<std::vector<ProjectStep>> steps_of(RevisionSet& states, const StepRequest& telling,
                                                 const Context& context);

}  // namespace ptx::cli
