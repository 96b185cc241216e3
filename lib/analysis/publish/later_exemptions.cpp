#include "analysis/publish/later_exemptions.hpp"

#include <optional>
#include <string>

namespace ptx {
namespace {

void mark(std::optional<std::string>& earlier, const std::optional<std::string>& later) {
  if (!earlier) earlier = later;
}

template <class T>
void mark(OrderedMap<T>& earlier, const OrderedMap<T>& later) {
  for (const auto& [id, entry] : later)
    if (T* known = earlier.find(id)) mark(known->exempt, entry.exempt);
}

}  // namespace

Portfolio apply_later_exemptions(Portfolio earlier, const Portfolio& later, const Renames& renames) {
  for (const auto id : earlier.projects.ids()) {
    const Project* now = later.projects.find(renamed(renames, std::string(id)));
    if (!now) continue;
    Project& project = *earlier.projects.find(id);
    mark(project.exempt, now->exempt);
    mark(project.benefits, now->benefits);
    mark(project.risks, now->risks);
    mark(project.issues, now->issues);
    mark(project.decisions, now->decisions);
  }
  for (const auto id : earlier.settings.programmes.ids()) {
    const Programme* now = later.settings.programmes.find(id);
    if (!now) continue;
    Programme& programme = *earlier.settings.programmes.find(id);
    mark(programme.risks, now->risks);
    mark(programme.issues, now->issues);
    mark(programme.decisions, now->decisions);
  }
  return earlier;
}

}  // namespace ptx
