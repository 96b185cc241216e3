#include "cli/history/opened_pair.hpp"

#include <fmt/format.h>

#include "cli/portfolio/portfolio_source.hpp"
#include "cli/portfolio/print_errors.hpp"
#include "text/clean.hpp"

namespace ptx::cli {
namespace {

std::string quoted(const std::string& revision) { return fmt::format("'{}'", clean_and_cut(revision, 60)); }

/// Prints the errors of one moment. False where nothing can be said for them.
bool check_usable(const LoadResult& loaded, const std::string& name, const PortfolioOptions& common,
                  const Context& context) {
  const std::string errors = print_errors(loaded.diagnostics, common, context);
  if (!loaded.usable)
    context.streams.err << fmt::format(
        "{} in {}: nothing is shown, so that nothing is missing from it unseen\n", errors, name);
  return loaded.usable;
}

}  // namespace

std::map<std::string, LastAuthor> last_authors(const Repository& repository, const RevisionPair& pair,
                                               Ancestry kin) {
  std::map<std::string, LastAuthor> out;
  for (const auto& [file, commit] : last_commits(repository, pair, kin))
    out.emplace(file, LastAuthor{commit.author, commit.subject});
  return out;
}

std::string moment_in_words(const RevisionSide& side) {
  return side.is_work_tree ? "the work tree"
                           : fmt::format("{} ({})", long_format(side.commit.day), short_hash(side.commit));
}

std::optional<OpenedPair> open_pair(const PortfolioOptions& common, bool keep_going, const std::string& old,
                                    const std::optional<std::string>& now, const Context& context) {
  const auto day = day_asked_for(common);
  const Revision first = parse_revision(old), second = parse_revision(now.value_or("HEAD"));
  PortfolioOptions place = common;
  place.at = now;
  const auto folder = find_portfolio(place, context);
  const Repository repository(folder);
  const Commit old_commit = find_commit(repository, first), now_commit = find_commit(repository, second);
  RevisionSide then{old_commit, require_snapshot_of(repository, old_commit, first)};
  RevisionPair pair = pair_of(
      std::move(then), now ? RevisionSide{now_commit, require_snapshot_of(repository, now_commit, second)}
                           : side_in_work_tree(repository, now_commit, work_tree(folder)));
  const std::string old_name = quoted(old), now_name = now ? quoted(*now) : "the work tree";
  const Ancestry kin = ancestry_of(repository, old_commit, now_commit);
  if (kin == Ancestry::none)
    throw Error(2, fmt::format("{} and {} have no commit in common", old_name, now_name),
                "name two moments of one history");
  const bool backwards =
      kin == Ancestry::after || (kin == Ancestry::parted && now_commit.seconds < old_commit.seconds);
  auto written = last_authors(repository, pair, kin);
  auto loaded = load_pair(pair, keep_going ? OnError::leave_out : OnError::stop);
  const bool old_is_usable = check_usable(loaded.old, old_name, common, context);
  if (!check_usable(loaded.now, now_name, common, context) || !old_is_usable) return std::nullopt;
  const Date as_of = day.value_or(now ? second.day.value_or(now_commit.day) : context.today);
  OpenedPortfolio opened{
      std::move(loaded.now), as_of, keep_going, {}, now ? std::optional(now_commit.hash) : std::nullopt, {}};
  report_left_out(opened, context);
  return OpenedPair{std::move(pair), std::move(loaded.old), std::move(opened), std::move(written),
                    backwards ? Direction::backwards : Direction::forwards};
}

}  // namespace ptx::cli
