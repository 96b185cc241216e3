#include "analysis/benefits/targets.hpp"

#include <algorithm>

namespace ptx {
namespace {

std::optional<Money> own_target(const std::optional<Target>& target, FinancialYear year) {
  if (!target) return std::nullopt;
  const auto found = std::find_if(target->years.begin(), target->years.end(),
                                  [&](const auto& one) { return one.first == year; });
  return found == target->years.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Money> of_year(const PortfolioSettings& settings, std::string_view programme,
                             FinancialYear year);

/// The sum over programmes if there is one and each of them has a target.
std::optional<Money> sum_over(const PortfolioSettings& settings,
                              const std::vector<std::string_view>& programmes, FinancialYear year) {
  std::optional<Money> out;
  for (const auto id : programmes) {
    const auto target = of_year(settings, id, year);
    if (!target) return std::nullopt;
    out = out.value_or(Money()) + *target;
  }
  return out;
}

std::optional<Money> of_year(const PortfolioSettings& settings, std::string_view programme,
                             FinancialYear year) {
  if (const auto own = own_target(settings.programmes.find(programme)->target, year)) return own;
  return sum_over(settings, programmes_within(settings, programme), year);
}

std::optional<Money> of_portfolio(const PortfolioSettings& settings, FinancialYear year) {
  if (const auto own = own_target(settings.target, year)) return own;
  return sum_over(settings, programmes_within(settings, std::nullopt), year);
}

/// The sum of what is owed for each year, over those years for which anything is.
template <class OfYear>
std::optional<Money> sum_of_years(const PortfolioSettings& settings, const OfYear& of) {
  std::optional<Money> out;
  for (const auto year : target_years(settings))
    if (const auto target = of(year)) out = out.value_or(Money()) + *target;
  return out;
}

}  // namespace

std::vector<std::string_view> programmes_within(const PortfolioSettings& settings,
                                                std::optional<std::string_view> programme) {
  std::vector<std::string_view> out;
  for (const auto& [id, one] : settings.programmes)
    if (programme ? one.within && one.within->value == *programme : !one.within) out.push_back(id);
  return out;
}

std::set<FinancialYear> target_years(const PortfolioSettings& settings) {
  std::set<FinancialYear> out;
  const auto add = [&](const std::optional<Target>& target) {
    if (target)
      for (const auto& [year, amount] : target->years) out.insert(year);
  };
  add(settings.target);
  for (const auto& [id, programme] : settings.programmes) add(programme.target);
  return out;
}

std::optional<Money> target_of_programme(const PortfolioSettings& settings, std::string_view programme,
                                         std::optional<FinancialYear> year) {
  if (year) return of_year(settings, programme, *year);
  const auto& own = settings.programmes.find(programme)->target;
  if (own && own->total) return own->total;
  return sum_of_years(settings, [&](FinancialYear one) { return of_year(settings, programme, one); });
}

std::optional<Money> target_of(const PortfolioSettings& settings, const TargetOwner& owing,
                               std::optional<FinancialYear> year) {
  if (owing.whose == TargetOwner::Whose::nobody) return std::nullopt;
  if (owing.whose == TargetOwner::Whose::programme)
    return target_of_programme(settings, owing.programme, year);
  if (year) return of_portfolio(settings, *year);
  if (settings.target && settings.target->total) return settings.target->total;
  return sum_of_years(settings, [&](FinancialYear one) { return of_portfolio(settings, one); });
}

std::vector<std::string_view> without_target(const PortfolioSettings& settings, FinancialYear year) {
  std::vector<std::string_view> out;
  if (own_target(settings.target, year)) return out;
  const auto top = programmes_within(settings, std::nullopt);
  std::copy_if(top.begin(), top.end(), std::back_inserter(out),
               [&](std::string_view id) { return !of_year(settings, id, year); });
  return out;
}

}  // namespace ptx
