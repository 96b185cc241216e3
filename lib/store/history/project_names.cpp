#include "store/history/project_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "diagnostic/diagnostic.hpp"
#include "text/clean.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

std::string file_of(const std::string& id) { return "projects/" + id + ".yaml"; }

/// The project that lists an id among those that it had.
std::optional<std::string> renamed_to(const RevisionLoader& past, std::size_t state,
                                      const std::string& former) {
  for (const auto& id : past.projects(state)) {
    const Project* project = past.project(state, id);
    if (project && std::any_of(project->formerly.begin(), project->formerly.end(),
                               [&](const Id& one) { return one.value == former; }))
      return id;
  }
  return std::nullopt;
}

[[noreturn]] void refuse(const RevisionLoader& past, const std::string& id) {
  std::set<std::string> known;
  for (std::size_t at = 0; at < past.size(); ++at)
    if (past.has(at))
      for (auto& one : past.projects(at)) known.insert(std::move(one));
  throw Error(2, fmt::format("there is no project '{}', and there was none", clean_and_cut(id, 60)),
              did_you_mean(id, {known.begin(), known.end()}));
}

void add_formerly(const Project* project, std::vector<std::string>& names) {
  if (!project) return;
  for (const auto& former : project->formerly)
    if (std::find(names.begin(), names.end(), former.value) == names.end()) names.push_back(former.value);
}

}  // namespace

std::vector<std::string> names_over(const RevisionLoader& past, const std::string& id) {
  std::vector<std::string> out(past.size()), names{id};
  bool found = false;
  for (std::size_t at = past.size(); at-- > 0;) {
    if (!past.has(at)) continue;
    const auto here = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
      return past.version(at, file_of(name)).has_value();
    });
    if (here == names.end()) {
      // Where another project had the id, what came before is the other's.
      const auto other = renamed_to(past, at, id);
      if (other && !found)
        throw Error(2, fmt::format("there is no project '{}' any more", id),
                    fmt::format("it is called '{}' now", *other));
      if (other) break;
      continue;
    }
    found = true;
    out[at] = *here;
    add_formerly(past.project(at, *here), names);
  }
  if (!found) refuse(past, id);
  return out;
}

}  // namespace ptx
