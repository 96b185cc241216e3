#include "cli/history/project_history.hpp"

#include "cli/history/portfolio_history.hpp"
#include "cli/history/revisions.hpp"
#include "schema/fields/field_statements.hpp"
#include "store/history/project_names.hpp"

namespace ptx::cli {

std::optional<LoadedProjectHistory> project_history(const Repository& repository, const CommitLine& line,
                                                    SamplingInterval pace, const std::string& id,
                                                    Starts starts, bool keep_going, const Context& context) {
  const SampledCommits looked = looked_at(repository, line, pace);
  RevisionSet revisions{looked.commits, RevisionLoader(repository, looked.commits), {}};
  const auto names = names_over(revisions.past, id);
  StepRequest request{{}, pace == SamplingInterval::revision ? Steps::changed : Steps::all, starts};
  std::vector<ProjectState> states;
  for (std::size_t at = 0; at < names.size(); ++at) {
    const auto& [hash, parents, author, subject, day, seconds] = looked.commits[at];
    auto version =
        names[at].empty() ? std::nullopt : revisions.past.version(at, "projects/" + names[at] + ".yaml");
    states.push_back({hash, author, subject, names[at], std::move(version)});
    for (const Date judged : looked.days[at]) request.samples.push_back({at, judged});
  }
  const auto judge = [&](std::size_t at, const LoadResult& loaded) {
    if (names[at].empty()) return;
    const auto days = days_to_judge(request, at);
    const auto moments = project_moments(loaded.portfolio, names[at], days);
    for (std::size_t i = 0; i < days.size(); ++i) states[at].moments.emplace(days[i], moments[i]);
  };
  if (!visit(revisions, keep_going, judge, context)) return std::nullopt;
  for (auto& state : states) state.is_readable = !revisions.leaves_out(state.revision);
  const StateReader reader{[&](std::size_t at) { return revisions.past.load(at).portfolio; }, statements_of};
  LoadedProjectHistory out{{}, last_of(revisions, line, keep_going)};
  out.history =
      project_history_of(id, out.last.loaded.portfolio, pace, project_steps(states, request, reader));
  return out;
}

}  // namespace ptx::cli
