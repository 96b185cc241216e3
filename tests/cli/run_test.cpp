#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

using ptx::tests::ptx;

TEST_CASE("Nothing typed is wrong usage and shows the help") {
  const Ran ran = ptx({});
  CHECK(ran.code == 2);
  CHECK(ran.out == "");
  CHECK(holds(ran.err, "segment"));
}

TEST_CASE("Help is a result") {
  for (const auto& arguments : std::vector<std::vector<std::string>>{{"--help"},
                                                                     {"-h"},
                                                                     {"score", "--help"},
                                                                     {"segment", "-h"},
                                                                     {"check", "--help"},
                                                                     {"score", "nothing", "--help"}}) {
    const Ran ran = ptx(arguments);
    CHECK(ran.code == 0);
    CHECK(ran.out != "");
    CHECK(ran.err == "");
  }
}

TEST_CASE("The version names the commit, and what ptx was built with, each in its line") {
  const std::string out = ptx({"--version"}).out;
  CHECK(out.starts_with("ptx 0."));
  CHECK((holds(out, "\ncommit ") || holds(out, "\nunknown commit\n")));
  for (const char* name :
       {"\nbuilt with yaml-cpp ", ", fmt ", ", CLI11 ", ", Boost ", ", utf8proc ", ", cmark-gfm ", ", by "})
    CHECK(holds(out, name));
  CHECK(std::count(out.begin(), out.end(), '\n') == 3);
}

TEST_CASE("An unknown command is answered with the nearest one") {
  const Ran ran = ptx({"segmnet"});
  CHECK(ran.code == 2);
  CHECK(ran.out == "");
  CHECK(holds(ran.err, "unknown command 'segmnet'"));
  CHECK(holds(ran.err, "did you mean 'segment'?"));
  CHECK(ptx({"xyzzy"}).code == 2);
  CHECK_FALSE(holds(ptx({"xyzzy"}).err, "did you mean"));
}

TEST_CASE("What was typed does not reach the terminal as a command") {
  const Folder folder(four_projects());
  for (const std::string text :
       {"\x1B[31mx", "::error::x", "##[error]x", "a\n::error::x", "\u202Ex", "\xFF"}) {
    for (const auto& arguments : std::vector<std::vector<std::string>>{{text},
                                                                       {"score", text},
                                                                       {"score", "--" + text},
                                                                       {"score", "--stage", text},
                                                                       {"score", "--as-of", text},
                                                                       {"score", "-f", text},
                                                                       {"score", "--top", text},
                                                                       {"score", "-o", text}}) {
      const Ran ran = with(folder, arguments);
      CAPTURE(ran.err);
      CHECK(ran.out == "");
      CHECK_FALSE(holds(ran.err, "\x1B"));
      CHECK_FALSE(holds(ran.err, "##["));
      CHECK_FALSE(holds("\n" + ran.err, "\n::"));
      CHECK_FALSE(holds(ran.err, "\u202E"));
      CHECK_FALSE(holds(ran.err, "\xFF"));
    }
  }
}

TEST_CASE("A folder that does not exist or holds no portfolio is wrong usage") {
  const Folder empty({});
  CHECK(ptx({"score", "-C", empty.path("none")}).code == 2);
  CHECK(ptx({"score", "-C", empty.path()}).code == 2);
  CHECK(ptx({"check", "-C", empty.path("none")}).code == 2);
  CHECK(ptx({"score", "-C", empty.path()}).out == "");
}

TEST_CASE("Errors of the portfolio give no result, all diagnostics, and the exit 1") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  folder.write("projects/worse.yaml", "nmae: Worse\n");
  for (const std::string command : {"score", "segment"}) {
    for (const std::string format : {"table", "csv", "json", "markdown"}) {
      const Ran ran = with(folder, {command, "-f", format});
      CHECK(ran.code == 1);
      CHECK(ran.out == "");
      CHECK(holds(ran.err, "projects/broken.yaml:2:1: error: "));
      CHECK(holds(ran.err, "did you mean 'ratings'?"));
      CHECK(holds(ran.err, "projects/worse.yaml:1:1: error: "));
    }
  }
}

TEST_CASE("Errors leave a file named by -o as it was") {
  const Folder folder(four_projects());
  folder.write("out.csv", "old");
  folder.write("projects/broken.yaml", "name: [\n");
  CHECK(with(folder, {"score", "-o", folder.path("out.csv")}).code == 1);
  CHECK(folder.read("out.csv") == "old");
}

TEST_CASE("--keep-going leaves out the files with errors, says so, and exits with 1") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  for (const std::string command : {"score", "segment"}) {
    const Ran ran = with(folder, {command, "--keep-going", "-f", "json"});
    CHECK(ran.code == 1);
    CHECK(holds(ran.out, "\"left_out\": [\"projects/broken.yaml\"]"));
    CHECK_FALSE(holds(ran.out, "\"broken\""));
    CHECK(holds(ran.out, "\"project\": \"first\""));
    CHECK(holds(ran.err, "projects/broken.yaml"));
    CHECK(with(folder, {command, "--keep-going", "-f", "csv"}).code == 1);
    CHECK(holds(with(folder, {command, "--keep-going", "-f", "csv"}).err, "left out"));
  }
}

TEST_CASE("--keep-going without errors leaves out nothing and exits with 0") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"segment", "--keep-going", "-f", "json"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(holds(ran.out, "\"left_out\": []"));
}

TEST_CASE("The highest exit that applies is the exit") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "nmae: Broken\n");
  CHECK(with(folder, {"score", "--keep-going", "-o", folder.path("no/folder/out.csv")}).code == 3);
  CHECK(with(folder, {"score", "--keep-going", "--stage", "nowhere"}).code == 2);
  CHECK(with(folder, {"score", "--keep-going", "frist"}).code == 2);
}

TEST_CASE("A wrong option is wrong usage in a portfolio with errors too") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "nmae: Broken\n");
  CHECK(with(folder, {"score", "--as-of", "never"}).code == 2);
  CHECK(with(folder, {"score", "-f", "never"}).code == 2);
  CHECK(with(folder, {"score", "--state", "never"}).code == 2);
}

TEST_CASE("An error in the framework stops everything, --keep-going or not") {
  const Folder folder(four_projects());
  folder.write("framework.yaml", "name: [\n");
  CHECK(with(folder, {"segment"}).code == 1);
  CHECK(with(folder, {"segment", "--keep-going"}).code == 1);
  CHECK(with(folder, {"segment"}).out == "");
}

}  // namespace
