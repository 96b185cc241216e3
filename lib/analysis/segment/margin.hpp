#pragma once

#include <optional>
#include <string_view>

#include "analysis/score/scoring.hpp"
#include "model/values/fraction.hpp"

namespace ptx {

/// The change of one rating that alters the computed tier: by how many allowed values, up or down, and to
/// which tier (none: not yet segmented).
struct RatingMargin {
  std::string_view criterion;
  int from, to;
  int steps;  ///< below nought: downward
  std::optional<std::string_view> tier;
};

/// The change of one criterion's weight, in percent of it, that alters the computed tier.
struct WeightMargin {
  std::string_view criterion;
  Fraction percent;  ///< above -100; a count of hundredths, not nought
  std::optional<std::string_view> tier;
};

/// How far a project is from another computed tier; empty where no such change leads to one.
struct Margin {
  std::optional<RatingMargin> rating;
  std::optional<WeightMargin> weight;
};

/// Rule 10 for a project's ratings as they are written. Of the ratings the one nearest by allowed values
/// passed, of the weights the least change of so many hundredths of a percent; ties to the earlier criterion,
/// then upward.
Margin margin(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings);

}  // namespace ptx
