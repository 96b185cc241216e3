#include <doctest/doctest.h>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/check/checks.hpp"
#include "store/load/loader.hpp"
#include "tests/support/folder.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const auto folder = source_folder() / "tests/portfolios/luton-2013";

const Portfolio& luton() {
  static const Portfolio portfolio = load(work_tree(folder), OnError::stop).portfolio;
  return portfolio;
}

/// A row of published.csv: a figure that the document prints, and which of its lines it is held against.
struct Printed {
  std::string of;
  FinancialYear from, to;
  std::string amount, lines;
};

std::vector<Printed> printed() {
  std::vector<Printed> out;
  const std::string bytes = contents(folder / "published.csv");
  for (const auto line : split(bytes, '\n')) {
    if (line.empty() || line.starts_with("of,")) continue;
    const auto cells = split(line, ',');
    REQUIRE(cells.size() == 5);
    const auto years = split(cells[1], '-');
    REQUIRE(years.size() == 2);
    out.push_back({std::string(cells[0]), *parse_year(years[0]), *parse_year(years[1]), std::string(cells[2]),
                   std::string(cells[3])});
  }
  return out;
}

/// The plans of a directorate's benefits over the years.
Money proposals(std::string_view directorate, FinancialYear from, FinancialYear to) {
  Money sum;
  for (const auto& [id, project] : luton().projects) {
    for (const auto& [benefit_id, benefit] : project.benefits) {
      const auto& whose = benefit.directorate ? benefit.directorate : project.directorate;
      if (!whose || whose->value != directorate || !benefit.plan) continue;
      for (const auto& [period, money] : *benefit.plan)
        if (const FinancialYear year = year_of(first_day(period.first)); from <= year && year <= to)
          sum += money;
    }
  }
  return sum;
}

Money owed(const std::optional<Target>& target, FinancialYear from, FinancialYear to) {
  Money sum;
  if (!target) return sum;
  for (const auto& [year, money] : target->years)
    if (from <= year && year <= to) sum += money;
  return sum;
}

Money sum_of_lines(const Printed& row) {
  const PortfolioSettings& settings = luton().settings;
  if (row.lines == "proposals") {
    REQUIRE(settings.directorates.contains(row.of));
    return proposals(row.of, row.from, row.to);
  }
  if (row.lines == "bundle") {
    REQUIRE(settings.programmes.contains(row.of));
    return owed(settings.programmes.find(row.of)->target, row.from, row.to);
  }
  REQUIRE(row.of == "council");
  if (row.lines == "targets") return owed(settings.target, row.from, row.to);
  REQUIRE(row.lines == "bundles");
  Money sum;
  for (const auto& [id, programme] : settings.programmes) sum += owed(programme.target, row.from, row.to);
  return sum;
}

std::string years_of(const Printed& row) {
  return row.from == row.to ? format(row.from) : format(row.from) + "-" + format(row.to);
}

TEST_CASE(
    "Luton's portfolio of 2013 is read without a word, and lacks only what was not published: owners, "
    "confidence, plans by year") {
  const auto loaded = load(work_tree(folder), OnError::stop);
  CHECK(loaded.diagnostics.empty());
  std::set<std::string_view> found;
  for (const auto& finding : check({loaded.portfolio, *parse_date("2013-04-01")}))
    found.insert(facts(finding.code).name);
  CHECK(found == std::set<std::string_view>{"benefit-unowned", "no-confidence", "no-finance-lead",
                                            "target-without-plan"});
  CHECK(loaded.portfolio.projects.size() == 20);
}

TEST_CASE(
    "Where the figures that Luton printed in 2013 are not the sum of their lines is known, figure by "
    "figure") {
  std::vector<std::string> equal, different;
  for (const auto& row : printed()) {
    const auto amount = parse_money(row.amount);
    REQUIRE(amount);
    const Money sum = sum_of_lines(row);
    const std::string what = row.of + " " + years_of(row) + ", " + row.lines + ": " + row.amount;
    if (*amount == sum)
      equal.push_back(what);
    else
      different.push_back(what + " printed, " + format_exact_pounds(sum) + " summed, " +
                          format_exact_pounds(*amount - sum));
  }
  CHECK(equal == std::vector<std::string>{
                     "council 2013/14, targets: £18m",
                     "council 2014/15-2015/16, targets: £32m",
                     "council 2016/17-2017/18, targets: £27m",
                     "council 2013/14-2017/18, targets: £77m",
                 });
  CHECK(
      different ==
      std::vector<std::string>{
          "environment-and-regeneration 2013/14-2015/16, proposals: £11.8m printed, £3,891,000 summed, "
          "£7,909,000",
          "housing-and-community-living 2013/14-2015/16, proposals: £13.47m printed, £11,070,000 summed, "
          "£2,400,000",
          "children-and-learning 2013/14-2015/16, proposals: £9.816m printed, £6,607,000 summed, £3,209,000",
          "environment-and-regeneration 2013/14-2015/16, bundle: £11.8m printed, £11,830,000 summed, "
          "-£30,000",
          "housing-and-community-living 2013/14-2015/16, bundle: £13.47m printed, £13,350,000 summed, "
          "£120,000",
          "children-and-learning 2013/14-2015/16, bundle: £9.816m printed, £9,810,000 summed, £6,000",
          "council 2013/14, bundles: £18m printed, £20,290,000 summed, -£2,290,000",
          "council 2014/15, bundles: £18m printed, £15,660,000 summed, £2,340,000",
          "council 2015/16, bundles: £14m printed, £9,900,000 summed, £4,100,000",
          "council 2013/14-2015/16, bundles: £40m printed, £45,850,000 summed, -£5,850,000",
          "council 2013/14-2015/16, targets: £49m printed, £50,000,000 summed, -£1,000,000",
          "council 2013/14-2015/16, targets: £48m printed, £50,000,000 summed, -£2,000,000",
      });
}

TEST_CASE("Luton's proposals of 2013 stand in the directorates and with the amounts that were printed") {
  std::vector<std::string> told;
  for (const auto& [id, project] : luton().projects) {
    for (const auto& [benefit_id, benefit] : project.benefits) {
      REQUIRE(benefit.plan);
      REQUIRE(project.directorate);
      CHECK(benefit.recurring);
      std::string line = project.directorate->value + " " + std::string(name(benefit.type)) + ":";
      for (const auto& [period, money] : *benefit.plan)
        line += " " + format(period) + " " + format_exact_pounds(money);
      told.push_back(line + " " + format(BenefitId{id, benefit_id}));
    }
  }
  CHECK(
      told ==
      std::vector<std::string>{
          "environment-and-regeneration cashable: 2015/16 £480,000 business-and-consumer-services/protection",
          "environment-and-regeneration cashable: 2015/16 £204,000 "
          "business-and-consumer-services/registration-and-wardens",
          "environment-and-regeneration cashable: 2015/16 £241,000 "
          "business-and-consumer-services/community-safety",
          "environment-and-regeneration income: 2015/16 £150,000 business-and-consumer-services/parking",
          "environment-and-regeneration cashable: 2015/16 £100,000 business-and-consumer-services/licensing",
          "environment-and-regeneration cashable: 2015/16 £250,000 "
          "business-and-consumer-services/economic-development",
          "housing-and-community-living cashable: 2015/16 £2,220,000 commissioned-services/commissioning",
          "housing-and-community-living cashable: 2015/16 £1,500,000 community-centres/transfer",
          "housing-and-community-living cashable: 2015/16 £1,100,000 day-care/day-care",
          "housing-and-community-living cost-avoidance: 2015/16 £2,600,000 "
          "early-intervention-in-adult-social-care/growth",
          "housing-and-community-living cashable: 2015/16 £1,100,000 housing-services/delivery",
          "housing-and-community-living cashable: 2015/16 £1,600,000 learning-disabilities/remodelling",
          "children-and-learning cashable: 2015/16 £450,000 looked-after-children/fostering",
          "housing-and-community-living cashable: 2015/16 £250,000 meals-service/meals",
          "housing-and-community-living cashable: 2015/16 £700,000 organisational-restructure/management",
          "environment-and-regeneration cashable: 2015/16 £552,000 planning-and-development/planning",
          "environment-and-regeneration cashable: 2015/16 £436,000 "
          "planning-and-development/transport-strategy",
          "environment-and-regeneration cashable: 2015/16 £75,000 "
          "planning-and-development/sustainable-transport",
          "children-and-learning cashable: 2015/16 £3,679,000 "
          "prevention-and-early-intervention/early-intervention",
          "children-and-learning cashable: 2015/16 £312,000 prevention-and-early-intervention/remodelling",
          "children-and-learning cashable: 2015/16 £400,000 schools-support/trading",
          "children-and-learning cashable: 2015/16 £1,066,000 schools-support/remodelling",
          "environment-and-regeneration cashable: 2015/16 £330,000 street-services/buses",
          "environment-and-regeneration cashable: 2015/16 £415,000 street-services/cleansing",
          "environment-and-regeneration cashable: 2015/16 £658,000 street-services/highways",
          "children-and-learning cashable: 2015/16 £700,000 young-people/youth-service",
      });
}

TEST_CASE(
    "Four of Luton's six bundles of 2013 have the yearly targets that were printed, and two have none") {
  std::vector<std::string> told;
  for (const auto& [id, programme] : luton().settings.programmes) {
    std::string line = id + ":";
    if (programme.target) {
      CHECK_FALSE(programme.target->total);
      for (const auto& [year, money] : programme.target->years)
        line += " " + format(year) + " " + format_exact_pounds(money);
    }
    told.push_back(line);
  }
  CHECK(told ==
        std::vector<std::string>{
            "children-and-learning: 2013/14 £4,870,000 2014/15 £2,900,000 2015/16 £2,040,000",
            "commercial-and-transformational: 2013/14 £4,260,000 2014/15 £3,800,000 2015/16 £2,800,000",
            "environment-and-regeneration: 2013/14 £4,430,000 2014/15 £5,140,000 2015/16 £2,260,000",
            "housing-and-community-living: 2013/14 £6,730,000 2014/15 £3,820,000 2015/16 £2,800,000",
            "customer-connect:",
            "estate-rationalisation:",
        });
}

}  // namespace
