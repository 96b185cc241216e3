#include "analysis/segment/margin.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include "analysis/segment/tier_rules.hpp"

namespace ptx {
namespace {

using Computed = std::optional<std::string_view>;

std::optional<RatingMargin> rating_margin(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings,
                                          const Computed& computed) {
  std::size_t furthest = 0;
  for (const auto& criterion : method.criteria()) furthest = std::max(furthest, criterion.allowed.size());
  OrderedMap<JudgedRating> changed = ratings;
  for (std::size_t steps = 1; steps < furthest; ++steps)
    for (const auto& criterion : method.criteria()) {
      auto* judged = changed.find(criterion.id);
      if (!judged || judged->rating.kind != RatingKind::number) continue;
      const Rating written = judged->rating;
      const auto& allowed = criterion.allowed;
      const auto at = static_cast<std::size_t>(
          std::lower_bound(allowed.begin(), allowed.end(), written.value) - allowed.begin());
      for (const bool up : {true, false}) {
        if (up ? at + steps >= allowed.size() : at < steps) continue;
        judged->rating = Rating::number(allowed[up ? at + steps : at - steps]);
        const Rating tried = judged->rating;
        const Computed tier = computed_tier(method, changed);
        judged->rating = written;
        const int distance = static_cast<int>(steps);
        if (tier != computed)
          return RatingMargin{criterion.id, written.value, tried.value, up ? distance : -distance, tier};
      }
    }
  return std::nullopt;
}

/// Where a tier may change while one criterion's weight is multiplied by a growing factor: the factors at
/// which its score, or the combined one, meets a number that the framework compares it with, and the one at
/// which half of the score's weight is known.
class Turns {
 public:
  Turns(const ScoringModel& method, const TierBasis& standing, const std::vector<ResolvedRating>& as_rated,
        std::size_t criterion)
      : method_(method),
        framework_(method.framework()),
        standing_(standing),
        criterion_(criterion),
        score_(method.criteria()[criterion].score) {
    if (!standing.settled[criterion].dropped()) {
      const std::string& id = framework_.scores[score_].first;
      sum_up();
      meet(Fraction(100));
      for (const auto& number : compared_with(framework_, id)) meet(number);
      if (const auto weight = combined_weight(framework_, id))
        for (const auto& number : compared_with(framework_, "combined"))
          meet((number * weights_combined() - others_combined()) / *weight);
    }
    if (standing.provisional) halve(as_rated);
  }

  const std::vector<Fraction>& factors() const { return factors_; }

 private:
  Fraction own_weight() const { return method_.criteria()[criterion_].weight; }

  void sum_up() {
    for (std::size_t i = 0; i < standing_.settled.size(); ++i) {
      const WeightedCriterion& weighed = method_.criteria()[i];
      if (weighed.score != score_ || standing_.settled[i].dropped()) continue;
      const Fraction part = weighed.weight * method_.value(weighed, standing_.settled[i].rating.value);
      (i == criterion_ ? part_ : other_parts_) += part;
      if (i != criterion_) other_weights_ += weighed.weight;
    }
  }

  Fraction weights_combined() const {
    Fraction sum;
    for (const auto& [id, score] : framework_.scores)
      sum += combined_weight(framework_, id).value_or(Fraction());
    return sum;
  }

  Fraction others_combined() const {
    Fraction sum;
    for (std::size_t i = 0; i < framework_.scores.size(); ++i)
      if (i != score_)
        sum += combined_weight(framework_, framework_.scores[i].first).value_or(Fraction()) *
               *standing_.scores.scores[i].value;
    return sum;
  }

  /// The factor q at which full·(others + q·own) / (weights of others + q·weight) is the number.
  void meet(const Fraction& number) {
    const Fraction full = full_score(framework_);
    turn(number * other_weights_ - full * other_parts_, full * part_ - number * own_weight());
  }

  /// The factor at which the known weight of the score is half of all its weight.
  void halve(const std::vector<ResolvedRating>& as_rated) {
    Fraction known, all;
    for (std::size_t i = 0; i < as_rated.size(); ++i) {
      if (method_.criteria()[i].score != score_ || i == criterion_) continue;
      all += method_.criteria()[i].weight;
      if (as_rated[i].known()) known += method_.criteria()[i].weight;
    }
    const Fraction own_known = as_rated[criterion_].known() ? own_weight() : Fraction();
    turn(all - known - known, own_known + own_known - own_weight());
  }

  void turn(const Fraction& over, const Fraction& under) {
    if (under == Fraction()) return;
    if (const Fraction factor = over / under; factor >= Fraction()) factors_.push_back(factor);
  }

  const ScoringModel& method_;
  const Framework& framework_;
  const TierBasis& standing_;
  std::size_t criterion_, score_;
  Fraction part_, other_parts_, other_weights_;
  std::vector<Fraction> factors_;
};

/// A change to try, in hundredths of a percent.
struct Change {
  Fraction size;
  std::size_t criterion;
  bool up;

  Fraction hundredths() const { return up ? size : Fraction() - size; }
};

void add_changes(std::vector<Change>& out, std::size_t criterion, const std::vector<Fraction>& factors) {
  const Fraction whole(10'000);
  const auto add = [&](const Fraction& hundredths) {
    if (hundredths == Fraction() || hundredths + whole <= Fraction()) return;
    const bool up = hundredths > Fraction();
    out.push_back({up ? hundredths : Fraction() - hundredths, criterion, up});
  };
  add(1);
  add(-1);
  for (const auto& factor : factors) {
    const Fraction below = ((factor - Fraction(1)) * whole).floor();
    for (int i = -1; i <= 2; ++i) add(below + Fraction(i));
  }
}

std::optional<WeightMargin> weight_margin(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings,
                                          const Computed& computed) {
  const auto stands = tier_basis(method, ratings);
  if (!stands) return std::nullopt;
  const auto as_rated = resolve_ratings(method, ratings, UnknownAs::framework_says);
  std::vector<Change> changes;
  for (std::size_t i = 0; i < method.criteria().size(); ++i)
    add_changes(changes, i, Turns(method, *stands, as_rated, i).factors());
  const auto key = [](const Change& change) { return std::tie(change.size, change.criterion); };
  std::sort(changes.begin(), changes.end(), [&](const Change& a, const Change& b) {
    return key(a) < key(b) || (key(a) == key(b) && a.up && !b.up);
  });
  for (const auto& change : changes) {
    const Fraction percent = change.hundredths() / Fraction(100);
    const WeightedCriterion& criterion = method.criteria()[change.criterion];
    const auto tier = computed_tier(
        method.with_weight(change.criterion, criterion.weight * (Fraction(1) + percent / Fraction(100))),
        ratings);
    if (tier != computed) return WeightMargin{criterion.id, percent, tier};
  }
  return std::nullopt;
}

}  // namespace

Margin margin(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings) {
  const Computed computed = computed_tier(method, ratings);
  return {rating_margin(method, ratings, computed), weight_margin(method, ratings, computed)};
}

}  // namespace ptx
