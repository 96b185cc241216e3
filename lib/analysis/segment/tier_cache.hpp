#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analysis/score/scoring.hpp"

namespace ptx {

/// The tiers that frameworks compute, each worked out once for a version of a framework and one of a project.
/// May be used from several threads.
class ComputedTiers {
 public:
  /// The tier of ratings (none where they are not yet segmented), which lives as long as this. `framework`
  /// and `project` tell the versions apart.
  std::optional<std::string_view> tier(const ScoringModel& method, const std::string& framework,
                                       const std::string& project, const OrderedMap<JudgedRating>& ratings);

 private:
  std::mutex one_at_a_time_;
  std::map<std::pair<std::string, std::string>, std::optional<std::string>> tiers_;
};

}  // namespace ptx
