#include "analysis/segment/tier_rules.hpp"

#include <algorithm>

namespace ptx {
namespace {

RuleOutcome answer_one(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                       const Scores& scores, const std::string& id, const Condition& condition) {
  const auto in_words = [](bool yes) { return yes ? RuleOutcome::yes : RuleOutcome::no; };
  if (id == "combined" || method.framework().scores.contains(id)) {
    const auto& value = score_named(method.framework(), scores, id).value;
    return in_words(value && holds(condition, *value));
  }
  const auto at = method.position(id);
  if (at && !settled[*at].known()) return RuleOutcome::either;
  return in_words(at && settled[*at].number() && holds(condition, Fraction(settled[*at].rating.value)));
}

}  // namespace

std::set<Fraction> compared_with(const Framework& framework, std::string_view score) {
  std::set<Fraction> out;
  if (const auto* bands = framework.bands.find(score))
    for (const auto& [band, cut] : *bands) out.emplace(cut);
  for (const auto& [rule_id, rule] : framework.rules)
    if (const auto* condition = rule.when.find(score)) out.emplace(condition->number);
  return out;
}

const ScoreValue& score_named(const Framework& framework, const Scores& scores, std::string_view id) {
  return id == "combined" ? scores.combined : scores.scores[framework.scores.position(id)];
}

std::string_view band_of(const OrderedMap<Decimal>& bands, const Fraction& number) {
  std::string_view band = bands[0].first;
  for (const auto& [id, cut] : bands)
    if (number >= Fraction(cut)) band = id;
  return band;
}

std::string_view base_tier(const Framework& framework, const Scores& scores) {
  const auto band = [&](const Id& score) {
    return band_of(*framework.bands.find(score.value), *score_named(framework, scores, score.value).value);
  };
  const auto& segment = framework.segment;
  if (segment.grid)
    return segment.grid->cells.find(band(segment.grid->rows))->find(band(segment.grid->columns))->value;
  return segment.tiers.find(band(*segment.bands_of))->value;
}

RuleOutcome evaluate_rule(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                          const Scores& scores, const Rule& rule) {
  RuleOutcome out = RuleOutcome::yes;
  for (const auto& [id, condition] : rule.when) {
    const RuleOutcome one = answer_one(method, settled, scores, id, condition);
    if (one == RuleOutcome::no) return RuleOutcome::no;
    if (one == RuleOutcome::either) out = RuleOutcome::either;
  }
  return out;
}

std::string_view tier_after_rule(const Framework& framework, const Rule& rule, std::string_view tier) {
  const auto before = framework.tiers.position(tier);
  const auto wanted = [&](const std::optional<Id>& id) { return framework.tiers.position(id->value); };
  if (rule.at_least && wanted(rule.at_least) < before) return rule.at_least->value;
  if (rule.at_most && wanted(rule.at_most) > before) return rule.at_most->value;
  return rule.exactly ? std::string_view(rule.exactly->value) : tier;
}

TierResult apply_tier_rules(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                            const Scores& scores) {
  TierResult out{base_tier(method.framework(), scores), std::nullopt};
  for (const auto& [id, rule] : method.framework().rules) {
    const auto tier = tier_after_rule(method.framework(), rule, out.tier);
    if (tier != out.tier && evaluate_rule(method, settled, scores, rule) == RuleOutcome::yes)
      out = {tier, id};
  }
  return out;
}

bool half_is_known(const ScoringModel& method, const std::vector<ResolvedRating>& settled) {
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

std::optional<TierBasis> tier_basis(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings) {
  TierBasis out{resolve_ratings(method, ratings, UnknownAs::framework_says), {}, false};
  out.scores = score(method, out.settled);
  if (out.scores.any_empty()) return std::nullopt;
  if (out.scores.all_known()) return out;
  out.provisional = true;
  out.settled = resolve_ratings(method, ratings, UnknownAs::highest);
  out.scores = score(method, out.settled);
  if (out.scores.any_empty()) return std::nullopt;
  return out;
}

std::optional<std::string_view> computed_tier(const ScoringModel& method,
                                              const OrderedMap<JudgedRating>& ratings) {
  const auto found = tier_basis(method, ratings);
  if (!found || (found->provisional &&
                 !half_is_known(method, resolve_ratings(method, ratings, UnknownAs::framework_says))))
    return std::nullopt;
  return apply_tier_rules(method, found->settled, found->scores).tier;
}

}  // namespace ptx
