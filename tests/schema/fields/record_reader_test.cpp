#include "schema/fields/record_reader.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

Project project(std::string text) {
  const auto loaded = load(written({{"projects/a.yaml", std::move(text)}}), OnError::stop);
  REQUIRE(in_short(loaded.diagnostics) == "");
  return loaded.portfolio.projects[0].second;
}

std::string hint(std::string text) { return only_complaint(std::move(text)).hint; }

/// What is told of one benefit, cost or the like: the place inside `{}` does not matter, the code does.
std::string code(std::string text) { return std::string(facts(only_complaint(std::move(text)).code).name); }

std::string cost(const std::string& amount) {
  return "name: A\ncosts:\n  c: {name: C, plan: {2024/25: " + amount + "}}\n";
}
std::string likelihood(const std::string& number) {
  return "name: A\nrisks:\n  r: {title: R, likelihood: " + number + ", impact: 4}\n";
}
std::string start(const std::string& date) { return "name: A\nstart: " + date + "\n"; }

TEST_CASE("A text is what is written, whatever it looks like") {
  CHECK(project("name: no\n").name == "no");
  CHECK(project("name: 012\n").name == "012");
  CHECK(project("name: \"null\"\n").name == "null");
  CHECK(project("name: \"  A  \"\n").name == "A");
  CHECK(project("name: 2024-10\n").name == "2024-10");
}

TEST_CASE("What is left out has its default") {
  const auto a = project("name: A\n");
  CHECK(a.state == State::active);
  CHECK(a.monitored_by == "pmo");
  CHECK_FALSE(a.fixed);
  CHECK_FALSE(a.stage);
  const auto b = project("name: A\nbenefits:\n  b: {name: B, type: cashable}\ncosts:\n  c: {name: C}\n");
  CHECK(b.benefits[0].second.recurring);
  CHECK_FALSE(b.benefits[0].second.disbenefit);
  CHECK_FALSE(b.costs[0].second.recurring);
}

TEST_CASE("The settings have their defaults, each by itself") {
  const auto settings =
      load(written({{"portfolio.yaml",
                     "name: P\ntolerances:\n  time: {amber: 7 days}\nconfidence: {high: 80%}\n"}}),
           OnError::stop)
          .portfolio.settings;
  CHECK(settings.fund.value == "general-fund");
  CHECK(settings.productive_days == Decimal::whole(220));
  CHECK(settings.tolerances.time.amber == 7);
  CHECK(settings.tolerances.time.red == 60);
  CHECK(settings.tolerances.benefits.red == Decimal::whole(15));
  CHECK(settings.tolerances.cost.red == Decimal::whole(10));
  CHECK(settings.confidence.high == Decimal::whole(80));
  CHECK(settings.confidence.low == Decimal::whole(30));
}

TEST_CASE("An empty value, a tilde and a bare null count as absent, a null in quotes does not") {
  const auto a = project(
      "name: A\nlead:\nsponsor: ~\nmanager: null\nwhy: \"null\"\nstart: ~\nfixed:\nbenefits:\nstatus: "
      "null\n");
  CHECK_FALSE(a.lead);
  CHECK_FALSE(a.sponsor);
  CHECK_FALSE(a.manager);
  CHECK(a.why == "null");
  CHECK_FALSE(a.start);
}

TEST_CASE("A required field that is empty is missing") {
  CHECK(told_of_project("name:\n") == "1:1 missing-key\n");
  CHECK(told_of_project("name: ~\n") == "1:1 missing-key\n");
  CHECK(told_of_project("name: null\n") == "1:1 missing-key\n");
  CHECK(told_of_project("name: \"\"\n") == "1:1 missing-key\n");
}

TEST_CASE("A type that is empty is missing, as any other required field") {
  CHECK(code("name: A\nbenefits:\n  b: {name: B, type: ~}\n") == "missing-key");
  CHECK(code("name: A\nbenefits:\n  b: {name: B, type: \"\"}\n") == "missing-key");
  CHECK(code("name: A\nbenefits:\n  b: {name: B}\n") == "missing-key");
}

TEST_CASE("Each record needs what it cannot do without") {
  for (const std::string text :
       {"benefits: {b: {type: cashable}}", "costs: {c: {basis: fixed}}", "milestones: {m: {name: M}}",
        "milestones: {m: {due: 2025-01-31}}", "risks: {r: {title: R, impact: 4}}",
        "risks: {r: {title: R, likelihood: 4}}", "risks: {r: {likelihood: 4, impact: 4}}",
        "issues: {i: {severity: 3}}", "decisions: {d: {kind: gate}}", "lessons: {l: {learned: L}}",
        "depends_on: {d: {external: E}}", "depends_on: {d: {for: F}}",
        "resources: {r: {team: business-analyst, from: 2025-01, to: 2025-02}}",
        "resources: {r: {from: 2025-01, to: 2025-02, fte: 1}}"}) {
    CAPTURE(text);
    CHECK(code("name: A\n" + text + "\n") == "missing-key");
  }
}

TEST_CASE("The sections that a framework needs are told where they are missing") {
  for (const std::string section : {"scores", "tiers", "segment", "stages"}) {
    CAPTURE(section);
    const auto diagnostics =
        load(written(
                 {{"framework.yaml", framework_with("\n" + section + ":", "\n" + section + ": ~\nbands:")}}),
             OnError::stop)
            .diagnostics;
    CHECK(in_short(diagnostics).find("missing-key") != std::string::npos);
  }
}

TEST_CASE("The hint for a missing section can be written as it stands") {
  for (const std::string text : {"scores", "tiers", "stages"}) {
    const auto diagnostics = load(written({{"framework.yaml", "name: F\n"}}), OnError::stop).diagnostics;
    for (const auto& d : diagnostics)
      CHECK_MESSAGE(d.hint.find(text + ": " +
                                (text == "scores"  ? "impact: "
                                 : text == "tiers" ? "platinum: "
                                                   : "delivery: ")) == std::string::npos,
                    d.hint);
  }
}

TEST_CASE("Money is read as councils write it") {
  CHECK(project(cost("£330k")).costs[0].second.plan->front().second == Money::pence(33'000'000));
  CHECK(project(cost("1.2m")).costs[0].second.plan->front().second == Money::pence(120'000'000));
  CHECK(project(cost("\"-£12,500.50\"")).costs[0].second.plan->front().second == Money::pence(-1'250'050));
  for (const std::string amount :
       {"120K", "1.234", "$20k", "0250", "1e3", ".5m", "TBC", "20 k", "\"12,50\""}) {
    CAPTURE(amount);
    CHECK(code(cost(amount)) == "bad-money");
  }
}

TEST_CASE("The hint for an amount says what would mend it") {
  CHECK(hint(cost("120K")).find("small letters") != std::string::npos);
  CHECK(hint(cost("TBC")).find("small letters") == std::string::npos);
  CHECK(hint(cost("1.2 million")).find("without blanks") == std::string::npos);
}

TEST_CASE("Money is negative in costs alone") {
  CHECK(code("name: A\nbenefits:\n  b: {name: B, type: cashable, plan: {2024/25: -1k}}\n") ==
        "negative-money");
  CHECK(code("name: A\nbenefits:\n  b: {name: B, type: cashable, actual: {2024/25: -1k}}\n") ==
        "negative-money");
}

TEST_CASE("A whole number has no leading zero, no point and no other base") {
  CHECK(project(likelihood("4")).risks[0].second.likelihood == 4);
  CHECK(project(likelihood("\"4\"")).risks[0].second.likelihood == 4);
  for (const std::string number : {"012", "4.0", "0x4", "four", "4e0", "+4"}) {
    CAPTURE(number);
    CHECK(code(likelihood(number)) == "bad-number");
  }
  CHECK(code(likelihood("0")) == "out-of-range");
  CHECK(code(likelihood("6")) == "out-of-range");
  CHECK(code(likelihood("-1")) == "out-of-range");
}

TEST_CASE("A number is decimal and exact") {
  const std::string before =
      "name: A\nresources:\n  r: {team: business-analyst, from: 2025-01, to: 2025-02, fte: ";
  for (const std::string number : {".5", "1.", "1e3", ".inf", ".nan", "½", "50%", "1.0000000001"}) {
    CAPTURE(number);
    CHECK(code(before + number + "}\n") == "bad-number");
  }
  CHECK(project(before + "0.5}\n").resources[0].second.fte == Decimal{500'000'000});
}

TEST_CASE("A day is a real day of the calendar") {
  CHECK(format(*project(start("2024-02-29")).start) == "2024-02-29");
  for (const std::string date :
       {"31/01/2025", "2025-02-30", "2025-02", "31 January 2025", "2025-1-5", "TBC", "2025-01-31T10:00:00"}) {
    CAPTURE(date);
    CHECK(code(start(date)) == "bad-date");
  }
  CHECK(hint(start("31/01/2025")) == "write 2025-01-31");
}

TEST_CASE("A flag is true or false, and the hint knows yes from no") {
  CHECK(project("name: A\nfixed: true\n").fixed);
  CHECK(hint("name: A\nfixed: yes\n") == "write true");
  CHECK(hint("name: A\nfixed: No\n") == "write false");
  CHECK(code("name: A\nfixed: 1\n") == "bad-flag");
}

TEST_CASE("A word of a choice is told as it would be written") {
  CHECK(hint("name: A\nstate: Active\n") == "did you mean 'active'?");
  CHECK(hint("name: A\nstatus: {overall: not_started}\n") == "did you mean 'not-started'?");
  CHECK(code("name: A\nstate: on hold\n") == "bad-choice");
}

TEST_CASE("A rating is a whole number, unknown or n/a") {
  const auto ratings = project("name: A\nratings: {alignment: n/a}\n").ratings;
  CHECK(ratings[0].second.rating.kind == RatingKind::not_applicable);
  CHECK(project("name: A\nratings: {alignment: unknown}\n").ratings[0].second.rating.kind ==
        RatingKind::unknown);
  CHECK(project("name: A\nratings: {alignment: {rating: 3, low: 1, why: W}}\n").ratings[0].second.rating ==
        Rating::number(3));
  for (const std::string rating : {"high", "3.5", "03", "3-4", "4/5"})
    CHECK(code("name: A\nratings: {alignment: " + rating + "}\n") == "bad-rating");
}

TEST_CASE("A period of a profile is a year, a quarter or a month; two may not overlap") {
  CHECK(project("name: A\ncosts:\n  c: {name: C, plan: {2024/25: 1k, 2025/26 Q1: 2k, 2025-07: 3k}}\n")
            .costs[0]
            .second.plan->size() == 3);
  CHECK(hint("name: A\ncosts:\n  c: {name: C, plan: {2024-25: 1k}}\n") == "write 2024/25");
  CHECK(hint("name: A\ncosts:\n  c: {name: C, plan: {2024/26: 1k}}\n") == "write 2024/25");
  CHECK(code("name: A\ncosts:\n  c: {name: C, plan: {2024/25: 1k, 2024/25 Q3: 2k}}\n") ==
        "overlapping-periods");
  CHECK(code("name: A\ncosts:\n  c: {name: C, plan: {2024/25 Q3: 1k, 2024-12: 2k}}\n") ==
        "overlapping-periods");
}

TEST_CASE("A period that stands twice is told once") {
  CHECK(told_of_project("name: A\ncosts:\n  c: {name: C, plan: {2024/25: 1k, 2024/25: 2k}}\n") ==
        "3:36 duplicate-key\n");
}

TEST_CASE("A map, a list and a text are not taken for one another") {
  CHECK(told_of_project("name: A\nrisks:\n  - title: R\n") == "3:3 wrong-kind\n");
  CHECK(told_of_project("name: A\npriorities: {a: b}\n") == "2:13 wrong-kind\n");
  CHECK(told_of_project("name: A\nsummary: [draft]\n") == "2:10 wrong-kind\n");
  CHECK(told_of_project("name: A\nstatus: green\n") == "2:9 wrong-kind\n");
  CHECK(told_of_project("name: A\nmilestones: none\n") == "2:13 wrong-kind\n");
  CHECK(told_of_project("- name: A\n") == "1:1 wrong-kind\n");
  CHECK(hint("name: A\nenables: b/c\n") == "write [b/c]");
}

TEST_CASE("An empty item of a list is told where it stands") {
  CHECK(told_of_project("name: A\npriorities:\n  -\n  - x\n").starts_with("3:"));
}

TEST_CASE("An unknown key is told with the nearest known one, in any spelling") {
  CHECK(hint("name: A\nbudget-code: B\n") == "did you mean 'budget_code'?");
  CHECK(hint("name: A\nbudget code: B\n") == "did you mean 'budget_code'?");
  CHECK(hint("name: A\nLead: B\n") == "did you mean 'lead'?");
  CHECK(hint("name: A\nrisks:\n  r: {title: R, likelihood: 4, likelyhood: 4, impact: 4}\n") ==
        "did you mean 'likelihood'?");
}

TEST_CASE("A required key that is misspelt is told once") {
  CHECK(told_of_project("Name: A\n") == "1:1 unknown-key\n");
  CHECK(told_of_project("name: A\nrisks:\n  r: {title: R, likelyhood: 4, impact: 4}\n") ==
        "3:17 unknown-key\n");
}

TEST_CASE("A key that belongs to another type of benefit is told as misplaced") {
  CHECK(code("name: A\nbenefits:\n  b: {name: B, type: measure, plan: {2024/25: 1k}}\n") == "misplaced-key");
  CHECK(code("name: A\nbenefits:\n  b: {name: B, type: cashable, baseline: {2024-03-31: 1}}\n") ==
        "misplaced-key");
}

TEST_CASE("An id is made of small letters, digits and hyphens") {
  CHECK(hint("name: A\nmilestones:\n  Contract_Awarded: {name: C, due: 2025-03-31}\n") ==
        "small letters, digits and hyphens: 'contract-awarded'");
  CHECK(code("name: A\nmilestones:\n  con: {name: C, due: 2025-03-31}\n") == "bad-id");
  CHECK(code("name: A\nmilestones:\n  " + std::string(65, 'a') + ": {name: C, due: 2025-03-31}\n") ==
        "bad-id");
  CHECK(project("name: A\nmilestones:\n  " + std::string(64, 'a') + ": {name: C, due: 2025-03-31}\n")
            .milestones.size() == 1);
}

TEST_CASE("A condition is told to be put in quotes where YAML cannot read it") {
  const auto rule = [](const std::string& condition) {
    const auto all = load(
        written({{"framework.yaml", smallest_framework + "rules:\n  r:\n    when: {alignment: " + condition +
                                        "}\n    at_least: gold\n    why: W\n"}}),
        OnError::stop);
    return all.diagnostics.empty() ? std::string("fine") : all.diagnostics[0].hint;
  };
  CHECK(rule("\">= 5\"") == "fine");
  CHECK(rule("5") == "fine");
  CHECK(rule("= 5") == "fine");
  CHECK(rule(">= 5") == "put it in quotes: \">= 5\"");
  CHECK(rule("!= 5").find("\"!= 5\"") != std::string::npos);
}

TEST_CASE("A percentage without its sign is not taken for a hundredth of what is meant") {
  const auto all =
      load(written({{"portfolio.yaml", "name: P\nconfidence: {medium: 0.6}\n"}}), OnError::stop).diagnostics;
  REQUIRE(all.size() == 1);
  CHECK(all[0].hint != "write 0.6%");
}

}  // namespace
