#include "analysis/board/decisions.hpp"

#include <algorithm>
#include <functional>

namespace ptx {
namespace {

/// The decisions that are taken, or are not, by one of their days: those without that day last.
template <class Before>
std::vector<OwnedEntry<Decision>> sorted(const std::vector<EntryOwner>& owners, Date as_of, bool taken,
                                         std::optional<Date> Decision::*day, Before before) {
  auto out = entries_of(owners, &EntryOwner::decisions,
                        [&](const Decision& one) { return is_taken(one, as_of) == taken; });
  std::stable_sort(out.begin(), out.end(), [&](const auto& a, const auto& b) {
    const auto &first = a.entry->*day, &second = b.entry->*day;
    return first && (!second || before(*first, *second));
  });
  return out;
}

}  // namespace

bool is_taken(const Decision& decision, Date as_of) {
  return decision.decision && (!decision.decided || *decision.decided <= as_of);
}

bool is_overdue(const Decision& decision, Date as_of) {
  return !is_taken(decision, as_of) && decision.needed_by && *decision.needed_by < as_of;
}

std::vector<OwnedEntry<Decision>> decisions_due(const std::vector<EntryOwner>& owners, Date as_of) {
  return sorted(owners, as_of, false, &Decision::needed_by, std::less());
}

std::vector<OwnedEntry<Decision>> decisions_taken(const std::vector<EntryOwner>& owners, Date as_of) {
  return sorted(owners, as_of, true, &Decision::decided, std::greater());
}

}  // namespace ptx
