#include "analysis/check/checks.hpp"

#include <doctest/doctest.h>

#include <string>

#include "store/load/loader.hpp"
#include "tests/support/written.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string portfolio_file = "name: Test\n";

/// Two scores of one criterion each, a grid of three tiers, and stages that ask for more as a project goes
/// on.
const std::string framework_file = R"(name: Tool
scores:
  impact: {name: Impact, criteria: {gain: {name: Gain}}}
  risk: {name: Risk, criteria: {harm: {name: Harm, scale: {min: 0, max: 4}}}}
bands: {impact: {low: 0, high: 50}, risk: {low: 0, high: 50}}
tiers:
  gold: {name: Gold, requires: {scoping: [manager], delivery: [risks]}}
  silver: {name: Silver}
  bronze: {name: Bronze}
segment: {grid: {rows: impact, columns: risk, high: {low: silver, high: gold}, low: {low: bronze, high: silver}}}
stages:
  idea: {}
  scoping: {requires: [sponsor, why]}
  delivery: {requires: [ratings, benefits, documents.equality]}
  closed: {final: true, requires: [lessons]}
)";

/// The findings in these files on 31 January 2025, one a line: "file path code".
std::string found(Files files) {
  files.try_emplace("portfolio.yaml", portfolio_file);
  files.try_emplace("framework.yaml", framework_file);
  const auto loaded = load(only(std::move(files)), OnError::stop);
  for (const auto& diagnostic : loaded.diagnostics)
    FAIL(diagnostic.place.file << ":" << diagnostic.place.line << ": " << diagnostic.message);
  std::string out;
  for (const auto& finding : check({loaded.portfolio, *parse_date("2025-01-31")}))
    out += finding.file + " " + join(finding.path, ".") + " " + std::string(facts(finding.code).name) + "\n";
  return out;
}

/// The findings in one project, "p": "path code" of each.
std::string found_in(const std::string& project) {
  const std::string all = found({{"projects/p.yaml", "name: P\n" + project}});
  std::string out;
  for (const auto line : split(all, '\n'))
    if (!line.empty()) out += std::string(line.substr(line.find(' ') + 1)) + "\n";
  return out;
}

/// The messages about one project, "p", one a line.
std::string said_of(const std::string& project) {
  const auto loaded = load(only({{"portfolio.yaml", portfolio_file},
                                 {"framework.yaml", framework_file},
                                 {"projects/p.yaml", "name: P\n" + project}}),
                           OnError::stop);
  std::string out;
  for (const auto& finding : check({loaded.portfolio, *parse_date("2025-01-31")}))
    out += finding.message + "\n";
  return out;
}

/// The framework with its first `from` turned into `to`.
std::string framework_of(const std::string& from, const std::string& to) {
  std::string out = framework_file;
  REQUIRE(out.find(from) != std::string::npos);
  return out.replace(out.find(from), from.size(), to);
}

// What stages and tiers require

TEST_CASE("A project without a stage stands at the first one, and is asked for what that requires") {
  CHECK(found_in("").empty());
  const std::string first_asks = framework_of("idea: {}", "idea: {requires: [lead]}");
  CHECK(found({{"framework.yaml", first_asks}, {"projects/p.yaml", "name: P\n"}}) ==
        "projects/p.yaml stage requires-unmet\n");
}

TEST_CASE("A stage asks for what it requires, and for what all earlier stages require") {
  CHECK(said_of("stage: scoping\n") ==
        "there is no sponsor, which stage 'scoping' requires\nthere is no why, which stage 'scoping' "
        "requires\n");
  CHECK(said_of("stage: delivery\nsponsor: A\nwhy: B\n") ==
        "there is no rating for gain, harm, which stage 'delivery' requires\nthere are no benefits, which "
        "stage 'delivery' requires\n"
        "the document 'equality' is not done, which stage 'delivery' requires\n");
}

const std::string complete =
    "stage: delivery\nsponsor: A\nwhy: B\nenables: [q/x]\ndocuments: {equality: {done: 2025-01-31}}\n";
const std::string other =
    "name: Q\nfinance_lead: F\nbenefits: {x: {name: X, plan: {2025/26: 1k}, type: cashable, owner: O, code: "
    "C, confidence: high}}\n";

std::string found_with_other(const std::string& project) {
  return found({{"projects/p.yaml", "name: P\n" + project}, {"projects/q.yaml", other}});
}

TEST_CASE("A project that enables a benefit of another has benefits") {
  CHECK(found_with_other(complete + "ratings: {gain: 2, harm: 1}\n").empty());
}

TEST_CASE("A document that is only due is not done") {
  CHECK(found_in("stage: delivery\nsponsor: A\nwhy: B\nratings: {gain: 2, harm: 1}\nbenefits: {x: {name: X, "
                 "type: capability}}\ndocuments: {equality: {due: 2025-03-31}}\n") ==
        "stage requires-unmet\n");
}

TEST_CASE("A tier asks for more at the stages that a project has reached, and no other") {
  const std::string gold = "ratings: {gain: {rating: 5, why: W}, harm: {rating: 4, why: W}}\n";
  CHECK(found_in("stage: idea\n" + gold).empty());
  CHECK(said_of("stage: scoping\nsponsor: A\nwhy: B\n" + gold) ==
        "there is no manager, which tier 'gold' at stage 'scoping' requires\n");
  CHECK(found_with_other(complete + "manager: M\n" + gold) == "projects/p.yaml stage requires-unmet\n");
}

TEST_CASE("The tier that stands on the day is the one that asks") {
  const std::string lifted =
      "stage: scoping\nsponsor: A\nwhy: B\nratings: {gain: 1, harm: 0}\ndecisions: {d: {title: T, decision: "
      "approved, decided: 2024-06-01}}\n";
  CHECK(found_in(lifted + "tier_decision: {tier: gold, decision: d, until: 2025-01-31}\n") ==
        "stage requires-unmet\n");
  CHECK(found_in(lifted + "tier_decision: {tier: gold, decision: d, until: 2025-01-30}\n") ==
        "tier_decision.until tier-decision-expired\n");
}

TEST_CASE("A closed project still owes what its stages require, a stopped one owes nothing") {
  CHECK(found_with_other(complete + "ratings: {gain: 2, harm: 1}\n").empty());
  const std::string closed =
      "stage: closed\nsponsor: A\nwhy: B\nratings: {gain: 2, harm: 1}\nbenefits: {x: {name: X, type: "
      "capability}}\ndocuments: {equality: {done: 2024-03-31}}\n";
  CHECK(said_of(closed) == "there are no lessons, which stage 'closed' requires\n");
  CHECK(found_in(closed + "state: stopped\n").empty());
  CHECK(found_in("stage: delivery\nstate: paused\nsponsor: A\nwhy: B\nratings: {gain: 2, harm: 1}\nbenefits: "
                 "{x: {name: X, type: capability}}\n") == "stage requires-unmet\n");
}

TEST_CASE("A measure is asked for by name") {
  const std::string asks = framework_of("idea: {}", "idea: {requires: [measures]}");
  CHECK(found({{"framework.yaml", asks}, {"projects/q.yaml", other}}) ==
        "projects/q.yaml stage requires-unmet\n");
  CHECK(found({{"framework.yaml", asks},
               {"projects/p.yaml",
                "name: P\nbenefits: {m: {name: M, type: measure, owner: O, source: S, baseline: {2024-03-31: "
                "60}, target: {2026-03-31: 70}}}\n"}})
            .empty());
}

TEST_CASE("An unknown rating satisfies the stage that requires ratings, with a warning for each") {
  CHECK(found_with_other(complete + "ratings: {gain: unknown, harm: unknown}\n") ==
        "projects/p.yaml ratings.gain.rating unknown-at-stage\nprojects/p.yaml ratings.harm.rating "
        "unknown-at-stage\n");
  CHECK(found_in("stage: idea\nratings: {gain: unknown, harm: 1}\n").empty());
}

// The framework

TEST_CASE("A reference case that comes out otherwise says how, with its scores and what they come from") {
  const auto loaded = load(
      only(
          {{"portfolio.yaml", portfolio_file},
           {"framework.yaml", framework_file + "cases: {c: {ratings: {gain: 4, harm: 1}, expect: gold}}\n"}}),
      OnError::stop);
  const auto findings = check({loaded.portfolio, *parse_date("2025-01-31")});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "the reference case 'c' was agreed to be gold, and comes out as silver");
  CHECK(findings[0].hint.starts_with(
      "impact 75.0 high (most from gain 75.0), risk 25.0 low (most from harm 25.0); "));
}

TEST_CASE("Where the combined score decides, a reference case tells it too") {
  const std::string framework =
      framework_file.substr(0, framework_file.find("bands:")) + R"(bands: {combined: {low: 0, high: 60}}
tiers: {gold: {name: Gold}, bronze: {name: Bronze}}
segment: {bands_of: combined, tiers: {low: bronze, high: gold}}
stages: {idea: {}}
cases: {c: {ratings: {gain: 5, harm: 0}, expect: gold}}
)";
  const auto loaded =
      load(only({{"portfolio.yaml", portfolio_file}, {"framework.yaml", framework}}), OnError::stop);
  const auto findings = check({loaded.portfolio, *parse_date("2025-01-31")});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].hint ==
        "impact 100.0 (most from gain 100.0), risk 0.0, combined 50.0 low; change weights, bands, grid or "
        "rules, or agree on another tier");
}

TEST_CASE("A reference case that comes out as agreed, or not at all") {
  CHECK(found({{"framework.yaml",
                framework_file + "cases: {c: {ratings: {gain: 4, harm: 1}, expect: silver}}\n"}})
            .empty());
  CHECK(found({{"framework.yaml", framework_file + "cases: {c: {ratings: {gain: 4}, expect: silver}}\n"}}) ==
        "framework.yaml cases.c.expect case-decided-otherwise\n");
}

TEST_CASE(
    "A tier that no cell gives is reached by a rule that raises to it from below, or by a decision that "
    "holds") {
  const std::string platinum = framework_of("  gold: {name", "  platinum: {name: Platinum}\n  gold: {name");
  CHECK(found({{"framework.yaml", platinum}}) == "framework.yaml tiers.platinum tier-unreachable\n");
  CHECK(found({{"framework.yaml",
                platinum + "rules: {r: {when: {gain: \"= 5\"}, at_least: platinum, why: W}}\n"}})
            .empty());
  CHECK(found({{"framework.yaml",
                platinum + "rules: {r: {when: {gain: \"= 5\"}, exactly: platinum, why: W}}\n"}})
            .empty());
  CHECK(found({{"framework.yaml",
                platinum + "rules: {r: {when: {gain: \"= 5\"}, at_most: platinum, why: W}}\n"}}) ==
        "framework.yaml tiers.platinum tier-unreachable\n");
  CHECK(found({{"framework.yaml", platinum},
               {"projects/p.yaml",
                "name: P\ntier_decision: {tier: platinum, decision: d}\ndecisions: {d: {title: T, decision: "
                "approved, decided: 2024-06-01}}\n"}})
            .empty());
}

TEST_CASE("A band that starts above 100 leads nowhere") {
  CHECK(found({{"framework.yaml", framework_of("risk: {low: 0, high: 50}", "risk: {low: 0, high: 101}")}}) ==
        "framework.yaml tiers.gold tier-unreachable\n");
  CHECK(found({{"framework.yaml", framework_of("risk: {low: 0, high: 50}", "risk: {low: 0, high: 100}")}})
            .empty());
}

TEST_CASE("A band below the least that a score can be leads nowhere") {
  const auto with_cut = [](const std::string& cut, const std::string& more) {
    std::string out =
        framework_file.substr(0, framework_file.find("bands:")) + "bands: {impact: {low: 0, high: " + cut +
        "}}\ntiers: {gold: {name: G}, bronze: {name: B}}\n" +
        "segment: {bands_of: impact, tiers: {low: bronze, high: gold}}\nstages: {idea: {}}\n" + more;
    return found({{"framework.yaml", out}});
  };
  CHECK(with_cut("20", "").empty());
  CHECK(with_cut("21", "normalise: share\n").empty());
  CHECK(with_cut("20", "normalise: share\n") == "framework.yaml tiers.bronze tier-unreachable\n");
  CHECK(with_cut("50", "full_marks: 200%\n").empty());
  CHECK(with_cut("51", "full_marks: 200%\n") == "framework.yaml tiers.gold tier-unreachable\n");
}

TEST_CASE("A rule that can never hold leads nowhere") {
  const auto with_rule = [](const std::string& when) {
    return found({{"framework.yaml", framework_of("  gold:", "  platinum: {name: Platinum}\n  gold:") +
                                         "rules: {r: {when: {" + when + "}, exactly: platinum, why: W}}\n"}});
  };
  for (const std::string when : {"impact: \"> 100\"", "combined: \"= 101\"", "risk: \"< 0\"", "gain: \"> 5\"",
                                 "gain: \"= 3\", harm: \"< 0\""})
    CHECK(with_rule(when) == "framework.yaml tiers.platinum tier-unreachable\n");
  for (const std::string when : {"impact: \">= 100\"", "combined: \"= 99.9\"", "risk: \"<= 0\"",
                                 "gain: \"!= 5\"", "impact: \"!= 100\""})
    CHECK(with_rule(when).empty());
}

TEST_CASE("A tier may hold as many projects as its capacity, and those that are over do not count") {
  const std::string one = framework_of("bronze: {name: Bronze}", "bronze: {name: Bronze, capacity: 1}");
  const std::string low = "name: P\nratings: {gain: 1, harm: 0}\n";
  CHECK(found({{"framework.yaml", one}, {"projects/p.yaml", low}}).empty());
  CHECK(found({{"framework.yaml", one}, {"projects/p.yaml", low}, {"projects/q.yaml", low}}) ==
        "framework.yaml tiers.bronze.capacity tier-over-capacity\n");
  CHECK(
      found(
          {{"framework.yaml", one}, {"projects/p.yaml", low}, {"projects/q.yaml", low + "state: stopped\n"}})
          .empty());
}

// Days

TEST_CASE("A milestone is past due the day after it was expected") {
  CHECK(found_in("milestones: {m: {name: M, due: 2025-01-31}}\n").empty());
  CHECK(found_in("milestones: {m: {name: M, due: 2025-01-30}}\n") == "milestones.m.due milestone-past-due\n");
  CHECK(found_in("milestones: {m: {name: M, due: 2024-01-30, forecast: 2025-01-31}}\n").empty());
  CHECK(found_in("milestones: {m: {name: M, due: 2025-06-30, forecast: 2025-01-30}}\n") ==
        "milestones.m.forecast milestone-past-due\n");
  CHECK(found_in("milestones: {m: {name: M, due: 2025-01-30, done: 2025-01-31}}\n").empty());
}

TEST_CASE("A paused project owes its milestones, a stopped one does not") {
  CHECK(found_in("state: paused\nmilestones: {m: {name: M, due: 2025-01-30}}\n") ==
        "milestones.m.due milestone-past-due\n");
  CHECK(found_in("state: stopped\nmilestones: {m: {name: M, due: 2025-01-30}}\n").empty());
}

TEST_CASE("What is done, delivered, decided or closed cannot be so tomorrow") {
  CHECK(found_in("documents: {d: {done: 2025-02-01}}\nbenefits: {c: {name: C, type: capability, delivered: "
                 "2025-02-01}}\n"
                 "risks: {r: {title: T, likelihood: 1, impact: 1, closed: 2025-02-01}}\nissues: {i: {title: "
                 "T, closed: 2025-02-01}}\n"
                 "decisions: {e: {title: T, decision: approved, decided: 2025-02-01}}\nmilestones: {m: "
                 "{name: M, due: 2025-02-01, done: 2025-02-01}}\n") ==
        "milestones.m.done done-in-future\ndocuments.d.done done-in-future\nbenefits.c.delivered "
        "done-in-future\nrisks.r.closed done-in-future\n"
        "issues.i.closed done-in-future\ndecisions.e.decided done-in-future\n");
  CHECK(found_in("documents: {d: {done: 2025-01-31}}\n").empty());
  CHECK(found({{"portfolio.yaml",
                portfolio_file +
                    "programmes: {g: {name: G, issues: {i: {title: T, closed: 2025-02-01}}}}\n"}}) ==
        "portfolio.yaml programmes.g.issues.i.closed done-in-future\n");
}

TEST_CASE("An assessment is old after a year, or after a gate") {
  CHECK(found_in("assessed: {date: 2024-01-31}\n").empty());
  CHECK(found_in("assessed: {date: 2024-01-30}\n") == "assessed.date assessment-old\n");
  const std::string gate =
      "decisions: {g: {title: T, kind: gate, decision: approved, decided: 2024-09-24}}\n";
  CHECK(found_in("assessed: {date: 2024-09-24}\n" + gate).empty());
  CHECK(found_in("assessed: {date: 2024-09-23}\n" + gate) == "assessed.date assessment-old\n");
  CHECK(found_in("assessed: {date: 2024-09-23}\ndecisions: {g: {title: T, kind: gate, decision: rejected, "
                 "decided: 2024-09-24}}\n")
            .empty());
  CHECK(found_in("assessed: {date: 2024-01-30}\nstage: idea\nstate: stopped\n").empty());
}

TEST_CASE("A tier decision rests on an approved decision") {
  const std::string rated = "ratings: {gain: 1, harm: 0}\n";
  CHECK(found_in(rated + "tier_decision: {tier: silver}\n") ==
        "tier_decision.tier tier-decision-not-approved\n");
  CHECK(found_in(rated + "tier_decision: {tier: silver, decision: d}\ndecisions: {d: {title: T}}\n") ==
        "tier_decision.decision tier-decision-not-approved\n");
  CHECK(found_in(rated + "tier_decision: {tier: silver, decision: d}\ndecisions: {d: {title: T, decision: "
                         "deferred, decided: 2024-06-01}}\n") ==
        "tier_decision.decision tier-decision-not-approved\n");
  CHECK(found_in(rated + "tier_decision: {tier: silver, decision: d}\ndecisions: {d: {title: T, decision: "
                         "approved, decided: 2024-06-01}}\n")
            .empty());
}

// Ratings

TEST_CASE("The top quarter of a scale starts at three quarters of the way") {
  CHECK(found_in("ratings: {gain: 3, harm: 2}\n").empty());
  CHECK(found_in("ratings: {gain: 4, harm: 2}\n") == "ratings.gain.rating rating-without-why\n");
  CHECK(found_in("ratings: {gain: 3, harm: 3}\n") == "ratings.harm.rating rating-without-why\n");
  CHECK(found_in("ratings: {gain: {rating: 5, why: W}, harm: 2}\n").empty());
}

TEST_CASE("A disputed rating and an n/a need a reason, whatever they are") {
  CHECK(found_in("ratings: {gain: {rating: 2, disputed: Service says 1}, harm: 1}\n") ==
        "ratings.gain.rating rating-without-why\n");
  CHECK(found_in("ratings: {gain: {rating: 2, low: 1}, harm: 1}\n") ==
        "ratings.gain.rating rating-without-why\n");
  CHECK(found_in("ratings: {gain: 2, harm: n/a}\n") == "ratings.harm.rating rating-without-why\n");
  CHECK(found_in("state: stopped\nratings: {gain: 5, harm: n/a}\n").empty());
}

TEST_CASE("The lowest band of the rows with the highest of the columns asks why this is done") {
  CHECK(found_in("ratings: {gain: 2, harm: {rating: 4, why: W}}\n") == "ratings low-impact-high-risk\n");
  CHECK(found_in("ratings: {gain: 3, harm: {rating: 4, why: W}}\n").empty());
  CHECK(found_in("ratings: {gain: unknown, harm: {rating: 4, why: W}}\n").empty());
}

TEST_CASE("A rating that another one forces is neither unknown nor without a reason") {
  const std::string framework =
      framework_file + "forced: {low: {when: {gain: \"= 1\"}, set: {harm: 0}, why: Nothing is tried}}\n";
  const auto found_with = [&](const std::string& ratings) {
    return found({{"framework.yaml", framework},
                  {"projects/p.yaml", "name: P\nstage: idea\nratings: {" + ratings + "}\n"}});
  };
  CHECK(found_with("gain: 1, harm: 4").empty());
  CHECK(found_with("gain: 1, harm: n/a").empty());
  CHECK(found_with("gain: 1, harm: {rating: 0, low: 0, high: 2}") ==
        "projects/p.yaml ratings.harm.rating rating-without-why\n");
  CHECK(found_with("gain: 2, harm: n/a") == "projects/p.yaml ratings.harm.rating rating-without-why\n");
  const std::string asking = framework_of("idea: {}", "idea: {requires: [ratings]}");
  const std::string forcing = asking + framework.substr(framework_file.size());
  CHECK(found({{"framework.yaml", forcing},
               {"projects/p.yaml", "name: P\nratings: {gain: 1, harm: unknown}\n"}})
            .empty());
  CHECK(found({{"framework.yaml", forcing},
               {"projects/p.yaml", "name: P\nratings: {gain: 2, harm: unknown}\n"}}) ==
        "projects/p.yaml ratings.harm.rating unknown-at-stage\n");
}

TEST_CASE("Impact and risk are known by their ids, whichever way the grid lies, and without a grid") {
  const auto found_with = [](const std::string& segment, const std::string& ratings) {
    const std::string framework = framework_file.substr(0, framework_file.find("segment:")) + segment +
                                  framework_file.substr(framework_file.find("stages:"));
    return found(
        {{"framework.yaml", framework}, {"projects/p.yaml", "name: P\nratings: {" + ratings + "}\n"}});
  };
  const std::string lying =
      "segment: {grid: {rows: risk, columns: impact, high: {low: silver, high: gold}, low: {low: bronze, "
      "high: silver}}}\n";
  const std::string one_score =
      "rules: {all: {when: {combined: \">= 0\"}, at_least: silver, why: W}, most: {when: {combined: \"= "
      "0\"}, exactly: bronze, why: W}}\n"
      "segment: {bands_of: risk, tiers: {low: silver, high: gold}}\n";
  for (const auto& segment : {lying, one_score}) {
    CHECK(found_with(segment, "gain: 2, harm: {rating: 4, why: W}") ==
          "projects/p.yaml ratings low-impact-high-risk\n");
    CHECK(found_with(segment, "gain: {rating: 5, why: W}, harm: 0").empty());
  }
}

TEST_CASE("Scores of other names are told apart by the rows and the columns of the grid") {
  std::string framework = framework_file;
  for (const auto& [from, to] : {std::pair{"impact", "worth"}, std::pair{"risk:", "peril:"},
                                 std::pair{"columns: risk", "columns: peril"}})
    for (auto at = framework.find(from); at != std::string::npos; at = framework.find(from, at + 1))
      framework.replace(at, std::string(from).size(), to);
  CHECK(found({{"framework.yaml", framework},
               {"projects/p.yaml", "name: P\nratings: {gain: 2, harm: {rating: 4, why: W}}\n"}}) ==
        "projects/p.yaml ratings low-impact-high-risk\n");
}

// Money and measures

std::string found_of_claim(const std::string& actual, const std::string& claim) {
  return found({{"projects/p.yaml",
                 "name: P\nfinance_lead: F\nbenefits: {x: {name: X, type: cashable, owner: O, code: C, "
                 "confidence: high, plan: {2024/25: 90k}, actual: " +
                     (actual.empty() ? "~" : actual) + "}}\n"},
                {"finance/q2.yaml",
                 "period: 2024/25 Q2\nsigned_by: S\nsigned: 2024-10-25\nclaims: {p/x: " + claim + "}\n"}});
}

TEST_CASE("Finance agrees no more than was claimed, and no more than the owner says") {
  CHECK(found_of_claim("{2024/25 Q2: 50k}", "{claimed: 50k, agreed: 50k}").empty());
  CHECK(found_of_claim("{2024/25 Q2: 50k}", "{claimed: 50k, agreed: 51k}") ==
        "finance/q2.yaml claims.p/x.agreed agreed-above-claim\n");
  CHECK(found_of_claim("{2024-07: 20k, 2024-08: 20k, 2024/25 Q3: 9k}", "{agreed: 41k}") ==
        "finance/q2.yaml claims.p/x.agreed agreed-above-claim\n");
  CHECK(found_of_claim("{2024-07: 20k, 2024-08: 20k}", "{agreed: 40k}").empty());
}

TEST_CASE(
    "Of a longer period the owner says no more than all that finance agrees within it, up to the claim") {
  CHECK(found_of_claim("{2024/25: 50k}", "{claimed: 40k, agreed: 40k}").empty());
  CHECK(found_of_claim("{2024/25: 50k}", "{claimed: 51k, agreed: 51k}") ==
        "finance/q2.yaml claims.p/x.agreed agreed-above-claim\n");
  const auto file = [](const std::string& quarter, const std::string& agreed) {
    return "period: 2024/25 " + quarter +
           "\nsigned_by: S\nsigned: 2024-10-25\nclaims: {p/x: {agreed: " + agreed + "}}\n";
  };
  const std::string project =
      "name: P\nfinance_lead: F\nbenefits: {x: {name: X, type: cashable, owner: O, code: C, confidence: "
      "high, plan: {2024/25: 90k}, actual: {2024/25: 50k}}}\n";
  CHECK(found({{"projects/p.yaml", project},
               {"finance/q1.yaml", file("Q1", "30k")},
               {"finance/q2.yaml", file("Q2", "20k")}})
            .empty());
  CHECK(found({{"projects/p.yaml", project},
               {"finance/q1.yaml", file("Q1", "30k")},
               {"finance/q2.yaml", file("Q2", "21k")}}) ==
        "finance/q2.yaml claims.p/x.agreed agreed-above-claim\n");
}

TEST_CASE("Where the owner says nothing of a period, finance agrees nothing in it") {
  CHECK(found_of_claim("{2024/25 Q1: 10k}", "{claimed: 50k, agreed: 50k}") ==
        "finance/q2.yaml claims.p/x.agreed agreed-without-claim\n");
  CHECK(found_of_claim("{2024/25 Q1: 10k}", "{claimed: 50k, agreed: 51k}") ==
        "finance/q2.yaml claims.p/x.agreed agreed-above-claim\nfinance/q2.yaml claims.p/x.agreed "
        "agreed-without-claim\n");
  CHECK(found_of_claim("", "{agreed: 1}") == "finance/q2.yaml claims.p/x.agreed agreed-without-claim\n");
  CHECK(found_of_claim("", "{agreed: 0}").empty());
  CHECK(found_of_claim("", "{claimed: 0, agreed: 0}").empty());
  CHECK(found_of_claim("{2024/25 Q1: 10k}", "{claimed: 50k, agreed: 0}") ==
        "finance/q2.yaml claims.p/x.claimed claim-differs\n");
}

TEST_CASE("What finance was shown is what the owner says") {
  CHECK(found_of_claim("{2024/25 Q2: 50k}", "{claimed: 60k, agreed: 50k}") ==
        "finance/q2.yaml claims.p/x.claimed claim-differs\n");
  CHECK(found_of_claim("{2024/25 Q2: 50k}", "{claimed: 40k, agreed: 40k}") ==
        "finance/q2.yaml claims.p/x.claimed claim-differs\n");
}

TEST_CASE("What finance was shown is held against the owner's figure, whatever finance agreed") {
  const std::string both =
      "finance/q2.yaml claims.p/x.agreed agreed-above-claim\nfinance/q2.yaml claims.p/x.claimed "
      "claim-differs\n";
  CHECK(found_of_claim("{2024/25 Q2: 50k}", "{claimed: 40k, agreed: 45k}") == both);
  CHECK(found_of_claim("{2024/25 Q2: 50k}", "{claimed: 60k, agreed: 55k}") == both);
}

TEST_CASE("A forecast names every year of the plan") {
  const auto benefit = [](const std::string& forecast) {
    return found_in(
        "finance_lead: F\nbenefits: {x: {name: X, type: cashable, owner: O, code: C, confidence: high, plan: "
        "{2024/25: 9k, 2025/26: 9k}, forecast: " +
        forecast + "}}\n");
  };
  CHECK(benefit("{2024/25: 9k}") == "benefits.x.forecast forecast-misses-years\n");
  CHECK(benefit("{2024/25 Q4: 9k, 2025/26: 0}").empty());
  CHECK(found_in("costs: {c: {name: C, plan: {2024/25: 9k}, forecast: {2025/26: 9k}}}\n") ==
        "costs.c.forecast forecast-misses-years\n");
}

TEST_CASE("A target lies on the side of its baseline that is better") {
  const auto measure = [](const std::string& rest) {
    return found_in(
        "benefits: {m: {name: M, type: measure, owner: O, source: S, baseline: {2024-03-31: 60}, " + rest +
        "}}\n");
  };
  CHECK(measure("target: {2026-03-31: 59}") == "benefits.m.target target-against-better\n");
  CHECK(measure("better: lower, target: {2026-03-31: 59}").empty());
  CHECK(measure("better: lower, target: {2025-03-31: 61, 2026-03-31: 59}") ==
        "benefits.m.target target-against-better\n");
  CHECK(measure("better: hold, within: 2, target: {2026-03-31: 50}").empty());
}

// Use

TEST_CASE("A service, a team and a criterion that nobody uses") {
  const std::string settings =
      portfolio_file + "services: {hr: {name: HR}}\nteams: {analysts: {name: Analysts}}\n";
  CHECK(found({{"portfolio.yaml", settings}}).empty());
  CHECK(found({{"portfolio.yaml", settings}, {"projects/p.yaml", "name: P\nratings: {gain: 2}\n"}}) ==
        "portfolio.yaml services.hr unused-service\nportfolio.yaml teams.analysts "
        "unused-team\nframework.yaml scores.risk.criteria.harm unused-criterion\n");
  CHECK(found({{"portfolio.yaml", settings},
               {"projects/p.yaml",
                "name: P\nratings: {gain: 2, harm: unknown}\naffects: {hr: 1}\nresources: {r: {team: "
                "analysts, from: 2025-01, to: 2025-02, fte: 1}}\n"}})
            .empty());
}

TEST_CASE("Where nothing is rated yet, no criterion is called unused") { CHECK(found_in("").empty()); }

}  // namespace
