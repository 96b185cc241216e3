#include "analysis/diff/renames.hpp"

#include <algorithm>

namespace ptx {
namespace {

/// Adds what the projects of one side, which the other side has under a former id, were or are called there.
template <class Add>
void find_former(const Portfolio& named, const Portfolio& other, const Add& add) {
  for (const auto& [id, project] : named.projects) {
    if (other.projects.contains(id)) continue;
    for (const auto& former : project.formerly)
      if (other.projects.contains(former.value) && !named.projects.contains(former.value))
        add(former.value, id);
  }
}

/// "project" or "project/benefit" with the project's id in the second portfolio.
std::string renamed_reference(const Renames& renames, const std::string& id) {
  const auto slash = std::min(id.find('/'), id.size());
  return renamed(renames, id.substr(0, slash)) + id.substr(slash);
}

}  // namespace

Renames renames_between(const Portfolio& old, const Portfolio& now) {
  Renames out;
  find_former(now, old, [&](const std::string& former, const std::string& id) { out.emplace(former, id); });
  find_former(old, now, [&](const std::string& former, const std::string& id) { out.emplace(id, former); });
  return out;
}

std::string renamed(const Renames& renames, const std::string& project) {
  const auto found = renames.find(project);
  return found == renames.end() ? project : found->second;
}

FieldStatement renamed(const Renames& renames, FieldStatement statement) {
  for (std::size_t i = 1; i < statement.path.size(); ++i)
    if (statement.path[i - 1] == "claims" || statement.path[i - 1] == "shared_with")
      statement.path[i] = renamed_reference(renames, statement.path[i]);
  if (auto* references = std::get_if<EntryReferences>(&statement.value.value)) {
    for (auto& id : references->ids) id = renamed_reference(renames, id);
    std::sort(references->ids.begin(), references->ids.end());
  }
  return statement;
}

}  // namespace ptx
