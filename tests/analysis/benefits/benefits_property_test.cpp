#include "analysis/benefits/benefit_rows.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "model/portfolio.hpp"
#include "model/values/profile.hpp"

using namespace ptx;

namespace {

const Date day = *parse_date("2025-01-31");
constexpr int first_year = 2022, last_year = 2026;

int in_range(int low, int high) { return *rc::gen::inRange(low, high + 1); }
bool one_in(int count) { return in_range(1, count) == 1; }
template <class T>
T any_of(std::initializer_list<T> all) {
  return *(all.begin() + in_range(0, static_cast<int>(all.size()) - 1));
}

/// Figures for some of the years, each by the year, by quarters or by months.
Profile any_profile() {
  Profile out;
  for (int year = first_year; year <= last_year; ++year) {
    if (one_in(2)) continue;
    const int months = any_of({12, 3, 1});
    const Month first = first_month(FinancialYear{year});
    for (int month = 0; month < 12; month += months)
      if (months == 12 || one_in(2))
        out.emplace_back(Period{Month{first.index + month}, months}, Money::pence(in_range(0, 1999)));
  }
  return out;
}

std::optional<Profile> some_profile() { return one_in(3) ? std::nullopt : std::optional(any_profile()); }

Benefit any_benefit() {
  Benefit out;
  out.name = "B";
  out.type = any_of({BenefitType::cashable, BenefitType::cashable, BenefitType::income,
                     BenefitType::cost_avoidance, BenefitType::non_cashable, BenefitType::measure});
  if (!out.is_money()) return out;
  if (one_in(4)) out.fund = Id{any_of<std::string>({"general-fund", "dsg", "hra"})};
  if (one_in(3)) out.directorate = Id{any_of<std::string>({"north", "south"})};
  out.disbenefit = one_in(5);
  out.recurring = !one_in(3);
  if (!one_in(3)) out.confidence = any_of({Confidence::high, Confidence::medium, Confidence::low});
  out.original = some_profile();
  out.plan = some_profile();
  out.forecast = some_profile();
  out.actual = some_profile();
  return out;
}

Portfolio any_portfolio() {
  Portfolio out;
  for (const char* id : {"north", "south"}) out.settings.directorates.add(id).name = id;
  out.settings.programmes.add("top").name = "Top";
  out.settings.programmes.add("deep").within = Id{"top"};
  out.settings.programmes.add("deeper").within = Id{"deep"};
  out.settings.programmes.add("other").name = "Other";
  out.framework.stages.add("idea").pipeline = true;
  out.framework.stages.add("delivery").reports = true;
  const int projects = in_range(1, 4);
  for (int i = 0; i < projects; ++i) {
    Project& project = out.projects.add("p" + std::to_string(i));
    if (!one_in(4)) project.stage = Id{"delivery"};
    if (!one_in(4)) project.programme = Id{any_of<std::string>({"top", "deep", "deeper", "other"})};
    if (!one_in(4)) project.directorate = Id{any_of<std::string>({"north", "south"})};
    project.state = any_of({State::active, State::active, State::paused, State::stopped});
    if (one_in(5)) project.monitored_by = "finance";
    for (int j = in_range(0, 3); j > 0; --j) project.benefits.add("b" + std::to_string(j)) = any_benefit();
  }
  for (const auto& [id, project] : out.projects)
    for (const auto& [benefit_id, benefit] : project.benefits)
      if (benefit.is_money() && one_in(4))
        for (int shares = in_range(1, 2); shares > 0; --shares)
          out.projects.find(id)
              ->benefits.find(benefit_id)
              ->shared_with.push_back({BenefitId{"p0", "x" + std::to_string(shares)},
                                       Decimal{static_cast<Int128>(in_range(1, 500)) * 100'000'000}});
  for (int year = first_year; year <= last_year; ++year)
    for (int quarter = 0; quarter < 4; ++quarter) {
      if (one_in(2)) continue;
      FinanceFile& file = out.finance.add("f" + std::to_string(year * 4 + quarter));
      file.period = {Month{first_month(FinancialYear{year}).index + 3 * quarter}, 3};
      file.signed_on = {last_day(file.period).day + std::chrono::days(in_range(-30, 60))};
      for (const auto& [id, project] : out.projects)
        for (const auto& [benefit_id, benefit] : project.benefits)
          if (benefit.is_money() && one_in(2))
            file.claims.emplace_back(BenefitId{id, benefit_id},
                                     Claim{std::nullopt, Money::pence(in_range(0, 999)), {}, {}, {}});
    }
  return out;
}

ChosenProjects all_of(const Portfolio& portfolio) {
  ChosenProjects out;
  for (const auto& [id, project] : portfolio.projects) out.emplace_back(id, &project);
  return out;
}

TrackedBenefits tracked(const Portfolio& portfolio) {
  return track(portfolio, all_of(portfolio), usual_counting(portfolio.settings), {},
               ShareTreatment::taken_off, day);
}

// A second, slow reading of rules 1, 2, 4 and 9 that shares nothing with the library but the model: whole
// pence, by (year, month) cells.

using Pence = long long;

Pence shared_off(Pence pence, const Benefit& benefit) {
  Pence billionths = 0;
  for (const auto& share : benefit.shared_with) billionths += static_cast<Pence>(share.percent.billionths);
  const Pence product = pence * (billionths / 100'000'000), hundred = 1000;  // tenths of a percent
  return (product * 2 + hundred) / (2 * hundred);
}

std::map<int, Pence> by_year(const Profile& profile, const Benefit& benefit) {
  std::map<int, Pence> out;
  for (const auto& [period, amount] : profile)
    out[(period.first.index - 3) / 12] += amount.in_pence() - shared_off(amount.in_pence(), benefit);
  return out;
}

bool closed(const Portfolio& portfolio, int year) {
  return std::any_of(portfolio.finance.begin(), portfolio.finance.end(), [&](const auto& file) {
    return file.second.signed_on <= day &&
           file.second.period.first.index + file.second.period.months == year * 12 + 15;
  });
}

struct Second {
  std::map<int, Pence> plan, forecast, actual, verified;
};

Second second_reading(const Portfolio& portfolio, const std::string& project_id, const std::string& id) {
  const Project& project = *portfolio.projects.find(project_id);
  const Benefit& benefit = *project.benefits.find(id);
  Second out;
  out.plan = by_year(benefit.plan.value_or(Profile()), benefit);
  out.actual = by_year(benefit.actual.value_or(Profile()), benefit);
  out.forecast = by_year(benefit.forecast ? *benefit.forecast : benefit.plan.value_or(Profile()), benefit);
  for (int year = first_year; year <= last_year; ++year)
    if (project.state == State::stopped || closed(portfolio, year)) {
      const auto actual = out.actual.find(year);
      out.forecast[year] = actual == out.actual.end() ? 0 : actual->second;
    }
  Profile agreed;
  for (const auto& [file_id, file] : portfolio.finance)
    if (file.signed_on <= day)
      for (const auto& [benefit_id, claim] : file.claims)
        if (benefit_id.project == project_id && benefit_id.benefit == id)
          agreed.emplace_back(file.period, claim.agreed);
  out.verified = by_year(agreed, benefit);
  return out;
}

bool is_counted(const Portfolio& portfolio, const Project& project, const Benefit& benefit) {
  (void)portfolio;
  return (benefit.type == BenefitType::cashable || benefit.type == BenefitType::income) &&
         (!benefit.fund || benefit.fund->value == "general-fund") && project.monitored_by == "pmo" &&
         project.stage.has_value();
}

TEST_CASE("The figures of each year are those of a slow second reading") {
  CHECK(rc::check("years", [] {
    const Portfolio portfolio = any_portfolio();
    Pence plan = 0, forecast = 0, actual = 0, verified = 0;
    std::map<int, std::array<Pence, 4>> years;
    for (const auto& [id, project] : portfolio.projects)
      for (const auto& [benefit_id, benefit] : project.benefits) {
        if (!is_counted(portfolio, project, benefit)) continue;
        const Second second = second_reading(portfolio, id, benefit_id);
        const Pence sign = benefit.disbenefit ? -1 : 1;
        for (const auto& [year, pence] : second.plan) years[year][0] += sign * pence, plan += sign * pence;
        for (const auto& [year, pence] : second.forecast)
          years[year][1] += sign * pence, forecast += sign * pence;
        for (const auto& [year, pence] : second.actual)
          years[year][2] += sign * pence, actual += sign * pence;
        for (const auto& [year, pence] : second.verified)
          years[year][3] += sign * pence, verified += sign * pence;
      }
    const TrackedBenefits all = tracked(portfolio);
    for (const auto& row : rows_by_year(all)) {
      if (!row.year) {
        RC_ASSERT(row.amounts.plan.in_pence() == plan);
        RC_ASSERT(row.amounts.forecast.in_pence() == forecast);
        RC_ASSERT(row.amounts.actual.in_pence() == actual);
        RC_ASSERT(row.amounts.verified.in_pence() == verified);
        continue;
      }
      const auto& expected = years[row.year->start];
      RC_ASSERT(row.amounts.plan.in_pence() == expected[0]);
      RC_ASSERT(row.amounts.forecast.in_pence() == expected[1]);
      RC_ASSERT(row.amounts.actual.in_pence() == expected[2]);
      RC_ASSERT(row.amounts.verified.in_pence() == expected[3]);
    }
  }));
}

Money sum(const PlanSplit& split) {
  return split.verified + split.claimed + split.on_track + split.at_risk + split.slipped +
         split.undeliverable;
}

TEST_CASE(
    "Plan = verified + claimed + on track + at risk + slipped + undeliverable, always, and no part is below "
    "nought") {
  CHECK(rc::check("the parts of the plan", [] {
    const Portfolio portfolio = any_portfolio();
    const TrackedBenefits all = tracked(portfolio);
    for (const auto& benefit : all.benefits) {
      Money surplus, made_good;
      for (const auto& [year, split] : benefit.splits) {
        const BenefitAmounts& amounts = benefit.years.at(year);
        RC_ASSERT(split.plan == amounts.plan);
        RC_ASSERT(sum(split) == split.plan);
        for (const Money part : {split.verified, split.claimed, split.on_track, split.at_risk, split.slipped,
                                 split.undeliverable, split.over})
          RC_ASSERT(part >= Money());
        RC_ASSERT(split.slipped + split.undeliverable ==
                  std::max(amounts.plan - std::max(amounts.forecast, amounts.actual), Money()));
        RC_ASSERT(split.verified <= amounts.verified);
        surplus += std::max(std::max(amounts.forecast, amounts.actual) - amounts.plan, Money()) - split.over;
        made_good += split.slipped;
      }
      RC_ASSERT(surplus == made_good);
    }
    for (const auto& row : rows_by_programme(all, std::nullopt, {})) {
      RC_ASSERT(sum(row.split) == row.split.plan);
      RC_ASSERT(row.split.plan == row.amounts.plan);
    }
    for (int year = first_year; year <= last_year; ++year)
      for (const auto& row : rows_by_programme(all, FinancialYear{year}, {}))
        RC_ASSERT(sum(row.split) == row.split.plan);
  }));
}

TEST_CASE("What slips is made good by later years alone") {
  CHECK(rc::check("later years", [] {
    const Portfolio portfolio = any_portfolio();
    for (const auto& benefit : tracked(portfolio).benefits)
      for (const auto& [year, split] : benefit.splits) {
        Money later;
        for (const auto& [other, amounts] : benefit.years)
          if (other > year)
            later += std::max(std::max(amounts.forecast, amounts.actual) - amounts.plan, Money());
        RC_ASSERT(split.slipped <= later);
      }
  }));
}

TEST_CASE(
    "The reconciliation accounts for all money in the files, and its counted row is the total of every "
    "view") {
  CHECK(rc::check("reconcile", [] {
    const Portfolio portfolio = any_portfolio();
    const TrackedBenefits all = tracked(portfolio);
    const auto rows = reconciliation_rows(all);
    Money plan, actual, verified;
    for (const auto& [id, project] : portfolio.projects)
      for (const auto& [benefit_id, benefit] : project.benefits) {
        if (!benefit.is_money()) continue;
        const Money all_plan = sum_of(benefit.plan.value_or(Profile())),
                    all_actual = sum_of(benefit.actual.value_or(Profile()));
        plan = benefit.disbenefit ? plan - all_plan : plan + all_plan;
        actual = benefit.disbenefit ? actual - all_actual : actual + all_actual;
      }
    RC_ASSERT(rows.back().category == "total");
    RC_ASSERT(rows.back().plan == plan);
    RC_ASSERT(rows.back().actual == actual);
    Money parts, forecasts;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
      parts += rows[i].plan;
      forecasts += rows[i].forecast;
    }
    RC_ASSERT(parts == plan);
    RC_ASSERT(forecasts == rows.back().forecast);
    const auto counted = std::find_if(rows.begin(), rows.end(),
                                      [](const ReconcileRow& row) { return row.category == "counted"; });
    for (const BenefitAmounts& total :
         {rows_by_year(all).back().amounts, rows_by_programme(all, std::nullopt, {}).back().amounts,
          rows_by_directorate(all, std::nullopt).back().amounts}) {
      RC_ASSERT(total.plan == counted->plan);
      RC_ASSERT(total.forecast == counted->forecast);
      RC_ASSERT(total.actual == counted->actual);
      RC_ASSERT(total.verified == counted->verified);
    }
    Money by_quarter;
    for (const auto& row : rows_by_quarter(all)) by_quarter += row.forecast;
    RC_ASSERT(by_quarter == counted->forecast);
  }));
}

TEST_CASE(
    "The total of programmes adds the top ones and what stands in none; that of directorates all of theirs") {
  CHECK(rc::check("groups add up", [] {
    const Portfolio portfolio = any_portfolio();
    const TrackedBenefits all = tracked(portfolio);
    Money programmes, directorates;
    for (const auto& row : rows_by_programme(all, std::nullopt, {}))
      if (row.kind == GroupRow::Kind::without || row.id == "top" || row.id == "other")
        programmes += row.amounts.weighted;
    for (const auto& row : rows_by_directorate(all, std::nullopt))
      if (row.kind != GroupRow::Kind::total) directorates += row.amounts.weighted;
    RC_ASSERT(programmes == rows_by_year(all).back().amounts.weighted);
    RC_ASSERT(directorates == programmes);
  }));
}

}  // namespace
