#include "analysis/benefits/counting.hpp"

#include <algorithm>

namespace ptx {
namespace {

template <class T, class U>
bool takes(const std::vector<T>& those, const U& one) {
  return those.empty() || std::find(those.begin(), those.end(), one) != those.end();
}

}  // namespace

CountingRule usual_counting(const PortfolioSettings& settings) {
  return {{BenefitType::cashable, BenefitType::income}, {settings.fund.value}, {"pmo"}, false};
}

CountingRule all_money() { return {{}, {}, {}, true}; }

std::string_view fund_of(const PortfolioSettings& settings, const std::optional<Id>& fund) {
  return fund ? fund->value : settings.fund.value;
}

bool in_pipeline(const Framework& framework, const Project& project) {
  const Stage* stage = framework.stages.find(stage_id(framework, project));
  return stage && stage->pipeline;
}

bool is_counted(const CountingRule& counting, const Framework& framework, const Project& project) {
  return takes(counting.monitored_by, project.monitored_by) &&
         (counting.pipeline || !in_pipeline(framework, project));
}

bool is_counted(const CountingRule& counting, const Portfolio& portfolio, const Project& project,
                const Benefit& benefit) {
  return benefit.is_money() && takes(counting.types, benefit.type) &&
         takes(counting.funds, fund_of(portfolio.settings, benefit.fund)) &&
         is_counted(counting, portfolio.framework, project);
}

CountingCategory category_of(const CountingRule& counting, const Portfolio& portfolio, const Project& project,
                             const Benefit& benefit) {
  if (!counting.pipeline && in_pipeline(portfolio.framework, project)) return CountingCategory::pipeline;
  if (!takes(counting.monitored_by, project.monitored_by)) return CountingCategory::monitored_elsewhere;
  if (!takes(counting.funds, fund_of(portfolio.settings, benefit.fund))) return CountingCategory::other_fund;
  if (benefit.type == BenefitType::cost_avoidance) return CountingCategory::cost_avoidance;
  return benefit.type == BenefitType::non_cashable ? CountingCategory::non_cashable
                                                   : CountingCategory::counted;
}

}  // namespace ptx
