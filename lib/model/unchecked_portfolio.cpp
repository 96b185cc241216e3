#include "model/unchecked_portfolio.hpp"

namespace ptx {

UncheckedPortfolio as_unchecked(const Portfolio& portfolio, Date day) {
  UncheckedPortfolio out{day, &portfolio.settings, &portfolio.framework, {}, {}};
  for (const auto& [id, project] : portfolio.projects) out.projects.emplace(id, &project);
  for (const auto& [id, file] : portfolio.finance) out.finance.emplace(id, &file);
  return out;
}

const Project* find_project_at(const UncheckedPortfolio& then, const std::string& id, const Project& now) {
  if (const auto found = then.projects.find(id); found != then.projects.end()) return found->second;
  for (const auto& former : now.formerly)
    if (const auto found = then.projects.find(former.value); found != then.projects.end())
      return found->second;
  return nullptr;
}

}  // namespace ptx
