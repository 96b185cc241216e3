#include "render/history/history_result.hpp"

#include <doctest/doctest.h>

#include <string>

#include "render/format/csv.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

History history(std::size_t rows) {
  History out{"Wexcombe ::error:: \x1b[31m",
              SamplingInterval::month,
              {"platinum", "gold", "silver", "bronze"},
              {{BenefitType::cashable, BenefitType::income}, {"general-fund"}, {}},
              {}};
  for (std::size_t i = 0; i < rows; ++i) {
    PortfolioSummary moment;
    moment.projects = 10 + i;
    moment.tiers = {{"platinum", i % 3}, {"gold", 2}, {"silver", 3}, {"bronze", 4}};
    moment.untiered = 1;
    moment.amounts.forecast = Money::pence(static_cast<std::int64_t>(i) * 12'345'600);
    out.rows.push_back({*parse_date("2024-01-31"), "0123456789abcdef", moment});
  }
  return out;
}

TEST_CASE("On every terminal of 80 columns or more the page fits, and nothing in it is a command") {
  for (const std::size_t columns : {80, 100, 132, 200})
    for (const std::size_t rows : {0, 1, 2, 12, 60, 300}) {
      CAPTURE(columns);
      CAPTURE(rows);
      const std::string text = history_result(history(rows), MoneyFormat::rounded).text({columns, false});
      check_fits(text, columns);
      check_harmless(text);
    }
}

TEST_CASE("Each figure has a small line between its first value and its last") {
  const std::string text = history_result(history(8), MoneyFormat::rounded).text({200, false});
  CHECK(holds(text, "projects                 10  ▁▂▃▄▅▆▇█  17\n"));
  CHECK(holds(text, "late milestones           0  ▄▄▄▄▄▄▄▄  0\n"));
  CHECK_FALSE(holds(history_result(history(1), MoneyFormat::rounded).text({200, false}), "▄"));
}

TEST_CASE("A tier that a framework did not have has an empty cell, and no gap is an empty one") {
  History mixed = history(2);
  mixed.tiers.push_back("copper");
  mixed.rows[1].moment.tiers.push_back({"copper", 7});
  const std::string csv = to_csv(history_result(mixed, MoneyFormat::rounded).data(), Bom::without);
  CHECK(holds(csv,
              "date,revision,projects,platinum,gold,silver,bronze,copper,untiered,plan,forecast,actual,"
              "verified,gap,red,amber,green,late_milestones\r\n"));
  CHECK(holds(csv, "2024-01-31,0123456789abcdef,10,0,2,3,4,,1,0.00,0.00,0.00,0.00,,0,0,0,0\r\n"));
  CHECK(holds(csv, "2024-01-31,0123456789abcdef,11,1,2,3,4,7,1,0.00,123456.00,0.00,0.00,,0,0,0,0\r\n"));
}

}  // namespace
