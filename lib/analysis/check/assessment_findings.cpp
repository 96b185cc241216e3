#include <fmt/format.h>

#include <chrono>
#include <string>

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

/// The same day of the year before; the 28th for the 29th of February.
Date year_before(Date date) {
  const auto day = std::chrono::year_month_day(date.day) - std::chrono::years(1);
  return {std::chrono::sys_days(day.ok() ? day : day.year() / day.month() / std::chrono::last)};
}

/// The last gate that a project has passed by a day; null if there is none.
const Decision* last_gate(const Project& project, Date as_of) {
  const Decision* out = nullptr;
  for (const auto& [id, decision] : project.decisions) {
    const bool passed = decision.kind == DecisionKind::gate &&
                        decision.decision == DecisionOutcome::approved && decision.decided &&
                        *decision.decided <= as_of;
    if (passed && (!out || *decision.decided > *out->decided)) out = &decision;
  }
  return out;
}

void find_old_assessment(const CheckContext& examined, const SegmentedProject& one,
                         std::vector<Finding>& out) {
  const Project& project = *one.scored->project;
  if (!project.assessed || !project.assessed->date) return;
  const Date assessed = *project.assessed->date;
  const auto find = [&](std::string message) {
    out.push_back({project_file(one.scored->id),
                   {"assessed", "date"},
                   EntryPart::value,
                   Code::assessment_old,
                   std::move(message),
                   "look through the ratings again with the service, and write the new day"});
  };
  const Decision* gate = last_gate(project, examined.as_of);
  if (assessed < year_before(examined.as_of))
    find(fmt::format("the ratings were assessed on {}, more than a year before {}", format(assessed),
                     format(examined.as_of)));
  else if (gate && assessed < *gate->decided)
    find(fmt::format("the ratings were assessed on {}, before the gate '{}' was passed on {}",
                     format(assessed), gate->title, format(*gate->decided)));
}

std::string state_of(const Decision& decision) {
  return decision.decision ? std::string(name(*decision.decision)) : "still asked for";
}

void find_tier_decision(const CheckContext& examined, const SegmentedProject& one,
                        std::vector<Finding>& out) {
  const Project& project = *one.scored->project;
  if (!project.tier_decision || !project.tier_decision->tier) return;
  const auto& decided = *project.tier_decision;
  const auto find = [&](Code code, FieldPath path, std::string message, std::string hint) {
    out.push_back({project_file(one.scored->id), std::move(path), EntryPart::value, code, std::move(message),
                   std::move(hint)});
  };
  if (decided.until && *decided.until < examined.as_of)
    return find(
        Code::tier_decision_expired, {"tier_decision", "until"},
        fmt::format("leadership's decision for {} held until {}: the project is {} now", decided.tier->value,
                    format(*decided.until), one.tier ? *one.tier : "not segmented"),
        "ask for a new decision and write its until, or take tier_decision out");
  if (!decided.decision)
    return find(Code::tier_decision_not_approved, {"tier_decision", "tier"},
                fmt::format("the project is {} by a decision that nobody wrote down", decided.tier->value),
                "write it under decisions with kind: tier, decision: approved and decided: DATE, and name it "
                "here: decision: ID");
  const auto* decision = project.decisions.find(decided.decision->value);
  if (decision && decision->decision != DecisionOutcome::approved)
    find(Code::tier_decision_not_approved, {"tier_decision", "decision"},
         fmt::format("the project is {} by the decision '{}', which is {}", decided.tier->value,
                     decided.decision->value, state_of(*decision)),
         decision->decision ? "take tier_decision out: what the framework says stands"
                            : "take tier_decision out until the decision is approved");
}

}  // namespace

void find_stale_assessments(const CheckContext& examined, std::vector<Finding>& out) {
  for (const auto& one : examined.segmented) {
    if (is_over(examined.portfolio.framework, *one.scored->project)) continue;
    find_tier_decision(examined, one, out);
    find_old_assessment(examined, one, out);
  }
}

}  // namespace ptx
