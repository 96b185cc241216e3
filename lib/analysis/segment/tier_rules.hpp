#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "analysis/score/scoring.hpp"

namespace ptx {

/// What a rule's conditions come to: `either` where they rest on a rating that is unknown and on nothing that
/// fails.
enum class RuleOutcome { no, yes, either };

/// A tier, and the last rule that changed it.
struct TierResult {
  std::string_view tier;
  std::optional<std::string_view> rule;
};

/// The numbers with which the framework compares a score, or the combined one: the cuts of its bands, and
/// what rules say of it.
std::set<Fraction> compared_with(const Framework& framework, std::string_view score);

/// The score with this id, or the combined one.
const ScoreValue& score_named(const Framework& framework, const Scores& scores, std::string_view id);

/// The last band whose cut a number reaches (rule 6). The bands start at 0 and rise.
std::string_view band_of(const OrderedMap<Decimal>& bands, const Fraction& number);

/// The tier of the grid, or of the bands of one score (rule 6). Every score has a value.
std::string_view base_tier(const Framework& framework, const Scores& scores);

/// Whether a rule's conditions hold. A rating that was dropped fails them. Every score has a value.
RuleOutcome evaluate_rule(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                          const Scores& scores, const Rule& rule);

/// The tier that stands once a rule, whose conditions hold, was applied to another.
std::string_view tier_after_rule(const Framework& framework, const Rule& rule, std::string_view tier);

/// Rule 6: the grid or bands, then the rules in the order written. Every score has a value.
TierResult apply_tier_rules(const ScoringModel& method, const std::vector<ResolvedRating>& settled,
                            const Scores& scores);

/// What a project stands in its tier by: its ratings after rules 1 and 2, every unknown at its highest where
/// there is one, and the scores of these.
struct TierBasis {
  std::vector<ResolvedRating> settled;
  Scores scores;
  bool provisional = false;
};

/// Rule 7, but for the half that has to be known: none where a score is empty.
std::optional<TierBasis> tier_basis(const ScoringModel& method, const OrderedMap<JudgedRating>& ratings);

/// Rule 7: whether in every score at least half of the weight of all its criteria is known.
bool half_is_known(const ScoringModel& method, const std::vector<ResolvedRating>& settled);

/// Rules 1 to 7: the tier that the framework computes from ratings; none where a project with them is not yet
/// segmented.
std::optional<std::string_view> computed_tier(const ScoringModel& method,
                                              const OrderedMap<JudgedRating>& ratings);

}  // namespace ptx
