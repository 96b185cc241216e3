#pragma once

#include <array>
#include <optional>

#include "model/values/enum_names.hpp"

namespace ptx {

/// What a change is about, in the order in which the changes of one project stand.
enum class ChangeKind : unsigned char {
  added,
  removed,
  renamed,
  stage,
  state,
  people,
  tier,
  score,
  rating,
  rag,
  milestone,
  benefit,
  measure,
  cost,
  risk,
  issue,
  decision,
  dependency,
  framework,
  target,
  claim,
  outcome,
  pledge,
  recommendation,
  text,
};
template <>
struct EnumNames<ChangeKind> {
  static constexpr std::array<std::string_view, 25> all{
      "added",    "removed",    "renamed",   "stage",   "state",   "people",  "tier",   "score",
      "rating",   "rag",        "milestone", "benefit", "measure", "cost",    "risk",   "issue",
      "decision", "dependency", "framework", "target",  "claim",   "outcome", "pledge", "recommendation",
      "text"};
};

/// Whether a day or a profile of a plan is one that is approved and moves only by a decision.
enum class Approval : unsigned char { unsaid, baseline, estimate };

/// What stands for a field of a project that is left out: a field beside it, or what other records say.
enum class DefaultSource : unsigned char { none, plan, due, fund, directorate, stage };

/// What is known of a field wherever its changes are told.
struct FieldFacts {
  std::optional<ChangeKind> change;  ///< none: what the field says in which it stands
  Approval approval = Approval::unsaid;
  DefaultSource default_from = DefaultSource::none;
  bool identifies_entry =
      false;                 ///< every entry of its map has it: where it comes or goes, all of the entry does
  bool accompanies = false;  ///< what stands in it as text only accompanies a report or a tier

  bool operator==(const FieldFacts&) const = default;
};

/// What is known of a field that stands in another.
constexpr FieldFacts within(const FieldFacts& outer, FieldFacts inner) {
  if (!inner.change) inner.change = outer.change;
  inner.accompanies = inner.accompanies || outer.accompanies;
  return inner;
}

}  // namespace ptx
