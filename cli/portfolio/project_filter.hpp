#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options/options.hpp"
#include "model/portfolio.hpp"

namespace ptx::cli {

/// The options that choose projects.
struct ProjectFilter {
  std::vector<std::string> projects;  ///< operands
  std::vector<std::string> programmes, directorates, stages, tiers, states, monitored_by;
  bool keep_going = false;

  /// True where some projects are chosen, and not simply all taken.
  bool filters_anything() const;
};

/// The operands that name projects, and the filters.
void define_project_filter(Options& options, ProjectFilter& choice);
/// The same without operands.
void define_filters(Options& options, ProjectFilter& choice);

/// Throws Error(2) where a state is chosen that no project can have.
void check_states(const ProjectFilter& choice);

/// True for a project that the choice leaves in.
bool matches(const ProjectFilter& choice, const Portfolio& portfolio, std::string_view id,
             const Project& project, const std::optional<std::string_view>& tier);

}  // namespace ptx::cli
