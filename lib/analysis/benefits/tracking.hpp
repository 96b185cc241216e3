#pragma once

#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/benefits/benefit_figures.hpp"
#include "analysis/benefits/counting.hpp"
#include "analysis/benefits/plan_split.hpp"
#include "analysis/benefits/targets.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// One money benefit with its figures: positive as written, also for a disbenefit.
struct TrackedBenefit {
  std::string_view project_id;
  const Project* project;
  std::string_view id;
  const Benefit* benefit;
  bool counted;
  CountedProfiles profiles;
  std::map<FinancialYear, BenefitAmounts> years;
  BenefitAmounts taken_off;  ///< over all years, what other benefits count; not of the weighted figure
  SplitInputs circumstances;
  std::map<FinancialYear, PlanSplit> splits;

  BenefitAmounts total() const;
  PlanSplit split() const;
};

/// Whether figures are as written, or each period is reduced by what is shared (money rule 4).
enum class ShareTreatment { as_written, taken_off };

/// All money benefits of the chosen projects on a day, by project and in the order written.
struct TrackedBenefits {
  const Portfolio& portfolio;
  Date as_of;
  FinanceBooks books;
  CountingRule counting;
  TargetOwner owing;
  ChosenProjects projects;
  std::vector<TrackedBenefit> benefits;
};

TrackedBenefits track(const Portfolio& portfolio, const ChosenProjects& projects,
                      const CountingRule& counting, const TargetOwner& owing, ShareTreatment shares,
                      Date as_of);

/// An amount of a benefit as it counts: a disbenefit's with its sign turned.
template <class T>
T as_counted(const TrackedBenefit& benefit, const T& amount) {
  T out{};
  return benefit.benefit->disbenefit ? out -= amount : out += amount;
}

}  // namespace ptx
