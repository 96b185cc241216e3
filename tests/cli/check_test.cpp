#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

TEST_CASE("ptx check of a portfolio in order exits with 0 and says what was read") {
  const Folder folder(four_projects());
  const Ran ran = with(folder, {"check"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(holds(ran.out, "4 projects"));
}

TEST_CASE("ptx check prints the columns of the contract") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"check", "-f", "csv"}).out == "file,line,column,severity,code,message,hint\r\n");
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check", "-f", "csv"});
  CHECK(ran.code == 1);
  CHECK(ran.out.starts_with("file,line,column,severity,code,message,hint\r\nprojects/broken.yaml,2,1,error,unknown-key,"));
  CHECK(holds(ran.out, "did you mean 'ratings'?"));
}

TEST_CASE("ptx check in JSON is check/1") {
  const Folder folder(four_projects());
  CHECK(with(folder, {"check", "-f", "json", "--as-of", "2025-01-31"}).out ==
        "{\"ptx\": \"check/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", \"revision\": null, \"rows\": []}\n");
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check", "-f", "json", "--as-of", "2025-01-31"});
  CHECK(ran.code == 1);
  CHECK(holds(ran.out, "{\"file\": \"projects/broken.yaml\", \"line\": 2, \"column\": 1, \"severity\": \"error\", \"code\": \"unknown-key\", "));
}

TEST_CASE("ptx check prints the diagnostics on standard output and one closing line") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check"});
  CHECK(ran.code == 1);
  CHECK(ran.err == "");
  CHECK(ran.out.starts_with("projects/broken.yaml:2:1: error: "));
  CHECK(holds(ran.out, "\n    2 | ratigns: {value: 5}\n      | ^~~~~~~\n   hint: did you mean 'ratings'?\n"));
  CHECK(holds(ran.out, "1 error"));
}

TEST_CASE("ptx check names the errors of all files, worst first, by path and line") {
  const Folder folder(four_projects());
  folder.write("projects/b.yaml", "nmae: B\n");
  folder.write("projects/a.yaml", "name: A\nstage: nowhere\nprogramme: nowhere\n");
  const std::string out = with(folder, {"check", "-f", "csv"}).out;
  const auto first = out.find("projects/a.yaml,2,"), second = out.find("projects/a.yaml,3,"), third = out.find("projects/b.yaml,1,");
  CHECK(first != std::string::npos);
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third != std::string::npos);
}

TEST_CASE("A warning is shown and stops nothing") {
  const Folder folder(four_projects());
  folder.write("projects/third.yaml", "name: Fix issue #12\n");
  const Ran ran = with(folder, {"check", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out, "projects/third.yaml,1,"));
  CHECK(holds(ran.out, ",warning,"));
  CHECK(with(folder, {"segment"}).code == 0);
  CHECK(with(folder, {"segment"}).err == "");
}

TEST_CASE("Hostile text in a file does not come through in any format") {
  const Folder folder(four_projects());
  folder.write("projects/broken.yaml", "name: x\n\"::error::y ##[error]z\": 1\nstage: \"::error::y ##[error]z `|<b>](javascript:x)\"\n");
  for (const std::string format : {"table", "csv", "markdown", "json"}) {
    const Ran ran = with(folder, {"check", "-f", format});
    CAPTURE(ran.out);
    CHECK(ran.code == 1);
    CHECK_FALSE(holds(ran.out, "##["));
    CHECK_FALSE(holds("\n" + ran.out, "\n::"));
  }
  CHECK_FALSE(holds(with(folder, {"check", "-f", "markdown"}).out, "<b>"));
}

}  // namespace
