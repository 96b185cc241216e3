#include <doctest/doctest.h>

#include <string>

#include "render/history/history_charts.hpp"
#include "render/history/history_result.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/svg.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

Money pounds(std::int64_t amount) { return Money::pence(amount * 100); }

HistoryRow row(const char* day, std::size_t gold, std::size_t bronze, std::int64_t forecast,
               std::size_t red) {
  PortfolioSummary moment;
  moment.projects = gold + bronze + 1;
  moment.tiers = {{"gold", gold}, {"bronze", bronze}};
  moment.untiered = 1;
  moment.amounts.plan = pounds(2'000'000);
  moment.amounts.forecast = pounds(forecast);
  moment.target = pounds(3'000'000);
  moment.red = red;
  moment.green = 2;
  return {*parse_date(day), "0123456789abcdef", moment};
}

History two_months() {
  return {"Wexcombe <b>&",
          SamplingInterval::month,
          {"gold", "bronze"},
          "Counted: cashable.",
          {},
          {row("2024-01-31", 1, 4, 1'500'000, 0), row("2024-02-29", 2, 3, 1'000'000, 3)}};
}

TEST_CASE("The picture of a history says each figure in words, also to those who do not see it") {
  const std::string svg = history_svg(two_months(), MoneyFormat::rounded);
  check_well_formed(svg);
  CHECK(holds(svg, "<title id=\"history-title\">Wexcombe &lt;b&gt;&amp;: history by month</title>"));
  CHECK(holds(svg,
              "29 February 2024: 2 gold, 3 bronze, 1 without a tier; target £3.0m, plan £2.0m, forecast "
              "£1.0m, verified £0; 3 red, 0 amber, 2 green."));
  for (const char* words : {">gold<", ">bronze<", ">not yet segmented<", ">red<", ">amber<", ">green<",
                            ">forecast £1.0m<", ">target £3.0m<", ">2024-02<"})
    CHECK(holds(svg, words));
  CHECK(holds(svg, "<title>29 February 2024: 2 gold, 3 bronze, 1 not yet segmented</title>"));
}

TEST_CASE("A history without rows is a picture that says so") {
  History none = two_months();
  none.rows.clear();
  const std::string svg = history_svg(none, MoneyFormat::rounded);
  check_well_formed(svg);
  CHECK(times(svg, ">Nothing to draw<") == 3);
}

TEST_CASE("A column is as high as its count, stacked on what is less governed") {
  const TimeChart chart{"c", {0, 0, 400 * px, 300 * px}, {"one", "two"}, {"1", "2"}};
  const auto heights = [](const std::string& svg, const std::string& fill) {
    std::vector<double> out;
    for (auto at = svg.find("height=\""); at != std::string::npos; at = svg.find("height=\"", at + 1)) {
      const std::string rest = svg.substr(at, svg.find('>', at) - at);
      if (holds(rest, "fill=\"" + fill + "\"")) out.push_back(std::stod(rest.substr(8)));
    }
    return out;
  };
  const std::string svg = rag_over_time(chart, {{4, 1}, {0, 0}, {2, 2}});
  const auto red = heights(svg, "url(#c-red)"), green = heights(svg, "url(#c-green)");
  REQUIRE(red.size() == 3);
  REQUIRE(green.size() == 3);
  CHECK(red[1] == doctest::Approx(red[2] * 4).epsilon(0.01));
  CHECK(green[1] == doctest::Approx(red[2] * 2).epsilon(0.01));
  CHECK(green[2] == green[1]);
}

TEST_CASE("Many moments and many tiers still fit: labels never stand on one another") {
  TimeChart chart{"many", {0, 0, 900 * px, 250 * px}, {}, {}};
  std::vector<CountSeries> tiers{{"gold", {}}};
  CountSeries untiered{"not yet segmented", {}};
  for (int i = 0; i < 200; ++i) {
    chart.days.push_back("day " + std::to_string(i));
    chart.labels.push_back("2024-01-01");
    tiers[0].counts.emplace_back(3);
    untiered.counts.emplace_back(0);
  }
  const std::string svg = "<svg>" + tiers_over_time(chart, tiers, untiered) + "</svg>";
  check_well_formed(svg);
  CHECK(times(svg, ">2024-01-01<") >= 8);
  CHECK(times(svg, ">2024-01-01<") <= 12);
}

}  // namespace
