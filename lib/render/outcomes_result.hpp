#pragma once

#include <string>
#include <vector>

#include "analysis/contributions.hpp"
#include "render/pounds.hpp"
#include "render/result.hpp"

namespace ptx {

// `ptx outcomes`, one function a view. Each refers to the portfolio.

/// How each outcome stands, headline ones first, and which of these projects contribute to it.
Result outcomes_result(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of);
/// What partners promised.
Result pledges_result(const Portfolio& portfolio, Date as_of);
/// What reviews asked for: how the work stands and what it has changed are two ratings. Only those that name one of these projects, where
/// `some` of the portfolio's are chosen.
Result recommendations_result(const Portfolio& portfolio, const ChosenProjects& projects, bool some);
/// How many projects serve each priority, in which tiers, and their counted forecast.
Result priorities_result(const Tracked& tracked, const std::vector<Segmented>& segmented, MoneyForm form);

/// A small panel for each outcome: its readings as a line, its targets as a path.
std::string outcomes_svg(const Portfolio& portfolio, Date as_of);
/// The same for each measure of these projects. The title says whose they are: the portfolio's, where `whose` is empty.
std::string measures_svg(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of, const std::string& whose = {});

}  // namespace ptx
