#include <doctest/doctest.h>

#include <string>

#include "cli/commands/commands.hpp"
#include "cli/options/command.hpp"
#include "tests/support/ran.hpp"
#include "text/strings.hpp"

using namespace ptx::tests;

namespace {

using ptx::tests::ptx;

TEST_CASE("Each script names every command and every option of each") {
  for (const std::string shell : {"bash", "zsh", "fish"}) {
    const Ran ran = ptx({"completion", shell});
    CHECK(ran.code == 0);
    for (const auto& command : ::ptx::cli::commands()) {
      CAPTURE(command.name);
      CHECK(holds(ran.out, command.name));
      ::ptx::cli::Options options;
      command.define(options);
      for (const auto& option : options.declared())
        for (const auto name : ::ptx::split(option.names, ','))
          CHECK_MESSAGE(holds(ran.out, shell == "fish" ? name.substr(name.find_first_not_of('-')) : name),
                        name);
    }
  }
}

TEST_CASE("ptx completion wants a shell that it knows") {
  CHECK(ptx({"completion"}).code == 2);
  const Ran ran = ptx({"completion", "tcsh"});
  CHECK(ran.code == 2);
  CHECK(holds(ran.err, "there are completions for bash, zsh, fish, not for 'tcsh'"));
}

TEST_CASE("--words prints the ids of a kind, one a line") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"completion", "--words", "project"}).out == "first\nopen\nsecond\nthird\n");
  CHECK(with(folder, {"completion", "--words", "programme"}).out == "commercial\ncontracts\ndeep\nother\n");
  CHECK(with(folder, {"completion", "--words", "directorate"}).out == "place\npeople\n");
  CHECK(with(folder, {"completion", "--words", "stage"}).out == "idea\ndelivery\nclosed\n");
  CHECK(with(folder, {"completion", "--words", "tier"}).out == "gold\nsilver\nbronze\n");
}

TEST_CASE("--words is silent where there is nothing to tell") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "nmae: Broken\n");
  folder.write("projects/Bad Name.yaml", "name: Bad\n");
  CHECK(with(folder, {"completion", "--words", "project"}).out == "broken\nfirst\nopen\nsecond\nthird\n");
  CHECK(with(folder, {"completion", "--words", "tier"}).out == "gold\nsilver\nbronze\n");
  folder.write("framework.yaml", "name: Tool\n");
  for (const std::string kind : {"tier", "programme"}) {
    const Ran ran = with(folder, {"completion", "--words", kind});
    CHECK(ran.code == 0);
    CHECK(ran.out == "");
    CHECK(ran.err == "");
  }
  const Ran nowhere = ptx({"completion", "--words", "project", "-C", folder.path("nowhere")});
  CHECK(nowhere.code == 0);
  CHECK(nowhere.out + nowhere.err == "");
}

TEST_CASE("--words of no kind is wrong usage") { CHECK(ptx({"completion", "--words", "colour"}).code == 2); }

}  // namespace
