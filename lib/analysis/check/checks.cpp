#include "analysis/check/checks.hpp"

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"

namespace ptx {

std::vector<Finding> check(const AssessedPortfolio& whole) {
  const CheckContext examined{whole.portfolio, whole.method(), whole.segmented(), whole.as_written(),
                              whole.as_of};
  std::vector<Finding> out;
  find_unmet_requirements(examined, out);
  find_framework_faults(examined, out);
  find_unreachable_tiers(examined, out);
  find_claim_faults(examined, out);
  find_date_faults(examined, out);
  find_stale_assessments(examined, out);
  find_unknown_ratings(examined, out);
  find_rating_faults(examined, out);
  find_figure_faults(examined, out);
  find_benefit_faults(examined, out);
  find_shared_money(examined, out);
  find_targets_without_plan(examined, out);
  find_measure_faults(examined, out);
  find_unused(examined, out);
  return out;
}

}  // namespace ptx
