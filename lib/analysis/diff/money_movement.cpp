#include "analysis/diff/money_movement.hpp"

#include <algorithm>
#include <optional>

#include "analysis/benefits/benefit_figures.hpp"
#include "analysis/benefits/counting.hpp"
#include "model/values/profile.hpp"

namespace ptx {
namespace {

using ByYear = std::map<FinancialYear, Money>;

struct Counted {
  ByYear plan, forecast;
};

ByYear by_year(const Profile& profile, bool disbenefit) {
  ByYear out;
  for (const auto& [period, amount] : profile) out[year_of(period)] += disbenefit ? -amount : amount;
  return out;
}

/// The counted benefits of a project, by id.
std::map<std::string, Counted> counted_benefits(const Portfolio& portfolio, const Project* project) {
  std::map<std::string, Counted> out;
  if (!project) return out;
  const CountingRule counting = usual_counting(portfolio.settings);
  for (const auto& [id, benefit] : project->benefits) {
    if (!is_counted(counting, portfolio, *project, benefit)) continue;
    const auto profiles = net_of_shares(profiles_of(*project, benefit, nullptr, {}), benefit);
    out[id] = {by_year(profiles.plan, benefit.disbenefit), by_year(profiles.forecast, benefit.disbenefit)};
  }
  return out;
}

/// Less in some years and more in others, the amounts above nought.
struct Shift {
  ByYear less, more;
};

Shift shift_between(const ByYear& old, const ByYear& now) {
  ByYear change = now;
  for (const auto& [year, amount] : old) change[year] -= amount;
  Shift out;
  for (const auto& [year, amount] : change) {
    if (amount < Money()) out.less[year] = -amount;
    if (amount > Money()) out.more[year] = amount;
  }
  return out;
}

/// Sets what a year has less against what others have more, as far as it goes, where `fits` says so.
template <class Fits>
void set_off(Shift& shift, YearMoves& into, Money YearMovement::*as, Fits fits) {
  for (auto& [from, less] : shift.less)
    for (auto& [to, more] : shift.more) {
      if (!fits(from, to)) continue;
      const Money amount = std::min(less, more);
      less -= amount;
      more -= amount;
      into[from].*as += amount;
    }
}

void add_moves(YearMoves& into, const ByYear& old, const ByYear& now) {
  Shift shift = shift_between(old, now);
  set_off(shift, into, &YearMovement::slipped,
          [](FinancialYear from, FinancialYear to) { return from < to; });
  set_off(shift, into, &YearMovement::brought_forward,
          [](FinancialYear from, FinancialYear to) { return to < from; });
  for (const auto& [year, amount] : shift.less) into[year].lost += amount;
  for (const auto& [year, amount] : shift.more) into[year].gained += amount;
}

void add_all(YearMoves& into, Money YearMovement::*as, const ByYear& amounts) {
  for (const auto& [year, amount] : amounts) into[year].*as += amount;
}

void compare(const std::map<std::string, Counted>& old, const std::map<std::string, Counted>& now,
             MoneyMovement& out) {
  for (const auto& [id, is] : now) {
    if (const auto was = old.find(id); was != old.end()) {
      add_moves(out.plan, was->second.plan, is.plan);
      add_moves(out.forecast, was->second.forecast, is.forecast);
    } else {
      add_all(out.plan, &YearMovement::entered, is.plan);
      add_all(out.forecast, &YearMovement::entered, is.forecast);
    }
  }
  for (const auto& [id, was] : old) {
    if (now.contains(id)) continue;
    add_all(out.plan, &YearMovement::left, was.plan);
    add_all(out.forecast, &YearMovement::left, was.forecast);
  }
}

}  // namespace

YearMovement& YearMovement::operator+=(const YearMovement& other) {
  slipped += other.slipped;
  brought_forward += other.brought_forward;
  lost += other.lost;
  gained += other.gained;
  entered += other.entered;
  left += other.left;
  return *this;
}

YearMovement total_of(const YearMoves& moves) {
  YearMovement out;
  for (const auto& [year, move] : moves) out += move;
  return out;
}

MoneyMovement money_movement(const Portfolio& old, const Portfolio& now, const Renames& renames,
                             const std::vector<std::string>& projects) {
  MoneyMovement out;
  for (const auto& id : projects) {
    const auto rename =
        std::find_if(renames.begin(), renames.end(), [&](const auto& one) { return one.second == id; });
    const Project* was = old.projects.find(rename == renames.end() ? id : rename->first);
    compare(counted_benefits(old, was), counted_benefits(now, now.projects.find(id)), out);
  }
  for (auto* moves : {&out.plan, &out.forecast})
    std::erase_if(*moves, [](const auto& one) { return one.second == YearMovement(); });
  return out;
}

}  // namespace ptx
