#include "cli/history/commit_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/portfolio/portfolio_source.hpp"
#include "store/files/portfolio_listing.hpp"
#include "store/git/git_error.hpp"
#include "text/clean.hpp"

namespace ptx::cli {
namespace {

std::vector<Date> days_of(const std::vector<Commit>& commits) {
  std::vector<Date> out;
  for (const auto& commit : commits) out.push_back(commit.day);
  return out;
}

std::size_t position(const std::vector<Commit>& line, const Commit& commit) {
  return static_cast<std::size_t>(
      std::find_if(line.begin(), line.end(), [&](const Commit& one) { return one.hash == commit.hash; }) -
      line.begin());
}

/// The commit in which the portfolio came to be.
std::size_t beginning(const Repository& repository, const std::vector<Commit>& line) {
  const auto touching =
      first_parents_altering(repository, line.back(),
                             {repository.prefix() + "portfolio.yaml", repository.prefix() + "portfolio.yml"});
  if (!touching.empty()) return position(line, touching.back());
  throw Error(2, "no commit holds the portfolio, so it has no history yet",
              "commit it; or name with -C the folder where it lies in the repository");
}

/// Throws Error(3) where the line starts only where a shallow clone is cut off.
void check_whole(const Repository& repository, const std::vector<Commit>& line) {
  if (!repository.is_shallow_boundary(line.front().hash)) return;
  const Error error = shallow_clone_error("the start of the history");
  throw Error(
      3, error.what(),
      fmt::format("{}; or start inside what it holds: --since {}", error.hint(), format(line.front().day)));
}

/// Where --since starts: the last commit of its day or before, or its commit.
struct FirstCommit {
  std::size_t first;
  Date from;
};
FirstCommit start_of(const Repository& repository, const std::vector<Commit>& line, const Revision& since) {
  if (since.day) {
    const auto found = last_on_or_before(days_of(line), 0, *since.day);
    if (!found && repository.is_shallow_boundary(line.front().hash)) throw shallow_clone_error(since.text);
    return {found.value_or(0), found ? *since.day : line.front().day};
  }
  const auto at = position(line, find_commit(repository, since));
  if (at == line.size())
    throw Error(2,
                fmt::format("'{}' is not on the line of first parents that the history follows",
                            clean_and_cut(since.text, 60)),
                "name the merge that brought it in, or a day");
  return {at, line[at].day};
}

}  // namespace

CommitLine find_commit_line(const Repository& repository, const PortfolioOptions& common,
                            const std::optional<std::string>& since, const Context& context) {
  const auto day = day_asked_for(common);
  const Revision end = parse_revision(common.at.value_or("HEAD"));
  const auto start = since ? std::optional(parse_revision(*since)) : std::nullopt;
  const Commit last = find_commit(repository, end);
  CommitLine out{first_parents(repository, last),
                 0,
                 {},
                 day.value_or(common.at ? end.day.value_or(last.day) : context.today),
                 std::nullopt};
  std::reverse(out.commits.begin(), out.commits.end());
  if (common.at) out.revision = last.hash;
  if (!start) check_whole(repository, out.commits);
  out.first = beginning(repository, out.commits);
  out.from = out.commits[out.first].day;
  if (!start) return out;
  const auto [first, from] = start_of(repository, out.commits, *start);
  if (first < out.first) return out;
  if (first == out.first && from < out.from) return out;
  out.first = first;
  out.from = from;
  return out;
}

CommitLine only_altering_commits(const Repository& repository, const CommitLine& line) {
  std::vector<std::string> paths;
  for (const auto& place : top_level_names()) paths.push_back(repository.prefix() + place);
  std::set<std::string> altering{line.commits[line.first].hash};
  for (const auto& commit : first_parents_altering(repository, line.commits.back(), paths))
    altering.insert(commit.hash);
  CommitLine out{{}, 0, line.from, line.as_of, line.revision};
  std::copy_if(line.commits.begin() + static_cast<std::ptrdiff_t>(line.first), line.commits.end(),
               std::back_inserter(out.commits),
               [&](const Commit& commit) { return altering.contains(commit.hash); });
  return out;
}

SampledCommits looked_at(const Repository& repository, const CommitLine& whole, SamplingInterval pace) {
  const CommitLine line =
      pace == SamplingInterval::revision ? only_altering_commits(repository, whole) : whole;
  SampledCommits out;
  for (const auto& [state, day] :
       sample_points(days_of(line.commits), line.first, pace, line.from, line.as_of)) {
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

}  // namespace ptx::cli
