#include "analysis/rag/rag.hpp"

#include <algorithm>
#include <span>
#include <unordered_map>

#include "model/portfolio.hpp"

namespace ptx {
namespace {

RagRow row_of(const Portfolio& portfolio, const SegmentedProject& segmented, Date as_of) {
  const Project& project = *segmented.scored->project;
  RagRow out{segmented.scored->id,
             &project,
             segmented.tier,
             status_on(project, as_of),
             {},
             {},
             {},
             {},
             {},
             {},
             {},
             {}};
  if (out.status) out.reported = out.status->overall;
  if (project.assurance && (!project.assurance->date || *project.assurance->date <= as_of))
    out.assurance = project.assurance->rag;
  out.report = owed_report(portfolio, project, segmented.tier, as_of);
  return out;
}

void compute(const TrackedBenefits& tracked, std::span<const TrackedBenefit> benefits, RagRow& row) {
  const Tolerances& tolerances = tracked.portfolio.settings.tolerances;
  row.time = time_evidence(*row.project, tolerances.time, tracked.as_of);
  row.cost = cost_evidence(*row.project, tolerances.cost);
  row.benefits = benefits_evidence(benefits, year_of(tracked.as_of), tolerances.benefits);
  row.computed = std::max({row.time.rag, row.cost.rag, row.benefits.rag});
  row.better_than_evidence = is_better_than_evidence(row.reported, row.computed);
}

/// The benefits of each project that has any; a project's stand side by side.
std::unordered_map<const Project*, std::span<const TrackedBenefit>> by_project(
    const std::vector<TrackedBenefit>& benefits) {
  std::unordered_map<const Project*, std::span<const TrackedBenefit>> out;
  for (auto first = benefits.begin(); first != benefits.end();) {
    const auto last = std::find_if(first, benefits.end(),
                                   [&](const TrackedBenefit& one) { return one.project != first->project; });
    out.emplace(first->project, std::span(first, last));
    first = last;
  }
  return out;
}

}  // namespace

std::optional<bool> is_better_than_evidence(std::optional<Rag> reported, std::optional<Rag> computed) {
  if (!reported || !computed || *reported == Rag::not_started) return std::nullopt;
  return (*reported == Rag::complete ? Rag::green : *reported) < *computed;
}

std::vector<RagRow> rag_rows(const TrackedBenefits& net, const std::vector<SegmentedProject>& segmented) {
  const auto benefits = by_project(net.benefits);
  std::vector<RagRow> out;
  for (const auto& one : segmented) {
    if (is_over(net.portfolio.framework, *one.scored->project)) continue;
    RagRow row = row_of(net.portfolio, one, net.as_of);
    const auto found = benefits.find(row.project);
    compute(net, found == benefits.end() ? std::span<const TrackedBenefit>() : found->second, row);
    out.push_back(std::move(row));
  }
  return out;
}

}  // namespace ptx
