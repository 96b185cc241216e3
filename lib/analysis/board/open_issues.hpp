#pragma once

#include <vector>

#include "analysis/board/owned_entries.hpp"

namespace ptx {

/// True for one that was to be settled before the day.
bool is_overdue(const Issue& issue, Date as_of);

/// The issues that are open on a day: the most severe first, those without a severity last, and then in the
/// order written.
std::vector<OwnedEntry<Issue>> open_issues(const std::vector<EntryOwner>& owners, Date as_of);

}  // namespace ptx
