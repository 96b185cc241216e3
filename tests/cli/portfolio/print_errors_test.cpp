#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

/// A portfolio that had an error once, and has a template of its own with another one.
class Mended : public ScratchRepository {
 public:
  Mended() {
    write(four_projects());
    write("projects/first.yaml", "nam: First\n");
    commit({"Start", "2024-04-30T12:00:00Z"});
    write("projects/first.yaml", "name: First\n");
    write("templates/highlight.md", "{{#nothing}}\n");
    commit({"Mend", "2024-05-31T12:00:00Z"});
  }

  /// Whether a command that tells of errors does so in colour.
  bool is_coloured(std::vector<std::string> arguments, const std::vector<std::string>& colour) const {
    arguments.insert(arguments.end(), {"-C", path().string()});
    arguments.insert(arguments.end(), colour.begin(), colour.end());
    const Ran ran = ptx::tests::ptx(arguments);
    CHECK(ran.code == 1);
    CHECK(holds(ran.err, "error"));
    return holds(ran.err, "\x1B");
  }
};

const std::vector<std::vector<std::string>> commands{
    {"score", "--at", "HEAD~1"}, {"check", "--since", "HEAD~1"},   {"diff", "HEAD~1"},
    {"diff", "HEAD~1", "HEAD"},  {"report", "highlight", "first"}, {"report", "board", "--at", "HEAD~1"}};

TEST_CASE("Every command tells errors in colour where --color asks for it, and in none where it forbids it") {
  const Mended scratch;
  for (const auto& command : commands) {
    INFO(command[0]);
    CHECK(scratch.is_coloured(command, {"--color", "always"}));
    CHECK_FALSE(scratch.is_coloured(command, {"--color", "auto"}));
    CHECK_FALSE(scratch.is_coloured(command, {}));
    const Variable forced("CLICOLOR_FORCE", "1");
    CHECK_FALSE(scratch.is_coloured(command, {"--color", "never"}));
    CHECK(scratch.is_coloured(command, {"--color", "auto"}));
    CHECK(scratch.is_coloured(command, {}));
  }
}

TEST_CASE("What history cannot read is told in words alone") {
  const Mended scratch;
  CHECK_FALSE(scratch.is_coloured({"history"}, {"--color", "always"}));
}

}  // namespace
