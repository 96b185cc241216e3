#include "render/benefits/benefits_svg.hpp"
#include "model/portfolio.hpp"

#include <doctest/doctest.h>

#include <string>

#include "render/chart/fill_patterns.hpp"
#include "render/measures/measures_svg.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/svg.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string settings = R"(name: Wexcombe <b>&
programmes:
  homes: {name: "Homes ::error:: <i>", target: {2024/25: 1m, 2025/26: 2m}}
  deep: {name: Deep, within: homes}
target: {2024/25: 1m, 2025/26: 2m}
)";

LoadResult loaded(const Files& files) {
  Files all = files;
  all["portfolio.yaml"] = settings;
  return load(written(all), OnError::stop);
}

/// What is drawn of a portfolio by one of the pictures.
template <class Draw>
std::string drawn(const Files& files, const Draw& draw) {
  const auto read = loaded(files);
  REQUIRE(read.usable);
  ChosenProjects projects;
  for (const auto& [id, project] : read.portfolio.projects) projects.emplace_back(id, &project);
  return draw(track(read.portfolio, projects, usual_counting(read.portfolio.settings), {},
                    ShareTreatment::taken_off, *parse_date("2025-01-31")));
}

std::string years(const Files& files) {
  return drawn(files,
               [](const TrackedBenefits& tracked) { return years_svg(tracked, MoneyFormat::rounded); });
}
std::string status(const Files& files) {
  return drawn(files, [](const TrackedBenefits& tracked) {
    return plan_status_svg(tracked, std::nullopt, {}, MoneyFormat::rounded);
  });
}

std::string measures(const Files& files) {
  return drawn(files, [](const TrackedBenefits& tracked) {
    return measures_svg(tracked.portfolio, tracked.projects, tracked.as_of);
  });
}

const Files one{{"projects/a.yaml",
                 "name: A\nprogramme: deep\nbenefits:\n  b: {name: B, type: cashable, confidence: high, "
                 "plan: {2024/25: 900k, 2025/26: 1.5m}, actual: {2024/25: 300k}}\n"}};

TEST_CASE("The picture of years says each year's figures in words, and says it to those who do not see it") {
  const std::string svg = years(one);
  check_well_formed(svg);
  CHECK(holds(svg, "<title id=\"years-title\">Wexcombe &lt;b&gt;&amp;: benefits by year</title>"));
  CHECK(holds(svg, "2024/25: target £1.0m, plan £900k, forecast £900k, verified £0."));
  for (const char* words : {">2024/25<", ">plan £900k<", ">forecast £1.5m<", ">target £2.0m<"})
    CHECK(holds(svg, words));
}

TEST_CASE("A year's bars are as long as its figures: half the amount is half the length") {
  const auto width_of_plan = [](const char* amount) {
    const std::string svg =
        years({{"projects/a.yaml",
                std::string("name: A\nbenefits: {b: {name: B, type: cashable, plan: {2025/26: ") + amount +
                    "}}}\n"}});
    const auto fill = svg.find("url(#years-plan)");
    REQUIRE(fill != std::string::npos);
    const auto at = svg.rfind("width=\"", fill) + 7;
    return std::stod(svg.substr(at));
  };
  CHECK(width_of_plan("1m") == doctest::Approx(width_of_plan("2m") / 2));
}

TEST_CASE("The picture of years draws what costs instead of saving to the other side of nought") {
  const std::string svg = years(
      {{"projects/a.yaml",
        "name: A\nbenefits: {b: {name: B, type: cashable, disbenefit: true, plan: {2025/26: 1.5m}}}\n"}});
  check_well_formed(svg);
  CHECK(holds(svg, ">plan -£1.5m<"));
  CHECK(holds(svg, ">-£1.0m<"));
}

TEST_CASE("A picture of nothing says so") {
  const auto nothing = load(written({}), OnError::stop);
  REQUIRE(nothing.usable);
  const TrackedBenefits tracked = track(nothing.portfolio, {}, usual_counting(nothing.portfolio.settings), {},
                                        ShareTreatment::taken_off, *parse_date("2025-01-31"));
  const std::string svg = years_svg(tracked, MoneyFormat::rounded);
  check_well_formed(svg);
  CHECK(holds(svg, "No money to draw"));
}

TEST_CASE("The picture of the plan's parts has a bar a programme, each part in a fill and in words") {
  const std::string svg = status(one);
  check_well_formed(svg);
  CHECK(holds(svg, "Deep (within Homes :\\u{003A}error:: &lt;i&gt;): plan £2.4m"));
  CHECK(holds(svg, ">claimed £300k, on track £1.5m, at risk £600k<"));
  for (const char* fill : {"status-claimed", "status-on-track"})
    CHECK(times(svg, "url(#" + std::string(fill) + ")") >= 2);
  CHECK(times(svg, "<pattern ") == 7);
}

TEST_CASE(
    "The picture of the plan's parts draws a programme that costs more than it saves to the other side of "
    "nought") {
  const std::string svg = status({{"projects/a.yaml",
                                   "name: A\nprogramme: deep\nbenefits: {b: {name: B, type: cashable, "
                                   "confidence: high, disbenefit: true, plan: {2025/26: 1.5m}}}\n"}});
  check_well_formed(svg);
  CHECK(holds(svg, ": plan -£1.5m<"));
  CHECK(holds(svg, ">on track -£1.5m<"));
  CHECK(holds(svg, ">-£1.0m<"));
  CHECK(times(svg, "url(#status-on-track)") >= 2);
}

TEST_CASE("The picture of measures says of each whose it is, and where a reading is overdue") {
  const std::string benefits =
      "benefits: {s: {name: Satisfaction, type: measure, every: month, baseline: {2024-03-31: 61}, target: "
      "{2026-03-31: 80}, actual: {2024-09-30: 66}}}\n";
  const std::string svg = measures({{"projects/a.yaml", "name: Transport <b>\n" + benefits},
                                    {"projects/c.yaml", "name: Libraries\n" + benefits}});
  check_well_formed(svg);
  CHECK(holds(svg, ">Transport &lt;b&gt;<"));
  CHECK(holds(svg, ">Libraries<"));
  CHECK(times(svg, ">on-track, overdue: 66 on 30 September 2024, expected 65.76<") == 2);
  CHECK(holds(svg, "Satisfaction (Libraries), on-track, overdue: 66 on 30 September 2024, expected 65.76."));
}

TEST_CASE("A picture of no measures says so, and promises no panels") {
  const std::string svg = measures({});
  check_well_formed(svg);
  CHECK(holds(svg, "<desc id=\"measures-desc\">No measure to draw.</desc>"));
}

TEST_CASE("Every fill has a pattern or a tone of its own, so that it is told apart without colour") {
  std::vector<std::string> seen;
  for (int i = 0; i <= static_cast<int>(FillPattern::over); ++i) {
    std::string defined = svg_fills("x", {static_cast<FillPattern>(i)});
    defined.erase(0, defined.find("<rect"));
    CHECK(std::find(seen.begin(), seen.end(), defined) == seen.end());
    seen.push_back(defined);
  }
}

}  // namespace
