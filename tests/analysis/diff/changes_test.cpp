#include "analysis/diff/changes.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/changed.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

TEST_CASE("The order of keys, comments, and other ways to write the same values are no change") {
  CHECK(changed_project(
            "name: A\nbenefits: {x: {name: X, type: income, plan: {2024/25: 330k}}}\nsponsor: S\n",
            "sponsor: 'S' # who answers\nname: A\nstate: active\nstage: delivery\nbenefits:\n  x:\n    type: "
            "income\n    recurring: true\n    fund: general-fund\n"
            "    plan:\n      2024/25: \"£330,000\"\n    original: {2024/25: 330000}\n    name: X\n") == "");
}

TEST_CASE("Each field of a project is told by what it is about") {
  CHECK(changed_project(R"(name: A
summary: S
state: active
lead: L
ratings: {alignment: 2}
status: {date: 2025-01-01, overall: green, summary: S}
assurance: {rag: green}
milestones: {go: {name: Go, due: 2025-03-31, forecast: 2025-04-30}}
benefits: {m: {name: M, type: income}, c: {name: C, type: capability}}
costs: {c: {name: C, actual: {2024/25: 1k}}}
risks: {r: {title: R, likelihood: 2, impact: 3}}
issues: {i: {title: I}}
decisions: {d: {title: D}}
depends_on: {x: {external: X, for: F}}
)",
                        R"(name: B
summary: T
state: paused
lead: M
ratings: {alignment: 3}
status: {date: 2025-02-01, overall: amber, summary: T}
assurance: {rag: red}
milestones: {go: {name: Go, due: 2025-03-31, forecast: 2025-05-31}}
benefits: {m: {name: N, type: income}, c: {name: D, type: capability}}
costs: {c: {name: C, actual: {2024/25: 2k}}}
risks: {r: {title: R, likelihood: 3, impact: 3}}
issues: {i: {title: J}}
decisions: {d: {title: E}}
depends_on: {x: {external: Y, for: F}}
)") == R"(a state state: active -> paused
a people lead: L -> M
a score impact: 25.00 -> 50.00
a rating ratings.alignment: 2 -> 3
a rag assurance.rag: green -> red
a rag status.overall: green -> amber
a milestone milestones.go.forecast: 2025-04-30 -> 2025-05-31
a benefit benefits.m.name: M -> N
a measure benefits.c.name: C -> D
a cost costs.c.actual.2024/25: 1000.00 -> 2000.00
a risk risks.r.likelihood: 2 -> 3
a issue issues.i.title: I -> J
a decision decisions.d.title: D -> E
a dependency depends_on.x.external: X -> Y
a text name: A -> B
a text status.date: 2025-01-01 -> 2025-02-01
a text status.summary: S -> T
a text summary: S -> T
)");
}

TEST_CASE("What stands in the other files concerns the whole portfolio, but for the claims of a project") {
  const std::string outcomes =
      "outcomes: {o: {name: O}}\npledges: {p: {pledge: P}}\nrecommendations: {r: {done: D}}\nvision: V\n";
  const std::string finance =
      "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-24\nclaims: {a/m: {agreed: 1k}}\n";
  const std::string project = "name: A\nbenefits: {m: {name: M, type: income}}\n";
  const Files old{{"projects/a.yaml", project}, {"outcomes.yaml", outcomes}, {"finance/q1.yaml", finance}};
  CHECK(changed(old, {{"projects/a.yaml", project},
                      {"outcomes.yaml",
                       "outcomes: {o: {name: N}}\npledges: {p: {pledge: Q}}\nrecommendations: {r: {done: "
                       "E}}\nvision: W\n"},
                      {"finance/q1.yaml",
                       "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-25\nclaims: {a/m: {agreed: 2k}}\n"},
                      {"framework.yaml", framework_with("Prioritisation", "Segmentation")},
                      {"portfolio.yaml", smallest_portfolio + "target: {total: 1m}\n"}}) ==
        R"(* framework name: Prioritisation tool -> Segmentation tool
* target target.total: – -> 1000000.00
* claim signed: 2024-07-24 -> 2024-07-25
* outcome outcomes.o.name: O -> N
* pledge pledges.p.pledge: P -> Q
* recommendation recommendations.r.done: D -> E
* text vision: V -> W
a claim claims.a/m.agreed: 1000.00 -> 2000.00
)");
}

TEST_CASE("A baseline that moves names the decision that covers it, or that there is none") {
  const std::string old =
      "name: A\nmilestones: {go: {name: Go, due: 2025-03-31}}\nbenefits: {m: {name: M, type: income, plan: "
      "{2024/25: 400k, 2025/26: 100k}}}\n";
  const std::string now =
      "name: A\nmilestones: {go: {name: Go, due: 2025-04-30}}\nbenefits: {m: {name: M, type: income, plan: "
      "{2024/25: 300k, 2026/27: 200k}}}\n";
  CHECK(changed_project(old, now) == R"(a milestone milestones.go.due: 2025-03-31 -> 2025-04-30 [none]
a benefit benefits.m.plan.2024/25: 400000.00 -> 300000.00 [none]
a benefit benefits.m.plan.2025/26: 100000.00 -> – [none]
a benefit benefits.m.plan.2026/27: – -> 200000.00 [none]
)");
  const std::string decision =
      "decisions: {d: {title: D, covers: [benefits.m.plan.2025/26, milestones.go], decision: approved}}\n";
  CHECK(changed_project(old, now + decision) == R"(a milestone milestones.go.due: 2025-03-31 -> 2025-04-30 [d]
a benefit benefits.m.plan.2024/25: 400000.00 -> 300000.00 [none]
a benefit benefits.m.plan.2025/26: 100000.00 -> – [d]
a benefit benefits.m.plan.2026/27: – -> 200000.00 [none]
a decision decisions.d.covers: – -> benefits.m.plan.2025/26, milestones.go
a decision decisions.d.decision: – -> approved
a decision decisions.d.title: – -> D
)");
}

TEST_CASE("Only what is approved in between, and in whole steps, agrees to a move") {
  const auto with = [](const std::string& due, const std::string& decision) {
    return "name: A\nmilestones: {go: {name: Go, due: " + due + "}}\ndecisions: {d: {title: D, " + decision +
           "}}\n";
  };
  const auto first = [&](const std::string& before, const std::string& after) {
    const auto all = changed_project(with("2025-03-31", before), with("2025-04-30", after));
    return all.substr(0, all.find('\n'));
  };
  const std::string covers = "covers: [milestones.go.due]";
  CHECK(first(covers, covers + ", decision: approved").ends_with(" [d]"));
  CHECK(first(covers + ", decision: deferred", covers + ", decision: approved").ends_with(" [d]"));
  CHECK(first(covers + ", decision: approved", covers + ", decision: approved").ends_with(" [none]"));
  CHECK(first(covers, covers + ", decision: rejected").ends_with(" [none]"));
  CHECK(first(covers, covers).ends_with(" [none]"));
  CHECK(first("covers: [milestones.g]", "covers: [milestones.g], decision: approved").ends_with(" [none]"));
  CHECK(first("covers: [milestones.go.du]", "covers: [milestones.go.du], decision: approved")
            .ends_with(" [none]"));
}

TEST_CASE("A baseline that is new is no move; one that is taken away is") {
  CHECK(changed_project("name: A\n",
                        "name: A\nmilestones: {go: {name: Go, due: 2025-03-31}}\nbenefits: {m: {name: M, "
                        "type: income, plan: {2024/25: 1k}}}\n") ==
        "a milestone milestones.go.due: – -> 2025-03-31\na milestone milestones.go.name: – -> Go\n"
        "a benefit benefits.m.name: – -> M\na benefit benefits.m.plan.2024/25: – -> 1000.00\na benefit "
        "benefits.m.type: – -> income\n");
  CHECK(changed_project("name: A\nbenefits: {m: {name: M, type: income}}\n",
                        "name: A\nbenefits: {m: {name: M, type: income, plan: {2024/25: 1k}}}\n") ==
        "a benefit benefits.m.plan.2024/25: – -> 1000.00\n");
  CHECK(changed_project("name: A\nmilestones: {go: {name: Go, due: 2025-03-31}}\n", "name: A\n") ==
        "a milestone milestones.go.due: 2025-03-31 -> – [none]\na milestone milestones.go.name: Go -> –\n");
}

TEST_CASE(
    "An original, or a forecast, that is written out as it stood is no change; one that differs from what "
    "stood is") {
  const std::string plan = "name: A\nbenefits: {m: {name: M, type: income, plan: {2024/25: 400k}";
  CHECK(changed_project(plan + "}}\n", plan + ", original: {2024/25: 400k}}}\n") == "");
  CHECK(changed_project(plan + "}}\n", plan + ", original: {2024/25: 300k}}}\n") ==
        "a benefit benefits.m.original.2024/25: 400000.00 -> 300000.00 [none]\n");
  CHECK(changed_project(plan + ", forecast: {2024/25: 300k}}}\n", plan + "}}\n") ==
        "a benefit benefits.m.forecast.2024/25: 300000.00 -> 400000.00\n");
  CHECK(changed_project(plan + "}}\n", plan + ", forecast: {2025/26: 400k}}}\n") ==
        "a benefit benefits.m.forecast.2024/25: 400000.00 -> –\na benefit benefits.m.forecast.2025/26: – -> "
        "400000.00\n");
  CHECK(changed_project(plan + "}}\n",
                        "name: A\nbenefits: {m: {name: M, type: income, original: {2024/25: 400k}, plan: "
                        "{2024/25: 300k}}}\n") ==
        "a benefit benefits.m.plan.2024/25: 400000.00 -> 300000.00 [none]\n");
}

TEST_CASE(
    "A project that comes, goes or is renamed is one change; what else changed in a renamed one stands under "
    "its new id") {
  CHECK(changed({}, {{"projects/a.yaml", "name: A\nlead: L\n"}}) == "a added: – -> A\n");
  CHECK(changed({{"projects/a.yaml", "name: A\nlead: L\n"}}, {}) == "a removed: A -> –\n");
  const Files old{{"projects/a.yaml", "name: A\nbenefits: {x: {name: X, type: income}}\n"},
                  {"projects/c.yaml", "name: C\nenables: [a/x]\n"}};
  const Files now{
      {"projects/b.yaml", "name: A\nformerly: [a]\nlead: L\nbenefits: {x: {name: X, type: income}}\n"},
      {"projects/c.yaml", "name: C\nenables: [b/x]\n"}};
  CHECK(changed(old, now) == "b renamed: a -> b\nb people lead: – -> L\n");
  CHECK(changed(now, old, "2025-01-31", Direction::backwards) ==
        "a renamed: b -> a\na people lead: L -> –\n");
}

TEST_CASE("Read backwards, the decision that was taken in between is still the one that agreed to the move") {
  const Files old{{"projects/a.yaml", "name: A\nmilestones: {go: {name: Go, due: 2025-03-31}}\n"}};
  const Files now{{"projects/a.yaml",
                   "name: A\nmilestones: {go: {name: Go, due: 2025-04-30}}\ndecisions: {d: {title: D, "
                   "covers: [milestones], decision: approved}}\n"}};
  CHECK(changed(now, old, "2025-01-31", Direction::backwards)
            .starts_with("a milestone milestones.go.due: 2025-04-30 -> 2025-03-31 [d]\n"));
}

TEST_CASE("A tier that moves names the decision behind it") {
  const std::string rated = "name: A\nratings: {alignment: 1}\n";
  CHECK(changed_project(rated, "name: A\nratings: {alignment: 5}\n") ==
        "a tier tier: bronze -> gold\na score impact: 0.00 -> 100.00\na rating ratings.alignment: 1 -> 5\n");
  const std::string lift = "decisions: {lift: {title: L, decision: approved}}\n";
  const auto first = [&](const std::string& more) {
    const auto all = changed_project(rated, rated + more);
    return all.substr(0, all.find('\n'));
  };
  CHECK(first("tier_decision: {tier: gold, decision: lift}\n" + lift) ==
        "a tier tier: bronze -> gold [lift]");
  CHECK(first("tier_decision: {tier: gold, decision: lift}\ndecisions: {lift: {title: L}}\n") ==
        "a tier tier: bronze -> gold");
  CHECK(first("tier_decision: {tier: gold}\ndecisions: {up: {title: L, covers: [tier_decision], decision: "
              "approved}}\n") == "a tier tier: bronze -> gold [up]");
  CHECK(changed_project(rated + "tier_decision: {tier: gold, until: 2025-01-30}\n", rated) ==
        "a text tier_decision.tier: gold -> –\na text tier_decision.until: 2025-01-30 -> –\n");
}

TEST_CASE("A score that becomes a range has no figure any more") {
  CHECK(changed_project("name: A\nratings: {alignment: 3}\n", "name: A\nratings: {alignment: unknown}\n") ==
        "a tier tier: bronze -> –\na score impact: 50.00 -> –\na rating ratings.alignment: 3 -> unknown\n");
}

TEST_CASE("What moves only because the framework changed says so; what would have moved by itself does not") {
  const auto portfolio = [](const std::string& cut, const std::string& a, const std::string& b) {
    return Files{{"framework.yaml", framework_with("high: 60", "high: " + cut)},
                 {"projects/a.yaml", "name: A\nratings: {alignment: " + a + "}\n"},
                 {"projects/b.yaml", "name: B\nratings: {alignment: " + b + "}\n"}};
  };
  CHECK(changed(portfolio("60", "3", "1"), portfolio("50", "3", "5")) ==
        R"(* framework bands.impact.high: 60 -> 50
b tier tier: bronze -> gold
b score impact: 0.00 -> 100.00
b rating ratings.alignment: 1 -> 5
a tier tier: bronze -> gold by framework
)");
}

TEST_CASE("Where the order of a framework's map means something, another order is a change") {
  const Files old{{"framework.yaml", smallest_framework}};
  CHECK(
      changed(old, {{"framework.yaml", framework_with("  gold: {name: Gold}\n  bronze: {name: Bronze}",
                                                      "  bronze: {name: Bronze}\n  gold: {name: Gold}")}}) ==
      "* framework tiers: gold, bronze -> bronze, gold\n");
  CHECK(changed(old, {{"framework.yaml", framework_with("delivery: {reports: true}",
                                                        "idea: {}\n  delivery: {reports: true}")}}) ==
        "* framework stages.idea: – -> {}\n");
}

TEST_CASE("Changes stand in the order of the ranks, those without one last, by id") {
  const auto portfolio = [](const std::string& name) {
    return Files{{"projects/a.yaml", "name: A" + name + "\n"},
                 {"projects/b.yaml", "name: B" + name + "\nratings: {alignment: 2}\n"},
                 {"projects/c.yaml", "name: C" + name + "\nratings: {alignment: 4}\n"},
                 {"projects/d.yaml", "name: D" + name + "\nratings: {alignment: 4}\n"}};
  };
  CHECK(changed(portfolio("1"), portfolio("2")) ==
        "c text name: C1 -> C2\nd text name: D1 -> D2\nb text name: B1 -> B2\na text name: A1 -> A2\n");
}

TEST_CASE("A programme's decision agrees to what it covers in portfolio.yaml") {
  const std::string decided =
      "    decisions: {d: {title: D, covers: [programmes.prevention.target], decision: approved}}\n";
  const auto portfolio = [](const std::string& target, const std::string& more) {
    return Files{{"portfolio.yaml",
                  "name: P\nprogrammes:\n  prevention:\n    name: Prevention\n    target: {total: " + target +
                      "}\n" + more}};
  };
  CHECK(changed(portfolio("1m", ""), portfolio("2m", decided))
            .find("* target programmes.prevention.target.total: 1000000.00 -> 2000000.00 [d]\n") !=
        std::string::npos);
}

}  // namespace
