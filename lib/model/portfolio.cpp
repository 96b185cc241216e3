#include "model/portfolio.hpp"

namespace ptx {
namespace {

template <class T>
void drop_entries(OrderedMap<T>& entries, const std::string& folder, const std::set<std::string>& files) {
  OrderedMap<T> kept;
  for (const auto& id : entries.ids())
    if (!files.contains(folder + std::string(id) + ".yaml")) kept.add(id) = std::move(*entries.find(id));
  entries = std::move(kept);
}

}  // namespace

std::string project_file(std::string_view id) { return "projects/" + std::string(id) + ".yaml"; }

void remove_files(Portfolio& portfolio, const std::set<std::string>& files) {
  if (files.empty()) return;
  drop_entries(portfolio.projects, "projects/", files);
  drop_entries(portfolio.finance, "finance/", files);
  if (files.contains("outcomes.yaml")) portfolio.outcomes = {};
}

}  // namespace ptx
