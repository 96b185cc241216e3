#include "analysis/segment/segmentation.hpp"

#include <algorithm>
#include <tuple>

namespace ptx {
namespace {

std::optional<std::string_view> band_of_range(const Framework& framework, std::string_view score,
                                              const ScoreValue& value) {
  const auto* bands = framework.bands.find(score);
  if (!bands || value.empty()) return std::nullopt;
  const auto low = band_of(*bands, *value.low);
  return low == band_of(*bands, *value.high) ? std::optional(low) : std::nullopt;
}

void compute(const ScoringModel& method, const ScoredProject& scored, SegmentedProject& out) {
  if (scored.scores.any_empty()) return;
  if (scored.scores.all_known()) {
    const auto placing = apply_tier_rules(method, scored.settled, scored.scores);
    out.computed = placing.tier;
    out.rule = placing.rule;
    out.by = placing.rule ? TierBy::rule : method.framework().segment.grid ? TierBy::grid : TierBy::bands;
  } else if (half_is_known(method, scored.settled)) {
    const auto settled = resolve_ratings(method, scored.project->ratings, UnknownAs::highest);
    auto scores = score(method, settled);
    if (scores.any_empty()) return;
    const auto placing = apply_tier_rules(method, settled, scores);
    out.computed = placing.tier;
    out.rule = placing.rule;
    out.by = TierBy::provisional;
    out.provisional = std::move(scores);
  }
  out.tier = out.computed;
}

}  // namespace

std::optional<std::string_view> decided_tier(const Project& project, Date as_of) {
  const auto& decision = project.tier_decision;
  if (!decision || !decision->tier || (decision->until && as_of > *decision->until)) return std::nullopt;
  return decision->tier->value;
}

SegmentedProject segment(const ScoringModel& method, const ScoredProject& scored, Date as_of) {
  SegmentedProject out{&scored, std::nullopt, TierBy::unrated, std::nullopt, std::nullopt, std::nullopt, {}};
  for (std::size_t i = 0; i < scored.scores.scores.size(); ++i)
    out.bands.push_back(
        band_of_range(method.framework(), method.framework().scores[i].first, scored.scores.scores[i]));
  compute(method, scored, out);
  if (const auto decided = decided_tier(*scored.project, as_of)) {
    out.tier = decided;
    out.by = TierBy::decision;
  }
  return out;
}

void sort_by_tier(const Framework& framework, std::vector<SegmentedProject>& segmented) {
  const auto key = [&](const SegmentedProject& s) {
    const auto tier = s.tier ? framework.tiers.position(*s.tier) : framework.tiers.size();
    return std::make_tuple(tier, !s.scored->rank, s.scored->rank.value_or(0), s.scored->id);
  };
  std::stable_sort(segmented.begin(), segmented.end(),
                   [&](const SegmentedProject& a, const SegmentedProject& b) { return key(a) < key(b); });
}

}  // namespace ptx
