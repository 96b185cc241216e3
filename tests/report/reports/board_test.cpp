#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "report/document/document.hpp"
#include "report/document/published_portfolio.hpp"
#include "report/document/report.hpp"
#include "report/reports/reports.hpp"
#include "store/load/loader.hpp"
#include "tests/support/written.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// What a board reads on 31 January 2025: the Markdown of its pack.
std::string pack_of(const Files& files, Audience audience = Audience::office) {
  auto loaded = load(written(files), OnError::stop);
  REQUIRE_MESSAGE(loaded.usable, in_short(loaded.diagnostics));
  const Date day = *parse_date("2025-01-31");
  const RedactedPortfolio open = published(loaded.portfolio, day);
  const Portfolio& portfolio = audience == Audience::everybody ? open.portfolio : loaded.portfolio;
  const AssessedPortfolio assessed(portfolio, day);
  ReportScope subject{assessed, "", false, audience};
  subject.before.why_not = "What changed since the last pack cannot be told: it is a test.";
  const auto all = reports();
  const auto board =
      std::find_if(all.begin(), all.end(), [](const Report& one) { return one.name == "board"; });
  REQUIRE(board != all.end());
  return make_document(*board, shipped_template(*board), subject, AttachmentMode::nothing).markdown;
}

std::string page_one(const std::string& pack) { return pack.substr(0, pack.find("\n---\n")); }

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t out = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++out;
  return out;
}

/// What stands under a heading of the second level.
std::string under(const std::string& pack, const std::string& heading) {
  const auto start = pack.find("## " + heading + "\n");
  REQUIRE(start != std::string::npos);
  const auto text = pack.substr(start + heading.size() + 4);
  return text.substr(0, std::min(text.find("\n## "), text.find("\n---\n")));
}

std::string plain(std::string text) {
  std::erase(text, '\\');
  return text;
}

TEST_CASE(
    "Page one stays one page: each of its lists has an end, and no text in it is long, whatever the files "
    "hold") {
  const std::string longest(400, 'x'), number_of_words =
                                           "many words that go on and on and on and on and on and on and on "
                                           "and on and on and on and on and on";
  Files files;
  for (int i = 10; i < 60; ++i) {
    const std::string id = "p" + std::to_string(i);
    std::string text = "name: " + (i % 2 == 0 ? longest : number_of_words) +
                       "\nstage: delivery\nstatus: {date: 2024-01-20, overall: green, summary: " + longest +
                       "}\nmilestones:\n";
    for (const auto* due : {"2024-06-01", "2024-10-01", "2025-02-10", "2025-03-10"})
      text += "  m" + std::string(due) + ": {name: " + longest + ", key: true, due: " + due + "}\n";
    text += "risks:\n  r: {title: " + longest +
            ", likelihood: 5, impact: 5, review: 2024-05-01}\ndecisions:\n  d: {title: " + longest +
            ", recommended: " + longest + "}\n";
    text += "benefits: {b: {name: " + longest + ", type: cashable}, m: {name: " + longest +
            ", type: measure}}\ncosts: {c: {name: " + longest + "}}\n";
    files["projects/" + id + ".yaml"] = text;
  }
  std::string outcomes = "outcomes:\n";
  for (int i = 10; i < 40; ++i)
    outcomes += "  o" + std::to_string(i) + ": {name: " + longest + ", headline: true}\n";
  files["outcomes.yaml"] = outcomes;
  const std::string front = page_one(pack_of(files));
  const auto lines = split(front, '\n');
  CHECK(lines.size() < 100);
  for (const auto line : lines) CHECK_MESSAGE(line.size() < 300, line);
  CHECK(count(under(front + "\n## ", "Decisions needed today"), "Recommended:") == 5);
  CHECK(plain(under(front + "\n## ", "Decisions needed today")).find("45 more stand below.") !=
        std::string::npos);
  CHECK(count(front, "- Missed: ") == 3);
  CHECK(count(front, "- Due ") == 3);
  CHECK(count(front, "- **25** ") == 5);
  CHECK(count(front, "**no-data**") == 5);
}

TEST_CASE("A pack of next to nothing says so in each of its parts") {
  const std::string front = plain(page_one(pack_of({})));
  for (const auto* said : {"it has no target", "None is asked for.", "Who moved cannot be told.",
                           "No project owes a report.", "None is missed; none is due in the next 60 days.",
                           "No risk is open.", "No outcome is marked as a headline."})
    CHECK_MESSAGE(front.find(said) != std::string::npos, said);
}

TEST_CASE(
    "What is reported better than the evidence stands before what else is red, and green that is so stands "
    "on neither list") {
  const std::string rest = "stage: delivery\nmilestones: {m: {name: M, due: 2024-06-01}}\n";
  const std::string front = page_one(
      pack_of({{"projects/a.yaml", "name: Honest\n" + rest + "status: {date: 2025-01-20, overall: red}\n"},
               {"projects/b.yaml", "name: Hopeful\n" + rest + "status: {date: 2025-01-20, overall: green}\n"},
               {"projects/c.yaml",
                "name: Well\nstage: delivery\nmilestones: {m: {name: M, due: 2025-06-01}}\nstatus: {date: "
                "2025-01-20, overall: green}\n"}}));
  const std::string delivery = under(front, "Delivery");
  CHECK(delivery.find("| Hopeful | green | red | time |\n| Honest | red | red | time |") !=
        std::string::npos);
  CHECK(delivery.find("Well") == std::string::npos);
  CHECK(plain(delivery).find(
            "By the evidence 2 red, 0 amber and 1 green. 1 is reported better than the evidence") !=
        std::string::npos);
}

TEST_CASE(
    "A pack for everybody holds nothing that is exempt, no name of a person, and no findings about files") {
  const Files files{{"projects/a.yaml",
                     "name: Open\nsponsor: Vera Open\nrisks: {r: {title: Shown, likelihood: 2, impact: 2, "
                     "owner: Vera Open}, s: {title: Hidden risk, likelihood: 5, impact: 5, "
                     "exempt: Legal advice}}\n"},
                    {"projects/b.yaml",
                     "name: Hidden project\nexempt: Not begun\ndecisions: {d: {title: Hidden decision}}\n"}};
  const std::string office = pack_of(files), everybody = pack_of(files, Audience::everybody);
  for (const auto* secret : {"Hidden risk", "Hidden project", "Hidden decision", "## Data quality"}) {
    CHECK(office.find(secret) != std::string::npos);
    CHECK(everybody.find(secret) == std::string::npos);
  }
  CHECK(office.find("Vera Open") != std::string::npos);
  CHECK(everybody.find("Vera Open") == std::string::npos);
  CHECK(everybody.find("Shown") != std::string::npos);
}

}  // namespace
