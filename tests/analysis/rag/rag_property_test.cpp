// Random milestones, costs and benefits: worse news never makes a better rating.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analysis/rag/benefits_evidence.hpp"
#include "analysis/rag/cost_evidence.hpp"
#include "analysis/rag/time_evidence.hpp"

using namespace ptx;

namespace {

int in_range(int low, int high) { return *rc::gen::inRange(low, high + 1); }
bool one_in(int count) { return in_range(1, count) == 1; }

const Date as_of = *parse_date("2025-01-31");
Date any_day() { return {as_of.day + std::chrono::days(in_range(-120, 120))}; }
Money any_money(int low, int high) { return Money::pence(in_range(low, high) * 100'000LL); }
Profile one_year(Money amount, int start) {
  return {{Period{first_month(FinancialYear{start}), 12}, amount}};
}

/// -1 where nothing is judged, else the worse the greater.
int badness(std::optional<Rag> rag) { return rag ? static_cast<int>(*rag) : -1; }

Project any_milestones() {
  Project out;
  out.fixed = one_in(3);
  if (one_in(2)) out.end = any_day();
  for (int i = in_range(1, 4); i > 0; --i) {
    Milestone& milestone = out.milestones.add("m" + std::to_string(i));
    milestone.due = any_day();
    milestone.key = one_in(3);
    if (one_in(2)) milestone.forecast = any_day();
    if (one_in(4)) milestone.done = any_day();
  }
  return out;
}

TEST_CASE("A milestone that is put off, and a day that goes by, never make time better") {
  CHECK(rc::check("a milestone that is put off, and a day that goes by, never make time better", [] {
    Project project = any_milestones();
    for (auto& [id, milestone] : OrderedMap<Milestone>(project.milestones))
      project.milestones.find(id)->done.reset();
    const TimeTolerance tolerance;
    const auto before = time_evidence(project, tolerance, as_of).rag;
    const Date later{as_of.day + std::chrono::days(in_range(0, 90))};
    RC_ASSERT(badness(time_evidence(project, tolerance, later).rag) >= badness(before));
    Milestone& put_off =
        *project.milestones.find(project
                                     .milestones[static_cast<std::size_t>(
                                         in_range(0, static_cast<int>(project.milestones.size()) - 1))]
                                     .first);
    put_off.forecast = Date{std::max(put_off.forecast.value_or(put_off.due).day, as_of.day) +
                            std::chrono::days(in_range(0, 90))};
    RC_ASSERT(badness(time_evidence(project, tolerance, as_of).rag) >= badness(before));
  }));
}

TEST_CASE("Time is what a count of the days of each milestone gives") {
  CHECK(rc::check("time is what a count of the days of each milestone gives", [] {
    const Project project = any_milestones();
    const auto key = std::any_of(project.milestones.begin(), project.milestones.end(),
                                 [](const auto& entry) { return entry.second.key; });
    std::optional<Rag> due;
    for (const auto& entry : project.milestones) {
      const Milestone& m = entry.second;
      if (m.done && !(*m.done > as_of)) continue;
      const auto expected = std::max(m.forecast ? m.forecast->day : m.due.day, as_of.day);
      const auto days = (expected - m.due.day).count();
      if (m.key || !key)
        due = std::max(due, std::optional(days > 60 ? Rag::red : days > 14 ? Rag::amber : Rag::green));
      if (project.fixed && project.end && expected > project.end->day) due = Rag::red;
    }
    RC_ASSERT(badness(time_evidence(project, TimeTolerance(), as_of).rag) == badness(due));
  }));
}

TEST_CASE("A cost that rises never makes cost better") {
  CHECK(rc::check("a cost that rises never makes cost better", [] {
    Project project;
    for (int i = in_range(1, 4); i > 0; --i) {
      Cost& cost = project.costs.add("c" + std::to_string(i));
      if (!one_in(8)) cost.plan = one_year(any_money(0, 60), 2024);
      if (one_in(2)) cost.forecast = one_year(any_money(0, 60), in_range(2024, 2025));
      if (one_in(2)) cost.actual = one_year(any_money(0, 60), 2024);
    }
    const MoneyTolerance tolerance{Decimal::whole(in_range(0, 20)), Decimal::whole(in_range(20, 60)),
                                   any_money(0, 3)};
    const auto before = cost_evidence(project, tolerance).rag;
    Cost& risen = *project.costs.find("c1");
    const Money forecast = risen.forecast ? risen.forecast->front().second
                           : risen.plan   ? risen.plan->front().second
                                          : Money();
    risen.forecast = one_year(forecast + any_money(0, 30), 2024);
    RC_ASSERT(badness(cost_evidence(project, tolerance).rag) >= badness(before));
  }));
}

TEST_CASE(
    "A forecast that falls never makes benefits better, nor one that rises worse; the other way round for a "
    "disbenefit") {
  CHECK(rc::check("a forecast that falls never makes benefits better", [] {
    std::vector<Benefit> kept(static_cast<std::size_t>(in_range(1, 4)));
    std::vector<TrackedBenefit> benefits;
    for (auto& benefit : kept) {
      benefit.disbenefit = one_in(3);
      TrackedBenefit tracked{"p", nullptr, "b", &benefit, true, {}, {}, {}, {}, {}};
      for (int year = 2024; year <= 2026; ++year) {
        BenefitAmounts& amounts = tracked.years[FinancialYear{year}];
        amounts.plan = any_money(0, 60);
        amounts.forecast = any_money(0, 60);
        amounts.actual = any_money(0, 20);
      }
      benefits.push_back(std::move(tracked));
    }
    const MoneyTolerance tolerance{Decimal::whole(in_range(0, 20)), Decimal::whole(in_range(20, 60)),
                                   any_money(0, 3)};
    const auto before = benefits_evidence(benefits, {2024}, tolerance).rag;
    const bool rises = benefits[0].benefit->disbenefit;
    Money& forecast = benefits[0].years[FinancialYear{in_range(2024, 2026)}].forecast;
    const Money by = any_money(0, 60);
    forecast = rises ? forecast + by : std::max(forecast - by, Money());
    RC_ASSERT(badness(benefits_evidence(benefits, {2024}, tolerance).rag) >= badness(before));
  }));
}

}  // namespace
