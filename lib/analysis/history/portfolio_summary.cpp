#include "analysis/history/portfolio_summary.hpp"

#include <algorithm>

#include "analysis/benefits/benefit_rows.hpp"
#include "analysis/rag/rag.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

void count_tiers(const Framework& framework, const std::vector<SegmentedProject>& segmented,
                 PortfolioSummary& out) {
  for (const auto& [id, tier] : framework.tiers) out.tiers.push_back({id, 0});
  for (const auto& one : segmented)
    ++(one.tier ? out.tiers[framework.tiers.position(*one.tier)].count : out.untiered);
}

void count_money(const TrackedBenefits& net, PortfolioSummary& out) {
  const auto total = rows_by_year(net).back();
  out.amounts = total.amounts;
  out.target = total.target;
  out.gap = total.gap;
}

std::size_t late_milestones(const Project& project, Date as_of) {
  const auto judged = judged_milestones(project, as_of);
  return static_cast<std::size_t>(std::count_if(
      judged.begin(), judged.end(), [](const OpenMilestone& open) { return open.days_late() > 0; }));
}

}  // namespace

PortfolioSummary summarise_portfolio(const Portfolio& portfolio, const TierLookup& computes,
                                     const ProjectPredicate& chooses, const TargetOwner& owing, Date as_of) {
  std::vector<ScoredProject> all;
  all.reserve(portfolio.projects.size());
  std::vector<SegmentedProject> chosen;
  ChosenProjects projects;
  for (const auto& [id, project] : portfolio.projects) {
    const auto decided = decided_tier(project, as_of);
    const auto tier = decided ? decided : computes(id, project);
    if (!chooses(id, project, tier)) continue;
    projects.emplace_back(id, &project);
    all.push_back({id, &project, {}, {}, 0, std::nullopt});
    chosen.push_back({&all.back(), tier, {}, {}, {}, {}, {}});
  }
  PortfolioSummary out;
  out.projects = chosen.size();
  count_tiers(portfolio.framework, chosen, out);
  const auto net =
      track(portfolio, projects, usual_counting(portfolio.settings), owing, ShareTreatment::taken_off, as_of);
  count_money(net, out);
  for (const auto& row : rag_rows(net, chosen)) {
    if (row.computed)
      ++(*row.computed == Rag::red ? out.red : *row.computed == Rag::amber ? out.amber : out.green);
    out.late_milestones += late_milestones(*row.project, as_of);
  }
  return out;
}

}  // namespace ptx
