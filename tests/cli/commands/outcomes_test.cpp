#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"
#include "tests/support/svg.hpp"

using namespace ptx::tests;

namespace {

/// Two outcomes, of which the second written is the headline; a pledge, a recommendation, a priority.
Files with_outcomes() {
  Files out = four_projects();
  out["outcomes.yaml"] = R"(vision: A better place
priorities: {homes: {name: Homes}}
outcomes:
  trust: {name: "Trust | =1+1", unit: "%", baseline: {2024-03-31: 50}, target: {2025-03-31: 60}}
  rough-sleeping:
    name: Nobody sleeps rough
    priority: homes
    headline: true
    better: lower
    baseline: {2024-03-31: 20}
    target: {2025-03-31: 10}
    actual: {2024-06-30: 19, 2024-09-30: 15}
pledges:
  beds: {partner: A charity, outcome: rough-sleeping, pledge: Forty beds, due: 2024-12-31, status: at-risk}
recommendations:
  grip: {name: Get a grip, work: {rag: green}, effect: {rag: red}, projects: [second], actions: {a: {title: A, done: 2024-05-01}, b: {title: B}}}
  hold: {name: Hold on}
)";
  out["projects/first.yaml"] +=
      "priorities: [homes]\nbenefits:\n  m: {name: M, type: measure, outcome: rough-sleeping}\n  c: {name: "
      "C, type: cashable, plan: {2024/25: 100k}}\n";
  return out;
}

const std::string header =
    "outcome,name,priority,headline,owner,unit,better,baseline,previous,latest,latest_date,expected,next,"
    "next_date,progress,status,projects\r\n";

std::string csv(const std::vector<std::string>& arguments) {
  const Folder folder(with_outcomes());
  std::vector<std::string> all{"outcomes", "-f", "csv", "--as-of", "2025-01-31"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  const Ran ran = with(folder, all);
  CHECK(ran.err == "");
  return ran.out;
}

TEST_CASE("ptx outcomes prints the columns of the contract, headline outcomes first") {
  CHECK(csv({}) ==
        header +
            "rough-sleeping,Nobody sleeps "
            "rough,homes,yes,,,lower,20,19,15,2024-09-30,14.99,10,2025-03-31,50.00,on-track,first\r\n"
            "trust,Trust | =1+1,,no,,%,higher,50,,,,58.38,60,2025-03-31,,no-data,\r\n");
}

TEST_CASE("Only the projects chosen count as contributing; outcomes all stand") {
  CHECK(csv({"second"}).find("on-track,\r\n") != std::string::npos);
  CHECK(csv({"first"}).find("on-track,first\r\n") != std::string::npos);
}

TEST_CASE("Pledges, recommendations and priorities have views of their own") {
  CHECK(csv({"--view", "pledges"}) ==
        "pledge,partner,outcome,due,status,note\r\nbeds,A charity,rough-sleeping,2024-12-31,at-risk,\r\n");
  const std::string head = "recommendation,name,source,theme,owner,due,work,effect,actions,done,next\r\n";
  CHECK(csv({"--view", "recommendations"}) ==
        head + "grip,Get a grip,,,,,green,red,1 of 2,,\r\nhold,Hold on,,,,,,,,,\r\n");
  CHECK(csv({"--view", "recommendations", "second"}) == head + "grip,Get a grip,,,,,green,red,1 of 2,,\r\n");
  CHECK(csv({"--view", "recommendations", "first"}) == head);
  CHECK(csv({"--view", "priorities"}) ==
        "priority,projects,gold,silver,bronze,untiered,forecast\r\nhomes,1,1,0,0,0,100000.00\r\n");
}

TEST_CASE("The JSON of ptx outcomes names its view, and money that is counted") {
  const Folder folder(with_outcomes());
  CHECK(holds(with(folder, {"outcomes", "-f", "json"}).out, "{\"ptx\": \"outcomes.outcomes/1\""));
  const std::string priorities = with(folder, {"outcomes", "--view", "priorities", "-f", "json"}).out;
  CHECK(holds(priorities, "\"ptx\": \"outcomes.priorities/1\""));
  CHECK(holds(priorities, "\"counted\": {\"types\": [\"cashable\", \"income\"]"));
  CHECK(holds(priorities, "\"forecast\": \"100000.00\""));
}

TEST_CASE(
    "ptx outcomes says what no project serves, which projects serve nothing, and that the change is not "
    "theirs") {
  const Folder folder(with_outcomes());
  const std::string text = with(folder, {"outcomes", "--as-of", "2025-01-31"}).out;
  CHECK(holds(text, "No project contributes to trust."));
  CHECK(holds(text, "No outcome is named by any benefit of open, second and third."));
  CHECK(holds(text, "not attributed to the projects that contribute"));
  CHECK(text.find("Headline outcomes") < text.find("Other outcomes"));
}

TEST_CASE("A portfolio without outcomes has an empty answer") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"outcomes", "-f", "csv"}).out == header);
  CHECK(holds(with(folder, {"outcomes"}).out, "There are no outcomes"));
  CHECK(holds(with(folder, {"outcomes", "--view", "pledges"}).out, "There are no pledges."));
}

TEST_CASE("The picture of outcomes is whole, and says in words how each stands") {
  const Folder folder(with_outcomes());
  CHECK(with(folder, {"outcomes", "--svg", folder.path("outcomes.svg"), "--as-of", "2025-01-31"}).code == 0);
  const std::string svg = folder.read("outcomes.svg");
  check_well_formed(svg);
  CHECK(holds(svg, "Nobody sleeps rough, on-track: 15 on 30 September 2024, expected 14.99."));
}

TEST_CASE("What means nothing in a view is wrong usage") {
  const Folder folder(with_outcomes());
  CHECK(with(folder, {"outcomes", "--view", "pledges", "first"}).code == 2);
  CHECK(with(folder, {"outcomes", "--view", "pledges", "--svg", "x.svg"}).code == 2);
  CHECK(with(folder, {"outcomes", "--pounds"}).code == 2);
  CHECK(with(folder, {"outcomes", "--view", "outcome"}).code == 2);
}

TEST_CASE("Measures and capabilities are views of ptx track-benefits") {
  Files files = four_projects();
  files["projects/first.yaml"] +=
      "benefits:\n"
      "  m: {name: M, type: measure, unit: \"%\", every: month, baseline: {2024-03-31: 50}, target: "
      "{2025-03-31: 60}, actual: {2024-09-30: 52}}\n"
      "  c: {name: C, type: capability, due: 2025-01-30, narrative: Two can do it}\n";
  const Folder folder(files);
  CHECK(with(folder, {"track-benefits", "--view", "measures", "-f", "csv", "--as-of", "2025-01-31"}).out ==
        "project,benefit,name,outcome,owner,unit,better,baseline,previous,latest,latest_date,overdue,"
        "expected,next,next_date,progress,status\r\n"
        "first,m,M,,,%,higher,50,,52,2024-09-30,yes,55.01,60,2025-03-31,20.00,off-track\r\n");
  CHECK(
      with(folder, {"track-benefits", "--view", "capabilities", "-f", "csv", "--as-of", "2025-01-31"}).out ==
      "project,benefit,name,outcome,due,delivered,status,narrative\r\n"
      "first,c,C,,2025-01-30,,overdue,Two can do it\r\n");
  CHECK(holds(with(folder, {"track-benefits", "--view", "measures", "--as-of", "2025-01-31"}).out,
              "the next reading is overdue: it is read every month"));
}

}  // namespace
