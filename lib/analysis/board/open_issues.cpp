#include "analysis/board/open_issues.hpp"

#include <algorithm>

namespace ptx {

bool is_overdue(const Issue& issue, Date as_of) { return issue.due && *issue.due < as_of; }

std::vector<OwnedEntry<Issue>> open_issues(const std::vector<EntryOwner>& owners, Date as_of) {
  auto out = entries_of(owners, &EntryOwner::issues, [&](const Issue& one) { return is_open(one, as_of); });
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
    return a.entry->severity.value_or(0) > b.entry->severity.value_or(0);
  });
  return out;
}

}  // namespace ptx
