#pragma once

#include <vector>

#include "analysis/board/owned_entries.hpp"

namespace ptx {

/// True for a decision that has been taken by a day, whatever was decided.
bool is_taken(const Decision& decision, Date as_of);

/// True for one that is still asked for, and was needed before the day.
bool is_overdue(const Decision& decision, Date as_of);

/// The decisions that are still asked for: those needed first stand first, those without a day last, and of
/// one day in the order written.
std::vector<OwnedEntry<Decision>> decisions_due(const std::vector<EntryOwner>& owners, Date as_of);

/// The decisions taken: the latest first, those without a day last, and of one day in the order written.
std::vector<OwnedEntry<Decision>> decisions_taken(const std::vector<EntryOwner>& owners, Date as_of);

}  // namespace ptx
