#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string framework = R"(name: Tool
scores: {impact: {name: Impact, criteria: {value: {name: Value}}}}
bands: {impact: {low: 0, high: 50}}
tiers: {gold: {name: Gold}, bronze: {name: Bronze}}
segment: {bands_of: impact, tiers: {low: bronze, high: gold}}
stages: {delivery: {}, idea: {pipeline: true}, closed: {final: true}}
)";

const std::string settings = R"(name: Wexcombe
directorates: {adults: {name: Adults}, place: {name: Place}}
programmes:
  top: {name: Top, target: {2024/25: 100k, total: 500k}}
  deep: {name: Deep, within: top, target: {2024/25: 60k}}
target: {2025/26: 300k, total: 1m}
cost: {2024/25: 20k}
return_target: 8
)";

/// Two quarters signed; a project of a nested programme, one of none, one in the pipeline, one that finance
/// watches.
Files wexcombe() {
  return {
      {"portfolio.yaml", settings},
      {"framework.yaml", framework},
      {"projects/a.yaml", R"(name: "A, with =1+1"
programme: deep
directorate: adults
benefits:
  rates:
    name: Rates
    type: cashable
    confidence: medium
    original: {2024/25: 90k}
    plan: {2024/25: 100k, 2025/26: 50k}
    forecast: {2024/25: 70k, 2025/26: 60k}
    actual: {2024/25 Q1: 20k, 2024-07: 5k, 2024-08: 5k}
    shared_with: {b/fees: 10%}
  lost:
    name: Lost
    type: cashable
    disbenefit: true
    confidence: high
    recurring: false
    plan: {2025/26: 8k}
  calm: {name: Calm, type: non-cashable, plan: {2024/25: 3k}}
)"},
      {"projects/b.yaml", R"(name: B
benefits:
  fees: {name: Fees, type: income, directorate: place, plan: {2024/25 Q4: 40k}}
  school: {name: School, type: cashable, fund: dsg, plan: {2024/25: 7k}}
costs:
  c: {name: C, plan: {2024/25: 10k}}
)"},
      {"projects/c.yaml",
       "name: C\nstage: idea\nbenefits: {x: {name: X, type: cashable, plan: {2026/27: 9k}}}\n"},
      {"projects/d.yaml",
       "name: D\nmonitored_by: finance\nbenefits: {x: {name: X, type: cashable, plan: {2024/25: 11k}}}\n"},
      {"finance/q1.yaml",
       "period: 2024/25 Q1\nsigned_by: S\nsigned: 2024-07-20\nclaims: {a/rates: {claimed: 20k, agreed: "
       "15k}}\n"},
      {"finance/q2.yaml",
       "period: 2024/25 Q2\nsigned_by: S\nsigned: 2024-10-20\nclaims: {a/rates: {claimed: 10k, agreed: "
       "10k}}\n"},
  };
}

Ran track(std::vector<std::string> arguments, const Files& files = wexcombe()) {
  const Folder folder(files);
  std::vector<std::string> all{"track-benefits", "--as-of", "2025-01-31"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  return with(folder, all);
}

std::string csv(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"-f", "csv"});
  const Ran ran = track(arguments);
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  return ran.out;
}

TEST_CASE("By year: net of shares, a disbenefit with its sign turned, targets and gaps beside it") {
  // rates: 90% of what is written; weighted 27k + 60% of 36k, and 60% of 54k; fees without confidence count
  // as low.
  CHECK(csv({}) ==
        "year,target,original,plan,forecast,weighted,actual,verified,gap\r\n"
        "2024/25,100000.00,121000.00,130000.00,103000.00,60600.00,27000.00,22500.00,3000.00\r\n"
        "2025/26,300000.00,-8000.00,37000.00,46000.00,25200.00,0.00,0.00,-254000.00\r\n"
        "total,1000000.00,113000.00,167000.00,149000.00,85800.00,27000.00,22500.00,-851000.00\r\n");
}

TEST_CASE("By programme: each holds those within it, and what is in none has an empty id") {
  CHECK(csv({"--view", "programmes"}) ==
        "programme,target,original,plan,forecast,weighted,actual,verified,gap\r\n"
        "top,500000.00,73000.00,127000.00,109000.00,73800.00,27000.00,22500.00,-391000.00\r\n"
        "deep,60000.00,73000.00,127000.00,109000.00,73800.00,27000.00,22500.00,49000.00\r\n"
        ",,40000.00,40000.00,40000.00,12000.00,0.00,0.00,\r\n"
        "total,1000000.00,113000.00,167000.00,149000.00,85800.00,27000.00,22500.00,-851000.00\r\n");
  CHECK(csv({"--view", "programmes", "--year", "2024/25", "--programme", "deep"}) ==
        "programme,target,original,plan,forecast,weighted,actual,verified,gap\r\n"
        "deep,60000.00,81000.00,90000.00,63000.00,48600.00,27000.00,22500.00,3000.00\r\n"
        "total,60000.00,81000.00,90000.00,63000.00,48600.00,27000.00,22500.00,3000.00\r\n");
  CHECK(holds(track({"--view", "programmes", "-f", "json"}).out,
              "{\"programme\": null, \"target\": null, \"original\": \"40000.00\""));
}

TEST_CASE("By directorate: the benefit's, else its project's") {
  CHECK(csv({"--view", "directorates"}) ==
        "directorate,original,plan,forecast,weighted,actual,verified\r\n"
        "adults,73000.00,127000.00,109000.00,73800.00,27000.00,22500.00\r\n"
        "place,40000.00,40000.00,40000.00,12000.00,0.00,0.00\r\n"
        "total,113000.00,167000.00,149000.00,85800.00,27000.00,22500.00\r\n");
}

TEST_CASE("What became of the plan, a row a programme") {
  // rates 2024/25: 27k of 90k delivered, 22.5k verified; 27k short, of which 9k comes in 2025/26. Due by 30
  // September 45,123.29 (183 of 365 days): behind by more than 15%, so the rest is at risk. fees: nothing is
  // due from them yet, but confidence is not given.
  CHECK(csv({"--view", "status", "--year", "2024/25"}) ==
        "programme,plan,verified,claimed,on_track,at_risk,slipped,undeliverable,over\r\n"
        "top,90000.00,22500.00,4500.00,0.00,36000.00,9000.00,18000.00,0.00\r\n"
        "deep,90000.00,22500.00,4500.00,0.00,36000.00,9000.00,18000.00,0.00\r\n"
        ",40000.00,0.00,0.00,0.00,40000.00,0.00,0.00,0.00\r\n"
        "total,130000.00,22500.00,4500.00,0.00,76000.00,9000.00,18000.00,0.00\r\n");
}

TEST_CASE("Every money benefit as it is written, with its state in a word and why") {
  CHECK(csv({"--view", "benefits", "a", "b"}) ==
        "project,benefit,name,type,disbenefit,fund,owner,confidence,original,plan,forecast,weighted,due,"
        "actual,verified,status,why\r\n"
        "a,rates,Rates,cashable,no,general-fund,,medium,90000.00,150000.00,130000.00,90000.00,50136.99,30000."
        "00,25000.00,on-track,\"£20,000 of 2024/25 will not be "
        "delivered; £10,000 slips out of 2024/25; £40,000 is at risk: £30,000 is claimed of the £50,136.99 "
        "due by 30 September 2024\"\r\n"
        "a,lost,Lost,cashable,yes,general-fund,,high,8000.00,8000.00,8000.00,7200.00,0.00,0.00,0.00,on-track,"
        "\r\n"
        "a,calm,Calm,non-cashable,no,general-fund,,,3000.00,3000.00,3000.00,900.00,1504.11,0.00,0.00,at-risk,"
        "\"£3,000 is at risk: no confidence is given\"\r\n"
        "b,fees,Fees,income,no,general-fund,,,40000.00,40000.00,40000.00,12000.00,0.00,0.00,0.00,at-risk,"
        "\"£40,000 is at risk: no confidence is given\"\r\n"
        "b,school,School,cashable,no,dsg,,,7000.00,7000.00,7000.00,2100.00,3509.59,0.00,0.00,at-risk,\"£7,"
        "000 is at risk: no confidence is given\"\r\n");
}

TEST_CASE("By quarter: months count in theirs, and what is given by the year alone is not divided") {
  CHECK(csv({"--view", "quarters"}) ==
        "quarter,plan,forecast,actual,verified\r\n"
        "2024/25 Q1,0.00,0.00,18000.00,13500.00\r\n"
        "2024/25 Q2,0.00,0.00,9000.00,9000.00\r\n"
        "2024/25 Q3,0.00,0.00,0.00,0.00\r\n"
        "2024/25 Q4,40000.00,40000.00,0.00,0.00\r\n"
        "undivided,127000.00,109000.00,0.00,0.00\r\n");
}

TEST_CASE("Cash: what recurs stays in the budget, what does not helps its year alone") {
  CHECK(csv({"--view", "cash"}) ==
        "year,plan,forecast,actual\r\n2024/25,130000.00,103000.00,27000.00\r\n2025/"
        "26,167000.00,149000.00,27000.00\r\n");
}

TEST_CASE("Return: verified over what the office costs in the year") {
  CHECK(csv({"--view", "return"}) ==
        "year,cost,actual,verified,return,target\r\n2024/25,20000.00,27000.00,22500.00,1.13,8\r\n2025/"
        "26,,0.00,0.00,,8\r\n");
}

TEST_CASE(
    "Reconciled: each benefit in the first row that fits, then what shares took off, then all money in the "
    "files") {
  CHECK(csv({"--view", "reconcile"}) ==
        "category,plan,forecast,actual,verified\r\n"
        "pipeline,9000.00,9000.00,0.00,0.00\r\n"
        "monitored-elsewhere,11000.00,11000.00,0.00,0.00\r\n"
        "fund:dsg,7000.00,7000.00,0.00,0.00\r\n"
        "cost-avoidance,0.00,0.00,0.00,0.00\r\n"
        "non-cashable,3000.00,3000.00,0.00,0.00\r\n"
        "counted,167000.00,149000.00,27000.00,22500.00\r\n"
        "shared,15000.00,13000.00,3000.00,2500.00\r\n"
        "total,212000.00,192000.00,30000.00,25000.00\r\n");
}

TEST_CASE("Value: costs and benefits of each project, discounted") {
  CHECK(csv({"--view", "value", "--years", "2", "b"}) ==
        "project,cost,benefit,net_present_value,benefit_cost_ratio,payback_year\r\n"
        "b,10000.00,78647.34,68647.34,7.86,2024/25\r\n");
}

TEST_CASE("Another counting, another filter: no targets; one programme alone: its own") {
  const auto targets = [](const std::vector<std::string>& arguments) {
    const std::string out = csv(arguments);
    const auto lines = split(out, '\n');
    return std::string(split(lines[1], ',')[1]);
  };
  CHECK(targets({}) == "100000.00");
  CHECK(targets({"--programme", "deep"}) == "60000.00");
  CHECK(targets({"--programme", "deep", "--programme", "top"}) == "");
  CHECK(targets({"--programme", "deep", "--state", "active"}) == "");
  CHECK(targets({"a"}) == "");
  CHECK(targets({"--type", "income"}) == "");
  CHECK(targets({"--type", "income", "--type", "cashable"}) == "100000.00");
  CHECK(targets({"--fund", "general-fund"}) == "100000.00");
  CHECK(targets({"--fund", "dsg"}) == "");
  CHECK(targets({"--pipeline"}) == "");
}

std::string last_plan(const std::vector<std::string>& arguments) {
  const std::string out = csv(arguments);
  const auto lines = split(out, '\n');
  return std::string(split(lines[lines.size() - 2], ',')[3]);
}

TEST_CASE("Types, funds, the pipeline and who watches choose what is counted") {
  CHECK(last_plan({"--type", "non-cashable"}) == "3000.00");
  CHECK(last_plan({"--fund", "dsg"}) == "7000.00");
  CHECK(last_plan({"--fund", "dsg", "--fund", "general-fund"}) == "174000.00");
  CHECK(last_plan({"--pipeline"}) == "176000.00");
  CHECK(last_plan({"--monitored-by", "finance"}) == "11000.00");
  CHECK(last_plan({"--tier", "none"}) == "167000.00");
  CHECK(last_plan({"--directorate", "adults"}) == "127000.00");
}

TEST_CASE("JSON says which money is counted, gives it as text, and what is absent as null") {
  const Ran ran = track({"-f", "json"});
  CHECK(ran.out.starts_with(
      "{\"ptx\": \"track-benefits.years/1\", \"portfolio\": \"Wexcombe\", \"as_of\": \"2025-01-31\", "
      "\"revision\": null, "
      "\"counted\": {\"types\": [\"cashable\", \"income\"], \"funds\": [\"general-fund\"], \"monitored_by\": "
      "[\"pmo\"], \"pipeline\": false}, \"rows\": [\n"
      "  {\"year\": \"2024/25\", \"target\": \"100000.00\""));
  for (const char* view : {"programmes", "directorates", "status", "benefits", "quarters", "cash", "return",
                           "reconcile", "value", "measures", "capabilities"})
    CHECK(holds(track({"--view", view, "-f", "json"}).out,
                "{\"ptx\": \"track-benefits." + std::string(view) + "/1\""));
  CHECK(holds(
      track({"--view", "return", "-f", "json"}).out,
      "\"cost\": null, \"actual\": \"0.00\", \"verified\": \"0.00\", \"return\": null, \"target\": 8}"));
}

TEST_CASE("A portfolio without money has its header and its total") {
  const Ran ran = track({"-f", "csv"}, {{"portfolio.yaml", "name: W\n"}, {"framework.yaml", framework}});
  CHECK(ran.out ==
        "year,target,original,plan,forecast,weighted,actual,verified,gap\r\ntotal,,0.00,0.00,0.00,0.00,0.00,"
        "0.00,\r\n");
}

TEST_CASE("A written nought counts as a figure, and no year between two is left out") {
  const Ran ran =
      track({"-f", "csv"},
            {{"portfolio.yaml", "name: W\n"},
             {"framework.yaml", framework},
             {"projects/a.yaml",
              "name: A\nbenefits: {b: {name: B, type: cashable, plan: {2023/24: 0, 2025/26: 1}}}\n"}});
  CHECK(holds(ran.out, "2023/24,,0.00"));
  CHECK(holds(ran.out, "2024/25,,0.00"));
  CHECK(holds(ran.out, "2025/26,,1.00"));
}

TEST_CASE("Rounded tables say where they do not add up; whole pounds do") {
  const Files files{
      {"portfolio.yaml", "name: W\n"},
      {"framework.yaml", framework},
      {"projects/a.yaml",
       "name: A\nbenefits: {b: {name: B, type: cashable, plan: {2024/25: 1400, 2025/26: 1400}}}\n"}};
  CHECK(holds(track({}, files).out, "Figures may not sum because of rounding."));
  CHECK_FALSE(holds(track({"--pounds"}, files).out, "Figures may not sum"));
}

TEST_CASE("What means nothing in a view is wrong usage, and so is what does not exist") {
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--view", "year"},
                                                {"--view", "years", "--year", "2024/25"},
                                                {"--years", "5"},
                                                {"--view", "value", "--years", "126"},
                                                {"--view", "cash", "--weighted"},
                                                {"--view", "programmes", "--year", "2024"},
                                                {"--type", "measure"},
                                                {"--fund", "dgs"},
                                                {"--view", "reconcile", "--fund", "dsg"},
                                                {"--view", "measures", "--pounds"},
                                                {"--view", "cash", "--svg", "x.svg"},
                                                {"--svg", "x.png"},
                                                {"--view", "benefits", "--pipeline"}}) {
    const Ran ran = track(wrong);
    CAPTURE(join(wrong, " "));
    CHECK(ran.code == 2);
    CHECK(ran.out == "");
  }
}

TEST_CASE("Every view can be put into minutes") {
  const Folder folder(wexcombe());
  for (const char* view : {"years", "programmes", "directorates", "status", "benefits", "quarters", "cash",
                           "return", "reconcile", "value", "measures", "capabilities"}) {
    const Ran ran =
        with(folder, {"track-benefits", "--as-of", "2025-01-31", "--view", view, "-f", "markdown"});
    CHECK(ran.code == 0);
    CHECK(holds(ran.out, "## Wexcombe: "));
  }
}

}  // namespace
