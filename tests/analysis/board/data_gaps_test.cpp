#include "analysis/board/data_gaps.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "analysis/assess/assessed_portfolio.hpp"
#include "model/portfolio.hpp"
#include "tests/support/written.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string framework = R"(name: Tool
scores: {impact: {name: Impact, criteria: {value: {name: Value}, reach: {name: Reach}, duty: {name: Duty}}}}
bands: {impact: {low: 0, high: 60}}
tiers: {gold: {name: Gold}, bronze: {name: Bronze}}
segment: {bands_of: impact, tiers: {low: bronze, high: gold}}
forced: {no-value: {when: {value: "= 1"}, set: {reach: 1}, why: No value reaches nobody.}}
stages: {idea: {pipeline: true}, delivery: {reports: true}, closed: {final: true}}
)";

/// What is not known on 31 January 2025 of projects whose name is led in: "kind: where (count), …" a line.
std::string not_known(const Files& projects, const Files& others = {},
                      const std::string& day = "2025-01-31") {
  constexpr std::array words{"rating",    "report",  "evidence",     "plan",   "confidence",
                             "cost_plan", "reading", "late_reading", "target", "books"};
  Files files{{"portfolio.yaml", "name: W\n"}, {"framework.yaml", framework}};
  for (const auto& [path, text] : others) files[path] = text;
  for (const auto& [id, text] : projects) files["projects/" + id + ".yaml"] = "name: P\n" + text;
  const auto loaded = load(only(files), OnError::stop);
  REQUIRE(loaded.usable);
  const AssessedPortfolio assessed(loaded.portfolio, *parse_date(day));
  std::string out;
  for (const auto& [kind, all] : data_gaps(assessed.as_written(), assessed.segmented(),
                                           rag_rows(assessed.net(), assessed.segmented()))) {
    std::vector<std::string> parts;
    for (const auto& [where, count] : all)
      parts.push_back(where + (count > 1 ? " (" + std::to_string(count) + ")" : ""));
    out += std::string(words.at(static_cast<std::size_t>(kind))) + ": " + join(parts, ", ") + "\n";
  }
  return out;
}

const std::string rated = "ratings: {value: 3, reach: 3, duty: 3}\n";
const std::string signed_books = "period: 2024/25 Q3\nsigned_by: F\nsigned: 2025-01-15\nclaims: {}\n";
/// Nothing of a portfolio with these files is unknown, but for what a test adds.
const Files signed_off{{"finance/q3.yaml", signed_books}};

TEST_CASE("Of what is complete nothing is unknown") {
  CHECK(not_known({{"p", rated + "stage: delivery\nstatus: {date: 2025-01-20, overall: green}\nmilestones: "
                                 "{m: {name: M, due: 2025-06-01}}\n"
                                 "benefits: {b: {name: B, type: cashable, confidence: high, plan: {2024/25: "
                                 "100}}}\ncosts: {c: {name: C, plan: {2024/25: 1}}}\n"}},
                  signed_off) == "");
}

TEST_CASE(
    "A rating is not known where it is unknown or absent; n/a and what another forces are known, and nobody "
    "asks of a project that is over") {
  CHECK(not_known({{"a", "stage: idea\nratings: {value: unknown, reach: n/a}\n"},
                   {"b", "stage: idea\nratings: {value: 1, reach: unknown, duty: 3}\n"},
                   {"c", "stage: closed\n"},
                   {"d", "stage: idea\nratings: {value: 2, duty: 3}\n"}},
                  signed_off) == "rating: a (2), d\n");
}

TEST_CASE("Late reports are known to be late; missed ones are not known") {
  const std::string rest = rated + "stage: delivery\nmilestones: {m: {name: M, due: 2025-06-01}}\n";
  CHECK(not_known({{"late", rest + "status: {date: 2024-12-01}\n"},
                   {"missed", rest + "status: {date: 2024-11-01}\n"},
                   {"never", rest}},
                  signed_off) == "report: missed, never\n");
}

TEST_CASE("A project that owes reports and has neither milestone, cost nor benefit cannot be judged") {
  CHECK(not_known(
            {{"p", rated + "stage: delivery\nstatus: {date: 2025-01-20}\n"}, {"q", rated + "stage: idea\n"}},
            signed_off) == "evidence: p\n");
}

TEST_CASE(
    "Figures are missing where a benefit or a cost has no plan, and where counted money has no confidence") {
  const std::string rest =
      "milestones: {m: {name: M, due: 2025-06-01}}\nbenefits:\n  bare: {name: B, type: non-cashable}\n  "
      "unsure: {name: U, type: cashable, plan: {2025/26: 1}}\n"
      "  uncounted: {name: N, type: cost-avoidance, plan: {2025/26: 1}}\ncosts: {c: {name: C}, d: {name: D, "
      "plan: {2025/26: 1}}}\n";
  CHECK(not_known({{"p", rated + "stage: delivery\nstatus: {date: 2025-01-20}\n" + rest}}, signed_off) ==
        "plan: p/bare\nconfidence: p/unsure\ncost_plan: p/c\n");
  CHECK(not_known({{"p", rated + "stage: idea\n" + rest}}, signed_off) == "");
  CHECK(not_known({{"p", rated + "stage: closed\n" + rest}}, signed_off) == "");
}

TEST_CASE("A measure without a reading cannot be judged, nor an outcome; a reading that is too old is late") {
  const Files others{
      {"finance/q3.yaml", signed_books},
      {"outcomes.yaml", "outcomes: {o: {name: O, baseline: {2024-03-31: 1}, target: {2030-03-31: 5}}}\n"}};
  CHECK(not_known({{"p", rated + "stage: idea\nbenefits:\n  blank: {name: B, type: measure, baseline: "
                                 "{2024-03-31: 1}, target: {2026-03-31: 5}}\n"
                                 "  old: {name: O, type: measure, every: month, baseline: {2024-03-31: 1}, "
                                 "target: {2026-03-31: 5}, actual: {2024-12-01: 2}}\n"
                                 "  new: {name: N, type: measure, every: month, baseline: {2024-03-31: 1}, "
                                 "target: {2026-03-31: 5}, actual: {2025-01-01: 2}}\n"}},
                  others) == "reading: p/blank, o\nlate_reading: p/old\n");
}

TEST_CASE("A programme without a target is named where others have one") {
  CHECK(not_known({}, {{"finance/q3.yaml", signed_books},
                       {"portfolio.yaml",
                        "name: W\nprogrammes: {a: {name: A, target: {2024/25: 1}}, b: {name: B}}\n"}}) ==
        "target: b\n");
}

TEST_CASE("Quarters of the year that have ended are unsigned until finance signs a later day") {
  CHECK(not_known({}, {}, "2025-01-31") == "books: 2024/25 Q1, 2024/25 Q2, 2024/25 Q3\n");
  CHECK(not_known({}, {}, "2024-12-31") == "books: 2024/25 Q1, 2024/25 Q2\n");
  CHECK(not_known({}, {{"finance/q2.yaml",
                        "period: 2024/25 Q2\nsigned_by: F\nsigned: 2024-10-20\nclaims: {}\n"}}) ==
        "books: 2024/25 Q3\n");
  CHECK(not_known({}, {{"finance/q2.yaml",
                        "period: 2024/25 Q3\nsigned_by: F\nsigned: 2025-02-20\nclaims: {}\n"}}) ==
        "books: 2024/25 Q1, 2024/25 Q2, 2024/25 Q3\n");
}

}  // namespace
