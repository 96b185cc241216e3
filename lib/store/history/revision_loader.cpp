#include "store/history/revision_loader.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "model/portfolio.hpp"
#include "store/history/revision_snapshot.hpp"
#include "store/load/parallel.hpp"

namespace ptx {
namespace {

constexpr std::size_t listings_worth_a_core = 2;

/// Files by path and version, each with a snapshot that can read it.
using Versions = std::map<std::pair<std::string, std::string>, const Snapshot*>;

Versions all_versions(const std::vector<std::optional<Snapshot>>& snapshots) {
  Versions out;
  for (const auto& snapshot : snapshots)
    for (std::size_t i = 0; snapshot && i < snapshot->paths.size(); ++i)
      out.emplace(std::pair(snapshot->paths[i], snapshot->versions[i]), &*snapshot);
  return out;
}

}  // namespace

RevisionLoader::RevisionLoader(const Repository& repository, const std::vector<Commit>& commits)
    : snapshots_(commits.size()) {
  parallel_for(
      commits.size(), [&](std::size_t at) { snapshots_[at] = snapshot_of(repository, commits[at]); },
      listings_worth_a_core);
  const auto versions = all_versions(snapshots_);
  std::vector<Versions::const_iterator> each;
  for (auto at = versions.begin(); at != versions.end(); ++at) each.push_back(at);
  std::vector<std::shared_ptr<ParsedFile>> parsed(each.size());
  parallel_for(each.size(), [&](std::size_t at) {
    parsed[at] = std::make_shared<ParsedFile>(parse_file(each[at]->first.first, *each[at]->second));
  });
  for (std::size_t at = 0; at < each.size(); ++at)
    files_.add(each[at]->first.first, each[at]->first.second, std::move(parsed[at]));
}

LoadResult RevisionLoader::load(std::size_t commit) const {
  return ptx::load(*snapshots_[commit], OnError::stop, &files_);
}

std::optional<std::string> RevisionLoader::version(std::size_t commit, const std::string& path) const {
  const Snapshot& snapshot = *snapshots_[commit];
  const auto found = std::lower_bound(snapshot.paths.begin(), snapshot.paths.end(), path);
  if (found == snapshot.paths.end() || *found != path) return std::nullopt;
  return snapshot.versions[static_cast<std::size_t>(found - snapshot.paths.begin())];
}

const Project* RevisionLoader::project(std::size_t commit, const std::string& id) const {
  const std::string path = project_file(id);
  const auto found = version(commit, path);
  const auto file = found ? files_.find(path, *found) : nullptr;
  return file ? std::get_if<Project>(&file->content) : nullptr;
}

std::vector<std::string> RevisionLoader::projects(std::size_t commit) const {
  std::vector<std::string> out;
  for (const auto& path : snapshots_[commit]->paths)
    if (path.starts_with("projects/")) out.push_back(stem(path));
  return out;
}

}  // namespace ptx
