#include "analysis/board/key_milestones.hpp"

#include <algorithm>

#include "model/portfolio.hpp"

namespace ptx {

KeyMilestones key_milestones(const Framework& framework, const ChosenProjects& projects, Date as_of,
                             int days) {
  KeyMilestones out;
  const Date last{as_of.day + std::chrono::days(days)};
  for (const auto& [id, project] : projects) {
    if (is_over(framework, *project)) continue;
    for (const auto& open : open_milestones(*project, as_of)) {
      if (!open.milestone->key || open.milestone->due > last) continue;
      (open.milestone->due < as_of ? out.missed : out.ahead).push_back({id, project, open});
    }
  }
  std::stable_sort(out.missed.begin(), out.missed.end(),
                   [](const auto& a, const auto& b) { return a.open.days_late() > b.open.days_late(); });
  std::stable_sort(out.ahead.begin(), out.ahead.end(), [](const auto& a, const auto& b) {
    return a.open.milestone->due < b.open.milestone->due;
  });
  return out;
}

}  // namespace ptx
