#include "analysis/benefits/benefit_figures.hpp"

#include <algorithm>

#include "model/values/profile.hpp"

namespace ptx {

BenefitAmounts& BenefitAmounts::operator+=(const BenefitAmounts& other) {
  original += other.original;
  plan += other.plan;
  forecast += other.forecast;
  weighted += other.weighted;
  actual += other.actual;
  verified += other.verified;
  return *this;
}

BenefitAmounts& BenefitAmounts::operator-=(const BenefitAmounts& other) {
  original -= other.original;
  plan -= other.plan;
  forecast -= other.forecast;
  weighted -= other.weighted;
  actual -= other.actual;
  verified -= other.verified;
  return *this;
}

Profile counted_forecast(const std::optional<Profile>& plan, const std::optional<Profile>& forecast,
                         const std::optional<Profile>& actual, State state, const FinanceBooks& books) {
  Profile done = actual.value_or(Profile());
  if (state == State::stopped) return done;
  const auto is_closed = [&](const auto& figure) { return books.closed.contains(year_of(figure.first)); };
  Profile out = forecast ? *forecast : plan.value_or(Profile());
  std::erase_if(out, is_closed);
  std::copy_if(done.begin(), done.end(), std::back_inserter(out), is_closed);
  std::sort(out.begin(), out.end());
  return out;
}

CountedProfiles profiles_of(const Project& project, const Benefit& benefit, const Profile* verified,
                            const FinanceBooks& books) {
  CountedProfiles out;
  out.plan = benefit.plan.value_or(Profile());
  out.original = benefit.original.value_or(out.plan);
  out.forecast = counted_forecast(benefit.plan, benefit.forecast, benefit.actual, project.state, books);
  out.actual = benefit.actual.value_or(Profile());
  if (verified) out.verified = *verified;
  return out;
}

CountedProfiles net_of_shares(CountedProfiles profiles, const Benefit& benefit) {
  if (benefit.shared_with.empty()) return profiles;
  Decimal given;
  for (const auto& share : benefit.shared_with) given.billionths += share.percent.billionths;
  for (Profile* profile :
       {&profiles.original, &profiles.plan, &profiles.forecast, &profiles.actual, &profiles.verified})
    for (auto& [period, amount] : *profile) amount -= percent_of(amount, given);
  return profiles;
}

Decimal confidence_share(const PortfolioSettings& settings, const Benefit& benefit) {
  switch (benefit.confidence.value_or(Confidence::low)) {
    case Confidence::high:
      return settings.confidence.high;
    case Confidence::medium:
      return settings.confidence.medium;
    case Confidence::low:
      break;
  }
  return settings.confidence.low;
}

std::map<FinancialYear, BenefitAmounts> by_year(const CountedProfiles& profiles, const Decimal& confidence) {
  std::map<FinancialYear, BenefitAmounts> out;
  const auto add = [&](const Profile& profile, Money BenefitAmounts::*into) {
    for (const auto& [period, amount] : profile) out[year_of(period)].*into += amount;
  };
  add(profiles.original, &BenefitAmounts::original);
  add(profiles.plan, &BenefitAmounts::plan);
  add(profiles.forecast, &BenefitAmounts::forecast);
  add(profiles.actual, &BenefitAmounts::actual);
  add(profiles.verified, &BenefitAmounts::verified);
  for (auto& [year, amounts] : out)
    amounts.weighted =
        amounts.actual + percent_of(std::max(amounts.forecast - amounts.actual, Money()), confidence);
  return out;
}

}  // namespace ptx
