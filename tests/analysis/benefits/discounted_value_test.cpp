#include "analysis/benefits/discounted_value.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// The values of one project, "p", over so many years: "cost benefit net ratio payback", or nothing.
std::string value_of(const std::string& project, int years, const Files& more = {}) {
  Files files = more;
  files["projects/p.yaml"] = "name: P\n" + project;
  const auto loaded = load(written(files), OnError::stop);
  REQUIRE(loaded.usable);
  const Portfolio& portfolio = loaded.portfolio;
  const TrackedBenefits tracked =
      track(portfolio, {{"p", portfolio.projects.find("p")}}, usual_counting(portfolio.settings), {},
            ShareTreatment::taken_off, *parse_date("2025-01-31"));
  std::string out;
  for (const auto& value : values(tracked, years))
    out += format(value.cost) + " " + format(value.benefit) + " " + format(value.net_present_value) + " " +
           (value.benefit_cost_ratio ? format(*value.benefit_cost_ratio, 2) : "-") + " " +
           (value.payback_year ? format(*value.payback_year) : "never");
  return out;
}

TEST_CASE("Discount factors are the Green Book's: 3.5% a year to year 30, then 3%, then 2.5%") {
  CHECK(format(discount_factor(0), 6) == "1.000000");
  CHECK(format(discount_factor(1), 6) == "0.966184");
  CHECK(format(discount_factor(10), 6) == "0.708919");
  CHECK(format(discount_factor(30), 6) == "0.356278");
  CHECK(format(discount_factor(31), 6) == "0.345901");
  CHECK(discount_factor(31) * Fraction(103) <
        discount_factor(30) * Fraction(100) + Fraction(1) / Fraction(1'000'000));
  CHECK(discount_factor(76) > discount_factor(75) / (Fraction(103) / Fraction(100)));
}

TEST_CASE("A discount factor is rounded to twelve decimals") {
  CHECK(format(discount_factor(1), 12) == "0.966183574879");
  CHECK(format(discount_factor(1), 15) == "0.966183574879000");
}

TEST_CASE(
    "What is spent and what comes in year 0 counts in full; what recurs goes on to the last year, each year "
    "rounded to the penny") {
  CHECK(value_of("costs: {c: {name: C, plan: {2025/26: 100k}}}\nbenefits: {b: {name: B, type: cashable, "
                 "recurring: false, plan: {2026/27: 100k}}}\n",
                 2) == "100000.00 96618.36 -3381.64 0.97 never");
  CHECK(value_of("costs: {c: {name: C, plan: {2025/26: 100k}}}\nbenefits: {b: {name: B, type: cashable, "
                 "plan: {2026/27: 100k}}}\n",
                 3) == "100000.00 189969.43 89969.43 1.90 2027/28");
}

TEST_CASE("A cost that recurs is paid each year from the one that names it") {
  CHECK(value_of("costs: {c: {name: C, recurring: true, plan: {2025/26: 100}}}\n", 3) ==
        "289.97 0.00 -289.97 0.00 never");
}

TEST_CASE("Without a cost there is no ratio; without benefit and cost no value") {
  CHECK(value_of("benefits: {b: {name: B, type: cashable, plan: {2025/26: 100}}}\n", 1) ==
        "0.00 100.00 100.00 - 2025/26");
  CHECK(value_of("benefits: {b: {name: B, type: non-cashable, plan: {2025/26: 100}}}\n", 10).empty());
  CHECK(value_of("", 10).empty());
}

TEST_CASE("A disbenefit takes from the benefit, and years beyond the horizon do not count") {
  CHECK(value_of("benefits:\n  b: {name: B, type: cashable, plan: {2025/26: 100}}\n  d: {name: D, type: "
                 "cashable, disbenefit: true, plan: {2026/27: 100}}\n",
                 3) == "0.00 100.00 100.00 - 2025/26");
  CHECK(value_of(
            "benefits: {b: {name: B, type: cashable, recurring: false, plan: {2025/26: 100, 2040/41: 1m}}}\n",
            10) == "0.00 100.00 100.00 - 2025/26");
}

TEST_CASE("In closed years costs and benefits are their actuals, after them their forecasts") {
  const std::string project =
      "costs: {c: {name: C, plan: {2023/24: 100, 2024/25: 100}, forecast: {2023/24: 90, 2024/25: 50}, "
      "actual: {2023/24: 70}}}\n"
      "benefits: {b: {name: B, type: cashable, recurring: false, plan: {2023/24: 500}, actual: {2023/24: "
      "40}}}\n";
  CHECK(value_of(project, 1) == "90.00 500.00 410.00 5.56 2023/24");
  CHECK(value_of(project, 1, {{"finance/q4.yaml", "period: 2023/24\nsigned_by: S\nsigned: 2024-05-01\n"}}) ==
        "70.00 40.00 -30.00 0.57 never");
}

TEST_CASE("Only projects whose money may be counted have a value") {
  const std::string money =
      "benefits: {b: {name: B, type: cashable, plan: {2025/26: 100}}}\ncosts: {c: {name: C, plan: {2025/26: "
      "100}}}\n";
  CHECK(value_of("monitored_by: finance\n" + money, 1).empty());
  CHECK_FALSE(value_of(money, 1).empty());
}

}  // namespace
