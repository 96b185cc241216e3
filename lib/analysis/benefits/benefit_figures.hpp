#pragma once

#include <map>
#include <optional>

#include "analysis/benefits/finance_books.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// The figures of one benefit, or sums of them. Each is what is new in its period.
struct BenefitAmounts {
  Money original, plan, forecast, weighted, actual, verified;

  BenefitAmounts& operator+=(const BenefitAmounts& other);
  BenefitAmounts& operator-=(const BenefitAmounts& other);
};

/// A money benefit's profiles as they are counted: the original is the plan where it is left out; the
/// forecast is the plan where it is left out, and the actual for a stopped project and in closed years (money
/// rule 1).
struct CountedProfiles {
  Profile original, plan, forecast, actual, verified;
};

CountedProfiles profiles_of(const Project& project, const Benefit& benefit, const Profile* verified,
                            const FinanceBooks& books);

/// The profiles with each period reduced by the sum of what the benefit shares, rounded once (money rule 4).
CountedProfiles net_of_shares(CountedProfiles profiles, const Benefit& benefit);

/// A forecast as it is counted: the plan where none is written; the actual for a stopped project and in
/// closed years.
Profile counted_forecast(const std::optional<Profile>& plan, const std::optional<Profile>& forecast,
                         const std::optional<Profile>& actual, State state, const FinanceBooks& books);

/// The share of a forecast that a benefit's confidence counts for, in percent; none counts as low (money rule
/// 3).
Decimal confidence_share(const PortfolioSettings& settings, const Benefit& benefit);

/// The figures of each year with one, a written nought included; `weighted` is rounded for each year (money
/// rule 3).
std::map<FinancialYear, BenefitAmounts> by_year(const CountedProfiles& profiles, const Decimal& confidence);

}  // namespace ptx
