#include "model/portfolio.hpp"

namespace ptx {
namespace {

template <class T>
OrderedMap<T> without(const OrderedMap<T>& entries, const std::string& folder,
                      const std::set<std::string>& files) {
  OrderedMap<T> out;
  for (const auto& [id, entry] : entries)
    if (!files.contains(folder + id + ".yaml")) out.add(id) = entry;
  return out;
}

}  // namespace

std::string project_file(std::string_view id) { return "projects/" + std::string(id) + ".yaml"; }

void leave_out(Portfolio& portfolio, const std::set<std::string>& files) {
  if (files.empty()) return;
  portfolio.projects = without(portfolio.projects, "projects/", files);
  portfolio.finance = without(portfolio.finance, "finance/", files);
  if (files.contains("outcomes.yaml")) portfolio.outcomes = {};
}

}  // namespace ptx
