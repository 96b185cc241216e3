#include "analysis/rag/rag.hpp"

#include <algorithm>
#include <span>

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

void compute(const Portfolio& portfolio, const TrackedBenefits& tracked,
             std::span<const TrackedBenefit> benefits, RagRow& row) {
  const Tolerances& tolerances = portfolio.settings.tolerances;
  row.time = time_evidence(*row.project, tolerances.time, tracked.as_of);
  row.cost = cost_evidence(*row.project, tolerances.cost);
  row.benefits = benefits_evidence(benefits, year_of(tracked.as_of), tolerances.benefits);
  row.computed = std::max({row.time.rag, row.cost.rag, row.benefits.rag});
  row.better_than_evidence = is_better(row.reported, row.computed);
}

}  // namespace

std::optional<bool> is_better(std::optional<Rag> reported, std::optional<Rag> computed) {
  if (!reported || !computed || *reported == Rag::not_started) return std::nullopt;
  return (*reported == Rag::complete ? Rag::green : *reported) < *computed;
}

std::vector<RagRow> rag_rows(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                             Date as_of) {
  std::vector<RagRow> out;
  ChosenProjects projects;
  for (const auto& one : segmented) {
    if (is_over(portfolio.framework, *one.scored->project)) continue;
    out.push_back(row_of(portfolio, one, as_of));
    projects.emplace_back(one.scored->id, one.scored->project);
  }
  const auto tracked = track(portfolio, projects, usual_counting(portfolio.settings),
                             {TargetOwner::Whose::nobody}, ShareTreatment::taken_off, as_of);
  auto next = tracked.benefits.begin();
  for (auto& row : out) {
    const auto first = next;
    next = std::find_if(first, tracked.benefits.end(),
                        [&](const TrackedBenefit& benefit) { return benefit.project != row.project; });
    compute(portfolio, tracked, {first, next}, row);
  }
  return out;
}

}  // namespace ptx
