#include "store/history/revision_snapshot.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "store/files/portfolio_listing.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// A line of `git ls-tree -z`: "100644 blob 1a2b3c4	projects/a.yaml".
struct Listed {
  std::string_view mode, type, id, path;
};

Listed read_listed(std::string_view line) {
  const auto tab = std::min(line.find('\t'), line.size());
  const auto facts = split(line.substr(0, tab), ' ');
  if (facts.size() != 3 || tab == line.size())
    throw Error(3, "git tells of a file in a way that is not understood");
  return {facts[0], facts[1], facts[2], line.substr(tab + 1)};
}

DirectoryEntry::Kind kind_of(const Listed& listed) {
  if (listed.type == "tree") return DirectoryEntry::Kind::folder;
  if (listed.type == "commit") return DirectoryEntry::Kind::submodule;
  if (listed.mode == "120000") return DirectoryEntry::Kind::link;
  return listed.mode.starts_with("100") ? DirectoryEntry::Kind::file : DirectoryEntry::Kind::other;
}

/// What lies in the places of a portfolio, as git lists it; none where the portfolio's folder is not in the
/// commit.
std::optional<std::string> list(const Repository& repository, const Commit& commit) {
  std::string folder = repository.prefix();
  if (folder.ends_with('/')) folder.pop_back();
  std::vector<std::string> arguments{"ls-tree", "-z", "-t", commit.hash + ":" + folder};
  for (const auto& place : top_level_names()) {
    arguments.push_back(place);
    if (is_folder_of_portfolio(place)) arguments.push_back(place + "/");
  }
  auto answer = repository.run(arguments);
  if (answer.succeeded) return std::move(answer.out);
  for (const auto* absent : {"fatal: Not a valid object name", "fatal: not a tree object"})
    if (answer.complaint.starts_with(absent)) return std::nullopt;
  repository.fail(answer.complaint);
}

}  // namespace

std::optional<Snapshot> snapshot_of(const Repository& repository, const Commit& commit) {
  const auto listing = list(repository, commit);
  if (!listing) return std::nullopt;
  std::vector<DirectoryEntry> entries;
  std::map<std::string, std::string> ids;
  for (const auto line : split(*listing, '\0')) {
    if (line.empty()) continue;
    const Listed listed = read_listed(line);
    if (ids.emplace(listed.path, listed.id).second)
      entries.push_back({std::string(listed.path), kind_of(listed)});
  }
  if (!ids.contains("portfolio.yaml") && !ids.contains("portfolio.yml")) return std::nullopt;
  Snapshot out = select_portfolio_files(entries);
  for (const auto& path : out.paths) out.versions.push_back(ids.at(path));
  out.read = [blobs = repository.blobs(), ids = std::move(ids)](const std::string& path) {
    return FileContent{blobs->read(ids.at(path), most_bytes_read), std::nullopt};
  };
  return out;
}

}  // namespace ptx
