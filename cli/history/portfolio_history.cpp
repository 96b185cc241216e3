#include "cli/history/portfolio_history.hpp"

#include <fmt/format.h>

#include <iterator>

#include "analysis/segment/tier_cache.hpp"
#include "cli/portfolio/target_owner.hpp"

namespace ptx::cli {
SampledCommits looked_at(const Repository& repository, const CommitLine& whole, SamplingInterval pace) {
  const CommitLine line = pace == SamplingInterval::revision ? only_altering(repository, whole) : whole;
  std::vector<Date> days;
  for (const auto& commit : line.commits) days.push_back(commit.day);
  SampledCommits out;
  for (const auto& [state, day] : turns(days, line.first, pace, line.from, line.as_of)) {
    if (out.commits.empty() || out.commits.back().hash != line.commits[state].hash) {
      out.commits.push_back(line.commits[state]);
      out.days.emplace_back();
    }
    out.days.back().push_back(day);
  }
  // Where nothing is shown, the portfolio's name still is.
  if (out.commits.empty()) out = {{line.commits[line.first]}, {{}}};
  return out;
}

std::optional<LoadedHistory> portfolio_history(const Repository& repository, const CommitLine& line,
                                               SamplingInterval pace, const ProjectFilter& choice,
                                               const PortfolioTransform& shows, const Context& context) {
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
      return chosen(choice, portfolio, id, project, tier);
    };
    const TargetOwner owing = owing_of(choice, usual_counting(portfolio.settings), portfolio.settings);
    for (const Date day : looked.days[at])
      of_commits[at].push_back(
          {day, looked.commits[at].hash, moment(portfolio, computes, chooses, owing, day)});
  };
  if (!visit(states, choice.keep_going, work, context)) return std::nullopt;
  std::vector<HistoryRow> rows;
  for (auto& some : of_commits) std::move(some.begin(), some.end(), std::back_inserter(rows));
  LoadedHistory out{{}, last_of(states, line, choice.keep_going)};
  out.history = history_of(out.last.loaded.portfolio, pace, std::move(rows));
  return out;
}

}  // namespace ptx::cli
