#pragma once

#include <vector>

#include "analysis/board/owned_entries.hpp"

namespace ptx {

/// Likelihood times impact.
int score_of(const Risk& risk);

/// The risks of programmes and of these projects that are open on a day: the highest score first, of one
/// score the one whose review is oldest, those without a review last, and then in the order written.
std::vector<OwnedEntry<Risk>> ranked_risks(const Portfolio& portfolio, const ChosenProjects& projects,
                                           Date as_of);

}  // namespace ptx
