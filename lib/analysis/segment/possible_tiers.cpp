#include "analysis/segment/possible_tiers.hpp"

#include <algorithm>
#include <set>

#include "analysis/segment/tier_rules.hpp"

namespace ptx {
namespace {

/// Values that the framework does not tell apart: one point, or all between two ends, which are not in it.
struct Stretch {
  Fraction low, high;

  bool is_point() const { return low == high; }
  Fraction some() const { return (low + high) / Fraction(2); }
};

/// Cuts what lies between two ends at the numbers.
std::vector<Stretch> between(const Fraction& low, const Fraction& high, const std::set<Fraction>& numbers) {
  std::vector<Stretch> out;
  Fraction from = low;
  for (const auto& number : numbers) {
    if (number <= low || number >= high) continue;
    out.push_back({from, number});
    out.push_back({number, number});
    from = number;
  }
  out.push_back({from, high});
  return out;
}

/// Cuts a range, whose ends are in it, at the numbers.
std::vector<Stretch> stretches(const ScoreValue& value, const std::set<Fraction>& numbers) {
  if (*value.low == *value.high) return {{*value.low, *value.low}};
  std::vector<Stretch> out{{*value.low, *value.low}};
  for (const auto& stretch : between(*value.low, *value.high, numbers)) out.push_back(stretch);
  out.push_back({*value.high, *value.high});
  return out;
}

ScoreValue value_of(const Stretch& stretch) {
  const Fraction some = stretch.some();
  return {some, some, some};
}

class Search {
 public:
  Search(const ScoringModel& method, const std::vector<ResolvedRating>& settled)
      : method_(method), framework_(method.framework()), settled_(settled) {
    combined_numbers_ = compared_with(framework_, "combined");
    chosen_.scores.resize(framework_.scores.size());
    stretches_.resize(framework_.scores.size());
  }

  std::vector<std::string_view> run(const Scores& scores) {
    for (std::size_t i = 0; i < framework_.scores.size(); ++i)
      ranges_.push_back(stretches(scores.scores[i], compared_with(framework_, framework_.scores[i].first)));
    choose(0);
    std::vector<std::string_view> out;
    for (const auto tier : framework_.tiers.ids())
      if (found_.contains(tier)) out.push_back(tier);
    return out;
  }

 private:
  void choose(std::size_t score) {
    if (score == ranges_.size()) return combine();
    for (const auto& stretch : ranges_[score]) {
      stretches_[score] = stretch;
      chosen_.scores[score] = value_of(stretch);
      choose(score + 1);
    }
  }

  /// All values of the combined score that the stretches of the scores allow.
  void combine() {
    Fraction low, high, sum;
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
      const auto weight = combined_weight(framework_, framework_.scores[i].first);
      if (!weight) continue;
      low += *weight * stretches_[i].low;
      high += *weight * stretches_[i].high;
      sum += *weight;
    }
    if (low == high) return follow({low / sum, high / sum});
    for (const auto& stretch : between(low / sum, high / sum, combined_numbers_)) follow(stretch);
  }

  void follow(const Stretch& combined) {
    chosen_.combined = value_of(combined);
    std::set<std::string_view> tiers{base_tier(framework_, chosen_)};
    for (const auto& [id, rule] : framework_.rules) {
      const RuleOutcome holds = evaluate_rule(method_, settled_, chosen_, rule);
      if (holds == RuleOutcome::no) continue;
      std::set<std::string_view> after;
      if (holds == RuleOutcome::either) after = tiers;
      for (const auto tier : tiers) after.insert(tier_after_rule(framework_, rule, tier));
      tiers = std::move(after);
    }
    found_.insert(tiers.begin(), tiers.end());
  }

  const ScoringModel& method_;
  const Framework& framework_;
  const std::vector<ResolvedRating>& settled_;
  std::set<Fraction> combined_numbers_;
  std::vector<std::vector<Stretch>> ranges_;
  std::vector<Stretch> stretches_;
  Scores chosen_;
  std::set<std::string_view> found_;
};

}  // namespace

std::vector<std::string_view> possible_tiers(const ScoringModel& method,
                                             const std::vector<ResolvedRating>& settled,
                                             const Scores& scores) {
  if (scores.any_empty()) return {};
  return Search(method, settled).run(scores);
}

}  // namespace ptx
