#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/score/ranking.hpp"
#include "analysis/score/scoring.hpp"
#include "analysis/segment/tier_rules.hpp"
#include "model/portfolio.hpp"
#include "model/values/date.hpp"

namespace ptx {

/// What a tier rests on. `unrated`: not yet segmented.
enum class TierBy { grid, bands, rule, decision, provisional, unrated };
template <>
struct EnumNames<TierBy> {
  static constexpr std::array<std::string_view, 6> all{"grid",     "bands",       "rule",
                                                       "decision", "provisional", "unrated"};
};

/// One project's tier, and why.
struct SegmentedProject {
  const ScoredProject* scored;
  std::optional<std::string_view> tier;  ///< the one that stands
  TierBy by = TierBy::unrated;
  std::optional<std::string_view> rule;      ///< the last rule that changed the computed tier
  std::optional<std::string_view> computed;  ///< what the framework says, whatever leadership decided
  std::optional<Scores> provisional;  ///< where `by` is, or but for a decision would be, provisional: the
                                      ///< scores with every unknown at its highest
  std::vector<std::optional<std::string_view>>
      bands;  ///< for each score; empty without bands, or where a range touches several
};

/// The tier that leadership gave a project, where its decision holds on a day (rule 8).
std::optional<std::string_view> decided_tier(const Project& project, Date as_of);

/// Rules 6 to 8 for one project on a day.
SegmentedProject segment(const ScoringModel& method, const ScoredProject& scored, Date as_of);

/// Puts projects into the order of the segment table: by tier, rank, id; those without a tier last.
void sort_by_tier(const Framework& framework, std::vector<SegmentedProject>& segmented);

}  // namespace ptx
