#pragma once

#include <string_view>
#include <vector>

#include "analysis/score/scoring.hpp"

namespace ptx {

/// Rule 9: the tiers, in the framework's order, that some choice of a value within each score's range, and of
/// either answer for each condition on an unknown rating, leads to. The ratings are those after rules 1 and
/// 2; none where a score is empty.
std::vector<std::string_view> possible_tiers(const ScoringModel& method,
                                             const std::vector<ResolvedRating>& settled,
                                             const Scores& scores);

}  // namespace ptx
