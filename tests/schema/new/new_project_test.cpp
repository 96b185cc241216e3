#include "schema/new/new_project.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "schema/fields/records.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/transcript.hpp"
#include "tests/support/written.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

using Lines = std::vector<std::string>;

/// Fields commented out that hang together: the lines, from one that starts a field to the next.
struct Block {
  std::string key;
  std::size_t first, end;
};

bool starts_field(const std::string& line) {
  return line.starts_with("# ") && line.size() > 2 && line[2] >= 'a' && line[2] <= 'z' &&
         !line.starts_with("# yaml-");
}

std::vector<Block> blocks_of(const Lines& lines) {
  std::vector<Block> out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!starts_field(lines[i])) continue;
    std::size_t end = i + 1;
    while (end < lines.size() && lines[end].starts_with("#") && !starts_field(lines[end])) ++end;
    out.push_back({lines[i].substr(2, lines[i].find(':') - 2), i, end});
  }
  return out;
}

/// The text with the first "# " of these lines taken away, and where asked for also that of the lines below
/// it.
std::string woken(Lines lines, const Block& block, bool deeply) {
  for (auto i = block.first; i < block.end; ++i) {
    if (lines[i].starts_with("##")) continue;
    lines[i].erase(0, 2);
    const auto inner = lines[i].find_first_not_of(' ');
    if (deeply && inner != std::string::npos && inner <= 4 && lines[i].compare(inner, 2, "# ") == 0)
      lines[i].erase(inner, 2);
  }
  std::string out;
  for (const auto& line : lines) out += line + "\n";
  return out;
}

/// The portfolio of the examples of `written`, and the diagnostics of one more project.
Portfolio portfolio() { return load(written({}), OnError::stop).portfolio; }
std::string told_of(const std::string& text) { return told({{"projects/new-one.yaml", text}}); }

TEST_CASE("The name is made from the id") {
  CHECK(name_from("library-hubs") == "Library hubs");
  CHECK(name_from("2040-vision") == "2040 vision");
  CHECK(name_from("a") == "A");
}

TEST_CASE("A stage requires what it asks for and what all stages before it ask for") {
  Framework framework;
  framework.stages.add("idea");
  framework.stages.add("scoping").required = {"sponsor", "lead"};
  framework.stages.add("delivery").required = {"lead", "benefits"};
  CHECK(required_at(framework, "idea").empty());
  CHECK(required_at(framework, "scoping") == std::vector<std::string>{"sponsor", "lead"});
  CHECK(required_at(framework, "delivery") == std::vector<std::string>{"sponsor", "lead", "benefits"});
}

TEST_CASE("A new project loads as it is") {
  CHECK(told_of(new_project(portfolio(), "new-one", "New one", "delivery")) == "");
  CHECK(told_of(new_project(portfolio(), "new-one", "A: b #1 \"c\" - d", "delivery")) == "");
}

TEST_CASE("Every field of a project is there once") {
  std::multiset<std::string> keys{"name", "stage"};
  for (const auto& block : blocks_of(lines_of(new_project(portfolio(), "new-one", "New one", "delivery"))))
    keys.insert(block.key);
  for (const auto key : keys_of(record_of<Project>())) CHECK_MESSAGE(keys.count(std::string(key)) == 1, key);
  CHECK(keys.size() == keys_of(record_of<Project>()).size());
}

TEST_CASE(
    "Each field, once awake, is valid: nothing is wrong with it but that what it names may not be there "
    "yet") {
  const Lines lines = lines_of(new_project(portfolio(), "new-one", "New one", "delivery"));
  const auto blocks = blocks_of(lines);
  CHECK(blocks.size() > 30);
  for (const auto& block : blocks) {
    CAPTURE(block.key);
    const std::string told = told_of(woken(lines, block, false));
    for (const auto line : split(told, '\n')) {
      CAPTURE(std::string(line));
      CHECK((line.empty() || line.find(" unknown-") != std::string_view::npos));
      CHECK(line.find(" unknown-key") == std::string_view::npos);
    }
  }
}

TEST_CASE("What is asleep within a field is YAML too") {
  const Lines lines = lines_of(new_project(portfolio(), "new-one", "New one", "delivery"));
  for (const auto& block : blocks_of(lines)) {
    CAPTURE(block.key);
    const std::string out = told_of(woken(lines, block, true));
    CAPTURE(out);
    for (const std::string_view code :
         {"yaml-syntax", "unknown-key", "needs-quotes", "bad-", "duplicate-key", "cut-comment"})
      CHECK(out.find(code) == std::string::npos);
  }
}

TEST_CASE("What the stage requires comes first, then what later stages will, then the rest") {
  const std::string stages =
      "  idea: {pipeline: true}\n  scoping: {requires: [sponsor, why]}\n  delivery: {requires: [benefits, "
      "documents.consultation]}\n";
  std::string framework = smallest_framework;
  framework.replace(framework.find("  delivery: {reports: true}\n"), 27, stages);
  const Portfolio here = load(written({{"framework.yaml", framework}}), OnError::stop).portfolio;
  const std::string text = new_project(here, "new-one", "New one", "scoping");
  const auto at = [&](const std::string& part) {
    CAPTURE(part);
    const auto found = text.find(part);
    CHECK(found != std::string::npos);
    return found;
  };
  CHECK(at("\nstage: scoping") < at("\n## scoping asks for"));
  CHECK(at("\n## scoping asks for") < at("\n# sponsor:"));
  CHECK(at("\n# sponsor:") < at("\n# why:"));
  CHECK(at("\n# why:") < at("\n## delivery will ask for"));
  CHECK(at("\n## delivery will ask for") < at("\n# benefits:"));
  CHECK(at("\n#   consultation:\n") < at("\n## What else a project may say"));
  CHECK(at("\n## What else a project may say") < at("\n# formerly:"));
}

TEST_CASE("What refers to the portfolio names what is there") {
  const std::string text = new_project(portfolio(), "new-one", "New one", "delivery");
  CHECK(holds(text, "# programme: prevention "));
  CHECK(holds(text, "#     team: business-analyst "));
  CHECK(holds(text, "# affects: {hr: 2} "));
  CHECK(holds(text, "#   tier: gold "));
}

TEST_CASE("Each criterion stands with its question and its guide") {
  std::string framework = smallest_framework;
  const std::string plain = "{name: Alignment with the vision}";
  framework.replace(
      framework.find(plain), plain.size(),
      "{name: Alignment with the vision, question: \"How far?\", guide: {1: Not at all, 5: All the way}}");
  const std::string text =
      new_project(load(written({{"framework.yaml", framework}}), OnError::stop).portfolio, "new-one",
                  "New one", "delivery");
  CHECK(holds(text,
              "##   Alignment with the vision (Impact)\n"
              "##   How far?\n"
              "##     1  Not at all\n"
              "##     5  All the way\n"
              "#   alignment: unknown\n"));
}

}  // namespace
