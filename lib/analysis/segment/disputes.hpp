#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/score/scoring.hpp"

namespace ptx {

/// A rating that somebody would have lower or higher, with the tier that the framework computes (none: not
/// yet segmented) for it and for each of these.
struct Dispute {
  std::string_view criterion;
  const JudgedRating* judged;
  std::optional<std::string_view> computed, tier_low, tier_high;
};

/// Rule 11: the ratings whose `low` or `high` would alter the computed tier, in the order of the criteria. A
/// tier of an end that nobody gave is none.
std::vector<Dispute> disputes(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings);

}  // namespace ptx
