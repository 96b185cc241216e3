#include "report/document/published_portfolio.hpp"

#include <doctest/doctest.h>

#include "analysis/benefits/benefit_rows.hpp"
#include "analysis/benefits/tracking.hpp"
#include "model/portfolio.hpp"
#include "store/load/loader.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const Date day = *parse_date("2025-01-31");

const std::string open_project = R"(name: Open
programme: prevention
sponsor: Jo Smith
lead: Jo Smith
manager: Jo Smith
finance_lead: Jo Smith
portfolio_holder: Jo Smith
documents: {plan: {done: 2024-01-01, by: Jo Smith}}
assessed: {date: 2024-05-14, by: [Jo Smith], agreed_by: Jo Smith}
assurance: {rag: red, by: Jo Smith, date: 2025-01-12}
enables: [secret/saved]
tier_decision: {tier: gold, decision: lift, until: 2025-12-31}
depends_on:
  secret: {project: secret, for: Its data}
  outside: {external: The regulator, for: Approval}
benefits:
  routes: {name: Routes, type: cashable, owner: Jo Smith, plan: {2024/25: 100k}, actual: {2024/25: 60k}, shared_with: {secret/saved: 40%}, replaces: [secret/saved]}
  hidden: {name: Hidden, type: cashable, owner: Jo Smith, exempt: Terms under negotiation, plan: {2024/25: 30k}}
risks:
  shown: {title: Shown, likelihood: 2, impact: 2, owner: Jo Smith}
  hidden: {title: Hidden, likelihood: 5, impact: 5, exempt: Terms under negotiation}
issues:
  shown: {title: Shown, owner: Jo Smith}
  hidden: {title: Hidden, exempt: Staff do not know}
decisions:
  lift: {title: Lift, decision: approved, decided: 2025-01-01, exempt: Staff do not know}
  shown: {title: Shown}
)";
const std::string secret_project =
    "name: Secret\nexempt: Consultation not begun\nbenefits: {saved: {name: Saved, type: cashable, plan: "
    "{2024/25: 200k}}}\n";

Portfolio portfolio() {
  auto loaded =
      load(written({{"projects/open.yaml", open_project},
                    {"projects/secret.yaml", secret_project},
                    {"outcomes.yaml",
                     "outcomes: {o: {name: O, owner: Jo Smith}}\nrecommendations: {r: {name: R, owner: Jo "
                     "Smith, projects: [open, secret], actions: {a: {title: A, owner: Jo Smith}}}}\n"},
                    {"finance/q1.yaml",
                     "period: 2024/25 Q1\nsigned_by: Jo Smith\nsigned: 2024-08-01\nclaims: {open/routes: "
                     "{agreed: 10k, with: secret/saved}, secret/saved: {agreed: 5k}}\n"}}),
           OnError::stop);
  REQUIRE_MESSAGE(loaded.usable, in_short(loaded.diagnostics));
  return std::move(loaded.portfolio);
}

Money counted_forecast(const Portfolio& portfolio) {
  ChosenProjects all;
  for (const auto& [id, project] : portfolio.projects) all.emplace_back(id, &project);
  return rows_by_year(track(portfolio, all, usual_counting(portfolio.settings), {TargetOwner::Whose::nobody},
                            ShareTreatment::taken_off, day))
      .back()
      .amounts.forecast;
}

TEST_CASE("What is exempt is gone, and so is what refers to it") {
  const auto out = published(portfolio(), day).portfolio;
  CHECK(out.projects.ids() == std::vector<std::string_view>{"open"});
  const Project& open = *out.projects.find("open");
  CHECK(open.benefits.ids() == std::vector<std::string_view>{"routes"});
  CHECK(open.risks.ids() == std::vector<std::string_view>{"shown"});
  CHECK(open.issues.ids() == std::vector<std::string_view>{"shown"});
  CHECK(open.decisions.ids() == std::vector<std::string_view>{"shown"});
  CHECK(open.depends_on.ids() == std::vector<std::string_view>{"outside"});
  CHECK(open.enables.empty());
  CHECK(open.benefits.find("routes")->replaces.empty());
  CHECK(format(open.benefits.find("routes")->shared_with.at(0).with) == "exempt/exempt");
  CHECK(open.tier_decision->tier->value == "gold");
  CHECK_FALSE(open.tier_decision->decision);
  CHECK(out.outcomes.recommendations.find("r")->projects == std::vector<Id>{Id{"open"}});
  const auto& claims = out.finance.find("q1")->claims;
  REQUIRE(claims.size() == 1);
  CHECK(format(claims[0].first) == "open/routes");
  CHECK_FALSE(claims[0].second.with);
}

TEST_CASE(
    "What was left out is told with its reason and its counted forecast, so that the two parts make the "
    "whole") {
  const Portfolio whole = portfolio();
  const auto out = published(whole, day);
  REQUIRE(out.left_out.size() == 5);
  Money left_out;
  for (const auto& one : out.left_out) left_out += one.forecast;
  CHECK(left_out == Money::pence(230'000'00));
  CHECK(counted_forecast(whole) == Money::pence(290'000'00));
  CHECK(counted_forecast(out.portfolio) == Money::pence(60'000'00));
  CHECK(out.left_out.back().project == "secret");
  CHECK(out.left_out.back().reason == "Consultation not begun");
}

TEST_CASE("No field that may name a person keeps what was written, and who has nobody still has nobody") {
  const auto out = published(portfolio(), day).portfolio;
  const Project& open = *out.projects.find("open");
  CHECK(open.sponsor == "its sponsor");
  CHECK(open.lead == "its lead");
  CHECK(open.manager == "its manager");
  CHECK(open.finance_lead == "its finance lead");
  CHECK(open.portfolio_holder == "its portfolio holder");
  CHECK(open.documents.find("plan")->by == "its owner");
  CHECK(open.assessed->by.empty());
  CHECK(open.assessed->agreed_by == "its board");
  CHECK(open.assurance->by == "assurance");
  CHECK(open.benefits.find("routes")->owner == "its owner");
  CHECK(open.risks.find("shown")->owner == "its owner");
  CHECK(open.issues.find("shown")->owner == "its owner");
  CHECK(out.outcomes.outcomes.find("o")->owner == "its owner");
  CHECK(out.outcomes.recommendations.find("r")->owner == "its owner");
  CHECK(out.outcomes.recommendations.find("r")->actions.find("a")->owner == "its owner");
  CHECK(out.finance.find("q1")->signed_by == "finance");
  CHECK_FALSE(out.settings.programmes.find("prevention")->lead);
}

}  // namespace
