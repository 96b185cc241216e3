#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/portfolio.hpp"

namespace ptx {

/// Whose targets stand beside figures: the portfolio's, one programme's, or nobody's (money rule 5).
struct TargetOwner {
  enum class Whose { nobody, portfolio, programme } whose = Whose::portfolio;
  std::string programme = {};
};

/// What is owed for a year; over all years without one.
std::optional<Money> target_of(const PortfolioSettings& settings, const TargetOwner& owing,
                               std::optional<FinancialYear> year);

/// The same of one programme: its own, else the sum of those within it if each has one.
std::optional<Money> target_of_programme(const PortfolioSettings& settings, std::string_view programme,
                                         std::optional<FinancialYear> year);

/// The years for which the portfolio or any programme has a target.
std::set<FinancialYear> target_years(const PortfolioSettings& settings);

/// The top programmes without a target for a year that others have one for, so that the portfolio has none:
/// none where its own stands.
std::vector<std::string_view> without_target(const PortfolioSettings& settings, FinancialYear year);

/// Programmes that stand within this one, directly; the top programmes without one.
std::vector<std::string_view> programmes_within(const PortfolioSettings& settings,
                                                std::optional<std::string_view> programme);

}  // namespace ptx
