#pragma once

#include <vector>

#include "analysis/board/owned_entries.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// Likelihood times impact.
int score_of(const Risk& risk);

/// True for one that was to be looked at again before the day.
bool is_review_overdue(const Risk& risk, Date as_of);

/// The risks that are open on a day: the highest score first, of one score the one whose review is oldest,
/// those without a review last, and then in the order written.
std::vector<OwnedEntry<Risk>> ranked_risks(const std::vector<EntryOwner>& owners, Date as_of);

}  // namespace ptx
