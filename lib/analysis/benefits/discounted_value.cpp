#include "analysis/benefits/discounted_value.hpp"

#include <array>
#include <map>

#include "model/values/profile.hpp"

namespace ptx {
namespace {

struct Rate {
  int last_year;
  int per_thousand;
};
constexpr std::array rates{Rate{30, 1035}, Rate{75, 1030}, Rate{125, 1025}};
constexpr int places = 12;
constexpr long long unit = 1'000'000'000'000;

/// What is new in a year, by whether it stays.
struct New {
  std::map<FinancialYear, Money> recurring, once;

  void add(const Profile& profile, bool stays, bool turned) {
    for (const auto& [period, amount] : profile) {
      Money& into = (stays ? recurring : once)[year_of(period)];
      turned ? into -= amount : into += amount;
    }
  }
  bool empty() const { return recurring.empty() && once.empty(); }
  FinancialYear first() const {
    if (recurring.empty() || once.empty()) return (once.empty() ? recurring : once).begin()->first;
    return std::min(recurring.begin()->first, once.begin()->first);
  }
};

Money in_year(const std::map<FinancialYear, Money>& figures, FinancialYear year) {
  const auto found = figures.find(year);
  return found == figures.end() ? Money() : found->second;
}

/// The effect on the budgets of the years from the first, one after another.
class Effect {
 public:
  explicit Effect(const New& figures) : figures_(figures) {}

  Money of_next(FinancialYear year) {
    stays_ += in_year(figures_.recurring, year);
    return stays_ + in_year(figures_.once, year);
  }

 private:
  const New& figures_;
  Money stays_;
};

/// The factors of the first years, as counts of 10^-12.
std::vector<long long> factors(int years) {
  std::vector<long long> out;
  for (int year = 0; year < years; ++year) out.push_back(discount_factor(year).scaled(places));
  return out;
}

DiscountedValue value_of(std::string_view id, const Project& project, const New& benefits, const New& costs,
                         const std::vector<long long>& by_year) {
  DiscountedValue out{id, &project, {}, {}, {}, {}, {}, {}};
  out.first = benefits.empty() ? costs.first()
              : costs.empty()  ? benefits.first()
                               : std::min(benefits.first(), costs.first());
  Effect benefit(benefits), cost(costs);
  FinancialYear year = out.first;
  for (const auto factor : by_year) {
    out.benefit += scaled(benefit.of_next(year), factor, unit);
    out.cost += scaled(cost.of_next(year), factor, unit);
    if (!out.payback_year && out.benefit >= out.cost) out.payback_year = year;
    ++year.start;
  }
  out.net_present_value = out.benefit - out.cost;
  if (out.cost != Money()) out.benefit_cost_ratio = ratio_of(out.benefit, out.cost);
  return out;
}

}  // namespace

Fraction discount_factor(int year) {
  Fraction out = 1;
  int done = 0;
  for (const auto& rate : rates)
    for (; done < year && done < rate.last_year; ++done)
      out = out * Fraction(1000) / Fraction(rate.per_thousand);
  return Fraction(Decimal::whole(out.scaled(places))) / Fraction(Decimal::whole(unit));
}

std::vector<DiscountedValue> values(const TrackedBenefits& tracked, int years) {
  std::map<std::string_view, New> benefits;
  for (const auto& benefit : tracked.benefits)
    if (benefit.counted)
      benefits[benefit.project_id].add(benefit.profiles.forecast, benefit.benefit->recurring,
                                       benefit.benefit->disbenefit);
  const auto by_year = factors(years);
  std::vector<DiscountedValue> out;
  for (const auto& [id, project] : tracked.projects) {
    if (!is_counted(tracked.counting, tracked.portfolio.framework, *project)) continue;
    New costs;
    for (const auto& [cost_id, cost] : project->costs)
      costs.add(counted_forecast(cost.plan, cost.forecast, cost.actual, project->state, tracked.books),
                cost.recurring, false);
    const New& brought = benefits[id];
    if (!brought.empty() || !costs.empty()) out.push_back(value_of(id, *project, brought, costs, by_year));
  }
  return out;
}

}  // namespace ptx
