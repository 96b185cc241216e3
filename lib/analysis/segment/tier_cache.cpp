#include "analysis/segment/tier_cache.hpp"

#include "analysis/segment/tier_rules.hpp"

namespace ptx {

std::optional<std::string_view> ComputedTiers::tier(const ScoringModel& method, const std::string& framework,
                                                    const std::string& project,
                                                    const OrderedMap<JudgedRating>& ratings) {
  const std::pair key(framework, project);
  {
    const std::lock_guard lock(one_at_a_time_);
    if (const auto found = tiers_.find(key); found != tiers_.end()) return found->second;
  }
  const auto computed = computed_tier(method, ratings);
  const std::lock_guard lock(one_at_a_time_);
  return tiers_.emplace(key, computed).first->second;
}

}  // namespace ptx
