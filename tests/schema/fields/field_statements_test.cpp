#include "schema/fields/field_statements.hpp"

#include <doctest/doctest.h>

#include <string>

#include "store/load/loader.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// What a file says, one statement a line.
std::string said(const std::string& file, const Files& files) {
  const auto loaded = load(written(files), OnError::stop);
  CHECK(in_short(loaded.diagnostics) == "");
  std::string out;
  const auto all = statements_of(loaded.portfolio);
  for (const auto& one : all.at(file)) {
    constexpr std::string_view kinds[] = {"text", "number", "number", "number", "money",  "flag",
                                          "text", "text",   "text",   "refers", "nothing"};
    if (!one.usual)
      out += format(one.path) + " " + std::string(kinds[one.value.value.index()]) + " " + format(one.value) +
             "\n";
  }
  return out;
}

std::string said_of_project(const std::string& text) {
  return said("projects/a.yaml", {{"projects/a.yaml", text}});
}

TEST_CASE("Every kind of value is said in one way, whichever way it is written") {
  CHECK(said_of_project(R"(name: A
fixed: true
start: 2024-04-01
ratings: {alignment: {rating: 4, why: W, low: n/a}}
benefits:
  m: {name: M, type: cashable, posts: -3.50, plan: {2024/25 Q1: £1.5k, 2025-01: 2}, shared_with: {a/o: 12.50%}}
  o: {name: O, type: measure, better: lower, baseline: {2024-03-31: 61}, target: {2025-03-31: 50.0}, actual: {2025-01-15: {value: 60, note: N}}}
affects: {hr: {2025-04: 2, 2025-09: 0}}
)") == R"(name text A
start text 2024-04-01
fixed flag true
ratings.alignment number 4
ratings.alignment.low text n/a
ratings.alignment.why text W
benefits.m.name text M
benefits.m.type text cashable
benefits.m.plan.2024/25 Q1 money 1500.00
benefits.m.plan.2025-01 money 2.00
benefits.m.shared_with.a/o text 12.5%
benefits.m.posts number -3.5
benefits.o.name text O
benefits.o.type text measure
benefits.o.better text lower
benefits.o.baseline.2024-03-31 number 61
benefits.o.target.2025-03-31 number 50
benefits.o.actual.2025-01-15 number 60
benefits.o.actual.2025-01-15.note text N
affects.hr.2025-04 number 2
affects.hr.2025-09 number 0
)");
}

TEST_CASE("The same values written otherwise are the same statements") {
  const std::string one = said_of_project(
      "name: A\nstate: active\nratings: {alignment: 4}\nbenefits:\n  m: {type: cashable, name: M, recurring: "
      "true, plan: {2024/25: 330k}}\n");
  CHECK(said_of_project("# so\nbenefits:\n  m:\n    plan: {2024/25: \"£330,000\"}\n    name: 'M'\n    type: "
                        "cashable\nratings: {alignment: {rating: 4}}\nname: \"A\"\nmonitored_by: pmo\n") ==
        one);
}

TEST_CASE("Lists are said whole and by the alphabet, and tell whether they hold projects") {
  CHECK(said_of_project("name: A\nformerly: [z, b]\n") == "name text A\nformerly text b, z\n");
  CHECK(said("projects/b.yaml", {{"projects/a.yaml", "name: A\nbenefits: {x: {name: X, type: capability}}\n"},
                                 {"projects/b.yaml", "name: B\nenables: [a/x]\n"}}) ==
        "name text B\nenables refers a/x\n");
}

TEST_CASE("An entry in which nothing is written is said to be there") {
  CHECK(said_of_project(
            "name: A\ndocuments: {consultation: {}}\nbenefits: {x: {name: X, type: income, plan: {}}}\n") ==
        "name text A\ndocuments.consultation nothing {}\nbenefits.x.name text X\nbenefits.x.type text "
        "income\nbenefits.x.plan nothing {}\n");
  CHECK(said("framework.yaml", {{"framework.yaml", framework_with("delivery: {reports: true}", "idea: {}")}})
            .ends_with("stages.idea nothing {}\n"));
}

TEST_CASE("What stands where nothing is written is marked as usual") {
  const auto loaded = load(written({{"projects/a.yaml", "name: A\n"}}), OnError::stop);
  std::string usual;
  const auto all = statements_of(loaded.portfolio);
  for (const auto& one : all.at("projects/a.yaml"))
    if (one.usual) usual += format(one.path) + " " + format(one.value) + "\n";
  CHECK(usual == "state active\nmonitored_by pmo\nfixed false\n");
}

TEST_CASE("Every file is there, or those that are wanted") {
  const auto loaded =
      load(written({{"projects/a.yaml", "name: A\n"},
                    {"projects/b.yaml", "name: B\n"},
                    {"finance/q1.yaml", "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-24\n"}}),
           OnError::stop);
  std::string files;
  const auto all = statements_of(loaded.portfolio);
  for (const auto& [file, statements] : all) files += file + " ";
  CHECK(files ==
        "finance/q1.yaml framework.yaml outcomes.yaml portfolio.yaml projects/a.yaml projects/b.yaml ");
  CHECK(statements_of(loaded.portfolio, [](const std::string& file) {
          return file == "projects/b.yaml";
        }).size() == 1);
  CHECK(said("finance/q1.yaml",
             {{"finance/q1.yaml", "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-24\n"}}) ==
        "period text 2024/25 Q1\nsigned_by text X\nsigned text 2024-07-24\n");
}

TEST_CASE("Conditions, targets, guides and tolerances are said as they are written") {
  CHECK(said("framework.yaml",
             {{"framework.yaml",
               smallest_framework + "rules:\n  r: {when: {alignment: 5}, at_least: gold, why: W}\n"}})
            .ends_with("rules.r.when.alignment text = 5\nrules.r.at_least text gold\nrules.r.why text "
                       "W\nstages.delivery.reports flag true\n"));
  CHECK(said("portfolio.yaml", {{"portfolio.yaml",
                                 "name: P\ntarget: {2024/25: 1m, total: 2m}\nload_guide: {1: "
                                 "light}\ntolerances: {grace: 1 day, cost: {red: 12.5%}}\n"}}) ==
        R"(name text P
target.total money 2000000.00
target.2024/25 money 1000000.00
load_guide.1 text light
tolerances.cost.amber text 5%
tolerances.cost.red text 12.5%
tolerances.benefits.amber text 5%
tolerances.benefits.red text 15%
tolerances.grace text 1 day
)");
}

}  // namespace
