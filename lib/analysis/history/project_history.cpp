#include "analysis/history/project_history.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "analysis/diff/change_control.hpp"

namespace ptx {
namespace {

std::string file_of(const std::string& id) { return "projects/" + id + ".yaml"; }

class StepBuilder {
 public:
  StepBuilder(const std::vector<ProjectState>& states, const StepRequest& request, const StateReader& reader)
      : states_(states), request_(request), reader_(reader) {}

  std::vector<ProjectStep> run() const {
    std::vector<ProjectStep> out;
    std::optional<std::size_t> last;
    for (const auto& [at, day] : request_.samples) {
      const ProjectState& state = states_[at];
      if (!state.is_readable) continue;
      ProjectStep step{day,
                       state.revision,
                       state.author,
                       state.subject,
                       moment_on(at, day),
                       last ? moment_on(*last, day) : std::nullopt,
                       {},
                       {}};
      const std::optional<std::size_t> before = std::exchange(last, at);
      if (!step.moment && !step.before) continue;
      if (request_.steps == Steps::changed && before && step.before == step.moment &&
          states_[*before].version == state.version)
        continue;
      if (before ? *before != at : request_.starts == Starts::with_the_portfolio) compare(before, at, step);
      out.push_back(std::move(step));
    }
    return out;
  }

 private:
  std::optional<ProjectSummary> moment_on(std::size_t at, Date day) const {
    const ProjectState& state = states_[at];
    if (state.id.empty()) return std::nullopt;
    const auto found = state.moments.find(day);
    return found == state.moments.end() ? project_summaries(reader_.portfolio(at), state.id, {day}).front()
                                        : found->second;
  }

  /// What changed since another state, and which decisions were taken.
  void compare(const std::optional<std::size_t>& before, std::size_t at, ProjectStep& step) const {
    if (!step.moment) return;
    const auto& id = states_[at].id;
    const Portfolio now = reader_.portfolio(at);
    const auto decided = decisions_in(now.projects.find(id)->decisions);
    if (!step.before) return take(approved_since({}, decided), step);
    const auto& old_id = states_[*before].id;
    const Portfolio old = reader_.portfolio(*before);
    take(approved_since(decisions_in(old.projects.find(old_id)->decisions), decided), step);
    const auto wanted = [&](const std::string& file) {
      return file == "framework.yaml" || file == file_of(id) || file == file_of(old_id) ||
             file.starts_with("finance/");
    };
    for (auto& change :
         changes({old, reader_.statements(old, wanted)}, {now, reader_.statements(now, wanted)}, step.day))
      if (change.project == id || (change.project.empty() && change.file == "framework.yaml"))
        step.changes.push_back(std::move(change));
  }

  static void take(const std::vector<NamedDecision>& decisions, ProjectStep& step) {
    for (const auto& [id, decision] : decisions) step.decisions.push_back({std::string(id), *decision});
  }

  const std::vector<ProjectState>& states_;
  const StepRequest& request_;
  const StateReader& reader_;
};

}  // namespace

bool ProjectStep::moved_undecided() const {
  return std::any_of(changes.begin(), changes.end(), [](const Change& change) { return change.undecided; });
}

ProjectHistory project_history_of(const std::string& id, const Portfolio& last, SamplingInterval pace,
                                  std::vector<ProjectStep> steps) {
  const Project* project = last.projects.find(id);
  ProjectHistory out{id, project ? project->name : id, pace, {}, std::move(steps)};
  for (const auto score : last.framework.scores.ids()) out.scores.emplace_back(score);
  for (auto step = out.steps.rbegin(); step != out.steps.rend(); ++step)
    if (step->moment)
      for (const auto& one : step->moment->scores)
        if (std::find(out.scores.begin(), out.scores.end(), one.id) == out.scores.end())
          out.scores.push_back(one.id);
  return out;
}

std::vector<Date> days_to_judge(const StepRequest& request, std::size_t state) {
  std::set<Date> out;
  for (std::size_t i = 0; i < request.samples.size(); ++i)
    if (request.samples[i].state == state || (i > 0 && request.samples[i - 1].state == state))
      out.insert(request.samples[i].day);
  return {out.begin(), out.end()};
}

std::vector<ProjectStep> project_steps(const std::vector<ProjectState>& states, const StepRequest& request,
                                       const StateReader& reader) {
  return StepBuilder(states, request, reader).run();
}

}  // namespace ptx
