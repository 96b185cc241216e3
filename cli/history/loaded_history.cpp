#include "cli/history/loaded_history.hpp"

#include <fmt/format.h>

#include <iterator>

#include "analysis/segment/tier_cache.hpp"
#include "cli/portfolio/target_owner.hpp"
#include "schema/fields/field_statements.hpp"
#include "store/history/project_names.hpp"

namespace ptx::cli {

std::optional<LoadedHistory<History>> portfolio_history(const Repository& repository, const CommitLine& line,
                                                        SamplingInterval pace, const ProjectFilter& choice,
                                                        const PortfolioTransform& shows,
                                                        const Context& context) {
  const SampledCommits looked = looked_at(repository, line, pace);
  RevisionSet states{looked.commits, RevisionLoader(repository, looked.commits), {}};
  ComputedTiers tiers;
  std::vector<std::vector<HistoryRow>> of_commits(looked.commits.size());
  const auto work = [&](std::size_t at, const LoadResult& loaded) {
    const Portfolio transformed = shows ? shows(loaded.portfolio) : Portfolio();
    const Portfolio& portfolio = shows ? transformed : loaded.portfolio;
    const auto version = [&](const std::string& path) { return states.past.version(at, path).value_or(""); };
    const ScoringModel method(portfolio.framework);
    const auto computes = [&](std::string_view id, const Project& project) {
      return tiers.tier(method, version("framework.yaml"), version(fmt::format("projects/{}.yaml", id)),
                        project.ratings);
    };
    const auto chooses = [&](std::string_view id, const Project& project,
                             const std::optional<std::string_view>& tier) {
      return matches(choice, portfolio, id, project, tier);
    };
    const TargetOwner owing = target_owner_of(choice, usual_counting(portfolio.settings), portfolio.settings);
    for (const Date day : looked.days[at])
      of_commits[at].push_back(
          {day, looked.commits[at].hash, summarise_portfolio(portfolio, computes, chooses, owing, day)});
  };
  if (!for_each_revision(states, choice.keep_going, work, context)) return std::nullopt;
  std::vector<HistoryRow> rows;
  for (auto& some : of_commits) std::move(some.begin(), some.end(), std::back_inserter(rows));
  OpenedPortfolio last = last_readable(states, line, choice.keep_going);
  auto history = history_of(last.loaded.portfolio, pace, std::move(rows));
  return LoadedHistory<History>{std::move(history), std::move(last)};
}

std::optional<LoadedHistory<ProjectHistory>> project_history(const Repository& repository,
                                                             const CommitLine& line, SamplingInterval pace,
                                                             const std::string& id, Starts starts,
                                                             bool keep_going, const Context& context) {
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
    const auto moments = project_summaries(loaded.portfolio, names[at], days);
    for (std::size_t i = 0; i < days.size(); ++i) states[at].moments.emplace(days[i], moments[i]);
  };
  if (!for_each_revision(revisions, keep_going, judge, context)) return std::nullopt;
  for (auto& state : states) state.is_readable = !revisions.leaves_out(state.revision);
  const StateReader reader{[&](std::size_t at) { return revisions.past.load(at).portfolio; }, statements_of};
  OpenedPortfolio last = last_readable(revisions, line, keep_going);
  auto history = project_history_of(id, last.loaded.portfolio, pace, project_steps(states, request, reader));
  return LoadedHistory<ProjectHistory>{std::move(history), std::move(last)};
}

}  // namespace ptx::cli
