#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "render/history/project_history_result.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"
#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string plain = R"(name: Library hubs
stage: delivery
ratings: {value: 1, harm: 1}
)";
const std::string planned =
    plain + R"(benefits: {saving: {name: Saving, type: cashable, plan: {2024/25: 100k}}}
milestones: {open: {name: Open, due: 2024-06-30}}
)";
const std::string replanned =
    plain + R"(benefits: {saving: {name: Saving, type: cashable, plan: {2024/25: 60k, 2025/26: 40k}}}
milestones: {open: {name: Open, due: 2024-06-30}}
)";
const std::string decision = R"(decisions:
  rephase: {title: Re-phase the saving, covers: [benefits.saving.plan], of: Board, decision: approved, decided: 2024-04-09, minute: B 09/04/24 item 2}
)";

class Hubs : public ScratchRepository {
 public:
  Hubs() {
    write(no_projects());
    write("projects/other.yaml", "name: Other\n");
    put("hubs", planned, {"Start", "2024-02-10T12:00:00Z", "Amina Cole"});
  }
  std::string put(const std::string& id, const std::string& text, const Made& made) const {
    write("projects/" + id + ".yaml", text);
    return commit(made);
  }
  Ran history(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"history", "-C", path().string(), "--as-of", "2024-06-15"});
    return ptx::tests::ptx(arguments);
  }
  /// One column of the CSV by its name; no cell before it holds a comma.
  std::string column(const std::string& name, std::vector<std::string> arguments = {"hubs"}) const {
    arguments.insert(arguments.end(), {"-f", "csv"});
    Ran ran = this->history(arguments);
    ran.out.erase(std::remove(ran.out.begin(), ran.out.end(), '\r'), ran.out.end());
    const std::string header = ran.out.substr(0, ran.out.find('\n')) + ",";
    const std::string before = header.substr(0, ("," + header).find("," + name + ","));
    INFO(ran.err);
    return ids(ran.out, static_cast<int>(std::count(before.begin(), before.end(), ',')));
  }
};

TEST_CASE(
    "Each commit in which something of the project changed has a row, oldest first, with who wrote it") {
  const Hubs scratch;
  scratch.put("other", "name: Another\n", {"Rename the other", "2024-03-01T12:00:00Z"});
  scratch.put("hubs", planned + "summary: More of it.\n", {"Say more", "2024-03-10T12:00:00Z", "Priya Nair"});
  CHECK(scratch.column("date") == "2024-02-10 2024-03-10");
  CHECK(scratch.column("author") == "Amina Cole Priya Nair");
  CHECK(scratch.column("subject") == "Start Say more");
  CHECK(scratch.column("next_milestone") == "open open");
}

TEST_CASE(
    "A framework, a finance file and another project show where they change what the project comes to") {
  const Hubs scratch;
  std::string framework = no_projects()["framework.yaml"];
  scratch.write("framework.yaml",
                framework + "rules: {duty: {when: {harm: 1}, at_least: gold, why: A duty.}}\n");
  scratch.commit({"Add a rule", "2024-03-10T12:00:00Z", "Rhys Bevan"});
  scratch.write(
      "finance/q1.yaml",
      "period: 2024/25 Q1\nsigned_by: Finance\nsigned: 2024-04-01\nclaims: {hubs/saving: {agreed: 5k}}\n");
  scratch.commit({"Sign", "2024-04-10T12:00:00Z", "Rhys Bevan"});
  scratch.put("other", "name: Other\nratings: {value: 5, harm: 5}\n",
              {"Rate the other", "2024-05-10T12:00:00Z"});
  CHECK(scratch.column("date") == "2024-02-10 2024-03-10 2024-04-10 2024-05-10");
  CHECK(scratch.column("tier") == "bronze gold gold gold");
  CHECK(scratch.column("by") == "grid rule rule rule");
  CHECK(scratch.column("verified") == "0.00 0.00 5000.00 5000.00");
  CHECK(scratch.column("rank") == "1 1 1 2");
  const std::string text = scratch.history({"hubs"}).out;
  CHECK(holds(text, "tier bronze → gold: by rule duty; the framework alone moved it"));
  CHECK(holds(text, "framework changed: rules.duty"));
  CHECK(holds(text, "finance agreed – → £5k of hubs/saving (finance/q1.yaml)"));
  CHECK(holds(text, "so: rank 1 → 2"));
}

TEST_CASE("Time alone makes no row, and is told where it has moved something") {
  const Hubs scratch;
  scratch.put("hubs", planned + "tier_decision: {tier: gold, until: 2024-03-31}\n",
              {"Lift it", "2024-03-10T12:00:00Z"});
  scratch.put("other", "name: Another\n", {"Rename the other", "2024-04-01T12:00:00Z"});
  scratch.put("hubs", planned + "tier_decision: {tier: gold, until: 2024-03-31}\nsummary: More.\n",
              {"Say more", "2024-05-10T12:00:00Z"});
  CHECK(scratch.column("date") == "2024-02-10 2024-03-10 2024-05-10");
  CHECK(scratch.column("tier") == "bronze gold bronze");
  CHECK(holds(scratch.history({"hubs"}).out, "by time alone: tier gold → bronze"));
}

TEST_CASE("A plan that moved shows the decision that covers it, and who agreed; or none") {
  const Hubs scratch;
  SUBCASE("decided") {
    scratch.put("hubs", replanned + decision, {"Re-phase", "2024-04-10T12:00:00Z", "Priya Nair"});
    CHECK(scratch.column("decision") == "rephase");
    const std::string text = scratch.history({"hubs"}).out;
    CHECK(holds(text, "2024-04-10 Priya Nair: Re-phase ("));
    CHECK(holds(text, "benefit saving: plan 2024/25 £100k → £60k, 2025/26 – → £40k (decision rephase)"));
    CHECK(holds(
        text,
        "agreed: rephase, 'Re-phase the saving': approved by Board on 9 April 2024 (B 09/04/24 item 2)"));
  }
  SUBCASE("not decided") {
    scratch.put("hubs", replanned, {"Re-phase", "2024-04-10T12:00:00Z"});
    CHECK(scratch.column("decision") == "none");
    CHECK(holds(scratch.history({"hubs"}).out, "2025/26 – → £40k (no decision covers it)"));
  }
  SUBCASE("nothing moved") {
    scratch.put("hubs", planned + "summary: More.\n", {"Say more", "2024-04-10T12:00:00Z"});
    CHECK(scratch.column("decision").empty());
  }
}

TEST_CASE(
    "The history goes on through the ids that a project had, and through a time in which it was not there") {
  const Hubs scratch;
  scratch.remove("projects/hubs.yaml");
  scratch.put("library-hubs", planned + "formerly: [hubs]\n", {"Call it what it is", "2024-03-10T12:00:00Z"});
  CHECK(scratch.column("date", {"library-hubs"}) == "2024-02-10 2024-03-10");
  CHECK(holds(scratch.history({"library-hubs"}).out, "renamed: hubs → library-hubs"));
  const Ran former = scratch.history({"hubs"});
  CHECK(former.code == 2);
  CHECK(holds(former.err, "there is no project 'hubs' any more\nhint: it is called 'library-hubs' now"));
  scratch.remove("projects/library-hubs.yaml");
  scratch.commit({"Stop it", "2024-04-10T12:00:00Z"});
  CHECK(scratch.column("date", {"library-hubs"}) == "2024-02-10 2024-03-10 2024-04-10");
  CHECK(holds(scratch.history({"library-hubs"}).out, "  removed\n"));
}

TEST_CASE("By month a project has a row for each month since it began") {
  const Hubs scratch;
  scratch.put("late", planned, {"Begin another", "2024-04-10T12:00:00Z"});
  CHECK(scratch.column("date", {"late", "--every", "month"}) == "2024-04-30 2024-05-31 2024-06-15");
  CHECK(scratch.column("slip_days", {"hubs", "--every", "quarter"}) == "0 0");
  CHECK(scratch.column("date", {"hubs", "--every", "month", "--since", "2024-05-01"}) ==
        "2024-05-31 2024-06-15");
}

TEST_CASE("On a terminal of 80 columns or more the page fits") {
  ProjectHistory history{"library-hubs", "Library hubs", SamplingInterval::month, {"impact", "risk"}, {}};
  ProjectSummary moment;
  moment.id = "library-hubs";
  moment.stage = "initiation";
  moment.tier = "platinum";
  moment.reported = Rag::not_started;
  moment.computed = Rag::amber;
  moment.forecast = moment.verified = Money::pence(-1'234'567'800);
  moment.next_milestone = "a-milestone-of-a-long-name-that-must-be-cut";
  moment.slip_days = -1000;
  for (int i = 0; i < 70; ++i)
    history.steps.push_back({*parse_date("2024-01-31"),
                             "0123456789abcdef",
                             "Amina Cole",
                             "Reports of the month, as every month",
                             moment,
                             moment,
                             {},
                             {}});
  for (const std::size_t columns : {80, 100, 132, 200})
    check_fits(project_history_result(history, MoneyFormat::rounded).text({columns, false}), columns);
}

TEST_CASE("What names and commits say stays text") {
  const Hubs scratch;
  scratch.put("hubs", planned + "summary: x\n",
              {"::error::<b> =1+1", "2024-03-10T12:00:00Z", "A\x1b[31m <i>"});
  for (const char* format : {"table", "markdown", "csv", "json"}) {
    const Ran ran = scratch.history({"hubs", "-f", format});
    CHECK(ran.code == 0);
    CHECK_FALSE(holds(ran.out, "\x1b"));
    CHECK_FALSE(holds(ran.out, "\n::error::"));
  }
}

}  // namespace
