#include "cli/history/portfolio_history.hpp"

#include <fmt/format.h>

#include <iterator>

#include "analysis/benefits/targets.hpp"
#include "analysis/segment/tier_cache.hpp"
#include "cli/portfolio/target_owner.hpp"
#include "render/benefits/money_page.hpp"

namespace ptx::cli {
namespace {

/// The rows of one commit.
class Rows {
 public:
  Rows(const ProjectFilter& choice, const RevisionSet& states, ComputedTiers& tiers)
      : choice_(choice), states_(states), tiers_(tiers) {}

  std::vector<HistoryRow> of(std::size_t at, const Portfolio& portfolio,
                             const std::vector<Date>& days) const {
    const ScoringModel method(portfolio.framework);
    const std::string framework = states_.past.version(at, "framework.yaml").value_or("");
    const auto computes = [&](std::string_view id, const Project& project) {
      return tiers_.tier(method, framework,
                         states_.past.version(at, fmt::format("projects/{}.yaml", id)).value_or(""),
                         project.ratings);
    };
    const auto chooses = [&](std::string_view id, const Project& project,
                             const std::optional<std::string_view>& tier) {
      return chosen(choice_, portfolio, id, project, tier);
    };
    const TargetOwner owing = owing_of(choice_, usual_counting(portfolio.settings), portfolio.settings);
    std::vector<HistoryRow> out;
    for (const Date day : days)
      out.push_back({day, states_.commits[at].hash, moment(portfolio, computes, chooses, owing, day)});
    return out;
  }

 private:
  const ProjectFilter& choice_;
  const RevisionSet& states_;
  ComputedTiers& tiers_;
};

}  // namespace

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
  const Rows rows(choice, states, tiers);
  std::vector<std::vector<HistoryRow>> of_commits(looked.commits.size());
  const auto work = [&](std::size_t at, const LoadResult& loaded) {
    of_commits[at] = shows ? rows.of(at, shows(loaded.portfolio), looked.days[at])
                           : rows.of(at, loaded.portfolio, looked.days[at]);
  };
  if (!visit(states, choice.keep_going, work, context)) return std::nullopt;
  LoadedHistory out{{}, last_of(states, line, choice.keep_going)};
  const PortfolioSettings& settings = out.last.loaded.portfolio.settings;
  const CountingRule counting = usual_counting(settings);
  out.history = {settings.name, pace, {}, counted_sentence(counting), counted_money(counting), {}};
  for (auto& some : of_commits) std::move(some.begin(), some.end(), std::back_inserter(out.history.rows));
  out.history.tiers = tiers_of(out.last.loaded.portfolio.framework, out.history.rows);
  return out;
}

}  // namespace ptx::cli
