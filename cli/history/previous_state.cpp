#include "cli/history/previous_state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/publish/later_exemptions.hpp"
#include "cli/history/portfolio_history.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "report/document/published_portfolio.hpp"
#include "schema/fields/field_statements.hpp"
#include "store/git/git_error.hpp"
#include "store/history/last_commit.hpp"
#include "store/history/pack_tags.hpp"
#include "store/history/revision_snapshot.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

constexpr int months_shown = 24;

/// The commit with which is compared, and what it is called.
struct StartCommit {
  Commit commit;
  Revision revision;
  std::string name;
};

Date month_before(Date day) {
  const std::chrono::year_month_day today(day.day);
  const auto month = std::chrono::year_month(today.year(), today.month()) - std::chrono::months(1);
  const auto last =
      std::chrono::year_month_day_last(month.year(), std::chrono::month_day_last(month.month()));
  return {std::chrono::sys_days(month / std::min(today.day(), last.day()))};
}

bool same_content(const Snapshot& one, const Snapshot& other) {
  return one.paths == other.paths &&
         std::all_of(one.paths.begin(), one.paths.end(),
                     [&](const std::string& path) { return one.read(path).bytes == other.read(path).bytes; });
}

/// True where what is read is not the commit itself, but a work tree that was altered since.
bool altered_since(const Repository& repository, const Commit& commit, const OpenedPortfolio& opened) {
  if (opened.revision) return false;
  const auto committed = at_revision(repository, commit);
  return !committed || !same_content(*committed, opened.snapshot);
}

StartCommit start_asked_for(const Repository& repository, const std::string& since) {
  const Revision revision = parse_revision(since);
  const Commit commit = find_commit(repository, revision);
  return {commit, revision,
          revision.day ? long_format(*revision.day)
                       : fmt::format("{} ({})", clean(since, 60), long_format(commit.day))};
}

/// The last pack, else a month ago.
StartCommit usual_start(const Repository& repository, const Commit& last, const OpenedPortfolio& opened) {
  const auto line = first_parents(repository, last);
  const auto tags = pack_tags(repository);
  const auto is_pack = [&](const Commit& commit) { return tags.contains(commit.hash); };
  const bool counts_last = is_pack(line.front()) && altered_since(repository, line.front(), opened);
  const auto found = std::find_if(line.begin() + (counts_last ? 0 : 1), line.end(), is_pack);
  if (found != line.end()) {
    const std::string& tag = tags.at(found->hash);
    return {*found, parse_revision(tag), fmt::format("{} ({})", clean(tag, 60), long_format(found->day))};
  }
  if (repository.is_cut(line.back().hash)) throw cut_short("the last pack");
  const Date day = month_before(opened.as_of);
  const auto then =
      std::find_if(line.begin(), line.end(), [&](const Commit& commit) { return commit.day <= day; });
  if (then == line.end())
    throw Error(2,
                fmt::format("no pack is tagged before what is read, and nothing was committed by {}",
                            long_format(day)),
                fmt::format("the history starts on {}", long_format(line.back().day)));
  return {*then, parse_revision(format(day)), long_format(day)};
}

Portfolio read(const Repository& repository, const StartCommit& start) {
  LoadResult loaded = load(snapshot_at(repository, start.commit, start.revision), OnError::stop);
  if (loaded.usable) return std::move(loaded.portfolio);
  const auto errors = std::count_if(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                                    [](const Diagnostic& one) { return one.severity() == Severity::error; });
  const std::string shown = clean(start.revision.text, 60);
  throw Error(1,
              fmt::format("the portfolio at '{}' has {}", shown,
                          counted(static_cast<std::size_t>(errors), "error", "errors")),
              fmt::format("ptx check --at {} shows {}", shown, errors == 1 ? "it" : "them"));
}

template <class T>
OrderedMap<T> without(const OrderedMap<T>& entries, const std::string& folder,
                      const std::set<std::string>& files) {
  OrderedMap<T> out;
  for (const auto& [id, entry] : entries)
    if (!files.contains(folder + id + ".yaml")) out.add(id) = entry;
  return out;
}

/// What one side leaves out is left out of the other too, so that it does not seem to be new.
void leave_out(Portfolio& portfolio, const std::vector<std::string>& left_out) {
  const std::set<std::string> files(left_out.begin(), left_out.end());
  portfolio.projects = without(portfolio.projects, "projects/", files);
  portfolio.finance = without(portfolio.finance, "finance/", files);
  if (files.contains("outcomes.yaml")) portfolio.outcomes = {};
}

/// Who wrote the files that differ, but for those that lie in the work tree otherwise than they are
/// committed.
std::map<std::string, LastAuthor> writers(const Repository& repository, const StartCommit& start,
                                          const Commit& last, const OpenedPortfolio& opened) {
  std::map<std::string, LastAuthor> out;
  const auto committed = at_revision(repository, last);
  const auto is_committed = [&](const std::string& file) {
    if (opened.revision) return true;
    const auto has = [&](const Snapshot& snapshot) {
      return std::find(snapshot.paths.begin(), snapshot.paths.end(), file) != snapshot.paths.end();
    };
    if (!committed || has(*committed) != has(opened.snapshot)) return false;
    return !has(opened.snapshot) || committed->read(file).bytes == opened.snapshot.read(file).bytes;
  };
  for (const auto& [file, commit] : last_touched(repository, start.commit, last))
    if (is_committed(file)) out.emplace(file, LastAuthor{commit.author, commit.subject});
  return out;
}

std::vector<Change> changes_shown(const Portfolio& old, const ReportScope& subject) {
  const FieldStatements said = statements_of(old), says = statements_of(subject.portfolio);
  auto out = changes({old, said}, {subject.portfolio, says}, subject.as_of);
  std::set<std::string, std::less<>> ids;
  for (const auto& [id, project] : subject.projects) ids.emplace(id);
  if (subject.some) std::erase_if(out, [&](const Change& change) { return !ids.contains(change.project); });
  return out;
}

PreviousPortfolio recall(const Repository& repository, const std::optional<std::string>& since,
                         const PortfolioOptions& common, const OpenedPortfolio& opened,
                         const ReportScope& subject) {
  const Commit last = find_commit(repository, parse_revision(common.at.value_or("HEAD")));
  const StartCommit start =
      since ? start_asked_for(repository, *since) : usual_start(repository, last, opened);
  Portfolio old = read(repository, start);
  leave_out(old, opened.loaded.left_out);
  const bool everybody = subject.audience == Audience::everybody;
  if (everybody) {
    const Renames renames = renames_between(old, opened.loaded.portfolio);
    old =
        published(exempt_as_later(std::move(old), opened.loaded.portfolio, renames), opened.as_of).portfolio;
  }
  PreviousPortfolio out{{start.name, nullptr, ""}, std::make_unique<Portfolio>(std::move(old))};
  auto all = changes_shown(*out.old, subject);
  const Renames renames = renames_between(*out.old, subject.portfolio);
  std::set<std::string> projects;
  for (const auto& change : all)
    if (!change.project.empty()) projects.insert(change.project);
  auto money = reprofiled(*out.old, subject.portfolio, renames, {projects.begin(), projects.end()});
  auto written = everybody ? std::map<std::string, LastAuthor>() : writers(repository, start, last, opened);
  out.before.compared = std::make_shared<PortfolioDiff>(PortfolioDiff{
      *out.old, subject.portfolio, std::move(all), renames, std::move(money), std::move(written), start.name,
      opened.revision ? fmt::format("{} ({})", long_format(last.day), short_hash(last)) : "the work tree"});
  return out;
}

bool names_path(std::string_view text) {
  return text.find(" /") != std::string_view::npos || text.find("'/") != std::string_view::npos;
}

/// What an error says, but not where the portfolio lies on this machine: a pack is the same wherever it is
/// written.
std::string in_words(const Error& error) {
  std::string out = error.what();
  if (const auto start = out.find("'/"); start != std::string::npos)
    if (const auto end = out.find('\'', start + 1); end != std::string::npos)
      out.replace(start, end + 1 - start, "the portfolio");
  if (names_path(out)) out = "git cannot read the history";
  return error.hint().empty() || names_path(error.hint()) ? out : fmt::format("{} ({})", out, error.hint());
}

/// The months up to the as-of day, but no more than two years of them.
void add_history(const ProjectFilter& choice, const PortfolioOptions& common, const OpenedPortfolio& opened,
                 const ReportScope& subject, const Context& context, PreviousState& before) {
  PortfolioOptions reading = common;
  if (!reading.at) reading.as_of = format(opened.as_of);
  const Repository repository(find_portfolio(common, context));
  CommitLine line = find_line(repository, reading, std::nullopt, context);
  line.as_of = opened.as_of;
  line.from = std::max(line.from, first_day(Month{month_of(opened.as_of).index - months_shown + 1}));
  PortfolioTransform shows;
  if (subject.audience == Audience::everybody)
    shows = [&](const Portfolio& read) {
      const Portfolio& now = opened.loaded.portfolio;
      return published(exempt_as_later(read, now, renames_between(read, now)), opened.as_of).portfolio;
    };
  ProjectFilter all = choice;
  all.keep_going = true;
  auto told = portfolio_history(repository, line, SamplingInterval::month, all, shows, context);
  if (const auto unread = told->last.loaded.left_out.size(); unread > 0)
    before.history_note = fmt::format("{} cannot be read and {} left out.",
                                      counted(unread, "commit", "commits"), unread == 1 ? "is" : "are");
  before.history = std::move(told->history);
}

}  // namespace

PreviousPortfolio recall(const std::optional<std::string>& since, const ProjectFilter& choice,
                         const PortfolioOptions& common, const OpenedPortfolio& opened,
                         const ReportScope& subject, const Context& context) {
  PreviousPortfolio out;
  try {
    out = recall(Repository(find_portfolio(common, context)), since, common, opened, subject);
  } catch (const Error& error) {
    if (since) throw;
    out.before.why_not = fmt::format("What changed since the last pack cannot be told: {}.", in_words(error));
  }
  try {
    add_history(choice, common, opened, subject, context, out.before);
  } catch (const Error& error) {
    out.before.history_note =
        fmt::format("How the portfolio came to stand here cannot be told: {}.", in_words(error));
  }
  return out;
}

}  // namespace ptx::cli
