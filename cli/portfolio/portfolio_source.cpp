#include "cli/portfolio/portfolio_source.hpp"

#include <fmt/format.h>

#include "diagnostic/diagnostic.hpp"
#include "store/history/commits.hpp"
#include "store/history/revision_snapshot.hpp"
#include "text/clean.hpp"

namespace ptx::cli {
namespace {

namespace fs = std::filesystem;

fs::path named_folder(const std::string& name, bool today, const Context& context) {
  std::error_code error;
  fs::path folder = context.directory / name;
  const std::string shown = clean_and_cut(name, 80);
  const auto type = fs::status(folder, error).type();
  if (type == fs::file_type::not_found && today)
    throw Error(2, fmt::format("there is no folder '{}'", shown));
  if (type != fs::file_type::directory && type != fs::file_type::not_found)
    throw Error(2, fmt::format("'{}' is no folder", shown), "name the folder that holds portfolio.yaml");
  if (today && fs::symlink_status(folder / "portfolio.yaml", error).type() == fs::file_type::not_found)
    throw Error(2, fmt::format("there is no portfolio.yaml in '{}'", shown), "name the folder that holds it");
  return folder;
}

}  // namespace

std::optional<Date> day_asked_for(const PortfolioOptions& common) {
  if (!common.as_of) return std::nullopt;
  const auto date = parse_date(*common.as_of);
  if (!date) throw Error(2, "--as-of: " + date.complaint().message, date.complaint().hint);
  return *date;
}

fs::path find_portfolio(const PortfolioOptions& common, const Context& context) {
  if (common.portfolio) return named_folder(*common.portfolio, !common.at, context);
  std::error_code error;
  for (fs::path folder = context.directory;; folder = folder.parent_path()) {
    if (fs::symlink_status(folder / "portfolio.yaml", error).type() != fs::file_type::not_found)
      return folder;
    if (folder == folder.parent_path()) break;
  }
  throw Error(2, "there is no portfolio.yaml here or above", "go to a portfolio, or name it with -C DIR");
}

Snapshot require_snapshot_of(const Repository& repository, const Commit& commit, const Revision& revision) {
  auto snapshot = snapshot_of(repository, commit);
  if (snapshot) return std::move(*snapshot);
  const std::string folder =
      repository.prefix().empty()
          ? "at the top of the repository"
          : fmt::format("in '{}'",
                        clean_and_cut(repository.prefix().substr(0, repository.prefix().size() - 1), 80));
  throw Error(
      2, fmt::format("at '{}' there was no portfolio.yaml {}", clean_and_cut(revision.text, 60), folder),
      fmt::format("that is commit {} of {}; name a later one, or with -C the folder where it lay then",
                  short_hash(commit), format(commit.day)));
}

PortfolioSource find_portfolio_source(const PortfolioOptions& common, const Context& context) {
  const auto day = day_asked_for(common);
  if (!common.at) {
    auto folder = find_portfolio(common, context);
    return {work_tree(folder), day.value_or(context.today), std::nullopt, std::move(folder)};
  }
  const Revision revision = parse_revision(*common.at);
  auto folder = find_portfolio(common, context);
  const Repository repository(folder);
  const Commit commit = find_commit(repository, revision);
  return {require_snapshot_of(repository, commit, revision), day.value_or(revision.day.value_or(commit.day)),
          commit.hash, std::move(folder)};
}

}  // namespace ptx::cli
