#include "analysis/benefits/benefit_rows.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "model/values/profile.hpp"

namespace ptx {
namespace {

using Years = std::map<FinancialYear, BenefitAmounts>;

Years counted_years(const TrackedBenefits& tracked) {
  Years out;
  for (const auto& benefit : tracked.benefits)
    if (benefit.counted)
      for (const auto& [year, amounts] : benefit.years) out[year] += as_counted(benefit, amounts);
  return out;
}

/// The years of all rows: no gap between the first and the last of those with a figure or a target.
std::vector<FinancialYear> years_of_rows(const TrackedBenefits& tracked, const Years& counted) {
  auto named = target_years(tracked.portfolio.settings);
  for (const auto& [year, amounts] : counted) named.insert(year);
  std::vector<FinancialYear> out;
  if (!named.empty())
    for (int start = named.begin()->start; start <= named.rbegin()->start; ++start) out.push_back({start});
  return out;
}

std::optional<Money> gap_of(const BenefitAmounts& amounts, const std::optional<Money>& target) {
  return target ? std::optional(amounts.forecast - *target) : std::nullopt;
}

void add(GroupRow& row, const TrackedBenefit& benefit, std::optional<FinancialYear> year) {
  for (const auto& [one, amounts] : benefit.years)
    if (!year || one == *year) row.amounts += as_counted(benefit, amounts);
  for (const auto& [one, split] : benefit.splits)
    if (!year || one == *year) row.split += as_counted(benefit, split);
}

/// What no group holds, if anything is counted there, and the total.
void finish(std::vector<GroupRow>& rows, GroupRow without, bool any_without, GroupRow total,
            const std::optional<Money>& target) {
  if (any_without) rows.push_back(without);
  total.target = target;
  rows.push_back(total);
  for (auto& row : rows) row.gap = gap_of(row.amounts, row.target);
}

GroupRow titled(GroupRow::Kind kind) {
  GroupRow out;
  out.kind = kind;
  return out;
}

}  // namespace

std::vector<YearRow> rows_by_year(const TrackedBenefits& tracked) {
  auto counted = counted_years(tracked);
  const PortfolioSettings& settings = tracked.portfolio.settings;
  std::vector<YearRow> out;
  YearRow total{std::nullopt, target_of(settings, tracked.owing, std::nullopt), {}, {}};
  for (const auto year : years_of_rows(tracked, counted)) {
    out.push_back({year, target_of(settings, tracked.owing, year), counted[year], {}});
    total.amounts += counted[year];
  }
  out.push_back(total);
  for (auto& row : out) row.gap = gap_of(row.amounts, row.target);
  return out;
}

std::vector<GroupRow> rows_by_programme(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                                        const std::vector<std::string>& only) {
  const PortfolioSettings& settings = tracked.portfolio.settings;
  const bool owes = tracked.owing.whose != TargetOwner::Whose::nobody;
  std::vector<GroupRow> out;
  for (const auto& [id, programme] : settings.programmes) {
    const auto holds_it = [&, this_one = std::string_view(id)](const std::string& chosen) {
      return stands_within(settings, this_one, chosen);
    };
    if (!only.empty() && std::none_of(only.begin(), only.end(), holds_it)) continue;
    GroupRow row;
    row.id = id;
    if (owes) row.target = target_of_programme(settings, id, year);
    out.push_back(row);
  }
  GroupRow without = titled(GroupRow::Kind::without), total = titled(GroupRow::Kind::total);
  bool any_without = false;
  for (const auto& benefit : tracked.benefits) {
    if (!benefit.counted) continue;
    add(total, benefit, year);
    const auto& programme = benefit.project->programme;
    if (!programme) {
      any_without = true;
      add(without, benefit, year);
      continue;
    }
    for (auto& row : out)
      if (stands_within(settings, programme->value, row.id)) add(row, benefit, year);
  }
  finish(out, without, any_without, total, target_of(settings, tracked.owing, year));
  return out;
}

std::vector<GroupRow> rows_by_directorate(const TrackedBenefits& tracked, std::optional<FinancialYear> year) {
  std::vector<GroupRow> out;
  for (const auto& [id, directorate] : tracked.portfolio.settings.directorates) {
    GroupRow row;
    row.id = id;
    out.push_back(row);
  }
  GroupRow without = titled(GroupRow::Kind::without), total = titled(GroupRow::Kind::total);
  bool any_without = false;
  for (const auto& benefit : tracked.benefits) {
    if (!benefit.counted) continue;
    add(total, benefit, year);
    const auto& directorate =
        benefit.benefit->directorate ? benefit.benefit->directorate : benefit.project->directorate;
    const auto row = std::find_if(out.begin(), out.end(), [&](const GroupRow& one) {
      return directorate && one.id == directorate->value;
    });
    any_without = any_without || row == out.end();
    add(row == out.end() ? without : *row, benefit, year);
  }
  finish(out, without, any_without, total, std::nullopt);
  return out;
}

std::vector<QuarterRow> rows_by_quarter(const TrackedBenefits& tracked) {
  std::map<Month, QuarterRow> quarters;
  QuarterRow undivided;
  const auto add_all = [&](const TrackedBenefit& benefit, const Profile& profile, Money QuarterRow::*into) {
    for (const auto& [period, amount] : profile) {
      // A named row: g++ 12 changes a copy where a member pointer follows a conditional in a lambda.
      QuarterRow& row =
          period.months == 12 ? undivided : quarters[Month{period.first.index - period.first.index % 3}];
      row.*into += as_counted(benefit, amount);
    }
  };
  for (const auto& benefit : tracked.benefits) {
    if (!benefit.counted) continue;
    add_all(benefit, benefit.profiles.plan, &QuarterRow::plan);
    add_all(benefit, benefit.profiles.forecast, &QuarterRow::forecast);
    add_all(benefit, benefit.profiles.actual, &QuarterRow::actual);
    add_all(benefit, benefit.profiles.verified, &QuarterRow::verified);
  }
  std::vector<QuarterRow> out;
  if (!quarters.empty())
    for (int first = quarters.begin()->first.index; first <= quarters.rbegin()->first.index; first += 3) {
      out.push_back(quarters[Month{first}]);
      out.back().quarter = Period{Month{first}, 3};
    }
  out.push_back(undivided);
  return out;
}

std::vector<CashRow> cash_rows(const TrackedBenefits& tracked) {
  Years recurring, once;
  for (const auto& benefit : tracked.benefits)
    if (benefit.counted)
      for (const auto& [year, amounts] : benefit.years)
        (benefit.benefit->recurring ? recurring : once)[year] += as_counted(benefit, amounts);
  std::vector<CashRow> out;
  BenefitAmounts so_far;
  for (const auto year : years_of_rows(tracked, counted_years(tracked))) {
    so_far += recurring[year];
    BenefitAmounts all = so_far;
    all += once[year];
    out.push_back({year, all.plan, all.forecast, all.actual});
  }
  return out;
}

std::vector<ReturnRow> return_rows(const TrackedBenefits& tracked) {
  auto counted = counted_years(tracked);
  const auto& cost = tracked.portfolio.settings.cost;
  std::vector<ReturnRow> out;
  for (const auto year : years_of_rows(tracked, counted)) {
    ReturnRow row{year, std::nullopt, counted[year].actual, counted[year].verified, std::nullopt};
    if (cost)
      for (const auto& [period, amount] : *cost)
        if (year_of(period) == year) row.cost = row.cost.value_or(Money()) + amount;
    if (row.cost && *row.cost > Money()) row.ratio = ratio_of(row.verified, *row.cost);
    out.push_back(row);
  }
  return out;
}

std::vector<ReconcileRow> reconciliation_rows(const TrackedBenefits& tracked) {
  std::map<CountingCategory, ReconcileRow> rows{
      {CountingCategory::pipeline, {"pipeline", {}, {}, {}, {}}},
      {CountingCategory::monitored_elsewhere, {"monitored-elsewhere", {}, {}, {}, {}}},
      {CountingCategory::cost_avoidance, {"cost-avoidance", {}, {}, {}, {}}},
      {CountingCategory::non_cashable, {"non-cashable", {}, {}, {}, {}}},
      {CountingCategory::counted, {"counted", {}, {}, {}, {}}}};
  std::map<std::string, ReconcileRow> funds;
  ReconcileRow shared{"shared", {}, {}, {}, {}}, total{"total", {}, {}, {}, {}};
  const auto add = [](ReconcileRow& row, const BenefitAmounts& amounts) {
    row.plan += amounts.plan;
    row.forecast += amounts.forecast;
    row.actual += amounts.actual;
    row.verified += amounts.verified;
  };
  const CountingRule usual = usual_counting(tracked.portfolio.settings);
  for (const auto& benefit : tracked.benefits) {
    const CountingCategory category =
        category_of(usual, tracked.portfolio, *benefit.project, *benefit.benefit);
    const std::string fund(fund_of(tracked.portfolio.settings, benefit.benefit->fund));
    ReconcileRow& row = category == CountingCategory::other_fund ? funds[fund] : rows[category];
    if (category == CountingCategory::other_fund) row.category = "fund:" + fund;
    const BenefitAmounts net = as_counted(benefit, benefit.total());
    const BenefitAmounts taken_off = as_counted(benefit, benefit.taken_off);
    add(row, net);
    add(shared, taken_off);
    add(total, net);
    add(total, taken_off);
  }
  std::vector<ReconcileRow> out{rows[CountingCategory::pipeline],
                                rows[CountingCategory::monitored_elsewhere]};
  for (const auto& [fund, row] : funds) out.push_back(row);
  out.insert(out.end(), {rows[CountingCategory::cost_avoidance], rows[CountingCategory::non_cashable],
                         rows[CountingCategory::counted], shared, total});
  return out;
}

}  // namespace ptx
