#include "store/load/partial_loader.hpp"

#include <map>

namespace ptx {
namespace {

std::map<std::string, std::string> versions_of(const Snapshot& snapshot) {
  std::map<std::string, std::string> out;
  for (std::size_t i = 0; i < snapshot.paths.size(); ++i)
    out.emplace(snapshot.paths[i], snapshot.versions.empty() ? "" : snapshot.versions[i]);
  return out;
}

template <class T>
OrderedMap<T> without(const OrderedMap<T>& entries, const std::string& folder,
                      const std::set<std::string>& files) {
  OrderedMap<T> out;
  for (const auto& [id, entry] : entries)
    if (!files.contains(folder + id + ".yaml")) out.add(id) = entry;
  return out;
}

}  // namespace

std::set<std::string> differing_files(const Snapshot& one, const Snapshot& other) {
  const auto versions = versions_of(one), others = versions_of(other);
  std::set<std::string> out;
  for (const auto& [path, version] : versions)
    if (const auto found = others.find(path);
        found == others.end() || version.empty() || found->second != version)
      out.insert(path);
  for (const auto& [path, version] : others)
    if (!versions.contains(path)) out.insert(path);
  return out;
}

void leave_out(Portfolio& portfolio, const std::set<std::string>& files) {
  if (files.empty()) return;
  portfolio.projects = without(portfolio.projects, "projects/", files);
  portfolio.finance = without(portfolio.finance, "finance/", files);
  if (files.contains("outcomes.yaml")) portfolio.outcomes = {};
}

}  // namespace ptx
