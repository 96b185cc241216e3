#include "analysis/check/checks.hpp"

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"

namespace ptx {

std::vector<Finding> check(const Portfolio& portfolio, Date as_of) {
  const ScoringModel method(portfolio.framework);
  const auto scored = score_all(portfolio, method);
  std::vector<SegmentedProject> segmented;
  for (const auto& one : scored) segmented.push_back(segment(method, one, as_of));
  ChosenProjects all;
  for (const auto& [id, project] : portfolio.projects) all.emplace_back(id, &project);
  const TrackedBenefits tracked =
      track(portfolio, all, usual_counting(portfolio.settings), {}, ShareTreatment::as_written, as_of);
  const CheckContext examined{portfolio, method, segmented, tracked, as_of};
  std::vector<Finding> out;
  find_unmet_requirements(examined, out);
  find_framework_faults(examined, out);
  find_unreachable_tiers(examined, out);
  find_claim_faults(examined, out);
  find_day_faults(examined, out);
  find_stale_judgements(examined, out);
  find_unknown_ratings(examined, out);
  find_rating_faults(examined, out);
  find_figure_faults(examined, out);
  find_benefit_faults(examined, out);
  find_shared_money(examined, out);
  find_bare_targets(examined, out);
  find_measure_faults(examined, out);
  find_unused(examined, out);
  return out;
}

}  // namespace ptx
