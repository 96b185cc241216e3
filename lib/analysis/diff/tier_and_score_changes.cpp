#include "analysis/diff/tier_and_score_changes.hpp"

#include <algorithm>
#include <set>

#include "analysis/diff/change_control.hpp"
#include "analysis/segment/segmentation.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

/// What a project comes to with a framework.
struct Judgement {
  ScoredProject scored;
  std::optional<std::string_view> tier;
};

std::optional<Fraction> score_of(const Framework& framework, const ScoredProject& scored,
                                 std::string_view id) {
  const auto position = framework.scores.position(id);
  return position < scored.scores.scores.size() ? scored.scores.scores[position].value : std::nullopt;
}

class JudgedChanges {
 public:
  explicit JudgedChanges(const ScoredPair& judged)
      : judged_(judged), old_method_(judged.old.framework), now_method_(judged.now.framework) {}

  std::vector<Change> run() {
    for (const auto& [old_id, old] : judged_.old.projects) {
      id_ = renamed(judged_.renames, old_id);
      const Project* now = judged_.now.projects.find(id_);
      if (!now) continue;
      old_ = &old;
      now_ = now;
      compare(old_id);
    }
    return std::move(out_);
  }

 private:
  Judgement stand(std::string_view id, const Project& project, const ScoringModel& method) const {
    ScoredProject scored = score_one(id, project, method);
    const auto tier = segment(method, scored, judged_.day).tier;
    return {std::move(scored), tier};
  }

  void compare(std::string_view old_id) {
    const Judgement old = stand(old_id, *old_, old_method_), now = stand(id_, *now_, now_method_);
    if (old.tier != now.tier) add_tier(old.tier, now.tier);
    std::set<std::string_view> ids;
    for (const auto* portfolio : {&judged_.old, &judged_.now})
      for (const auto id : portfolio->framework.scores.ids()) ids.insert(id);
    for (const auto id : ids) {
      const auto was = score_of(judged_.old.framework, old.scored, id),
                 is = score_of(judged_.now.framework, now.scored, id);
      if (was != is) add_score(id, was, is);
    }
  }

  void add(ChangeKind what, std::string_view field, std::optional<FieldValue> old,
           std::optional<FieldValue> now, bool by_framework) {
    Change change{id_,
                  what,
                  {std::string(field)},
                  std::move(old),
                  std::move(now),
                  by_framework ? "framework.yaml" : project_file(id_),
                  std::nullopt};
    change.by_framework = by_framework;
    out_.push_back(std::move(change));
  }

  void add_tier(const std::optional<std::string_view>& old, const std::optional<std::string_view>& now) {
    const auto value = [](const std::optional<std::string_view>& tier) {
      return tier ? std::optional(FieldValue{std::string(*tier)}) : std::nullopt;
    };
    // The framework alone moved it where either project would have moved so.
    const bool by_framework =
        stand(id_, *old_, now_method_).tier == now && stand(id_, *now_, old_method_).tier == old;
    add(ChangeKind::tier, "tier", value(old), value(now), by_framework);
    if (!by_framework) out_.back().decision = decision_on_tier();
  }

  /// The approved decision that `tier_decision` names, or one taken in between that covers it.
  std::optional<std::string> decision_on_tier() const {
    const bool forwards = judged_.direction == Direction::forwards;
    const Project& earlier = forwards ? *old_ : *now_;
    const Project& later = forwards ? *now_ : *old_;
    if (later.tier_decision && later.tier_decision->decision) {
      const auto& id = later.tier_decision->decision->value;
      const auto* named = later.decisions.find(id);
      if (named && named->decision == DecisionOutcome::approved) return id;
    }
    const auto taken = approved_since(decisions_in(earlier.decisions), decisions_in(later.decisions));
    for (const auto* field : {"tier", "tier_decision"})
      if (const auto* found = covering_decision(taken, {field})) return std::string(found->id);
    return std::nullopt;
  }

  void add_score(std::string_view id, const std::optional<Fraction>& old,
                 const std::optional<Fraction>& now) {
    const auto value = [](const std::optional<Fraction>& score) {
      return score ? std::optional(FieldValue{RoundedNumber{*score}}) : std::nullopt;
    };
    const auto crossed = score_of(judged_.now.framework, score_one(id_, *old_, now_method_), id);
    const auto crossed_back = score_of(judged_.old.framework, score_one(id_, *now_, old_method_), id);
    add(ChangeKind::score, id, value(old), value(now), crossed == now && crossed_back == old);
  }

  const ScoredPair& judged_;
  ScoringModel old_method_, now_method_;
  std::string id_;
  const Project* old_ = nullptr;
  const Project* now_ = nullptr;
  std::vector<Change> out_;
};

}  // namespace

std::vector<Change> tier_and_score_changes(const ScoredPair& judged) { return JudgedChanges(judged).run(); }

}  // namespace ptx
