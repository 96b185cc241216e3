#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include "model/portfolio.hpp"

namespace ptx {

/// Which money is counted (money rule 2). An empty list takes all.
struct CountingRule {
  std::vector<BenefitType> types;
  std::vector<std::string> funds;
  std::vector<std::string> monitored_by;
  bool pipeline = false;  ///< whether money of pipeline stages is in

  bool operator==(const CountingRule&) const = default;
};

/// Cashable and income, in the portfolio's fund, of projects that the PMO watches and that are past the
/// pipeline.
CountingRule usual_counting(const PortfolioSettings& settings);

/// Every money benefit.
CountingRule all_money();

/// The fund that a benefit or a cost is in.
std::string_view fund_of(const PortfolioSettings& settings, const std::optional<Id>& fund);

/// True where a project's stage is a pipeline stage.
bool in_pipeline(const Framework& framework, const Project& project);

/// True where a project's money may be counted at all: who watches it, and its stage.
bool is_counted(const CountingRule& counting, const Framework& framework, const Project& project);
/// True where a money benefit of a project is counted.
bool is_counted(const CountingRule& counting, const Portfolio& portfolio, const Project& project,
                const Benefit& benefit);

/// Where a money benefit falls beside what is counted (with the usual counting, in the reconciliation of
/// money rule 12): the first that fits, in this order; `counted` is cashable and income that nothing but its
/// type could keep out.
enum class CountingCategory {
  pipeline,
  monitored_elsewhere,
  other_fund,
  cost_avoidance,
  non_cashable,
  counted
};

CountingCategory category_of(const CountingRule& counting, const Portfolio& portfolio, const Project& project,
                             const Benefit& benefit);

}  // namespace ptx
