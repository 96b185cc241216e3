#include "cli/portfolio/former_name.hpp"

#include <algorithm>

#include "model/portfolio.hpp"
#include "store/history/commits.hpp"
#include "store/history/revision_snapshot.hpp"
#include "store/load/parsed_files.hpp"

namespace ptx::cli {
namespace {

std::optional<std::string> former_name_listed(const Snapshot& today, const std::string& id,
                                              const Portfolio& then) {
  const std::string path = project_file(id);
  if (!std::binary_search(today.paths.begin(), today.paths.end(), path)) return std::nullopt;
  const auto file = parse_file(path, today);
  const auto* project = std::get_if<Project>(&file.content);
  if (!project) return std::nullopt;
  const auto found = std::find_if(project->formerly.begin(), project->formerly.end(),
                                  [&](const Id& former) { return then.projects.contains(former.value); });
  return found == project->formerly.end() ? std::nullopt : std::optional(found->value);
}

}  // namespace

std::optional<std::string> former_name_in(const std::filesystem::path& folder, const std::string& id,
                                          const Portfolio& then) {
  if (auto name = former_name_listed(work_tree(folder), id, then)) return name;
  const Repository repository(folder);
  const auto last = snapshot_of(repository, find_commit(repository, parse_revision("HEAD")));
  return last ? former_name_listed(*last, id, then) : std::nullopt;
}

}  // namespace ptx::cli
