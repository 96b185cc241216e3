#include "analysis/segmentation.hpp"

#include <algorithm>
#include <tuple>

namespace ptx {
namespace {

struct Placing {
  std::string_view tier;
  std::optional<std::string_view> rule;
};

const ScoreValue& score_named(const Framework& framework, const Scores& scores, std::string_view id) {
  return id == "combined" ? scores.combined : scores.scores[framework.scores.position(id)];
}

/// The tier of the grid, or of the bands of one score. Every score has a value.
std::string_view base_tier(const Framework& framework, const Scores& scores) {
  const auto band = [&](const Id& score) { return band_of(*framework.bands.find(score.value), *score_named(framework, scores, score.value).value); };
  const auto& segment = framework.segment;
  if (segment.grid) return segment.grid->cells.find(band(segment.grid->rows))->find(band(segment.grid->columns))->value;
  return segment.tiers.find(band(*segment.bands_of))->value;
}

bool rule_holds(const Method& method, const std::vector<Settled>& settled, const Scores& scores, const Rule& rule) {
  return std::all_of(rule.when.begin(), rule.when.end(), [&](const auto& entry) {
    const auto& [id, condition] = entry;
    if (id == "combined" || method.framework().scores.contains(id)) {
      const auto& value = score_named(method.framework(), scores, id).value;
      return value && holds(condition, *value);
    }
    const auto at = method.position(id);
    return at && settled[*at].number() && holds(condition, Fraction(settled[*at].rating.value));
  });
}

/// Rule 6: the grid or bands, then the rules in the order written. Tiers are written from the most governed to the least.
Placing place(const Method& method, const std::vector<Settled>& settled, const Scores& scores) {
  const Framework& framework = method.framework();
  Placing out{base_tier(framework, scores), std::nullopt};
  for (const auto& [id, rule] : framework.rules) {
    const auto before = framework.tiers.position(out.tier);
    const auto wanted = [&](const std::optional<Id>& tier) { return framework.tiers.position(tier->value); };
    const bool raises = rule.at_least && wanted(rule.at_least) < before;
    const bool lowers = rule.at_most && wanted(rule.at_most) > before;
    const bool sets = rule.exactly && wanted(rule.exactly) != before;
    if (!(raises || lowers || sets) || !rule_holds(method, settled, scores, rule)) continue;
    out = {raises ? rule.at_least->value : lowers ? rule.at_most->value : rule.exactly->value, id};
  }
  return out;
}

/// Rule 7: in every score at least half of the weight of all its criteria is known.
bool half_is_known(const Method& method, const std::vector<Settled>& settled) {
  for (std::size_t score = 0; score < method.framework().scores.size(); ++score) {
    Fraction known, all;
    for (std::size_t i = 0; i < settled.size(); ++i) {
      if (method.criteria()[i].score != score) continue;
      all += method.criteria()[i].weight;
      if (settled[i].known()) known += method.criteria()[i].weight;
    }
    if (known + known < all) return false;
  }
  return true;
}

std::optional<std::string_view> band_of_range(const Framework& framework, std::string_view score, const ScoreValue& value) {
  const auto* bands = framework.bands.find(score);
  if (!bands || value.empty()) return std::nullopt;
  const auto low = band_of(*bands, *value.low);
  return low == band_of(*bands, *value.high) ? std::optional(low) : std::nullopt;
}

void compute(const Method& method, const Scored& scored, Segmented& out) {
  if (scored.scores.any_empty()) return;
  if (scored.scores.all_known()) {
    const auto placing = place(method, scored.settled, scored.scores);
    out.computed = placing.tier;
    out.rule = placing.rule;
    out.by = placing.rule ? TierBy::rule : method.framework().segment.grid ? TierBy::grid : TierBy::bands;
  } else if (half_is_known(method, scored.settled)) {
    const auto settled = settle(method, scored.project->ratings, UnknownAs::highest);
    auto scores = score(method, settled);
    if (scores.any_empty()) return;
    const auto placing = place(method, settled, scores);
    out.computed = placing.tier;
    out.rule = placing.rule;
    out.by = TierBy::provisional;
    out.provisional = std::move(scores);
  }
  out.tier = out.computed;
}

}  // namespace

std::string_view band_of(const Entries<Decimal>& bands, const Fraction& number) {
  std::string_view band = bands[0].first;
  for (const auto& [id, cut] : bands)
    if (number >= Fraction(cut)) band = id;
  return band;
}

Segmented segment(const Method& method, const Scored& scored, Date as_of) {
  Segmented out{&scored, std::nullopt, TierBy::unrated, std::nullopt, std::nullopt, std::nullopt, {}};
  for (std::size_t i = 0; i < scored.scores.scores.size(); ++i) out.bands.push_back(band_of_range(method.framework(), method.framework().scores[i].first, scored.scores.scores[i]));
  compute(method, scored, out);
  const auto& decision = scored.project->tier_decision;
  if (decision && decision->tier && (!decision->until || as_of <= *decision->until)) {
    out.tier = decision->tier->value;
    out.by = TierBy::decision;
  }
  return out;
}

void sort_by_tier(const Framework& framework, std::vector<Segmented>& segmented) {
  const auto key = [&](const Segmented& s) {
    const auto tier = s.tier ? framework.tiers.position(*s.tier) : framework.tiers.size();
    return std::make_tuple(tier, !s.scored->rank, s.scored->rank.value_or(0), s.scored->id);
  };
  std::stable_sort(segmented.begin(), segmented.end(), [&](const Segmented& a, const Segmented& b) { return key(a) < key(b); });
}

}  // namespace ptx
