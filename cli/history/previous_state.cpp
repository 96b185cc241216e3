#include "cli/history/previous_state.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analysis/publish/later_exemptions.hpp"
#include "analysis/publish/redaction.hpp"
#include "cli/history/loaded_history.hpp"
#include "cli/history/opened_pair.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "report/document/published_portfolio.hpp"
#include "schema/fields/field_statements.hpp"
#include "store/git/git_error.hpp"
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

/// True where what is read is not the commit itself, but a work tree that was altered since.
bool is_altered(const Repository& repository, const RevisionSide& now) {
  if (!now.is_work_tree) return false;
  const auto committed = snapshot_of(repository, now.commit);
  return !committed || !differing_paths(*committed, now.files).empty();
}

StartCommit start_asked_for(const Repository& repository, const std::string& since) {
  const Revision revision = parse_revision(since);
  const Commit commit = find_commit(repository, revision);
  return {commit, revision,
          revision.day ? long_format(*revision.day)
                       : fmt::format("{} ({})", clean_and_cut(since, 60), long_format(commit.day))};
}

/// The last pack, else a month ago.
StartCommit usual_start(const Repository& repository, const RevisionSide& now, Date as_of) {
  const auto line = first_parents(repository, now.commit);
  const auto tags = pack_tags(repository);
  const auto is_pack = [&](const Commit& commit) { return tags.contains(commit.hash); };
  const bool counts_last = is_pack(line.front()) && is_altered(repository, now);
  const auto found = std::find_if(line.begin() + (counts_last ? 0 : 1), line.end(), is_pack);
  if (found != line.end()) {
    const std::string& tag = tags.at(found->hash);
    return {*found, parse_revision(tag),
            fmt::format("{} ({})", clean_and_cut(tag, 60), long_format(found->day))};
  }
  if (repository.is_shallow_boundary(line.back().hash)) throw shallow_clone_error("the last pack");
  const Date day = month_before(as_of);
  const auto then =
      std::find_if(line.begin(), line.end(), [&](const Commit& commit) { return commit.day <= day; });
  if (then == line.end())
    throw Error(2,
                fmt::format("no pack is tagged before what is read, and nothing was committed by {}",
                            long_format(day)),
                fmt::format("the history starts on {}", long_format(line.back().day)));
  return {*then, parse_revision(format(day)), long_format(day)};
}

Portfolio read(const RevisionPair& pair, const StartCommit& start, const OpenedPortfolio& opened) {
  LoadResult loaded = load_beside(opened.loaded, pair.old.files, OnError::stop);
  if (loaded.usable) return std::move(loaded.portfolio);
  const auto errors = std::count_if(loaded.diagnostics.begin(), loaded.diagnostics.end(),
                                    [](const Diagnostic& one) { return one.severity() == Severity::error; });
  const std::string shown = clean_and_cut(start.revision.text, 60);
  throw Error(1,
              fmt::format("the portfolio at '{}' has {}", shown,
                          count_phrase(static_cast<std::size_t>(errors), "error", "errors")),
              fmt::format("ptx check --at {} shows {}", shown, errors == 1 ? "it" : "them"));
}

PreviousPortfolio load_previous_state(const Repository& repository, const std::optional<std::string>& since,
                                      const PortfolioOptions& common, const OpenedPortfolio& opened,
                                      const ReportScope& subject) {
  const Commit last = find_commit(repository, parse_revision(common.at.value_or("HEAD")));
  RevisionSide side = opened.revision ? RevisionSide{last, opened.snapshot}
                                      : side_in_work_tree(repository, last, opened.snapshot);
  const StartCommit start =
      since ? start_asked_for(repository, *since) : usual_start(repository, side, opened.as_of);
  const RevisionPair pair =
      pair_of({start.commit, require_snapshot_of(repository, start.commit, start.revision)}, std::move(side));
  Portfolio read_then = read(pair, start, opened);
  const bool everybody = subject.audience == Audience::everybody;
  if (everybody) {
    const Renames renames = renames_between(read_then, opened.loaded.portfolio);
    read_then = published(apply_later_exemptions(std::move(read_then), opened.loaded.portfolio, renames),
                          opened.as_of)
                    .portfolio;
  }
  PreviousPortfolio out{{start.name, nullptr, ""}, std::make_unique<Portfolio>(std::move(read_then))};
  const Portfolio &old = *out.old, &now = subject.portfolio;
  // What is published of a file may differ though the file is the same.
  const auto differs = [&](const std::string& file) { return everybody || pair.differing.contains(file); };
  std::set<std::string, std::less<>> ids;
  for (const auto& [id, project] : subject.projects) ids.emplace(id);
  auto compared = diff_portfolios({old, statements_of(old, differs)}, {now, statements_of(now, differs)},
                                  opened.as_of, Direction::forwards, [&](const Change& change) {
                                    return !subject.some || ids.contains(change.project);
                                  });
  if (!everybody) compared.written = last_authors(repository, pair, Ancestry::before);
  compared.from = start.name;
  compared.to = moment_in_words(pair.now);
  out.before.compared = std::make_shared<PortfolioDiff>(std::move(compared));
  return out;
}

bool names_path(std::string_view text) {
  return text.find(" /") != std::string_view::npos || text.find("'/") != std::string_view::npos;
}

/// What an error says, but not where the portfolio lies on this machine: a pack is the same wherever it is
/// written.
std::string describe_error(const Error& error) {
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
  CommitLine line = find_commit_line(repository, reading, std::nullopt, context);
  line.as_of = opened.as_of;
  line.from = std::max(line.from, first_day(Month{month_of(opened.as_of).index - months_shown + 1}));
  PortfolioTransform shows;
  if (subject.audience == Audience::everybody)
    shows = [&](const Portfolio& read) {
      const Portfolio& now = opened.loaded.portfolio;
      return published(apply_later_exemptions(read, now, renames_between(read, now)), opened.as_of).portfolio;
    };
  ProjectFilter all = choice;
  all.keep_going = true;
  auto told = portfolio_history(repository, line, SamplingInterval::month, all, shows, context);
  if (const auto unread = told->last.loaded.left_out.size(); unread > 0)
    before.history_note = fmt::format("{} cannot be read and {} left out.",
                                      count_phrase(unread, "commit", "commits"), unread == 1 ? "is" : "are");
  before.history = std::move(told->history);
}

}  // namespace

PreviousPortfolio load_previous_state(const std::optional<std::string>& since, const ProjectFilter& choice,
                                      const PortfolioOptions& common, const OpenedPortfolio& opened,
                                      const ReportScope& subject, const Context& context) {
  PreviousPortfolio out;
  try {
    out = load_previous_state(Repository(find_portfolio(common, context)), since, common, opened, subject);
  } catch (const Error& error) {
    if (since) throw;
    out.before.why_not =
        fmt::format("What changed since the last pack cannot be told: {}.", describe_error(error));
  }
  try {
    add_history(choice, common, opened, subject, context, out.before);
  } catch (const Error& error) {
    out.before.history_note =
        fmt::format("How the portfolio came to stand here cannot be told: {}.", describe_error(error));
  }
  return out;
}

}  // namespace ptx::cli
