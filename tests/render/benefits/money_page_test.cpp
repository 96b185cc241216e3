#include "render/benefits/money_page.hpp"
#include "model/portfolio.hpp"

#include <doctest/doctest.h>

#include <string>

#include "render/benefits/benefits_result.hpp"
#include "store/load/loader.hpp"
#include "tests/support/ran.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string settings = R"(name: Wexcombe
programmes:
  commercial-and-income: {name: Commercial council, target: {2024/25: 6m, total: 13m}}
target: {2024/25: 6m, total: 13m}
)";

/// Ten projects with millions of pounds.
Files millions() {
  Files out{{"portfolio.yaml", settings}};
  for (char id = 'a'; id < 'k'; ++id)
    out[std::string("projects/hospital-discharge-") + id + ".yaml"] =
        "name: Hospital discharge and homes\nprogramme: commercial-and-income\nbenefits:\n  "
        "nightly-paid-rates: {name: Rates of nightly-paid rooms in "
        "houses, type: cost-avoidance, fund: better-care-fund, confidence: medium, plan: {2024/25: 1205000}, "
        "forecast: {2024/25: 1150000}, actual: {2024/25: 896400}}\n"
        "  rates: {name: Rates, type: cashable, confidence: medium, plan: {2024/25: 1205000}, forecast: "
        "{2024/25: 1150000}, actual: {2024/25: 896400}}\n";
  return out;
}

TEST_CASE("Pages of money fit the terminal, in whole pounds too") {
  const LoadResult loaded = load(written(millions()), OnError::stop);
  REQUIRE(loaded.usable);
  ChosenProjects projects;
  for (const auto& [id, project] : loaded.portfolio.projects) projects.emplace_back(id, &project);
  const auto tracked_with = [&](const CountingRule& counting, ShareTreatment shares) {
    return track(loaded.portfolio, projects, counting, {}, shares, *parse_date("2025-01-31"));
  };
  const TrackedBenefits tracked = tracked_with(usual_counting(loaded.portfolio.settings),
                                               ShareTreatment::taken_off),
                        all = tracked_with(all_money(), ShareTreatment::as_written);
  for (const auto form : {MoneyFormat::rounded, MoneyFormat::pounds})
    for (const bool weighted : {false, true})
      for (const std::size_t columns : {100, 110, 120, 130, 140, 160, 200}) {
        const Screen screen{columns, false};
        const MoneyDisplay shown{form, weighted};
        CAPTURE(columns);
        CAPTURE(weighted);
        CHECK(fits(years_result(tracked, shown).text(screen), screen));
        CHECK(fits(programmes_result(tracked, std::nullopt, {}, shown).text(screen), screen));
        CHECK(fits(plan_status_result(tracked, std::nullopt, {}, shown).text(screen), screen));
        CHECK(fits(benefits_result(all, shown).text(screen), screen));
      }
  for (const auto form : {MoneyFormat::rounded, MoneyFormat::pounds}) {
    const Screen screen{80, false};
    CHECK(fits(years_result(tracked, {form, false}).text(screen), screen));
    CHECK(fits(programmes_result(tracked, std::nullopt, {}, {form, false}).text(screen), screen));
    CHECK(fits(benefits_result(all, {form, false}).text(screen), screen));
  }
}

}  // namespace
