#include "analysis/segment/disputes.hpp"

#include "analysis/segment/tier_rules.hpp"

namespace ptx {

std::vector<Dispute> disputes(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings) {
  std::vector<Dispute> out;
  const auto computed = computed_tier(method, ratings);
  OrderedMap<JudgedRating> changed = ratings;
  for (const auto& criterion : method.criteria()) {
    const auto* judged = ratings.find(criterion.id);
    if (!judged || (!judged->low && !judged->high)) continue;
    const auto tier_at = [&](const std::optional<Rating>& rating) {
      if (!rating) return std::optional<std::string_view>();
      changed.find(criterion.id)->rating = *rating;
      const auto tier = computed_tier(method, changed);
      changed.find(criterion.id)->rating = judged->rating;
      return tier;
    };
    const Dispute dispute{criterion.id, judged, computed, tier_at(judged->low), tier_at(judged->high)};
    if ((judged->low && dispute.tier_low != computed) || (judged->high && dispute.tier_high != computed))
      out.push_back(dispute);
  }
  return out;
}

}  // namespace ptx
