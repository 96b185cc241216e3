#include "analysis/rag/rag.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "analysis/assess/assessed_portfolio.hpp"
#include "store/load/loader.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string framework = R"(name: Tool
scores: {impact: {name: Impact, criteria: {value: {name: Value}}}}
bands: {impact: {low: 0, middle: 30, high: 60}}
tiers: {gold: {name: Gold, report: weekly}, silver: {name: Silver, report: quarterly}, bronze: {name: Bronze}}
segment: {bands_of: impact, tiers: {low: bronze, middle: silver, high: gold}}
stages: {idea: {pipeline: true}, start: {}, delivery: {reports: true}, closed: {final: true}}
)";

/// A portfolio that lives as long as the rows that refer to it.
struct ScoredPair {
  std::unique_ptr<LoadResult> loaded;
  std::vector<RagRow> rows;

  const RagRow& only() const {
    REQUIRE(rows.size() == 1);
    return rows[0];
  }
};

/// The rows of these projects ("name" is led in) on a day, with these settings and other files.
ScoredPair judged(const Files& projects, const std::string& day = "2025-01-31",
                  const std::string& settings = "", const Files& others = {}) {
  Files files{{"portfolio.yaml", "name: Test\n" + settings}, {"framework.yaml", framework}};
  for (const auto& [path, text] : others) files[path] = text;
  for (const auto& [id, text] : projects) files["projects/" + id + ".yaml"] = "name: P\n" + text + "\n";
  ScoredPair out{std::make_unique<LoadResult>(load(only(std::move(files)), OnError::stop)), {}};
  for (const Diagnostic& diagnostic : out.loaded->diagnostics)
    if (diagnostic.severity() == Severity::error)
      FAIL(diagnostic.place.file << ":" << diagnostic.place.line << ": " << diagnostic.message);
  const AssessedPortfolio assessed(out.loaded->portfolio, *parse_date(day));
  out.rows = rag_rows(assessed.net(), assessed.segmented());
  return out;
}

std::string word(const std::optional<Rag>& rag) { return rag ? std::string(name(*rag)) : "-"; }
std::string word(const std::optional<bool>& flag) { return flag ? *flag ? "yes" : "no" : "-"; }

std::string time(const std::string& project, const std::string& day = "2025-01-31",
                 const std::string& settings = "") {
  return word(judged({{"p", project}}, day, settings).only().time.rag);
}
std::string cost(const std::string& project, const std::string& settings = "", const Files& others = {}) {
  return word(judged({{"p", project}}, "2025-01-31", settings, others).only().cost.rag);
}

/// "red of this year, green of all": what the benefits come to.
std::string benefits(const ScoredPair& judged) {
  const auto part = [](const std::optional<Deviation>& deviation) {
    return deviation ? word(deviation->rag) : std::string("-");
  };
  const auto& evidence = judged.only().benefits;
  return part(evidence.of_year) + " " + part(evidence.of_all) + " so " + word(evidence.rag);
}
std::string benefits(const std::string& project, const std::string& settings = "", const Files& others = {}) {
  return benefits(judged({{"p", "stage: delivery\n" + project}}, "2025-01-31", settings, others));
}

const std::string no_floor = "tolerances: {cost: {floor: 0}, benefits: {floor: 0}}\n";

TEST_CASE(
    "Time is green up to the amber figure, amber from a day beyond, red from a day beyond the red one") {
  CHECK(time("milestones: {m: {name: M, due: 2025-03-01, forecast: 2025-03-15}}") == "green");
  CHECK(time("milestones: {m: {name: M, due: 2025-03-01, forecast: 2025-03-16}}") == "amber");
  CHECK(time("milestones: {m: {name: M, due: 2025-03-01, forecast: 2025-04-30}}") == "amber");
  CHECK(time("milestones: {m: {name: M, due: 2025-03-01, forecast: 2025-05-01}}") == "red");
  CHECK(time("milestones: {m: {name: M, due: 2025-03-01, forecast: 2025-01-01}}") == "green");
}

TEST_CASE("The portfolio's own tolerances stand in place of the usual ones") {
  const std::string project = "milestones: {m: {name: M, due: 2025-03-01, forecast: 2025-03-11}}";
  CHECK(time(project, "2025-01-31", "tolerances: {time: {amber: 10 days, red: 20 days}}\n") == "green");
  CHECK(time(project, "2025-01-31", "tolerances: {time: {amber: 9 days, red: 10 days}}\n") == "amber");
  CHECK(time(project, "2025-01-31", "tolerances: {time: {amber: 0 days, red: 9 days}}\n") == "red");
}

TEST_CASE("A milestone whose day has passed is as late as the as-of day is") {
  CHECK(time("milestones: {m: {name: M, due: 2025-01-17}}") == "green");
  CHECK(time("milestones: {m: {name: M, due: 2025-01-16}}") == "amber");
  CHECK(time("milestones: {m: {name: M, due: 2024-12-01, forecast: 2024-12-02}}") == "red");
  const auto judgement = judged({{"p", "milestones: {m: {name: M, due: 2025-01-30}}"}});
  CHECK(judgement.only().time.latest->overdue);
  CHECK(judgement.only().time.latest->days_late() == 1);
  CHECK_FALSE(judged({{"p", "milestones: {m: {name: M, due: 2025-01-31}}"}}).only().time.latest->overdue);
}

TEST_CASE("What is done is not open, unless it is done on a day that has not come") {
  const std::string project = "milestones: {m: {name: M, due: 2024-11-01, done: 2025-01-31}}";
  CHECK(time(project, "2025-01-31") == "-");
  CHECK(time(project, "2025-01-30") == "red");
  CHECK(
      time("milestones: {m: {name: M, due: 2024-11-01, done: 2024-12-01}, n: {name: N, due: 2025-06-01}}") ==
      "green");
}

TEST_CASE("Where any milestone is key, done or not, the key ones alone are judged") {
  const std::string late = "late: {name: L, due: 2025-03-01, forecast: 2025-12-01}";
  CHECK(time("milestones: {" + late + ", m: {name: M, due: 2025-03-01}}") == "red");
  CHECK(time("milestones: {" + late + ", m: {name: M, key: true, due: 2025-03-01}}") == "green");
  CHECK(time("milestones: {" + late + ", m: {name: M, key: true, due: 2024-03-01, done: 2024-03-01}}") ==
        "-");
  CHECK(time("milestones: {" + late + ", m: {name: M, key: false, due: 2025-03-01}}") == "red");
}

TEST_CASE("The latest is the one most days late, of several the first") {
  const auto judgement = judged({{"p", R"(milestones:
  a: {name: A, due: 2025-06-01, forecast: 2025-06-03}
  b: {name: B, due: 2025-03-01, forecast: 2025-03-06}
  c: {name: C, due: 2025-04-01, forecast: 2025-04-06})"}});
  CHECK(judgement.only().time.latest->id == "b");
  CHECK(judgement.only().time.latest->days_late() == 5);
}

TEST_CASE("Where dates are fixed, any open milestone expected after the end is red, key or not") {
  const std::string project =
      "end: 2025-03-31\nmilestones: {k: {name: K, key: true, due: 2025-03-01}, m: {name: M, due: 2025-03-31, "
      "forecast: 2025-04-01}}\n";
  CHECK(time(project) == "green");
  CHECK(time("fixed: true\n" + project) == "red");
  const auto judgement = judged({{"p", "fixed: true\n" + project}});
  CHECK(judgement.only().time.beyond->id == "m");
  CHECK(judgement.only().time.slip == Rag::green);
  CHECK(time("fixed: true\nend: 2025-03-31\nmilestones: {m: {name: M, due: 2025-03-31}}") == "green");
  CHECK(time("fixed: true\nend: 2025-01-30\nmilestones: {m: {name: M, due: 2025-01-30}}") == "red");
  CHECK(time("fixed: true\nend: 2025-01-30\nmilestones: {m: {name: M, due: 2025-02-28, done: 2025-01-30}}") ==
        "-");
  CHECK(time("fixed: true\nmilestones: {m: {name: M, due: 2025-03-31}}") == "green");
}

TEST_CASE(
    "Cost is judged by what it is expected to come to above plan, exactly on a figure the better colour") {
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 1m}, forecast: {2024/25: 1.05m}}}") == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 1m}, forecast: {2024/25: 1050000.01}}}") == "amber");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 1m}, forecast: {2024/25: 1.1m}}}") == "amber");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 1m}, forecast: {2024/25: 1100000.01}}}") == "red");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 1m}}}") == "green");
  CHECK(cost("") == "-");
}

TEST_CASE("An excess up to the floor is green, whatever share of the plan it is") {
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 10k}, forecast: {2024/25: 35k}}}") == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 10k}, forecast: {2024/25: 35000.01}}}") == "red");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 10k}, forecast: {2024/25: 35k}}}", no_floor) == "red");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 0}, forecast: {2024/25: 25k}}}") == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 0}, forecast: {2024/25: 26k}}}") == "red");
}

TEST_CASE(
    "Of each cost the greater of whole forecast and whole actual counts, and what one saves another may "
    "spend") {
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 100k}, forecast: {2024/25: 100k}, actual: {2024/25: "
             "140k}}}") == "red");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 50k, 2025/26: 50k}, actual: {2024/25: 90k}}}") == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 100k}, forecast: {2025/26: 100k}}}") == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 100k}, forecast: {2024/25: 150k}}, d: {name: D, plan: "
             "{2024/25: 100k}, forecast: {2024/25: 50k}}}",
             no_floor) == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 100k}, actual: {2024/25: 150k}}, d: {name: D, plan: "
             "{2024/25: 100k}, forecast: {2024/25: 10k}, actual: {2024/25: 61k}}}",
             no_floor) == "amber");
}

TEST_CASE("A cost that nobody planned is red, however small") {
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: 1m}}, d: {name: D, actual: {2024/25: 1}}}") == "red");
  CHECK(cost("costs: {d: {name: D}}") == "red");
  const auto judgement =
      judged({{"p", "costs: {c: {name: C, plan: {2024/25: 1m}}, d: {name: D, actual: {2024/25: 1}}}"}});
  CHECK(judgement.only().cost.without_plan == std::vector<std::string_view>{"d"});
  CHECK(judgement.only().cost.excess->amount == *parse_money("1"));
}

TEST_CASE(
    "A cost's whole forecast stands, in closed years as it is written: what nobody has claimed yet is not "
    "saved") {
  const Files closing{{"finance/q4.yaml", "period: 2023/24 Q4\nsigned_by: S\nsigned: 2024-05-01\n"}};
  CHECK(cost("costs: {c: {name: C, plan: {2023/24: 100k, 2024/25: 100k}, forecast: {2023/24: 100k, 2024/25: "
             "130k}}}",
             "", closing) == "red");
  CHECK(cost("costs: {c: {name: C, plan: {2023/24: 100k, 2024/25: 100k}, actual: {2023/24: 130k}}}", "",
             closing) == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2023/24: 100k, 2024/25: 100k}, actual: {2023/24: 230k}}}", "",
             closing) == "red");
}

TEST_CASE(
    "A contribution is a negative cost: what is lost of it is a share of its size, what is left to come is "
    "no excess") {
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: -1m}}}", no_floor) == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: -1m}, actual: {2024/25: -200k}}}", no_floor) == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: -1m}, forecast: {2024/25: -950k}}}", no_floor) == "green");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: -1m}, forecast: {2024/25: -949k}}}", no_floor) == "amber");
  CHECK(cost("costs: {c: {name: C, plan: {2024/25: -1m}, actual: {2024/25: 1}}}", no_floor) == "red");
}

TEST_CASE("Benefits are judged for the year of the as-of day and for all years, the worse") {
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 1m, 2025/26: 9m}, forecast: "
                 "{2024/25: 950k, 2025/26: 9m}}}") == "green green so green");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 1m, 2025/26: 9m}, forecast: "
                 "{2024/25: 949999.99, 2025/26: 9m}}}") == "amber green so amber");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 1m, 2025/26: 9m}, forecast: "
                 "{2024/25: 850k, 2025/26: 9m}}}") == "amber green so amber");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 1m, 2025/26: 9m}, forecast: "
                 "{2024/25: 849999.99, 2025/26: 9m}}}") == "red green so red");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 1m, 2025/26: 9m}, forecast: "
                 "{2024/25: 1m, 2025/26: 7m}}}") == "green red so red");
}

TEST_CASE("The last day of March is of one year, the first of April of the next") {
  const Files project{{"p",
                       "stage: delivery\nbenefits: {b: {name: B, type: cashable, plan: {2024/25: 1m, "
                       "2025/26: 100m}, forecast: {2024/25: 0, 2025/26: 100m}}}"}};
  CHECK(benefits(judged(project, "2025-03-31")) == "red green so red");
  CHECK(benefits(judged(project, "2025-04-01")) == "green green so green");
}

TEST_CASE("No surplus makes a shortfall good, of another benefit or of another year") {
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 100k}, forecast: {2024/25: 60k}}, "
                 "c: {name: C, type: cashable, plan: {2024/25: 100k}, forecast: "
                 "{2024/25: 900k}}}") == "red red so red");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2025/26: 100k, 2026/27: 100k}, forecast: "
                 "{2025/26: 60k, 2026/27: 900k}}}") == "- red so red");
}

TEST_CASE("A shortfall up to the floor is green, and what was brought counts though less is forecast") {
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 30k}, forecast: {2024/25: 5k}}}") ==
        "green green so green");
  CHECK(benefits(
            "benefits: {b: {name: B, type: cashable, plan: {2024/25: 30k}, forecast: {2024/25: 4999.99}}}") ==
        "red red so red");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 100k}, forecast: {2024/25: 10k}, "
                 "actual: {2024/25 Q1: 100k}}}") == "green green so green");
}

TEST_CASE("A disbenefit falls short by what it costs above plan, and its plan is added without a sign") {
  const std::string saving = "s: {name: S, type: cashable, plan: {2024/25: 900k}}";
  CHECK(benefits("benefits: {" + saving +
                 ", d: {name: D, type: cashable, disbenefit: true, plan: {2024/25: 100k}, forecast: "
                 "{2024/25: 150k}}}") == "green green so green");
  CHECK(benefits("benefits: {" + saving +
                 ", d: {name: D, type: cashable, disbenefit: true, plan: {2024/25: 100k}, forecast: "
                 "{2024/25: 150001}}}") == "amber amber so amber");
  CHECK(benefits("benefits: {" + saving +
                 ", d: {name: D, type: cashable, disbenefit: true, plan: {2024/25: 100k}, actual: {2024/25: "
                 "250k}}}") == "amber amber so amber");
  CHECK(benefits("benefits: {" + saving +
                 ", d: {name: D, type: cashable, disbenefit: true, plan: {2024/25: 100k}, forecast: "
                 "{2024/25: 0}}}") == "green green so green");
  CHECK(benefits("benefits: {d: {name: D, type: cashable, disbenefit: true, forecast: {2024/25: 26k}}}") ==
        "red red so red");
}

TEST_CASE("Where neither plan nor shortfall is, there is nothing to judge") {
  CHECK(benefits("") == "- - so -");
  CHECK(benefits("benefits: {b: {name: B, type: cashable}}") == "- - so -");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2024/25: 0}, forecast: {2024/25: 100k}}}") ==
        "- - so -");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, plan: {2025/26: 100k}}}") == "- green so green");
}

TEST_CASE(
    "Only counted benefits are judged: not another type or fund, nor the pipeline's or what others monitor") {
  const std::string red = "plan: {2024/25: 100k}, forecast: {2024/25: 0}}}";
  CHECK(benefits("benefits: {b: {name: B, type: income, " + red) == "red red so red");
  CHECK(benefits("benefits: {b: {name: B, type: cost-avoidance, " + red) == "- - so -");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, fund: dsg, " + red) == "- - so -");
  CHECK(benefits("benefits: {b: {name: B, type: cashable, fund: dsg, " + red, "fund: dsg\n") ==
        "red red so red");
  CHECK(benefits("monitored_by: finance\nbenefits: {b: {name: B, type: cashable, " + red) == "- - so -");
  CHECK(benefits(judged({{"p", "stage: idea\nbenefits: {b: {name: B, type: cashable, " + red}})) ==
        "- - so -");
}

TEST_CASE("What another benefit counts is taken off") {
  const std::string other = "stage: closed\nbenefits: {o: {name: O, type: cashable, plan: {2024/25: 1m}}}";
  const auto judgement = judged({{"o", other},
                                 {"p",
                                  "stage: delivery\nbenefits: {b: {name: B, type: cashable, plan: {2024/25: "
                                  "100k}, forecast: {2024/25: 60k}, shared_with: {o/o: 40%}}}"}});
  CHECK(judgement.only().benefits.of_year->amount == *parse_money("24k"));
  CHECK(judgement.only().benefits.of_year->plan == *parse_money("60k"));
  CHECK(benefits(judgement) == "green green so green");
}

TEST_CASE("In a year that finance has closed what was not brought falls short, whatever is forecast") {
  const std::string project =
      "benefits: {b: {name: B, type: cashable, plan: {2023/24: 100k, 2024/25: 100k}, forecast: {2023/24: "
      "100k, 2024/25: 100k}, actual: {2023/24: 50k}}}";
  const Files closing{{"finance/q4.yaml", "period: 2023/24 Q4\nsigned_by: S\nsigned: 2024-05-01\n"}};
  CHECK(benefits(project) == "green green so green");
  CHECK(benefits(project, "", closing) == "green red so red");
}

TEST_CASE(
    "Active and paused projects have a row, in the pipeline or monitored elsewhere too; stopped and finished "
    "ones have none") {
  const auto judgement = judged({{"active", ""},
                                 {"closed", "stage: closed"},
                                 {"elsewhere", "monitored_by: finance"},
                                 {"paused", "state: paused\nmilestones: {m: {name: M, due: 2024-01-01}}"},
                                 {"pipeline", "stage: idea"},
                                 {"stopped", "state: stopped"}});
  std::string ids;
  for (const auto& row : judgement.rows) ids += std::string(row.id) + ":" + word(row.computed) + " ";
  CHECK(ids == "active:- elsewhere:- paused:red pipeline:- ");
}

TEST_CASE("Each project is judged by its own benefits, whatever stands between them") {
  const std::string red =
      "stage: delivery\nbenefits: {b: {name: B, type: cashable, plan: {2024/25: 100k}, forecast: {2024/25: "
      "0}}}";
  const std::string green =
      "stage: delivery\nbenefits: {b: {name: B, type: cashable, plan: {2024/25: 100k}}, c: {name: C, type: "
      "measure}}";
  const auto judgement =
      judged({{"a", red},
              {"b", "stage: delivery"},
              {"c", green},
              {"d", "stage: closed\nbenefits: {b: {name: B, type: cashable, plan: {2024/25: 1}}}"},
              {"e", red}});
  std::string all;
  for (const auto& row : judgement.rows) all += std::string(row.id) + ":" + word(row.benefits.rag) + " ";
  CHECK(all == "a:red b:- c:green e:red ");
}

TEST_CASE("The computed rating is the worst of those that there are") {
  CHECK(word(judged({{"p", "milestones: {m: {name: M, due: 2025-03-01}}\ncosts: {c: {name: C}}"}})
                 .only()
                 .computed) == "red");
  CHECK(word(judged({{"p", "milestones: {m: {name: M, due: 2025-03-01}}"}}).only().computed) == "green");
  CHECK(word(judged({{"p", ""}}).only().computed) == "-");
}

TEST_CASE("A status or an assurance that is dated after the as-of day is not read") {
  const Files project{{"p",
                       "stage: delivery\nstatus: {date: 2025-01-20, overall: green}\nassurance: {rag: red, "
                       "date: 2025-01-12}"}};
  CHECK(word(judged(project, "2025-01-20").only().reported) == "green");
  CHECK(word(judged(project, "2025-01-19").only().reported) == "-");
  CHECK(word(judged(project, "2025-01-12").only().assurance) == "red");
  CHECK(word(judged(project, "2025-01-11").only().assurance) == "-");
  CHECK(word(judged({{"p", "status: {overall: amber}\nassurance: {rag: green}"}}).only().reported) ==
        "amber");
  CHECK(word(judged({{"p", "status: {overall: amber}\nassurance: {rag: green}"}}).only().assurance) ==
        "green");
  CHECK(word(judged({{"p", "status: {date: 2020-01-01, overall: amber}"}}).only().reported) == "amber");
}

/// "late by 1": how a project in delivery with this text stands with its reports.
std::string reporting(const std::string& project, const std::string& day = "2025-01-31",
                      const std::string& settings = "") {
  const auto judgement = judged({{"p", project}}, day, settings);
  const auto& report = judgement.only().report;
  return report ? std::string(name(report->cycle)) + " " + std::string(name(report->reporting)) + " by " +
                      std::to_string(report->days_late)
                : "-";
}

TEST_CASE(
    "A status is late a day after the cycle and the grace, and missed a day after two cycles and the grace") {
  const std::string gold = "stage: delivery\nratings: {value: 5}\nstatus: {date: 2025-01-01}";
  CHECK(reporting(gold, "2025-01-15") == "weekly reported by 7");
  CHECK(reporting(gold, "2025-01-16") == "weekly late by 8");
  CHECK(reporting(gold, "2025-01-22") == "weekly late by 14");
  CHECK(reporting(gold, "2025-01-23") == "weekly missed by 15");
  CHECK(reporting(gold, "2025-01-16", "tolerances: {grace: 8 days}\n") == "weekly reported by 8");
  const std::string silver = "stage: delivery\nratings: {value: 3}\nstatus: {date: 2025-01-01}";
  CHECK(reporting(silver, "2025-04-10") == "quarterly reported by 7");
  CHECK(reporting(silver, "2025-04-11") == "quarterly late by 8");
  CHECK(reporting(silver, "2025-07-11") == "quarterly late by 99");
  CHECK(reporting(silver, "2025-07-12") == "quarterly missed by 100");
}

TEST_CASE("Without a tier, or where it says nothing of reports, the cycle is a month") {
  for (const std::string ratings : {"ratings: {value: 1}\n", ""}) {
    CAPTURE(ratings);
    CHECK(reporting(ratings + "stage: delivery\nstatus: {date: 2025-01-01}", "2025-02-08") ==
          "monthly reported by 7");
    CHECK(reporting(ratings + "stage: delivery\nstatus: {date: 2025-01-01}", "2025-02-09") ==
          "monthly late by 8");
    CHECK(reporting(ratings + "stage: delivery\nstatus: {date: 2025-01-01}", "2025-03-11") ==
          "monthly late by 38");
    CHECK(reporting(ratings + "stage: delivery\nstatus: {date: 2025-01-01}", "2025-03-12") ==
          "monthly missed by 39");
  }
}

TEST_CASE("The cycle is that of the tier on the as-of day, leadership's where it decided") {
  const std::string project =
      "stage: delivery\nratings: {value: 5}\ntier_decision: {tier: silver, until: 2025-01-31}\nstatus: "
      "{date: 2025-01-10}";
  CHECK(reporting(project, "2025-01-31") == "quarterly reported by 0");
  CHECK(reporting(project, "2025-02-01") == "weekly missed by 15");
}

TEST_CASE("A status that is not there, has no date or is of a later day is missed") {
  CHECK(reporting("stage: delivery") == "monthly missed by 0");
  CHECK(reporting("stage: delivery\nstatus: {overall: green}") == "monthly missed by 0");
  CHECK(reporting("stage: delivery\nstatus: {date: 2025-02-01, overall: green}") == "monthly missed by 0");
  CHECK(reporting("stage: delivery\nstatus: {date: 2025-01-31}") == "monthly reported by 0");
}

TEST_CASE(
    "No status is owed at a stage that does not ask for one, nor where somebody else monitors; a paused "
    "project owes it still") {
  CHECK(reporting("stage: start\nstatus: {date: 2020-01-01}") == "-");
  CHECK(reporting("stage: delivery\nmonitored_by: finance") == "-");
  CHECK(reporting("stage: delivery\nstate: paused") == "monthly missed by 0");
}

TEST_CASE("Reporting is no part of the computed rating") {
  CHECK(
      word(judged({{"p", "stage: delivery\nmilestones: {m: {name: M, due: 2025-03-01}}"}}).only().computed) ==
      "green");
}

TEST_CASE(
    "Better than the evidence is a better colour; complete claims as much as green, not-started claims "
    "nothing") {
  CHECK(word(is_better_than_evidence(Rag::green, Rag::amber)) == "yes");
  CHECK(word(is_better_than_evidence(Rag::amber, Rag::red)) == "yes");
  CHECK(word(is_better_than_evidence(Rag::amber, Rag::amber)) == "no");
  CHECK(word(is_better_than_evidence(Rag::red, Rag::green)) == "no");
  CHECK(word(is_better_than_evidence(Rag::complete, Rag::amber)) == "yes");
  CHECK(word(is_better_than_evidence(Rag::complete, Rag::green)) == "no");
  CHECK(word(is_better_than_evidence(Rag::not_started, Rag::red)) == "-");
  CHECK(word(is_better_than_evidence(std::nullopt, Rag::red)) == "-");
  CHECK(word(is_better_than_evidence(Rag::green, std::nullopt)) == "-");
}

}  // namespace
