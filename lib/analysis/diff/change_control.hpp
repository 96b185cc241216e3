#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/portfolio.hpp"
#include "model/values/field_path.hpp"

namespace ptx {

/// A decision and its id.
struct NamedDecision {
  std::string_view id;
  const Decision* decision;
};

/// The field as a whole that a step of it belongs to: `benefits.routes.plan` for the plan of one year. The
/// field must be a baseline.
FieldPath whole_baseline(const FieldPath& field);

/// True where what a decision covers holds the field: as its path, or as a start of it in whole steps.
bool decision_covers(const Decision& decision, const FieldPath& field);

/// The decisions in a project's file, or in portfolio.yaml: those of all programmes.
std::vector<NamedDecision> decisions_in(const OrderedMap<Decision>& decisions);
std::vector<NamedDecision> decisions_in(const PortfolioSettings& settings);

/// Of the decisions at a later moment those that are approved and were not at an earlier one: new, or decided
/// since.
std::vector<NamedDecision> approved_since(const std::vector<NamedDecision>& earlier,
                                          const std::vector<NamedDecision>& later);

/// Of these decisions the one that covers a field: the last decided; on one day the last written. Null where
/// there is none.
const NamedDecision* covering_decision(std::span<const NamedDecision> decisions, const FieldPath& field);

}  // namespace ptx
