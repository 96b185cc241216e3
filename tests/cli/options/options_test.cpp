#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

using ptx::tests::ptx;

TEST_CASE("An id follows any option and is swallowed by none") {
  const Folder folder(four_projects());
  for (const auto& arguments :
       std::vector<std::vector<std::string>>{{"score", "--stage", "delivery", "second", "-f", "csv"},
                                             {"score", "--programme", "commercial", "second", "-f", "csv"},
                                             {"score", "--tier", "gold", "second", "-f", "csv"},
                                             {"score", "--state", "active", "second", "-f", "csv"},
                                             {"score", "--monitored-by", "finance", "second", "-f", "csv"},
                                             {"score", "-f", "csv", "second"},
                                             {"score", "--format=csv", "second"},
                                             {"score", "-fcsv", "second"},
                                             {"score", "--top", "9", "second", "-f", "csv"},
                                             {"score", "--keep-going", "second", "-f", "csv"}}) {
    CAPTURE(arguments[1]);
    const Ran ran = with(folder, arguments);
    CHECK(ran.err == "");
    CHECK(ids(ran.out, 1) == "second");
  }
}

TEST_CASE("Each choice may be given several times") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"score", "--stage", "delivery", "--stage", "idea", "-f", "csv"}).out, 1) ==
        "first second third open");
  CHECK(ids(with(folder, {"score", "--state", "paused", "--state", "stopped", "-f", "csv"}).out, 1) ==
        "third");
  CHECK(ids(with(folder, {"score", "--directorate", "place", "--directorate", "people", "-f", "csv"}).out,
            1) == "first");
  CHECK(ids(with(folder, {"score", "--monitored-by", "finance", "--monitored-by", "pmo", "-f", "csv"}).out,
            1) == "first second third open");
  CHECK(ids(with(folder, {"score", "first", "open", "-f", "csv"}).out, 1) == "first open");
}

TEST_CASE("Choices of several kinds must all hold") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"score", "--stage", "delivery", "--monitored-by", "finance", "-f", "csv"}).out,
            1) == "second");
  CHECK(ids(with(folder, {"score", "first", "--stage", "idea", "-f", "csv"}).out, 1) == "");
}

TEST_CASE("--programme includes those within, to any depth") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"score", "--programme", "commercial", "-f", "csv"}).out, 1) == "first second");
  CHECK(ids(with(folder, {"score", "--programme", "contracts", "-f", "csv"}).out, 1) == "first");
  CHECK(ids(with(folder, {"score", "--programme", "deep", "-f", "csv"}).out, 1) == "first");
  CHECK(ids(with(folder, {"score", "--programme", "other", "-f", "csv"}).out, 1) == "third");
}

TEST_CASE("A project without a stage is at the first one, and one watched by nobody else by pmo") {
  const Folder folder(four_projects());
  CHECK(ids(with(folder, {"score", "--stage", "idea", "-f", "csv"}).out, 1) == "third open");
  CHECK(ids(with(folder, {"score", "--monitored-by", "pmo", "-f", "csv"}).out, 1) == "first third open");
}

TEST_CASE("Of an option with one value the last counts") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"score", "-f", "json", "-f", "csv"}).out.starts_with("rank,"));
  CHECK(with(folder, {"score", "-f", "nonsense", "--format", "csv"}).code == 0);
  CHECK(ids(with(folder, {"score", "--top", "1", "--top", "2", "-f", "csv"}).out, 1) == "first second");
}

TEST_CASE("What does not exist is wrong usage with the nearest that does") {
  const Folder folder(four_projects());
  const auto check = [&](const std::vector<std::string>& arguments, const std::string& hint) {
    const Ran ran = with(folder, arguments);
    CAPTURE(ran.err);
    CHECK(ran.code == 2);
    CHECK(ran.out == "");
    CHECK(holds(ran.err, "did you mean '" + hint + "'?"));
  };
  check({"score", "frist"}, "first");
  check({"score", "--programme", "comercial"}, "commercial");
  check({"score", "--directorate", "plaec"}, "place");
  check({"score", "--stage", "delivry"}, "delivery");
  check({"score", "--tier", "glod"}, "gold");
  check({"score", "--state", "pasued"}, "paused");
  check({"score", "-f", "jsno"}, "json");
  check({"score", "--color", "nevr"}, "never");
  check({"score", "--formt", "csv"}, "--format");
  check({"segment", "--tire", "gold"}, "--tier");
  check({"segment", "secnd"}, "second");
}

TEST_CASE("A former id is answered with the present one") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"score", "runner-up"});
  CHECK(ran.code == 2);
  CHECK(ran.out == "");
  CHECK(holds(ran.err, "'second'"));
}

TEST_CASE("An option without its value is wrong usage") {
  for (const std::string option :
       {"-f", "--as-of", "-C", "-o", "--programme", "--stage", "--tier", "--state", "--top"}) {
    CAPTURE(option);
    const Ran ran = ptx({"score", option});
    CHECK(ran.code == 2);
    CHECK(ran.out == "");
    CHECK(ran.err != "");
  }
}

TEST_CASE("A day that is none is wrong usage") {
  const Folder folder(four_projects());
  for (const std::string day :
       {"2025-02-29", "2025-13-01", "31/01/2025", "2025-1-31", "today", "", "2024/25"}) {
    CAPTURE(day);
    const Ran ran = with(folder, {"segment", "--as-of", day});
    CHECK(ran.code == 2);
    CHECK(ran.out == "");
  }
  CHECK(with(folder, {"segment", "--as-of", "2024-02-29"}).code == 0);
}

TEST_CASE("The ending of -o chooses the format where -f is absent") {
  const Folder folder(four_projects());
  const auto written = [&](const std::string& file, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"score", "-o", folder.path(file)});
    const Ran ran = with(folder, more);
    CHECK(ran.code == 0);
    CHECK(ran.out == "");
    return folder.read(file);
  };
  CHECK(written("out.csv").starts_with("rank,project,"));
  CHECK(written("out.json").starts_with("{\"ptx\": \"score/1\""));
  CHECK(holds(written("out.md"), "| ---"));
  CHECK(holds(written("out.txt"), "first"));
  CHECK(written("as.txt", {"-f", "csv"}).starts_with("rank,project,"));
  CHECK(written("as.xlsx", {"-f", "csv"}).starts_with("rank,project,"));
}

TEST_CASE("Another ending without -f is wrong usage and writes nothing") {
  const Folder folder(four_projects());
  for (const std::string file : {"out.xlsx", "out", "out.", ".csv", "out.csv.gz"}) {
    CAPTURE(file);
    CHECK(with(folder, {"score", "-o", folder.path(file)}).code == 2);
    CHECK_FALSE(folder.has(file));
  }
}

TEST_CASE("What cannot be written is a failure outside") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"score", "-o", folder.path("no/such/folder/out.csv")});
  CHECK(ran.code == 3);
  CHECK(ran.out == "");
}

TEST_CASE("--bom leads CSV with a byte order mark") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"score", "-f", "csv", "--bom"}).out.starts_with("\xEF\xBB\xBFrank,"));
  CHECK(with(folder, {"score", "-f", "csv"}).out.starts_with("rank,"));
  CHECK(with(folder, {"score", "-f", "json", "--bom"}).out.starts_with("{"));
}

TEST_CASE("Colour is there only where it is asked for") {
  const Folder folder(four_projects());
  CHECK_FALSE(holds(with(folder, {"segment"}).out, "\x1B"));
  CHECK_FALSE(holds(with(folder, {"segment", "--color", "never"}).out, "\x1B"));
  CHECK(holds(with(folder, {"segment", "--color", "always"}).out, "\x1B["));
  for (const std::string format : {"csv", "json", "markdown"})
    CHECK_FALSE(holds(with(folder, {"segment", "--color", "always", "-f", format}).out, "\x1B"));
}

}  // namespace
