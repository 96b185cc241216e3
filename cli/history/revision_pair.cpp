#include "cli/history/revision_pair.hpp"

#include <fmt/format.h>

#include "cli/portfolio/portfolio_source.hpp"
#include "model/portfolio.hpp"
#include "render/check/diagnostic_text.hpp"
#include "store/history/ancestry.hpp"
#include "store/history/blob_ids.hpp"
#include "store/history/last_commit.hpp"
#include "store/history/revision_snapshot.hpp"
#include "store/load/loader.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_printed = 100;

/// What is compared, before any of it is read.
struct RevisionPairSource {
  Repository repository;
  Revision old, now;              ///< without a text where it is the work tree
  Commit old_commit, now_commit;  ///< of the work tree the commit that it stands on
  Snapshot old_files, now_files;
};

bool is_work_tree(const RevisionPairSource& found) { return found.now.text.empty(); }

std::string shown(const Revision& revision) {
  return revision.text.empty() ? "the work tree" : fmt::format("'{}'", clean(revision.text, 60));
}

RevisionPairSource find(const PortfolioOptions& common, const std::string& old,
                        const std::optional<std::string>& now, const Context& context) {
  const Revision first = parse_revision(old), second = now ? parse_revision(*now) : Revision();
  PortfolioOptions place = common;
  place.at = now;
  const fs::path folder = find_portfolio(place, context);
  Repository repository(folder);
  const Commit first_commit = find_commit(repository, first),
               second_commit = find_commit(repository, now ? second : parse_revision("HEAD"));
  Snapshot first_files = snapshot_at(repository, first_commit, first);
  Snapshot second_files = now ? snapshot_at(repository, second_commit, second) : work_tree(folder);
  if (!now) identify(second_files, repository);
  return {std::move(repository),  first, second, first_commit, second_commit, std::move(first_files),
          std::move(second_files)};
}

/// The last commit that wrote each file, whichever of the two commits is the later one.
std::map<std::string, Commit> touched_between(const RevisionPairSource& found, Ancestry kinship) {
  if (kinship == Ancestry::after) return last_touched(found.repository, found.now_commit, found.old_commit);
  auto out = last_touched(found.repository, found.old_commit, found.now_commit);
  if (kinship == Ancestry::parted)
    out.merge(last_touched(found.repository, found.now_commit, found.old_commit));
  if (!is_work_tree(found)) return out;
  const auto committed = at_revision(found.repository, found.now_commit);
  for (const auto& path : differing_files(committed.value_or(Snapshot()), found.now_files)) out.erase(path);
  return out;
}

/// The files of the projects for which a finance file that differs has claims.
std::set<std::string> claimed_in(const Portfolio& portfolio) {
  std::set<std::string> out;
  for (const auto& [id, finance] : portfolio.finance)
    for (const auto& [benefit, claim] : finance.claims) out.insert(project_file(benefit.project));
  return out;
}

/// Reads what differs and the projects that it is about, and all projects where they may stand otherwise
/// though their files are the same.
void read(const RevisionPairSource& found, OnError on_error, RevisionPair& out) {
  ParsedFiles known;
  std::set<std::string> also = out.differing;
  bool whole = out.differing.contains("framework.yaml");
  const auto wanted = [&](const std::string& path) {
    return whole || path.find('/') == std::string::npos || also.contains(path);
  };
  const auto read_both = [&] {
    out.old.loaded = load_part(found.old_files, on_error, known, wanted);
    out.now.loaded = load_part(found.now_files, on_error, known, wanted);
  };
  read_both();
  const auto files = also.size();
  also.merge(claimed_in(out.old.loaded.portfolio));
  also.merge(claimed_in(out.now.loaded.portfolio));
  const bool other_fund = out.old.loaded.portfolio.settings.fund != out.now.loaded.portfolio.settings.fund;
  if (whole || (!other_fund && also.size() == files)) return;
  whole = other_fund;
  read_both();
}

/// Tells the errors of one side. False where nothing can be said for them.
bool tell(const LoadResult& loaded, const Revision& revision, const PortfolioOptions& common,
          const Context& context) {
  const Screen screen{context.err.columns, common.colour ? *common.colour == "always" : context.err.colour};
  Diagnostics errors;
  for (const auto& diagnostic : loaded.diagnostics)
    if (diagnostic.severity() == Severity::error) errors.push_back(diagnostic);
  context.streams.err << to_text(errors, screen, most_printed);
  if (loaded.usable) return true;
  context.streams.err << fmt::format(
      "{} in {}: nothing is shown, so that nothing is missing from it unseen\n",
      counted(errors.size(), "error", "errors"), shown(revision));
  return false;
}

/// What one side leaves out is left out of the other too, so that it does not seem to be gone, or new.
void leave_out_of_both(RevisionPair& sides) {
  auto& old = sides.old.loaded;
  auto& now = sides.now.loaded;
  std::set<std::string> files(old.left_out.begin(), old.left_out.end());
  files.insert(now.left_out.begin(), now.left_out.end());
  leave_out(old.portfolio, files);
  leave_out(now.portfolio, files);
  for (const auto& file : files) sides.differing.erase(file);
  now.left_out.assign(files.begin(), files.end());
}

}  // namespace

std::optional<RevisionPair> open_sides(const PortfolioOptions& common, bool keep_going,
                                       const std::string& old, const std::optional<std::string>& now,
                                       const Context& context) {
  const auto day = day_asked_for(common);
  RevisionPairSource found = find(common, old, now, context);
  const Ancestry kin = kinship(found.repository, found.old_commit, found.now_commit);
  if (kin == Ancestry::none)
    throw Error(2, fmt::format("{} and {} have no commit in common", shown(found.old), shown(found.now)),
                "name two moments of one history");
  const bool backwards = kin == Ancestry::after ||
                         (kin == Ancestry::parted && found.now_commit.seconds < found.old_commit.seconds);
  const Date as_of =
      day.value_or(is_work_tree(found) ? context.today : found.now.day.value_or(found.now_commit.day));
  const auto hash = is_work_tree(found) ? std::nullopt : std::optional(found.now_commit.hash);
  RevisionPair out{{{}, as_of, keep_going, {}, found.old_commit.hash, {}},
                   {{}, as_of, keep_going, {}, hash, {}},
                   differing_files(found.old_files, found.now_files),
                   touched_between(found, kin),
                   backwards ? Direction::backwards : Direction::forwards,
                   found.old_commit,
                   is_work_tree(found) ? std::nullopt : std::optional(found.now_commit)};
  read(found, keep_going ? OnError::leave_out : OnError::stop, out);
  const bool old_is_usable = tell(out.old.loaded, found.old, common, context);
  if (!tell(out.now.loaded, found.now, common, context) || !old_is_usable) return std::nullopt;
  leave_out_of_both(out);
  tell_left_out(out.now, context);
  out.old.snapshot = std::move(found.old_files);
  out.now.snapshot = std::move(found.now_files);
  return out;
}

}  // namespace ptx::cli
