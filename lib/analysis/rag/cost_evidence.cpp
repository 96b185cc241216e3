#include "analysis/rag/cost_evidence.hpp"

#include <algorithm>

#include "model/values/profile.hpp"

namespace ptx {
namespace {

/// What is left to come of a contribution, a negative cost, is no excess: an actual that is not above nought
/// does not stand in for the forecast.
Money expected(const Cost& cost) {
  const Money forecast = sum_of(cost.forecast ? *cost.forecast : cost.plan.value_or(Profile()));
  const Money actual = sum_of(cost.actual.value_or(Profile()));
  return actual > Money() ? std::max(forecast, actual) : forecast;
}

}  // namespace

CostEvidence cost_evidence(const Project& project, const MoneyTolerance& tolerance) {
  CostEvidence out;
  if (project.costs.empty()) return out;
  Money plan, excess;
  for (const auto& [id, cost] : project.costs) {
    const Money planned = sum_of(cost.plan.value_or(Profile()));
    plan += planned;
    excess += expected(cost) - planned;
    if (!cost.plan || cost.plan->empty()) out.without_plan.push_back(id);
  }
  out.excess = rag_of(excess, std::max(plan, -plan), tolerance);
  out.rag = out.without_plan.empty() ? out.excess->rag : Rag::red;
  return out;
}

}  // namespace ptx
