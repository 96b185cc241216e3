#include "analysis/diff/change_control.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace ptx {
namespace {

bool is_approved(const NamedDecision& one) { return one.decision->decision == DecisionOutcome::approved; }

void append(const OrderedMap<Decision>& decisions, std::vector<NamedDecision>& out) {
  for (const auto& [id, decision] : decisions) out.push_back({id, &decision});
}

}  // namespace

FieldPath whole_baseline(const FieldPath& field) { return {field.begin(), field.begin() + 3}; }

bool decision_covers(const Decision& decision, const FieldPath& field) {
  return std::any_of(decision.covers.begin(), decision.covers.end(), [&](const std::string& cover) {
    const auto steps = split(cover, '.');
    return starts_with(field, FieldPath(steps.begin(), steps.end()));
  });
}

std::vector<NamedDecision> decisions_in(const OrderedMap<Decision>& decisions) {
  std::vector<NamedDecision> out;
  append(decisions, out);
  return out;
}

std::vector<NamedDecision> decisions_in(const PortfolioSettings& settings) {
  std::vector<NamedDecision> out;
  for (const auto& [id, programme] : settings.programmes) append(programme.decisions, out);
  return out;
}

std::vector<NamedDecision> approved_since(const std::vector<NamedDecision>& earlier,
                                          const std::vector<NamedDecision>& later) {
  std::vector<NamedDecision> out;
  std::copy_if(later.begin(), later.end(), std::back_inserter(out), [&](const NamedDecision& one) {
    return is_approved(one) && std::none_of(earlier.begin(), earlier.end(), [&](const NamedDecision& before) {
             return before.id == one.id && is_approved(before);
           });
  });
  return out;
}

const NamedDecision* covering_decision(std::span<const NamedDecision> decisions, const FieldPath& field) {
  const NamedDecision* out = nullptr;
  for (const auto& one : decisions)
    if (decision_covers(*one.decision, field) && (!out || one.decision->decided >= out->decision->decided))
      out = &one;
  return out;
}

}  // namespace ptx
