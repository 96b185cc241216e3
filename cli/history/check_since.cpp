#include "cli/history/check_since.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/check/since/review_period.hpp"
#include "cli/portfolio/portfolio_source.hpp"
#include "schema/fields/field_statements.hpp"
#include "store/git/git_error.hpp"
#include "store/history/revision_pair.hpp"
#include "store/history/revision_snapshot.hpp"
#include "store/history/unchecked_loader.hpp"
#include "text/clean.hpp"

namespace ptx::cli {
namespace {

/// Where the history of what is checked parted from a commit: that commit itself, if it comes from there.
Commit merge_base_of(const Repository& repository, const Commit& old, const Commit& now,
                     const Revision& revision) {
  const auto found = common_ancestor(repository, old, now);
  const std::string shown = clean_and_cut(revision.text, 60);
  if (!found && repository.is_shallow())
    throw shallow_clone_error(fmt::format("what leads back to '{}'", shown));
  if (!found)
    throw Error(2, fmt::format("'{}' has no history in common with what is checked", shown),
                "name a revision from which it comes");
  return *found;
}

/// The portfolio at an earlier commit, at each that followed, and as it is checked. What stands in them is
/// held by `known` and by the portfolio. A finance file that is left out today is left out of all, lest it be
/// called gone.
std::vector<UncheckedPortfolio> states_between(const Repository& repository, const RevisionPair& pair,
                                               const OpenedPortfolio& opened, ParsedFiles& known) {
  auto commits = first_parents_since(repository, pair.old.commit, pair.now.commit);
  if (opened.revision && !commits.empty() && commits.front().hash == pair.now.commit.hash)
    commits.erase(commits.begin());
  std::vector<UncheckedPortfolio> out{read_unchecked(pair.old.files, pair.old.commit.day, known)};
  for (auto commit = commits.rbegin(); commit != commits.rend(); ++commit)
    if (const auto snapshot = snapshot_of(repository, *commit))
      out.push_back(read_unchecked(*snapshot, commit->day, known));
  out.push_back(as_unchecked(opened.loaded.portfolio, opened.as_of));
  for (const auto& path : opened.loaded.left_out)
    if (path.starts_with("finance/"))
      for (auto& stood : out) stood.finance.erase(stem(path));
  return out;
}

/// What differs, in the files that are named; in all without.
std::vector<Change> changes_between(const Portfolio& old, const Portfolio& now, Date day,
                                    const std::function<bool(const std::string&)>& wanted = {}) {
  return changes({old, statements_of(old, wanted)}, {now, statements_of(now, wanted)}, day);
}

/// A portfolio that consists of a framework alone.
Portfolio only_framework(const Framework& framework) {
  Portfolio out;
  out.framework = framework;
  return out;
}

}  // namespace

SinceResult compare_since(const OpenedPortfolio& opened, const Revision& revision) {
  const Repository repository(opened.folder);
  const Commit now = find_commit(repository, parse_revision(opened.revision.value_or("HEAD")));
  const Commit named = find_commit(repository, revision, now);
  const Commit old = merge_base_of(repository, named, now, revision);
  if (opened.revision && old.hash == now.hash && named.hash != now.hash)
    throw Error(2, fmt::format("'{}' comes after what is checked", clean_and_cut(revision.text, 60)),
                "give the older revision to --since, and the newer one to --at");
  const RevisionPair pair = pair_of({old, require_snapshot_of(repository, old, revision)},
                                    opened.revision ? RevisionSide{now, opened.snapshot}
                                                    : side_in_work_tree(repository, now, opened.snapshot));
  ParsedFiles known;
  SinceResult out{fmt::format("{} of {}", short_hash(old), format(old.day)),
                  load_beside(opened.loaded, pair.old.files,
                              opened.keep_going ? OnError::leave_out : OnError::stop, &known)};
  if (old.hash != named.hash)
    out.compared += fmt::format(", where '{}' parts from it", clean_and_cut(revision.text, 60));
  if (!out.loaded.usable || !opened.loaded.usable) return out;
  const auto differs = [&](const std::string& file) { return pair.differing.contains(file); };
  ReviewPeriod span{states_between(repository, pair, opened, known),
                    changes_between(out.loaded.portfolio, opened.loaded.portfolio, opened.as_of, differs),
                    {}};
  const auto start = start_of_version(span.stood);
  span.framework = changes_between(only_framework(*span.stood[start].framework),
                                   only_framework(opened.loaded.portfolio.framework), opened.as_of);
  out.findings = check_review_period(span);
  return out;
}

}  // namespace ptx::cli
