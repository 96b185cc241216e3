#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"

using namespace ptx::tests;

namespace {

/// Four projects in which nothing is found.
Files in_order() {
  Files out = four_projects();
  out["projects/first.yaml"] =
      "name: First\nprogramme: deep\nstage: delivery\ndirectorate: place\nratings: {value: {rating: 5, why: "
      "W}, harm: {rating: 5, why: W}}\n";
  out["projects/second.yaml"] =
      "name: Second\nformerly: [seconds]\nprogramme: commercial\nstage: delivery\nmonitored_by: "
      "finance\nratings: {value: {rating: 4, why: W}, harm: 1}\n";
  return out;
}

/// The same with a warning in "late" and a notice in "proud".
Files with_findings() {
  Files out = in_order();
  out["projects/late.yaml"] =
      "name: Late\nprogramme: other\nmilestones: {go: {name: Go live, due: 2025-01-30}}\n";
  out["projects/proud.yaml"] = "name: Proud\nprogramme: commercial\nratings: {value: 5, harm: 2}\n";
  return out;
}

Ran checked(const Folder& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"check", "--as-of", "2025-01-31"});
  return with(folder, arguments);
}

TEST_CASE("ptx check of a portfolio in order exits with 0 and says what was read") {
  const Folder folder(in_order());
  const Ran ran = with(folder, {"check"});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(holds(ran.out, "4 projects"));
}

TEST_CASE("ptx check prints the columns of the contract") {
  const Folder folder(in_order());
  CHECK(with(folder, {"check", "-f", "csv"}).out == "file,line,column,severity,code,message,hint\r\n");
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check", "-f", "csv"});
  CHECK(ran.code == 1);
  CHECK(ran.out.starts_with(
      "file,line,column,severity,code,message,hint\r\nprojects/broken.yaml,2,1,error,unknown-key,"));
  CHECK(holds(ran.out, "did you mean 'ratings'?"));
}

TEST_CASE("ptx check in JSON is check/1") {
  const Folder folder(in_order());
  CHECK(with(folder, {"check", "-f", "json", "--as-of", "2025-01-31"}).out ==
        "{\"ptx\": \"check/1\", \"portfolio\": \"Test portfolio\", \"as_of\": \"2025-01-31\", \"revision\": "
        "null, \"rows\": []}\n");
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check", "-f", "json", "--as-of", "2025-01-31"});
  CHECK(ran.code == 1);
  CHECK(holds(ran.out,
              "{\"file\": \"projects/broken.yaml\", \"line\": 2, \"column\": 1, \"severity\": \"error\", "
              "\"code\": \"unknown-key\", "));
}

TEST_CASE("ptx check prints the diagnostics on standard output and one closing line") {
  const Folder folder(in_order());
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = with(folder, {"check"});
  CHECK(ran.code == 1);
  CHECK(ran.err == "");
  CHECK(ran.out.starts_with("projects/broken.yaml:2:1: error: "));
  CHECK(holds(ran.out, "\n    2 | ratigns: {value: 5}\n      | ^~~~~~~\n   hint: did you mean 'ratings'?\n"));
  CHECK(holds(ran.out, "1 error"));
}

TEST_CASE("ptx check names the errors of all files, worst first, by path and line") {
  const Folder folder(in_order());
  folder.write("projects/b.yaml", "nmae: B\n");
  folder.write("projects/a.yaml", "name: A\nstage: nowhere\nprogramme: nowhere\n");
  const std::string out = with(folder, {"check", "-f", "csv"}).out;
  const auto first = out.find("projects/a.yaml,2,"), second = out.find("projects/a.yaml,3,"),
             third = out.find("projects/b.yaml,1,");
  CHECK(first != std::string::npos);
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third != std::string::npos);
}

TEST_CASE("A warning is shown and stops nothing") {
  const Folder folder(in_order());
  folder.write("projects/third.yaml", "name: Fix issue #12\n");
  const Ran ran = with(folder, {"check", "-f", "csv"});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out, "projects/third.yaml,1,"));
  CHECK(holds(ran.out, ",warning,"));
  CHECK(with(folder, {"segment"}).code == 0);
  CHECK(with(folder, {"segment"}).err == "");
}

TEST_CASE("Hostile text in a file does not come through in any format") {
  const Folder folder(in_order());
  folder.write(
      "projects/broken.yaml",
      "name: x\n\"::error::y ##[error]z\": 1\nstage: \"::error::y ##[error]z `|<b>](javascript:x)\"\n");
  for (const std::string format : {"table", "csv", "markdown", "json", "gitlab"}) {
    const Ran ran = with(folder, {"check", "-f", format});
    CAPTURE(ran.out);
    CHECK(ran.code == 1);
    CHECK_FALSE(holds(ran.out, "##["));
    CHECK_FALSE(holds("\n" + ran.out, "\n::"));
  }
  CHECK_FALSE(holds(with(folder, {"check", "-f", "markdown"}).out, "<b>"));
}

TEST_CASE("A warning and a notice are shown, and only --fail-on makes them fail") {
  const Folder folder(with_findings());
  const Ran ran = checked(folder, {});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out,
              "projects/late.yaml:3:39: warning: 'Go live' was due on 2025-01-30, and is not done "
              "[milestone-past-due]\n"));
  CHECK(holds(ran.out, "[rating-without-why]\n"));
  CHECK(holds(ran.out, "no errors, no gaps, 1 warning, 1 notice.\n"));
  CHECK(checked(folder, {"--fail-on", "error"}).code == 0);
  CHECK(checked(folder, {"--fail-on", "warning"}).code == 1);
  CHECK(checked(folder, {"--fail-on", "warning", "--skip", "milestone-past-due"}).code == 0);
  CHECK(checked(folder, {"--fail-on", "notice", "--skip", "milestone-past-due"}).code == 1);
}

TEST_CASE("A gap fails, unless only errors do") {
  const Folder folder(in_order());
  folder.write("framework.yaml",
               folder.read("framework.yaml") + "cases: {c: {ratings: {value: 1, harm: 1}, expect: gold}}\n");
  CHECK(checked(folder, {}).code == 1);
  CHECK(holds(checked(folder, {}).out, ": gap: "));
  CHECK(checked(folder, {"--fail-on", "error"}).code == 0);
}

TEST_CASE("--only and --skip choose by code, each several times, and say how much they hide") {
  const Folder folder(with_findings());
  const Ran only = checked(folder, {"--only", "rating-without-why"});
  CHECK(holds(only.out, "no warnings, 1 notice; 1 more not asked for.\n"));
  CHECK_FALSE(holds(only.out, "milestone-past-due"));
  CHECK(holds(checked(folder, {"--only", "rating-without-why", "--only", "milestone-past-due"}).out,
              "1 warning, 1 notice.\n"));
  CHECK(holds(checked(folder, {"--skip", "rating-without-why", "--skip", "milestone-past-due"}).out,
              "no warnings, no notices; 2 more not asked for.\n"));
}

TEST_CASE("A code or a severity that does not exist is wrong usage") {
  const Folder folder(in_order());
  const Ran code = checked(folder, {"--only", "milestone-past-do"});
  CHECK(code.code == 2);
  CHECK(code.err == "ptx: there is no code 'milestone-past-do'\nhint: did you mean 'milestone-past-due'?\n");
  CHECK(checked(folder, {"--skip", "nothing"}).code == 2);
  CHECK(checked(folder, {"--fail-on", "gaps"}).err ==
        "ptx: --fail-on takes error, gap, warning or notice, not 'gaps'\nhint: did you mean 'gap'?\n");
}

TEST_CASE("The choice of projects leaves the findings of their files alone") {
  const Folder folder(with_findings());
  CHECK(holds(checked(folder, {"late"}).out, "1 warning, no notices; 1 more not asked for.\n"));
  CHECK(holds(checked(folder, {"--programme", "commercial"}).out,
              "no warnings, 1 notice; 1 more not asked for.\n"));
  CHECK(checked(folder, {"lat"}).code == 2);
}

TEST_CASE("With errors all of them are shown, whatever was asked for, and nothing is found beside them") {
  const Folder folder(with_findings());
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = checked(folder, {"late", "--only", "rating-without-why", "--fail-on", "error"});
  CHECK(ran.code == 1);
  CHECK(holds(ran.out, "[unknown-key]"));
  CHECK_FALSE(holds(ran.out, "[rating-without-why]"));
  CHECK(holds(ran.out,
              "1 error, no warnings. Gaps and other findings are looked for once the errors are mended.\n"));
}

TEST_CASE("--keep-going finds what is wrong with the rest, and fails") {
  const Folder folder(with_findings());
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  const Ran ran = checked(folder, {"--keep-going"});
  CHECK(ran.code == 1);
  CHECK(ran.err == "left out, because of errors: projects/broken.yaml\n");
  CHECK(holds(ran.out, "[unknown-key]"));
  CHECK(holds(ran.out, "1 error, no gaps, 1 warning, 1 notice.\n"));
  CHECK(holds(checked(folder, {"--keep-going", "broken"}).out,
              "1 error, no gaps, no warnings, no notices; 2 more not asked for.\n"));
  CHECK(
      holds(checked(folder, {"--keep-going", "-f", "json"}).out, "\"left_out\": [\"projects/broken.yaml\"]"));
}

TEST_CASE("A file that was left out may use what nobody else does") {
  const Folder folder(in_order());
  folder.write("portfolio.yaml", folder.read("portfolio.yaml") + "services: {hr: {name: HR}}\n");
  CHECK(holds(checked(folder, {}).out, "[unused-service]"));
  folder.write("projects/broken.yaml", "name: Broken\nratigns: {value: 5}\n");
  CHECK_FALSE(holds(checked(folder, {"--keep-going"}).out, "[unused-service]"));
}

TEST_CASE("Annotations for GitHub have paths from the top of the repository") {
  const Files files = with_findings();
  Files nested{{".git/HEAD", "ref: refs/heads/main\n"}};
  for (const auto& [path, text] : files) nested["plans, 2025/" + path] = text;
  const Folder folder(nested);
  const Ran ran =
      ptx::tests::ptx({"check", "--as-of", "2025-01-31", "-f", "github", "-C", folder.path("plans, 2025")});
  CHECK(ran.code == 0);
  CHECK(ran.out.starts_with(
      "::warning file=plans%2C 2025/projects/late.yaml,line=3,col=39,title=milestone-past-due::'Go live' was "
      "due on 2025-01-30, and is not done%0Ahint: "));
  CHECK(holds(ran.out, "\n::notice file=plans%2C 2025/projects/proud.yaml,line=3,"));
}

TEST_CASE("The top of a linked worktree is known by its .git file") {
  Files nested{{".git", "gitdir: elsewhere\n"}};
  for (const auto& [path, text] : with_findings()) nested["plans/" + path] = text;
  const Folder folder(nested);
  CHECK(holds(
      ptx::tests::ptx({"check", "--as-of", "2025-01-31", "-f", "gitlab", "-C", folder.path("plans")}).out,
      "{\"path\": \"plans/projects/late.yaml\", \"lines\": {\"begin\": 3}}"));
}

TEST_CASE("What is written for GitLab is one JSON array, into a file too") {
  const Folder folder(with_findings());
  CHECK(checked(folder, {"-f", "gitlab", "--only", "missing-file"}).out == "[]\n");
  CHECK(checked(folder, {"-f", "gitlab", "-o", folder.path("report.code")}).out == "");
  CHECK(folder.read("report.code").starts_with("[\n  {\"description\": \"'Go live' was due on 2025-01-30"));
}

TEST_CASE("github and gitlab are formats of check alone") {
  const Folder folder(in_order());
  CHECK(with(folder, {"score", "-f", "github"}).code == 2);
  CHECK(checked(folder, {"-f", "githab"}).err ==
        "ptx: --format takes table, csv, markdown, json, github or gitlab, not 'githab'\nhint: did you mean "
        "'github'?\n");
}

}  // namespace
