#include "analysis/diff/portfolio_diff.hpp"

#include <set>
#include <utility>

namespace ptx {

PortfolioDiff diff_portfolios(const DiffSide& old, const DiffSide& now, Date day, Direction direction,
                              const std::function<bool(const Change&)>& shows) {
  auto all = changes(old, now, day, direction);
  if (shows) std::erase_if(all, [&](const Change& change) { return !shows(change); });
  std::set<std::string> projects;
  for (const auto& change : all)
    if (!change.project.empty()) projects.insert(change.project);
  auto renames = renames_between(old.portfolio, now.portfolio);
  auto money = money_movement(old.portfolio, now.portfolio, renames, {projects.begin(), projects.end()});
  return {old.portfolio, now.portfolio, std::move(all), std::move(renames), std::move(money), {}, {}, {},
          direction};
}

}  // namespace ptx
