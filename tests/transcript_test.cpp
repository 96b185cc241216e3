#include "tests/support/transcript.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

#include "tests/support/difference.hpp"
#include "tests/support/replay.hpp"

using namespace ptx::tests;

namespace {

using EnumNames = std::vector<std::string>;

TEST_CASE("A fenced block is a transcript: commands, and what each prints") {
  const Page page = read_page("page.md",
                              "Prose.\n"
                              "```console\n"
                              "$ ptx check\n"
                              "fine\n"
                              "\n"
                              "  still fine\n"
                              "\n"
                              "$ ptx score --explain\n"
                              "```\n");
  REQUIRE(page.transcripts.size() == 1);
  const auto& steps = page.transcripts[0].steps;
  REQUIRE(steps.size() == 2);
  CHECK(steps[0].line == 2);
  CHECK(steps[0].command == "ptx check");
  CHECK(steps[0].expected == EnumNames{"fine", "", "  still fine"});
  CHECK(steps[1].command == "ptx score --explain");
  CHECK(steps[1].expected.empty());
}

TEST_CASE("An indented block is a transcript too") {
  const Page page = read_page("page.md", "Prose:\n\n    $ ptx check\n    fine\n\n    more\n\nProse.\n");
  REQUIRE(page.transcripts.size() == 1);
  CHECK(page.transcripts[0].steps[0].expected == EnumNames{"fine", "", "more"});
}

TEST_CASE("Blocks of other languages and with other commands are left alone") {
  CHECK(read_page("page.md", "```yaml\n$ ptx check\n```\n").transcripts.empty());
  CHECK(read_page("page.md", "```\nno command\n```\n").transcripts.empty());
  CHECK(read_page("page.md", "```\n$ git init\n$ ptx check\n```\n").transcripts.empty());
}

TEST_CASE("Of a man page the examples alone are transcripts") {
  const Page page = read_page(
      "man/ptx.1.md",
      "# NOTES\n\n    $ ptx check\n\n# EXAMPLES\n\n    $ ptx score\n\n# SEE ALSO\n\n    $ ptx segment\n");
  REQUIRE(page.transcripts.size() == 1);
  CHECK(page.transcripts[0].steps[0].command == "ptx score");
}

TEST_CASE("A comment says in which portfolio the blocks below it run") {
  const Page page = read_page("page.md",
                              "<!-- in: tests/portfolios/tag -->\n```\n$ ptx check\n```\n```\n$ ptx "
                              "check\n```\n<!-- in: . -->\n```\n$ ptx check\n```\n");
  REQUIRE(page.transcripts.size() == 3);
  CHECK(page.transcripts[0].folder == "tests/portfolios/tag");
  CHECK(page.transcripts[0].fresh);
  CHECK(page.transcripts[1].folder == "tests/portfolios/tag");
  CHECK_FALSE(page.transcripts[1].fresh);
  CHECK(page.transcripts[2].folder.empty());
}

TEST_CASE("A command goes on behind a backslash") {
  const Page page = read_page("page.md", "```\n$ ptx segment \\\n    --grid\ntiers\n```\n");
  CHECK(page.transcripts.at(0).steps[0].command == "ptx segment     --grid");
  CHECK(page.transcripts.at(0).steps[0].expected == EnumNames{"tiers"});
}

TEST_CASE("A command line is cut into words as a shell does") {
  CHECK(read_command("ptx  score 'two words' --tier=\"a b\"c ''").words ==
        EnumNames{"ptx", "score", "two words", "--tier=a bc", ""});
  CHECK(read_command("ptx segment | head -3").words == EnumNames{"ptx", "segment"});
  CHECK(read_command("ptx segment | head -3").head == 3);
  CHECK(read_command("ptx segment | head -n 12").head == 12);
  CHECK_THROWS_AS(read_command("ptx segment | grep a"), std::runtime_error);
  CHECK_THROWS_AS(read_command("ptx segment > file"), std::runtime_error);
  CHECK_THROWS_AS(read_command("ptx 'segment"), std::runtime_error);
}

TEST_CASE("Blessing writes what was printed and leaves the rest of the page as it is") {
  const Page page =
      read_page("page.md", "# Page\n\n    $ ptx check\n    old\n    lines\n\n    $ ptx score\n\nProse.\n");
  const auto& steps = page.transcripts.at(0).steps;
  CHECK(blessed(page, {{&steps[0], {"new", "", "line"}}, {&steps[1], {"[exit 1]"}}}) ==
        "# Page\n\n    $ ptx check\n    new\n\n    line\n\n    $ ptx score\n    [exit 1]\n\nProse.\n");
}

TEST_CASE("A difference shows what changed and a little of what stands around it") {
  CHECK(difference({"1", "2", "3", "4", "5", "6"}, {"1", "2", "3", "4", "five", "6"}) ==
        "  ...\n  3\n  4\n- 5\n+ five\n  6\n");
  CHECK(difference({}, {"new"}) == "+ new\n");
}

}  // namespace
