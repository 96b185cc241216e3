#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/folder.hpp"
#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

using ptx::tests::ptx;

namespace fs = std::filesystem;

/// All files below a folder, by name.
std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) out.push_back(fs::relative(entry.path(), folder).string());
  std::sort(out.begin(), out.end());
  return out;
}

TEST_CASE("The workflow of ptx init, the example and the tests install what the one list names") {
  const std::string workflow = contents(source_folder() / "lib/schema/init/starter/github-workflow.yml");
  CHECK(holds(workflow, "bash /tmp/ptx/.packages.sh build\n"));
  CHECK(holds(contents(source_folder() / "examples/run.sh"), "\nbash .packages.sh build\n"));
  CHECK(holds(contents(source_folder() / "tests/run.sh"), "\nbash .packages.sh build test\n"));
  const std::string list = contents(source_folder() / ".packages.sh");
  const auto start = list.find("\nbuild=(") + 8;
  std::istringstream packages(list.substr(start, list.find(')', start) - start));
  const std::string readme = contents(source_folder() / "README.md");
  for (std::string package; packages >> package;) CHECK_MESSAGE(holds(readme, package), package);
}

TEST_CASE("ptx init writes a portfolio in which nothing is wrong, on any day") {
  const TemporaryFolder home;
  const std::string folder = (home.path() / "a" / "portfolio").string();
  const Ran ran = ptx({"init", folder});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  for (const auto& file : files_in(folder)) CHECK_MESSAGE(holds(ran.out, "  " + file + "\n"), file);
  CHECK(files_in(folder).size() == 10);
  for (const std::string day : {"2020-01-01", "2025-01-31", "2060-12-31"}) {
    const Ran check = ptx({"check", "-C", folder, "--as-of", day});
    CHECK(check.code == 0);
    CHECK(check.err == "");
    CHECK(holds(check.out, "Read 1 project"));
    CHECK(holds(check.out, "no errors, no gaps, no warnings, no notices"));
  }
  CHECK(holds(ptx({"segment", "-C", folder, "-f", "csv"}).out,
              "\nexample-project,Community hubs in our libraries,neighbourhoods,scoping,"));
}

TEST_CASE("Every file that an editor should help with names its schema") {
  const TemporaryFolder home;
  REQUIRE(ptx({"init", home.path().string()}).code == 0);
  for (const std::string name : {"portfolio", "framework", "outcomes"})
    CHECK(contents(home.path() / (name + ".yaml"))
              .starts_with("# yaml-language-server: $schema=schemas/" + name + ".schema.json\n"));
  CHECK(contents(home.path() / "projects/example-project.yaml")
            .starts_with("# yaml-language-server: $schema=../schemas/project.schema.json\n"));
  for (const std::string name : {"portfolio", "framework", "outcomes", "project", "finance"})
    CHECK(fs::exists(home.path() / "schemas" / (name + ".schema.json")));
}

TEST_CASE("ptx init takes a name, whatever is in it") {
  const TemporaryFolder home;
  REQUIRE(ptx({"init", home.path().string(), "--name", "Wexcombe: \"all\" of it #1"}).code == 0);
  CHECK(holds(contents(home.path() / "portfolio.yaml"), "\nname: \"Wexcombe: \\\"all\\\" of it #1\"\n"));
  CHECK(holds(ptx({"segment", "-C", home.path().string(), "-f", "json"}).out,
              "\"portfolio\": \"Wexcombe: \\\"all\\\" of it #1\""));
  CHECK(ptx({"init", (home.path() / "other").string(), "--name", " "}).code == 2);
}

TEST_CASE("ptx init writes nothing where one of its files stands, and names them all") {
  const Folder folder(
      Files{{"framework.yaml", "mine"}, {"outcomes.yaml", "mine too"}, {"notes.txt", "notes"}});
  const Ran ran = ptx({"init", folder.path()});
  CHECK(ran.code == 2);
  CHECK(ran.out == "");
  CHECK(holds(ran.err, "nothing is written, as these are there already: framework.yaml, outcomes.yaml"));
  CHECK(files_in(folder.path()) == std::vector<std::string>{"framework.yaml", "notes.txt", "outcomes.yaml"});
  CHECK(folder.read("framework.yaml") == "mine");
}

TEST_CASE("ptx init leaves the other files of a folder alone") {
  const Folder folder(Files{{".git/config", "[core]\n"}, {"notes.txt", "notes"}});
  CHECK(ptx({"init", folder.path()}).code == 0);
  CHECK(folder.read("notes.txt") == "notes");
  CHECK(ptx({"init", folder.path()}).code == 2);
}

TEST_CASE("Where ptx init cannot write a file it leaves none") {
  const Folder folder(Files{{"schemas", "a file where a folder should be"}});
  const Ran ran = ptx({"init", folder.path()});
  CHECK(ran.code == 3);
  CHECK(ran.out == "");
  CHECK(files_in(folder.path()) == std::vector<std::string>{"schemas"});
  CHECK_FALSE(folder.has("projects"));
  CHECK_FALSE(folder.has(".github"));
}

TEST_CASE("ptx init without a folder, or with a file, is wrong usage") {
  const Folder folder(Files{{"file", "text"}});
  CHECK(ptx({"init"}).code == 2);
  CHECK(ptx({"init", folder.path("file")}).code == 2);
  CHECK(ptx({"init", folder.path(), "more"}).code == 2);
}

TEST_CASE("A project started in a portfolio just started has nothing wrong with it") {
  const TemporaryFolder home;
  const std::string folder = home.path().string();
  REQUIRE(ptx({"init", folder}).code == 0);
  CHECK(ptx({"new", "project", "library-hubs", "-C", folder}).code == 0);
  CHECK(holds(ptx({"check", "-C", folder}).out, "no errors, no gaps, no warnings, no notices"));
  CHECK(holds(ptx({"new", "project", "more-hubs", "--stage", "scoping", "-C", folder}).out,
              "To stand at scoping it needs sponsor, lead, why, ratings: fill that in"));
}

}  // namespace
