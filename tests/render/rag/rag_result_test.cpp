#include "render/rag/rag_result.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

#include "analysis/assess/assessed_portfolio.hpp"
#include "render/format/csv.hpp"
#include "render/format/json.hpp"
#include "render/format/markdown.hpp"
#include "render/rag/rag_sentences.hpp"
#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string header =
    "project,name,programme,stage,tier,reported,assurance,computed,time,cost,benefits,reporting,better_than_"
    "evidence,why\r\n";
const std::string rules = R"(name: Tool
scores: {impact: {name: Impact, criteria: {value: {name: Value}}}}
bands: {impact: {low: 0, high: 50}}
tiers: {gold: {name: Gold, report: weekly}, silver: {name: Silver}}
segment: {bands_of: impact, tiers: {low: silver, high: gold}}
stages: {start: {}, delivery: {reports: true}, closed: {final: true}}
)";

/// `ptx rag` of projects, their texts by their ids, on 31 January 2025.
struct Rag1 {
  Shown shown;
  std::vector<RagRow> rows;

  explicit Rag1(const Files& projects, const std::string& framework = rules) : shown(projects, framework) {
    rows = AssessedPortfolio(shown.loaded.portfolio, *parse_date("2025-01-31")).rag();
  }
  Result result(MoneyFormat form = MoneyFormat::rounded) const {
    return rag_result(shown.loaded.portfolio, rows, shown.sorted.size() - rows.size(),
                      *parse_date("2025-01-31"), form);
  }
  std::string csv() const { return to_csv(result().data(), Bom::without); }
  std::string text(std::size_t columns = 0, bool colour = false,
                   MoneyFormat form = MoneyFormat::rounded) const {
    return result(form).text({columns, colour});
  }
  /// What makes the only project amber or red, one reason a line.
  std::string why() const {
    std::string out;
    for (const auto& reason :
         reasons(rows.at(0), shown.loaded.portfolio.settings.tolerances, &format_exact_pounds))
      out += reason + "\n";
    return out;
  }
};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string share(long long pence, long long of, const MoneyTolerance& tolerance = Tolerances().benefits) {
  return describe_share(rag_of(Money::pence(pence), Money::pence(of), tolerance), tolerance);
}

TEST_CASE("The columns of rag are those of the contract, in its order, and what cannot be judged is empty") {
  CHECK(Rag1(Files{}).csv() == header);
  CHECK(Rag1(Files{{"a", "name: A"}}).csv() == header + "a,A,,start,,,,,,,,,,\r\n");
  CHECK(Rag1(Files{{"a",
                    "name: A\nstage: delivery\nratings: {value: 5}\nstatus: {date: 2025-01-31, overall: "
                    "green}\nassurance: {rag: amber}\n"
                    "milestones: {m: {name: M, key: true, due: 2025-03-01, forecast: 2025-04-01}}\ncosts: "
                    "{c: {name: C, plan: {2024/25: 1m}}}"}})
            .csv() == header +
                          "a,A,,delivery,gold,green,amber,amber,amber,green,,reported,yes,key milestone 'm' "
                          "expected 31 days after its due day\r\n");
  CHECK(Rag1(Files{}).result().schema == "rag/1");
}

TEST_CASE(
    "Reasons tell the milestone, the days and the money that make a rating amber or red, and nothing of what "
    "is green") {
  CHECK(Rag1(Files{{"a",
                    "name: A\nmilestones: {m: {name: M, due: 2025-03-01, forecast: 2025-03-02}}\ncosts: {c: "
                    "{name: C, plan: {2024/25: 1m}}}"}})
            .why() == "");
  CHECK(Rag1(Files{{"a", "name: A\nmilestones: {m: {name: M, due: 2025-03-01, forecast: 2025-03-16}}"}})
            .why() == "milestone 'm' expected 15 days after its due day\n");
  CHECK(Rag1(Files{{"a", "name: A\nmilestones: {m: {name: M, due: 2025-01-01}}"}}).why() ==
        "milestone 'm' still open 30 days after its due day\n");
  CHECK(
      Rag1(Files{{"a", "name: A\nfixed: true\nend: 2025-02-28\nmilestones: {m: {name: M, due: 2025-03-01}}"}})
          .why() == "milestone 'm' expected 1 day after the fixed end, 28 February 2025\n");
  CHECK(
      Rag1(Files{{"a", "name: A\nfixed: true\nend: 2025-01-01\nmilestones: {m: {name: M, due: 2025-01-01}}"}})
          .why() ==
      "milestone 'm' still open 30 days after its due day\nmilestone 'm' still open 30 days after the fixed "
      "end, 1 January 2025\n");
  CHECK(Rag1(Files{{"a",
                    "name: A\ncosts: {c: {name: C, plan: {2024/25: 100k}, forecast: {2024/25: 130000.50}}}"}})
            .why() == "costs £30,000.50 (30%) above plan\n");
  CHECK(Rag1(Files{{"a", "name: A\ncosts: {c: {name: C, plan: {2024/25: 0}, forecast: {2024/25: 30k}}}"}})
            .why() == "costs £30,000 above a plan of nought\n");
  CHECK(Rag1(Files{{"a", "name: A\ncosts: {c: {name: C}}"}}).why() == "'c' is a cost with no plan\n");
  CHECK(Rag1(Files{{"a", "name: A\ncosts: {c: {name: C}, d: {name: D, actual: {2024/25: 50k}}}"}}).why() ==
        "'c', 'd' are costs with no plan\ncosts £50,000 above a plan of nought\n");
}

TEST_CASE("A shortfall of the only year is told once, of this year and of all years each by itself") {
  const std::string benefit = "name: A\nbenefits: {b: {name: B, type: cashable, ";
  CHECK(Rag1(Files{{"a", benefit + "plan: {2024/25: 100k}, forecast: {2024/25: 60k}}}"}}).why() ==
        "2024/25 falls £40,000 (40%) short of its plan\n");
  CHECK(Rag1(Files{{"a",
                    benefit +
                        "plan: {2024/25: 100k, 2025/26: 100k}, forecast: {2024/25: 60k, 2025/26: 100k}}}"}})
            .why() ==
        "2024/25 falls £40,000 (40%) short of its plan\nall years fall £40,000 (20%) short of their plan\n");
  CHECK(Rag1(Files{{"a", benefit + "plan: {2025/26: 100k}, forecast: {2025/26: 60k}}}"}}).why() ==
        "all years fall £40,000 (40%) short of their plan\n");
  CHECK(Rag1(Files{{"a", benefit + "disbenefit: true, forecast: {2024/25: 60k}}}"}}).why() ==
        "2024/25 falls £60,000 short of a plan of nought\n");
}

TEST_CASE("A percent has as many decimals as it takes to show which side of a tolerance it lies on") {
  CHECK(share(15'00, 100'00) == "15%");
  CHECK(share(15'04, 100'00) == "15.04%");
  CHECK(share(14'96, 100'00) == "15%");
  CHECK(share(5'01, 100'00) == "5.01%");
  CHECK(share(40'40, 100'00) == "40%");
  CHECK(share(14'60, 100'00, {Decimal::whole(5), *parse_percent("14.6%"), Money()}) == "14.6%");
  CHECK(share(1, 3) == "33%");
  CHECK(share(500'00, 100'00) == "500%");
}

const Files four{{"bright",
                  "name: Bright\nstage: delivery\nratings: {value: 5}\nstatus: {date: 2025-01-30, overall: "
                  "green}\ncosts: {c: {name: C, plan: {2024/25: 100k}, actual: {2024/25: 1234567}}}"},
                 {"done", "name: Done\nstage: closed"},
                 {"honest",
                  "name: Honest\nstage: delivery\nratings: {value: 5}\nstatus: {date: 2025-01-10, overall: "
                  "red}\nmilestones: {m: {name: M, due: 2024-01-31}}"},
                 {"silent", "name: Silent\nstage: delivery\nratings: {value: 1}"}};

TEST_CASE(
    "The page tells whose report is better than the evidence, what else is red, who has not reported and who "
    "is not judged") {
  CHECK(Rag1(four).text() == R"(Test portfolio: how projects stand on 31 January 2025

project  name    stage     reported  assurance  computed  time  cost  benefits  reporting

Gold  reports weekly
bright   Bright  delivery  green     –          red !     –     red   –         reported
honest   Honest  delivery  red       –          red       red   –     –         late

Silver
silent   Silent  delivery  –         –          –         –     –     –         missed

Reported better than the evidence  1 project
  bright: reported green (30 January 2025), computed red
      costs £1.1m (1135%) above plan

Also amber or red by the evidence  1 project
  honest: reported red (10 January 2025), computed red
      milestone 'm' still open 366 days after its due day

Reports
  1 of 3 projects that owe a report have reported: 1 late, 1 missed
  silent has missed its report: monthly, none with a date so far
  honest is late: weekly, last on 10 January 2025, 14 days late

1 project is not judged: stopped, or in a final stage.
Computed is the worst of time, cost and benefits; – where there is nothing to judge; ! where the report is better.
)");
}

TEST_CASE("What is reported stands beside what is computed, with its day, and with what assurance says") {
  CHECK(describe_ratings(Rag1(Files{{"a", "name: A"}}).rows[0]) == "nothing reported");
  CHECK(describe_ratings(
            Rag1(Files{{"a", "name: A\nstatus: {overall: not-started}\ncosts: {c: {name: C}}"}}).rows[0]) ==
        "reported not-started, computed red");
  CHECK(describe_ratings(Rag1(Files{{"a",
                                     "name: A\nstatus: {date: 2025-01-02, overall: green}\nassurance: {rag: "
                                     "amber}\ncosts: {c: {name: C}}"}})
                             .rows[0]) == "reported green (2 January 2025), computed red; assurance amber");
}

TEST_CASE("Money in the data is exact, in the table rounded, or in whole pounds") {
  CHECK(holds(Rag1(four).csv(), "\"costs £1,134,567 (1135%) above plan\""));
  CHECK(holds(Rag1(four).text(0, false, MoneyFormat::pounds), "costs £1,134,567 (1135%) above plan"));
}

TEST_CASE("Colours stand on the words, and nowhere else") {
  const std::string text = Rag1(four).text(80, true);
  CHECK(holds(text, "\x1b[32mgreen\x1b[0m"));
  CHECK(holds(text, "\x1b[31mred !\x1b[0m"));
  std::string plain;
  bool escape = false;
  for (const char c : text) {
    escape = escape || c == '\x1b';
    if (!escape) plain += c;
    if (c == 'm') escape = false;
  }
  CHECK(plain == Rag1(four).text(80, false));
}

TEST_CASE("Markdown tells the same, its reasons in a column") {
  const Rag1 rag(four);
  const Result result = rag.result();
  CHECK(result.notes.size() == 5);
  CHECK(result.notes[0] == "1 of 3 projects that owe a report have reported: 1 late, 1 missed");
  const Table view = result.view();
  CHECK(view.columns.front().heading == "tier");
  CHECK(view.columns.back().heading == "why");
  CHECK(format(view.rows[0].front()) == "gold");
  CHECK(format(view.rows[0].back()) == "costs £1.1m (1135%) above plan");
}

TEST_CASE("The page fits its screen, from 80 columns on") {
  const std::string id = "a-project-with-a-rather-long-id-of-its-own-and-more";
  const Rag1 rag(Files{
      {id,
       "name: A name that is much longer than any column of a terminal could ever hold\nstage: "
       "delivery\nstatus: {date: 2024-01-01, overall: not-started}\n"
       "assurance: {rag: not-started}\nmilestones: {a-milestone-with-a-rather-long-id-of-its-own: {name: M, "
       "due: 2024-01-31}}"},
      {"b",
       "name: "
       "日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本日本"}});
  for (const std::size_t columns : {80, 110, 120, 200}) check_fits(rag.text(columns), columns);
}

TEST_CASE("Hostile texts come to no line as a command") {
  const Rag1 rag(hostile_projects, hostile_framework);
  for (const std::size_t columns : {0, 20, 40, 80, 200}) check_harmless(rag.text(columns));
  check_harmless(rag.csv());
  check_harmless(to_markdown(rag.result().view()));
  check_harmless(to_json(rag.result().data(), {"rag/1", hostile, "2025-01-31", {}, {}}));
}

TEST_CASE("Without a row there is no table, and the page says why") {
  CHECK(Rag1(Files{}).text() ==
        "Test portfolio: how projects stand on 31 January 2025\n\nNo project fits.\n");
  CHECK(Rag1(Files{{"a", "name: A\nstate: stopped"}}).text() ==
        "Test portfolio: how projects stand on 31 January 2025\n\n1 project is not judged: stopped, or in a "
        "final stage.\n");
}

}  // namespace
