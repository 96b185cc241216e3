#include "cli/history/project_history.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "analysis/diff/change_control.hpp"
#include "diagnostic/diagnostic.hpp"
#include "model/portfolio.hpp"
#include "schema/fields/field_statements.hpp"
#include "text/clean.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

/// The project that lists an id among those that it had.
std::optional<std::string> renamed_to(const RevisionLoader& past, std::size_t state,
                                      const std::string& former) {
  for (const auto& id : past.projects(state)) {
    const Project* project = past.project(state, id);
    if (project && std::any_of(project->formerly.begin(), project->formerly.end(),
                               [&](const Id& one) { return one.value == former; }))
      return id;
  }
  return std::nullopt;
}

[[noreturn]] void refuse(const RevisionSet& states, const std::string& id) {
  std::set<std::string> known;
  for (std::size_t at = 0; at < states.past.size(); ++at)
    if (states.past.has(at))
      for (auto& one : states.past.projects(at)) known.insert(std::move(one));
  throw Error(2, fmt::format("there is no project '{}', and there was none", clean(id, 60)),
              did_you_mean(id, {known.begin(), known.end()}));
}

void add_formerly(const Project* project, std::vector<std::string>& names) {
  if (!project) return;
  for (const auto& former : project->formerly)
    if (std::find(names.begin(), names.end(), former.value) == names.end()) names.push_back(former.value);
}

class StepBuilder {
 public:
  StepBuilder(RevisionSet& states, const StepRequest& telling)
      : states_(states), telling_(telling), moments_(states.commits.size()), needed_(states.commits.size()) {
    for (std::size_t i = 0; i < telling.days.size(); ++i) {
      needed_[telling.days[i].state].insert(telling.days[i].day);
      if (i > 0) needed_[telling.days[i - 1].state].insert(telling.days[i].day);
    }
  }

  void judge(std::size_t state, const LoadResult& loaded) {
    const auto& id = telling_.names[state];
    if (id.empty()) return;
    const std::vector<Date> days(needed_[state].begin(), needed_[state].end());
    const auto moments = project_moments(loaded.portfolio, id, days);
    for (std::size_t i = 0; i < days.size(); ++i) moments_[state].emplace(days[i], moments[i]);
  }

  std::vector<ProjectStep> run() {
    std::vector<ProjectStep> out;
    std::optional<std::size_t> last;
    for (const auto& [state, day] : telling_.days) {
      const Commit& commit = states_.commits[state];
      if (std::find(states_.left_out.begin(), states_.left_out.end(), commit.hash) != states_.left_out.end())
        continue;
      ProjectStep step{day,
                       commit.hash,
                       commit.author,
                       commit.subject,
                       moment_on(state, day),
                       last ? moment_on(*last, day) : std::nullopt,
                       {},
                       {}};
      const std::optional<std::size_t> before = std::exchange(last, state);
      if (!step.moment && !step.before) continue;
      if (telling_.steps == Steps::changed && before && same(*before, state, step)) continue;
      if (before ? *before != state : telling_.starts == Starts::with_the_portfolio)
        compare(before, state, step);
      out.push_back(std::move(step));
    }
    return out;
  }

 private:
  std::optional<ProjectSummary> moment_on(std::size_t state, Date day) {
    const auto& id = telling_.names[state];
    if (id.empty()) return std::nullopt;
    auto found = moments_[state].find(day);
    if (found == moments_[state].end())
      found = moments_[state]
                  .emplace(day, project_moments(states_.past.load(state).portfolio, id, {day}).front())
                  .first;
    return found->second;
  }

  bool same(std::size_t before, std::size_t state, const ProjectStep& step) const {
    const auto &old = telling_.names[before], &now = telling_.names[state];
    return step.before == step.moment &&
           states_.past.version(before, project_file(old)) == states_.past.version(state, project_file(now));
  }

  /// What changed since another state, and which decisions were taken.
  void compare(const std::optional<std::size_t>& before, std::size_t state, ProjectStep& step) const {
    if (!step.moment) return;
    const auto& id = telling_.names[state];
    const LoadResult now = states_.past.load(state);
    const auto decided = decisions_in(now.portfolio.projects.find(id)->decisions);
    if (!step.before) return take(approved_since({}, decided), step);
    const auto& old_id = telling_.names[*before];
    const LoadResult old = states_.past.load(*before);
    take(approved_since(decisions_in(old.portfolio.projects.find(old_id)->decisions), decided), step);
    const auto wanted = [&](const std::string& file) {
      return file == "framework.yaml" || file == project_file(id) || file == project_file(old_id) ||
             file.starts_with("finance/");
    };
    const auto old_said = statements_of(old.portfolio, wanted),
               now_said = statements_of(now.portfolio, wanted);
    for (auto& change : changes({old.portfolio, old_said}, {now.portfolio, now_said}, step.day))
      if (change.project == id || (change.project.empty() && change.file == "framework.yaml"))
        step.changes.push_back(std::move(change));
  }

  static void take(const std::vector<NamedDecision>& decisions, ProjectStep& step) {
    for (const auto& [id, decision] : decisions) step.decisions.push_back({std::string(id), *decision});
  }

  RevisionSet& states_;
  const StepRequest& telling_;
  std::vector<std::map<Date, ProjectSummary>> moments_;
  std::vector<std::set<Date>> needed_;
};

}  // namespace

std::vector<std::string> names_over(const RevisionSet& states, const std::string& id) {
  std::vector<std::string> out(states.past.size()), names{id};
  bool found = false;
  for (std::size_t at = states.past.size(); at-- > 0;) {
    if (!states.past.has(at)) continue;
    const auto here = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
      return states.past.version(at, project_file(name)).has_value();
    });
    if (here == names.end()) {
      // Where another project had the id, what came before is the other's.
      const auto other = renamed_to(states.past, at, id);
      if (other && !found)
        throw Error(2, fmt::format("there is no project '{}' any more", id),
                    fmt::format("it is called '{}' now", *other));
      if (other) break;
      continue;
    }
    found = true;
    out[at] = *here;
    add_formerly(states.past.project(at, *here), names);
  }
  if (!found) refuse(states, id);
  return out;
}

std::optional<std::vector<ProjectStep>> steps_of(RevisionSet& states, const StepRequest& telling,
                                                 const Context& context) {
  StepBuilder told(states, telling);
  const auto work = [&](std::size_t state, const LoadResult& loaded) { told.judge(state, loaded); };
  if (!visit(states, telling.keep_going, work, context)) return std::nullopt;
  return told.run();
}

}  // namespace ptx::cli
