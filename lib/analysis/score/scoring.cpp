#include "analysis/score/scoring.hpp"

#include <algorithm>
#include <utility>

namespace ptx {
namespace {

const Fraction hundred(100);

/// The highest a score can be.
const Fraction& cap() { return hundred; }

ScoreValue known_score(Fraction score) {
  if (score > cap()) score = cap();
  return {score, score, score};
}

Fraction weights(const ScoringModel& method, const std::vector<ResolvedRating>& settled, std::size_t score) {
  Fraction sum;
  for (std::size_t i = 0; i < settled.size(); ++i)
    if (method.criteria()[i].score == score && !settled[i].dropped()) sum += method.criteria()[i].weight;
  return sum;
}

ScoreValue score_one(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                     std::size_t position) {
  Fraction low, high, sum;
  bool known = true;
  for (std::size_t i = 0; i < settled.size(); ++i) {
    const WeightedCriterion& criterion = method.criteria()[i];
    if (criterion.score != position || settled[i].dropped()) continue;
    sum += criterion.weight;
    if (settled[i].number()) {
      const Fraction part = criterion.weight * method.value(criterion, settled[i].rating.value);
      low += part;
      if (!known) high += part;
    } else {
      if (known) high = low;
      known = false;
      low += criterion.weight * method.value(criterion, criterion.allowed.front());
      high += criterion.weight * method.value(criterion, criterion.allowed.back());
    }
  }
  if (sum == Fraction()) return {};
  const Fraction factor = full_score(method.framework()) / sum;
  if (known) return known_score(low * factor);
  return {std::nullopt, std::min(low * factor, cap()), std::min(high * factor, cap())};
}

ScoreValue combine(const Framework& framework, const Scores& scores) {
  Fraction low, high, sum;
  for (std::size_t i = 0; i < scores.scores.size(); ++i) {
    const auto weight = combined_weight(framework, framework.scores[i].first);
    if (!weight) continue;
    if (scores.scores[i].empty()) return {};
    low += *weight * *scores.scores[i].low;
    high += *weight * *scores.scores[i].high;
    sum += *weight;
  }
  ScoreValue out{std::nullopt, low / sum, high / sum};
  if (scores.all_known()) out.value = out.low;
  return out;
}

/// Rule 1: the number that stands in the place of an unknown rating or n/a, where one does.
Rating replaced(const ScoringModel& method, const WeightedCriterion& criterion, const Rating& rating,
                UnknownAs unknown) {
  const auto lowest = Rating::number(criterion.allowed.front());
  const auto highest = Rating::number(criterion.allowed.back());
  if (rating.kind == RatingKind::unknown) {
    if (unknown == UnknownAs::highest || method.framework().unknown == UnknownRule::highest) return highest;
    return method.framework().unknown == UnknownRule::lowest ? lowest : rating;
  }
  if (rating.kind == RatingKind::not_applicable) {
    if (criterion.not_applicable == NotApplicableRule::drop) return rating;
    return criterion.not_applicable == NotApplicableRule::highest ? highest : lowest;
  }
  return rating;
}

}  // namespace

Fraction full_score(const Framework& framework) { return hundred * hundred / Fraction(framework.full_marks); }

std::optional<Fraction> combined_weight(const Framework& framework, std::string_view score) {
  if (framework.combined.empty()) return Fraction(1);
  const auto* weight = framework.combined.find(score);
  return weight ? std::optional(Fraction(*weight)) : std::nullopt;
}

ScoringModel::ScoringModel(const Framework& framework) : framework_(framework) {
  for (std::size_t i = 0; i < framework.scores.size(); ++i)
    for (const auto& [id, criterion] : framework.scores[i].second.criteria)
      criteria_.push_back({id, &criterion, i, allowed_ratings(framework, criterion),
                           Fraction(criterion.weight),
                           criterion.not_applicable.value_or(framework.not_applicable)});
}

ScoringModel ScoringModel::with_weight(std::size_t criterion, Fraction weight) const {
  ScoringModel out = *this;
  out.criteria_[criterion].weight = std::move(weight);
  return out;
}

std::optional<std::size_t> ScoringModel::position(std::string_view criterion) const {
  const auto found = std::find_if(criteria_.begin(), criteria_.end(),
                                  [&](const WeightedCriterion& w) { return w.id == criterion; });
  return found == criteria_.end() ? std::nullopt
                                  : std::optional(static_cast<std::size_t>(found - criteria_.begin()));
}

Fraction ScoringModel::value(const WeightedCriterion& criterion, int rating) const {
  const int lowest = framework_.normalise == Normalise::range ? criterion.allowed.front() : 0;
  return Fraction(rating - lowest) / Fraction(criterion.allowed.back() - lowest);
}

bool holds(const Condition& condition, const Fraction& number) {
  const auto order = number <=> Fraction(condition.number);
  switch (condition.comparison) {
    case ComparisonOperator::equal:
      return order == 0;
    case ComparisonOperator::not_equal:
      return order != 0;
    case ComparisonOperator::less:
      return order < 0;
    case ComparisonOperator::at_most:
      return order <= 0;
    case ComparisonOperator::greater:
      return order > 0;
    case ComparisonOperator::at_least:
      break;
  }
  return order >= 0;
}

std::vector<ResolvedRating> resolve_ratings(const ScoringModel& method,
                                            const OrderedMap<JudgedRating>& ratings, UnknownAs unknown) {
  std::vector<ResolvedRating> before;
  before.reserve(method.criteria().size());
  for (const auto& criterion : method.criteria()) {
    const auto* judged = ratings.find(criterion.id);
    before.push_back({replaced(method, criterion, judged ? judged->rating : Rating{}, unknown)});
  }
  std::vector<ResolvedRating> after = before;
  const auto condition_holds = [&](const std::string& id, const Condition& condition) {
    const auto at = method.position(id);
    return at && before[*at].number() && holds(condition, Fraction(before[*at].rating.value));
  };
  for (const auto& [id, forced] : method.framework().forced) {
    const auto& when = forced.when;
    if (!std::all_of(when.begin(), when.end(),
                     [&](const auto& entry) { return condition_holds(entry.first, entry.second); }))
      continue;
    for (const auto& [criterion, rating] : forced.set)
      if (const auto at = method.position(criterion)) after[*at] = {rating, &forced};
  }
  return after;
}

bool Scores::all_known() const {
  return std::all_of(scores.begin(), scores.end(), [](const ScoreValue& s) { return s.known(); });
}

bool Scores::any_empty() const {
  return std::any_of(scores.begin(), scores.end(), [](const ScoreValue& s) { return s.empty(); });
}

Scores score(const ScoringModel& method, const std::vector<ResolvedRating>& settled) {
  Scores out;
  for (std::size_t i = 0; i < method.framework().scores.size(); ++i)
    out.scores.push_back(score_one(method, settled, i));
  out.combined = combine(method.framework(), out);
  return out;
}

Fraction maximum_points(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                        std::size_t criterion) {
  const WeightedCriterion& weighed = method.criteria()[criterion];
  return full_score(method.framework()) * weighed.weight / weights(method, settled, weighed.score);
}

std::vector<std::optional<long long>> points_by_criterion(const ScoringModel& method,
                                                          const std::vector<ResolvedRating>& settled,
                                                          std::size_t score) {
  std::vector<std::optional<long long>> out(settled.size());
  const auto in_score = [&](std::size_t i) {
    return method.criteria()[i].score == score && !settled[i].dropped();
  };
  for (std::size_t i = 0; i < settled.size(); ++i)
    if (in_score(i) && !settled[i].known()) return out;
  struct Part {
    std::size_t criterion;
    Fraction rest;
  };
  std::vector<Part> parts;
  Fraction whole;
  long long given = 0;
  for (std::size_t i = 0; i < settled.size(); ++i) {
    if (!in_score(i)) continue;
    const Fraction points =
        maximum_points(method, settled, i) * method.value(method.criteria()[i], settled[i].rating.value);
    whole += points;
    long long hundredths = points.scaled(2);
    const Fraction exact = points * hundred;
    if (Fraction(Decimal::whole(hundredths)) > exact) --hundredths;
    out[i] = hundredths;
    given += hundredths;
    parts.push_back({i, exact - Fraction(Decimal::whole(hundredths))});
  }
  std::stable_sort(parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.rest > b.rest; });
  const long long left = whole.scaled(2) - given;
  for (std::size_t i = 0; static_cast<long long>(i) < left && i < parts.size(); ++i)
    ++*out[parts[i].criterion];
  return out;
}

}  // namespace ptx
