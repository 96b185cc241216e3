#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/framework/framework.hpp"
#include "model/values/fraction.hpp"

namespace ptx {

/// What stands in the place of an unknown rating: what the framework says, or the highest value that the
/// criterion allows.
enum class UnknownAs { framework_says, highest };

/// A criterion with what scoring needs of it worked out once.
struct WeightedCriterion {
  std::string_view id;
  const Criterion* criterion;
  std::size_t score;  ///< the position of its score in the framework
  std::vector<int> allowed;
  Fraction weight;
  NotApplicableRule not_applicable;
};

/// A framework ready to score with: its criteria in the order of its scores. It refers to the framework,
/// which must outlive it.
class ScoringModel {
 public:
  explicit ScoringModel(const Framework& framework);

  const Framework& framework() const { return framework_; }
  const std::vector<WeightedCriterion>& criteria() const { return criteria_; }
  /// The position of a criterion among all; none if there is no such criterion.
  std::optional<std::size_t> position(std::string_view criterion) const;
  /// The same method with another weight, above nought, for the criterion at this position.
  ScoringModel with_weight(std::size_t criterion, Fraction weight) const;
  /// A rating's value from 0 to 1 (rule 3).
  Fraction value(const WeightedCriterion& criterion, int rating) const;

 private:
  const Framework& framework_;
  std::vector<WeightedCriterion> criteria_;
};

/// How a project stands on one criterion after rules 1 and 2.
struct ResolvedRating {
  Rating rating;  ///< unknown only where the framework makes a range of it; n/a only where it is dropped
  const ForcedRating* forced = nullptr;  ///< the entry that set it

  bool known() const { return rating.kind != RatingKind::unknown; }
  bool dropped() const { return rating.kind == RatingKind::not_applicable; }
  bool number() const { return rating.kind == RatingKind::number; }
};

/// Rules 1 and 2: one entry for each criterion of the method, in its order.
std::vector<ResolvedRating> resolve_ratings(const ScoringModel& method,
                                            const OrderedMap<JudgedRating>& ratings, UnknownAs unknown);

/// True when a comparison holds.
bool holds(const Condition& condition, const Fraction& number);

/// A score from 0 to 100. Known: all three are there and equal. With an unknown rating only low and high are.
/// With no criterion left all are empty.
struct ScoreValue {
  std::optional<Fraction> value, low, high;

  bool known() const { return value.has_value(); }
  bool empty() const { return !low.has_value(); }
};

struct Scores {
  std::vector<ScoreValue> scores;  ///< in the framework's order
  ScoreValue combined;             ///< its value is empty unless every score is known (rule 4)

  bool all_known() const;
  bool any_empty() const;
};

/// Rules 3 and 4.
Scores score(const ScoringModel& method, const std::vector<ResolvedRating>& settled);

/// The weight of a score in the combined one (rule 4); none where it has no part in it.
std::optional<Fraction> combined_weight(const Framework& framework, std::string_view score);

/// 100 ÷ full_marks: what a sum of weighted values, as a share of the weights, is multiplied by to be a
/// score.
Fraction full_score(const Framework& framework);

/// What each criterion of one score adds to it: hundredths of a point that add up to the rounded score before
/// it is capped at 100 (rule 12), one for each criterion of the method; empty for those of other scores,
/// dropped ones, and where the score is a range.
std::vector<std::optional<long long>> points_by_criterion(const ScoringModel& method,
                                                          const std::vector<ResolvedRating>& settled,
                                                          std::size_t score);

/// The most that a criterion could add to its score, in points, with the weights as they stand.
Fraction maximum_points(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                        std::size_t criterion);

}  // namespace ptx
