#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/benefits/benefit_figures.hpp"
#include "analysis/benefits/targets.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// Which projects are looked at: by id, project, and the tier that it stands in.
using ProjectPredicate = std::function<bool(std::string_view id, const Project& project,
                                            const std::optional<std::string_view>& tier)>;

/// The tier that the framework computes for a project; none where it is not yet segmented.
using TierLookup =
    std::function<std::optional<std::string_view>(std::string_view id, const Project& project)>;

/// How many projects stand in a tier.
struct TierCount {
  std::string tier;
  std::size_t count;
};

/// How the chosen projects of a portfolio stand on a day, in values that outlive the portfolio.
struct PortfolioSummary {
  std::size_t projects = 0;
  std::vector<TierCount> tiers;  ///< in the framework's order
  std::size_t untiered = 0;
  BenefitAmounts amounts;  ///< what is counted, over all years
  std::optional<Money> target, gap;
  std::size_t red = 0, amber = 0, green = 0;  ///< of those for which anything is computed
  std::size_t late_milestones =
      0;  ///< of projects that are judged, those milestones by which their time is judged that are late
};

PortfolioSummary summarise_portfolio(const Portfolio& portfolio, const TierLookup& computes,
                                     const ProjectPredicate& chooses, const TargetOwner& owing, Date as_of);

}  // namespace ptx
