#include "analysis/board/decisions_due.hpp"

#include <algorithm>

namespace ptx {

bool is_taken(const Decision& decision, Date as_of) {
  return decision.decision && (!decision.decided || *decision.decided <= as_of);
}

bool is_overdue(const Decision& decision, Date as_of) {
  return !is_taken(decision, as_of) && decision.needed_by && *decision.needed_by < as_of;
}

std::vector<OwnedEntry<Decision>> decisions_due(const Portfolio& portfolio, const ChosenProjects& projects,
                                                Date as_of) {
  auto out = kept_in(portfolio, projects, &Programme::decisions, &Project::decisions,
                     [&](const Decision& one) { return !is_taken(one, as_of); });
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
    const auto &first = a.entry->needed_by, &second = b.entry->needed_by;
    return first && (!second || *first < *second);
  });
  return out;
}

}  // namespace ptx
