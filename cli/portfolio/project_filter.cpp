#include "cli/portfolio/project_filter.hpp"

#include <algorithm>

#include "cli/options/option_values.hpp"

namespace ptx::cli {
namespace {

bool among(const std::vector<std::string>& wanted, std::string_view id) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

}  // namespace

bool ProjectFilter::filters_anything() const {
  return !projects.empty() || !programmes.empty() || !directorates.empty() || !stages.empty() ||
         !tiers.empty() || !states.empty() || !monitored_by.empty();
}

void define_project_filter(Options& options, ProjectFilter& choice) {
  options.operands("ID", choice.projects, "Only these projects", {CandidateSource::projects});
  define_filters(options, choice);
}

void define_filters(Options& options, ProjectFilter& choice) {
  options.values("--programme", "ID", choice.programmes,
                 "Only projects of this programme, or of one within it", {CandidateSource::programmes});
  options.values("--directorate", "ID", choice.directorates, "Only projects of this directorate",
                 {CandidateSource::directorates});
  options.values("--stage", "ID", choice.stages, "Only projects at this stage", {CandidateSource::stages});
  options.values("--tier", "ID", choice.tiers, "Only projects in this tier; none: those without one",
                 {CandidateSource::tiers, {"none"}});
  options.values("--state", "STATE", choice.states, "Only projects that are active, paused or stopped",
                 {CandidateSource::nowhere, {EnumNames<State>::all.begin(), EnumNames<State>::all.end()}});
  options.values("--monitored-by", "WHO", choice.monitored_by,
                 "Only projects that pmo, or somebody else, watches", {CandidateSource::nowhere, {"pmo"}});
  options.flag("--keep-going", choice.keep_going,
               "Carry on without the files that have errors; the exit is 1");
}

void check_states(const ProjectFilter& choice) {
  const std::vector<std::string_view> states(EnumNames<State>::all.begin(), EnumNames<State>::all.end());
  for (const auto& state : choice.states)
    if (std::find(states.begin(), states.end(), state) == states.end())
      throw_unknown_word("--state", state, states);
}

bool matches(const ProjectFilter& choice, const Portfolio& portfolio, std::string_view id,
             const Project& project, const std::optional<std::string_view>& tier) {
  const auto within = [&](const std::string& wanted) {
    return project.programme && stands_within(portfolio.settings, project.programme->value, wanted);
  };
  const bool in_programme =
      choice.programmes.empty() || std::any_of(choice.programmes.begin(), choice.programmes.end(), within);
  return in_programme && among(choice.projects, id) &&
         among(choice.directorates, project.directorate ? project.directorate->value : "") &&
         among(choice.stages, stage_id(portfolio.framework, project)) &&
         among(choice.tiers, tier.value_or("none")) && among(choice.states, name(project.state)) &&
         among(choice.monitored_by, project.monitored_by);
}

}  // namespace ptx::cli
