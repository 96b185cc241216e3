#pragma once

#include <string>
#include <vector>

#include "analysis/outcomes/outcome_contributions.hpp"
#include "model/portfolio.hpp"
#include "render/format/pounds.hpp"
#include "render/format/result.hpp"

namespace ptx {

// `ptx outcomes`, one function a view. Each refers to the portfolio.

/// How each outcome stands, headline ones first, and which of these projects contribute to it.
Result outcomes_result(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of);
/// What partners promised.
Result pledges_result(const Portfolio& portfolio, Date as_of);
/// What reviews asked for: how the work stands and what it has changed are two ratings. Only those that name
/// one of these projects, where `some` of the portfolio's are chosen.
Result recommendations_result(const Portfolio& portfolio, const ChosenProjects& projects, bool some);
/// How many projects serve each priority, in which tiers, and their counted forecast.
Result priorities_result(const TrackedBenefits& tracked, const std::vector<SegmentedProject>& segmented,
                         MoneyFormat form);

}  // namespace ptx
