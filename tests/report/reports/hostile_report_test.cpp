#include <doctest/doctest.h>

#include <cctype>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "report/document/report.hpp"
#include "report/reports/reports.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/shown.hpp"
#include "tests/support/svg.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string text =
    "\"" + hostile +
    R"( <script>alert(1)</script> ![x](http://evil/x.png) [y](javascript:alert(2)) <img src=x onerror=alert(3)> | a | &lt;b&gt; ../../etc/passwd {{name}} {{{x}}}")";

/// The text of a file in which every NASTY is the hostile text.
std::string nasty(std::string file) {
  for (auto at = file.find("NASTY"); at != std::string::npos; at = file.find("NASTY", at + text.size()))
    file.replace(at, 5, text);
  return file;
}

const Files files{
    {"portfolio.yaml", nasty(R"(name: NASTY
directorates: {d: {name: NASTY}}
programmes:
  p: {name: NASTY, lead: NASTY, sponsor: NASTY, board: NASTY, vision: NASTY, target: {2024/25: 1m}, status: {date: 2025-01-20, overall: red, summary: NASTY, next: NASTY},
      risks: {r: {title: NASTY, likelihood: 5, impact: 5, owner: NASTY, response: NASTY, escalated: NASTY}}, issues: {i: {title: NASTY, owner: NASTY, action: NASTY}},
      decisions: {d: {title: NASTY, why: NASTY, effect: NASTY, recommended: NASTY, of: NASTY}}}
teams: {t: {name: NASTY, supplier: NASTY}}
services: {s: {name: NASTY}}
)")},
    {"framework.yaml", nasty(R"(name: NASTY
scores: {impact: {name: NASTY, criteria: {a: {name: NASTY}}}}
bands: {impact: {low: 0, high: 60}}
tiers: {gold: {name: NASTY, board: NASTY, support: NASTY}, bronze: {name: NASTY}}
segment: {bands_of: impact, tiers: {low: bronze, high: gold}}
stages: {delivery: {reports: true, requires: [sponsor, documents.plan]}}
)")},
    {"outcomes.yaml", nasty(R"(vision: NASTY
priorities: {one: {name: NASTY}}
outcomes: {o: {name: NASTY, priority: one, headline: true, owner: NASTY, unit: NASTY, baseline: {2024-01-01: 1}, target: {2026-01-01: 2}, actual: {2024-12-01: {value: 1.2, note: NASTY}}}}
pledges: {l: {partner: NASTY, outcome: o, pledge: NASTY, note: NASTY}}
recommendations: {r: {name: NASTY, source: NASTY, theme: NASTY, owner: NASTY, work: {rag: green, note: NASTY}, effect: {rag: red, note: NASTY}, done: NASTY, next: NASTY, projects: [x],
  actions: {a: {title: NASTY, owner: NASTY, evidence: NASTY}}}}
)")},
    {"projects/x.yaml", nasty(R"(name: NASTY
programme: p
directorate: d
portfolio_holder: NASTY
summary: NASTY
why: NASTY
sponsor: NASTY
lead: NASTY
manager: NASTY
finance_lead: NASTY
budget_code: NASTY
end: 2025-12-31
priorities: [one]
business_case: NASTY
documents: {plan: {done: 2024-01-01, by: NASTY, link: NASTY}}
ratings: {a: {rating: 5, why: NASTY, disputed: NASTY}}
status: {date: 2025-01-20, overall: green, summary: NASTY, next: NASTY}
assurance: {rag: red, by: NASTY, date: 2025-01-12}
milestones: {m: {name: NASTY, due: 2024-12-01}}
benefits:
  b: {name: NASTY, type: cashable, owner: NASTY, code: NASTY, plan: {2024/25: 100k, 2025/26: 50k}, actual: {2024/25: 10k}}
  s: {name: NASTY, type: cashable, exempt: NASTY, owner: NASTY, plan: {2024/25: 20k}}
  m: {name: NASTY, type: measure, outcome: o, owner: NASTY, source: NASTY, unit: NASTY, baseline: {2024-01-01: 1}, target: {2026-01-01: 2}, actual: {2024-12-01: {value: 1, note: NASTY}}}
  c: {name: NASTY, type: capability, outcome: o, owner: NASTY, due: 2024-12-01, narrative: NASTY}
costs: {c: {name: NASTY, supplier: NASTY, plan: {2024/25: 10k}}}
resources: {r: {team: t, from: 2024-04, to: 2025-03, fte: 1}}
affects: {s: 2}
depends_on: {d: {external: NASTY, for: NASTY, by: 2025-04-01}}
risks: {r: {title: NASTY, likelihood: 4, impact: 4, owner: NASTY, response: NASTY, escalated: NASTY}}
issues: {i: {title: NASTY, severity: 3, owner: NASTY, action: NASTY}}
decisions: {d: {title: NASTY, why: NASTY, effect: NASTY, recommended: NASTY, of: NASTY}, e: {title: NASTY, of: NASTY, decision: approved, decided: 2025-01-01, minute: NASTY}}
lessons: {l: {title: NASTY, learned: NASTY, for: NASTY}}
)")},
};

std::vector<std::string> arguments(const Report& report) {
  std::vector<std::string> out{"report", std::string(report.name)};
  if (report.about != ReportSubjectKind::portfolio)
    out.emplace_back(report.about == ReportSubjectKind::project ? "x" : "p");
  out.insert(out.end(), {"--as-of", "2025-01-31"});
  return out;
}

/// The names of the elements in a page, each once, with blanks between them.
std::set<std::string> elements(const std::string& html) {
  std::set<std::string> out;
  for (auto at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    std::string name;
    for (auto i = at + 1;
         i < html.size() && (std::isalnum(static_cast<unsigned char>(html[i])) || html[i] == '!'); ++i)
      name += html[i];
    if (!name.empty()) out.insert(name);
  }
  return out;
}

TEST_CASE("In no report do hostile texts become markup, commands, links, pictures or files") {
  const Folder folder(files);
  for (const auto& report : reports())
    for (const auto* audience : {"--internal", "--public"}) {
      CAPTURE(std::string(report.name));
      auto asked = arguments(report);
      asked.emplace_back(audience);
      const auto markdown = with(folder, asked);
      REQUIRE_MESSAGE(markdown.code == 0, markdown.err);
      check_harmless(markdown.out);
      CHECK(markdown.out.find("](") == std::string::npos);
      for (auto at = markdown.out.find('<'); at != std::string::npos; at = markdown.out.find('<', at + 1))
        CHECK((at > 0 && markdown.out[at - 1] == '\\'));
      asked.insert(asked.end(), {"-f", "html"});
      const auto html = with(folder, asked);
      REQUIRE(html.code == 0);
      check_harmless(html.out);
      for (const auto* element : {"script", "img", "iframe", "b", "object", "link"})
        CHECK_FALSE(elements(html.out).contains(element));
      CHECK(html.out.find("href=\"javascript") == std::string::npos);
      CHECK(html.out.find("src=\"") == std::string::npos);
      CHECK(html.out.find("&lt;script&gt;") != std::string::npos);
      for (auto at = html.out.find("href=\""); at != std::string::npos; at = html.out.find("href=\"", at + 1))
        CHECK(html.out[at + 6] == '#');
    }
}

TEST_CASE(
    "A template that asks for texts as they are gets no command, and no page gets a tag or a link that runs "
    "from it") {
  Folder folder(files);
  folder.write(
      "templates/highlight.md",
      "# {{{project.name}}}\n\n{{{project.summary}}}\n\n{{&standing.next}}\n\n<script>x</script>\n\n<b "
      "onclick=\"x\">y</b> [z](javascript:alert(1))\n");
  const auto markdown = with(folder, {"report", "highlight", "x", "--as-of", "2025-01-31"});
  REQUIRE_MESSAGE(markdown.code == 0, markdown.err);
  check_harmless(markdown.out);
  const auto html = with(folder, {"report", "highlight", "x", "--as-of", "2025-01-31", "-f", "html"});
  REQUIRE(html.code == 0);
  check_harmless(html.out);
  for (const auto* element : {"script", "img", "b"}) CHECK_FALSE(elements(html.out).contains(element));
  CHECK(html.out.find("href=\"javascript") == std::string::npos);
}

TEST_CASE("A pack of hostile texts has the files that any pack has, and its tables run no formula") {
  const Folder folder(files);
  for (const auto& report : reports()) {
    auto asked = arguments(report);
    asked.insert(asked.end(), {"--to", folder.path("pack")});
    const auto ran = with(folder, asked);
    REQUIRE_MESSAGE(ran.code == 0, ran.err);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path("pack"))) {
      const std::string name = entry.path().filename().string();
      CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-.") == std::string::npos);
      if (entry.path().extension() == ".svg") check_well_formed(contents(entry.path()));
      if (entry.is_regular_file()) check_harmless(contents(entry.path()));
    }
    std::filesystem::remove_all(folder.path("pack"));
  }
}

/// The same files with a name of a person in every field that may hold one.
Files with_person(const std::string& person) {
  Files out = files;
  for (auto& [path, file] : out)
    for (const auto* field :
         {"sponsor", "lead", "manager", "finance_lead", "portfolio_holder", "owner", "by"}) {
      const std::string from = std::string(field) + ": " + text, to = std::string(field) + ": " + person;
      for (auto at = file.find(from); at != std::string::npos; at = file.find(from, at + to.size()))
        file.replace(at, from.size(), to);
    }
  return out;
}

/// Every byte of a report's pack.
std::string packed(const Folder& folder, const Report& report, const char* audience) {
  auto asked = arguments(report);
  asked.insert(asked.end(), {audience, "--to", folder.path("pack")});
  const auto ran = with(folder, asked);
  REQUIRE_MESSAGE(ran.code == 0, ran.err);
  std::string out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path("pack")))
    if (entry.is_regular_file()) out += contents(entry.path());
  std::filesystem::remove_all(folder.path("pack"));
  return out;
}

TEST_CASE("No report for everybody holds a name from a field that may name a person, in any of its files") {
  const Folder folder(with_person("Zaphod Beeblebrox"));
  std::size_t naming = 0;
  for (const auto& report : reports()) {
    CAPTURE(std::string(report.name));
    CHECK(packed(folder, report, "--public").find("Zaphod") == std::string::npos);
    if (packed(folder, report, "--internal").find("Zaphod") != std::string::npos) ++naming;
  }
  CHECK(naming == reports().size());
}

TEST_CASE("An id that leads out of the folder is no id") {
  const Folder folder(files);
  for (const auto* id : {"../x", "/etc/passwd", "..", "x/../x", "con"}) {
    const auto ran = with(folder, {"report", "highlight", id, "--to", folder.path("pack")});
    CHECK(ran.code == 2);
    CHECK_FALSE(folder.has("pack"));
  }
}

}  // namespace
