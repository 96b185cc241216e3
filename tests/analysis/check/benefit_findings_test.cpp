#include <doctest/doctest.h>

#include <string>

#include "analysis/check/checks.hpp"
#include "store/load/loader.hpp"
#include "tests/support/written.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string stages = R"(name: Prioritisation tool
scores:
  impact: {name: Impact, criteria: {alignment: {name: Alignment with the vision}}}
bands:
  impact: {low: 0, high: 60}
tiers:
  gold: {name: Gold}
  bronze: {name: Bronze}
segment: {bands_of: impact, tiers: {low: bronze, high: gold}}
stages:
  delivery: {}
  idea: {pipeline: true}
  closed: {final: true}
  gate: {requires: [documents.equality]}
)";

/// The findings in these files on 31 January 2025, one a line: "file path code".
std::string found(Files files) {
  files["framework.yaml"] = stages;
  const auto loaded = load(written(std::move(files)), OnError::stop);
  for (const auto& diagnostic : loaded.diagnostics)
    FAIL(diagnostic.place.file << ":" << diagnostic.place.line << ": " << diagnostic.message);
  std::string out;
  for (const auto& finding : check({loaded.portfolio, *parse_date("2025-01-31")})) {
    if (finding.code == Code::unused_service || finding.code == Code::unused_team) continue;
    out += finding.file + " " + join(finding.path, ".") + " " + std::string(facts(finding.code).name) + "\n";
  }
  return out;
}

/// The findings in one project, "p".
std::string found_in(const std::string& project) {
  return found({{"projects/p.yaml", "name: P\n" + project}});
}

std::string money(const std::string& rest) {
  return "{name: X, type: cashable, owner: O, code: C1, confidence: high, " + rest + "}";
}
std::string with_lead(const std::string& benefit) {
  return "finance_lead: F\nbenefits: {x: " + benefit + "}\n";
}

TEST_CASE("Counted money has an owner, a budget line of its own or its project's, and a confidence") {
  CHECK(found_in(with_lead(money("plan: {2025/26: 9k}"))).empty());
  const std::string bare = "finance_lead: F\nbenefits: {x: {name: X, type: cashable, plan: {2025/26: 9k}}}\n";
  CHECK(found_in(bare) ==
        "projects/p.yaml benefits.x benefit-unowned\nprojects/p.yaml benefits.x no-confidence\n");
  CHECK(found_in("budget_code: B\n" + bare) ==
        "projects/p.yaml benefits.x benefit-unowned\nprojects/p.yaml benefits.x no-confidence\n");
  CHECK(found_in("budget_code: B\nfinance_lead: F\nbenefits: {x: {name: X, type: cashable, owner: O, "
                 "confidence: low, plan: {2025/26: 9k}}}\n")
            .empty());
}

TEST_CASE("Money that is not counted is not asked for an owner, nor is what is over") {
  const std::string bare = "benefits: {x: {name: X, type: cashable, plan: {2025/26: 9k}}}\n";
  for (const char* why :
       {"stage: idea\n", "state: stopped\n", "stage: closed\n", "monitored_by: finance\n"}) {
    CAPTURE(why);
    CHECK(found_in(why + bare).empty());
  }
  CHECK(found_in("benefits: {x: {name: X, type: non-cashable, plan: {2025/26: 9k}}}\n").empty());
  CHECK(found_in("benefits: {x: {name: X, type: cashable, fund: dsg, plan: {2025/26: 9k}}}\n").empty());
}

TEST_CASE("A project with a counted plan has somebody in finance, and says so once") {
  CHECK(found_in("benefits: {x: " + money("plan: {2025/26: 9k}") + ", y: " + money("plan: {2025/26: 9k}") +
                 "}\n") == "projects/p.yaml benefits no-finance-lead\n");
  CHECK(found_in("benefits: {x: " + money("plan: {2025/26: 0}") + "}\n").empty());
}

TEST_CASE("A counted plan rests on the documents that its stage requires") {
  CHECK(found_in("stage: gate\n" + with_lead(money("plan: {2025/26: 9k}"))) ==
        "projects/p.yaml stage requires-unmet\nprojects/p.yaml benefits plan-before-documents\n");
  CHECK(found_in("stage: gate\ndocuments: {equality: {done: 2025-01-01}}\n" +
                 with_lead(money("plan: {2025/26: 9k}")))
            .empty());
}

TEST_CASE("A forecast for a closed year is at most its actual") {
  const auto forecast = [](const std::string& profile, const std::string& signed_on) {
    return found({{"projects/p.yaml",
                   "name: P\n" + with_lead(money("plan: {2023/24: 9k}, forecast: {2023/24: " + profile +
                                                 "}, actual: {2023/24: 8k}"))},
                  {"finance/q4.yaml", "period: 2024-03\nsigned_by: S\nsigned: " + signed_on + "\n"}});
  };
  CHECK(forecast("9k", "2025-01-31") == "projects/p.yaml benefits.x.forecast closed-year-forecast\n");
  CHECK(forecast("8k", "2025-01-31").empty());
  CHECK(forecast("9k", "2025-02-01").empty());
}

TEST_CASE("A benefit makes good only what has slipped or is lost") {
  const auto replacing = [](const std::string& other) {
    return found_in("finance_lead: F\nbenefits:\n  x: " + other +
                    "\n  y: " + money("plan: {2025/26: 9k}, replaces: [p/x]") + "\n");
  };
  CHECK(replacing(money("plan: {2025/26: 9k}")) ==
        "projects/p.yaml benefits.y.replaces.0 replaces-what-lacks-nothing\n");
  CHECK(replacing(money("plan: {2025/26: 9k}, forecast: {2025/26: 8k}")).empty());
  CHECK(replacing(money("plan: {2025/26: 9k}, forecast: {2025/26: 0, 2026/27: 9k}")).empty());
  CHECK(replacing("{name: X, type: cashable, owner: O, code: C1, confidence: low, plan: {2025/26: 9k}}")
            .empty());
}

/// The findings where two projects claim from lines of these names in these periods.
std::string claiming(const std::string& first, const std::string& second) {
  const auto project = [](const std::string& rest) {
    return "name: P\n" +
           with_lead("{name: X, type: cashable, owner: O, confidence: high, plan: {2024/25: 9k}, " + rest +
                     "}");
  };
  return found({{"projects/a.yaml", project(first)}, {"projects/b.yaml", project(second)}});
}

TEST_CASE("Two projects that claim from one budget line in one period are told at the later one") {
  const std::string told = "projects/b.yaml benefits.x.code same-budget-line\n";
  CHECK(claiming("code: L, actual: {2024/25 Q2: 9k}", "code: L, actual: {2024-08: 9k}") == told);
  CHECK(claiming("code: L, actual: {2024/25: 9k}", "code: L, actual: {2024-08: 9k, 2024-09: 9k}") == told);
  CHECK(claiming("code: L, actual: {2024/25 Q2: 9k}", "code: L, actual: {2024-10: 9k}").empty());
  CHECK(claiming("code: L, actual: {2024/25 Q2: 9k}", "code: M, actual: {2024-08: 9k}").empty());
  CHECK(claiming("code: L, actual: {2024/25 Q2: 0}", "code: L, actual: {2024-08: 9k}").empty());
}

TEST_CASE("What two benefits share is not claimed twice, whichever of them says so") {
  CHECK(
      claiming("code: L, actual: {2024/25 Q2: 9k}, shared_with: {b/x: 40%}", "code: L, actual: {2024-08: 9k}")
          .empty());
  CHECK(
      claiming("code: L, actual: {2024/25 Q2: 9k}", "code: L, actual: {2024-08: 9k}, shared_with: {a/x: 40%}")
          .empty());
}

TEST_CASE("A share is at most what the other benefit plans for the year") {
  CHECK(claiming("code: L, shared_with: {b/x: 100%}", "code: M").empty());
  const auto sharing = [](const std::string& plan) {
    return found(
        {{"projects/a.yaml",
          "name: A\n" + with_lead(money("plan: {2024/25: 10k, 2025/26: 10k}, shared_with: {b/x: 50%}"))},
         {"projects/b.yaml",
          "name: B\n" + with_lead("{name: X, type: cashable, owner: O, code: M, confidence: high, plan: " +
                                  plan + "}")}});
  };
  CHECK(sharing("{2024/25: 5k, 2025/26 Q1: 2k, 2025/26 Q2: 3k}").empty());
  CHECK(sharing("{2024/25: 5k, 2025/26: 4999.99}") ==
        "projects/a.yaml benefits.x.shared_with.b/x share-too-large\n");
  CHECK(sharing("{2024/25: 9k}") == "projects/a.yaml benefits.x.shared_with.b/x share-too-large\n");
}

TEST_CASE(
    "A target year has a counted plan: the portfolio's anybody's, a programme's its own or of those within "
    "it") {
  const auto owing = [](const std::string& rest) {
    const std::string settings = "name: W\nprogrammes: {top: {name: T}, deep: {name: D, within: top}}\n";
    return found(
        {{"portfolio.yaml", settings + rest},
         {"projects/p.yaml", "name: P\nprogramme: deep\n" + with_lead(money("plan: {2024/25: 9k}"))}});
  };
  CHECK(owing("target: {2024/25: 1m, 2025/26: 0, total: 9m}\n").empty());
  CHECK(owing("target: {2024/25: 1m, 2025/26: 1}\n") ==
        "portfolio.yaml target.2025/26 target-without-plan\n");
  const auto programme = [](const std::string& target) {
    return found(
        {{"portfolio.yaml",
          "name: W\nprogrammes: {top: {name: T, target: {2024/25: 1m}}, deep: {name: D, within: top}, bare: "
          "{name: B, target: " +
              target + "}}\n"},
         {"projects/p.yaml", "name: P\nprogramme: deep\n" + with_lead(money("plan: {2024/25: 9k}"))}});
  };
  CHECK(programme("{2024/25: 0}").empty());
  CHECK(programme("{2024/25: 1m}") == "portfolio.yaml programmes.bare.target.2024/25 target-without-plan\n");
}

TEST_CASE("A measure has a baseline, targets unless it is to hold, an owner and a source") {
  const auto measure = [](const std::string& rest) {
    return found_in("benefits: {m: {name: M, type: measure, " + rest + "}}\n");
  };
  CHECK(measure("owner: O, source: S, baseline: {2024-03-31: 60}, target: {2026-03-31: 70}").empty());
  CHECK(measure("owner: O, source: S, better: hold, within: 2, baseline: {2024-03-31: 60}").empty());
  for (const char* lacking :
       {"source: S, baseline: {2024-03-31: 60}, target: {2026-03-31: 70}",
        "owner: O, baseline: {2024-03-31: 60}, target: {2026-03-31: 70}",
        "owner: O, source: S, target: {2026-03-31: 70}", "owner: O, source: S, baseline: {2024-03-31: 60}"})
    CHECK(measure(lacking) == "projects/p.yaml benefits.m measure-incomplete\n");
  CHECK(found_in("state: stopped\nbenefits: {m: {name: M, type: measure}}\n").empty());
}

TEST_CASE("A measure goes the wrong way where its latest reading is worse than its baseline") {
  const auto reading = [](const std::string& better, const std::string& actual) {
    const std::string target = better == "higher" ? "70" : "50";
    return found_in("benefits: {m: {name: M, type: measure, owner: O, source: S, better: " + better +
                    ", baseline: {2024-03-31: 60}, target: {2026-03-31: " + target + "}, actual: " + actual +
                    "}}\n");
  };
  CHECK(reading("higher", "{2024-09-30: 60}").empty());
  CHECK(reading("higher", "{2024-09-30: 59.9}") ==
        "projects/p.yaml benefits.m.actual.2024-09-30 measure-wrong-way\n");
  CHECK(reading("higher", "{2024-09-30: 59, 2024-12-31: 61}").empty());
  CHECK(reading("higher", "{2024-09-30: 61, 2025-02-01: 59}").empty());
  CHECK(reading("lower", "{2024-09-30: 60.1}") ==
        "projects/p.yaml benefits.m.actual.2024-09-30 measure-wrong-way\n");
  CHECK(reading("lower", "{2024-09-30: 60}").empty());
}

TEST_CASE("A capability is overdue the day after it was due, unless the project is over") {
  CHECK(found_in("benefits: {c: {name: C, type: capability, due: 2025-01-30}}\n") ==
        "projects/p.yaml benefits.c.due capability-overdue\n");
  CHECK(found_in("benefits: {c: {name: C, type: capability, due: 2025-01-31}}\n").empty());
  CHECK(found_in("benefits: {c: {name: C, type: capability, due: 2025-01-30, delivered: 2025-01-31}}\n")
            .empty());
  CHECK(found_in("stage: closed\nbenefits: {c: {name: C, type: capability, due: 2025-01-30}}\n").empty());
}

}  // namespace
