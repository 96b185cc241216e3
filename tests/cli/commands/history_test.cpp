#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

Ran history(const std::filesystem::path& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"history", "-f", "csv", "-C", folder.string()});
  return ptx::tests::ptx(arguments);
}

/// A repository whose portfolio lies in a folder, beside what is none of its business.
class Portfolio : public ScratchRepository {
 public:
  Portfolio() {
    write("README", "A repository of the council.\n");
    commit({"Start the repository", "2024-01-05T12:00:00Z"});
    Files files = no_projects();
    files["projects/a.yaml"] = "name: A\n";
    write(files, "portfolio");
    start = commit({"Start the portfolio", "2024-02-10T12:00:00Z"});
  }

  std::string add(const std::string& id, const std::string& date,
                  const std::string& text = "name: Another\n") const {
    write("portfolio/projects/" + id + ".yaml", text);
    return commit({"Add " + id, date});
  }
  Ran history(const std::vector<std::string>& arguments) const {
    return ::history(path() / "portfolio", arguments);
  }

  std::string start;
};

TEST_CASE(
    "Every month from that of the first commit has a row, also those without a commit of their own, up to "
    "the as-of day") {
  const Portfolio scratch;
  const std::string second = scratch.add("b", "2024-04-20T12:00:00Z");
  const Ran ran = scratch.history({"--as-of", "2024-05-03"});
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(ids(ran.out, 0) == "2024-02-29 2024-03-31 2024-04-30 2024-05-03");
  CHECK(ids(ran.out, 1) == scratch.start + " " + scratch.start + " " + second + " " + second);
  CHECK(ids(ran.out, 2) == "1 1 2 2");
}

TEST_CASE(
    "Quarters are those of the financial year, and revisions those that altered the portfolio, each on its "
    "own day") {
  const Portfolio scratch;
  scratch.write("README", "Nothing of the portfolio.\n");
  scratch.commit({"Say more", "2024-03-01T12:00:00Z"});
  const std::string second = scratch.add("b", "2024-04-20T12:00:00Z");
  CHECK(ids(scratch.history({"--as-of", "2024-05-03", "--every", "quarter"}).out, 0) ==
        "2024-03-31 2024-05-03");
  const Ran revisions = scratch.history({"--as-of", "2024-05-03", "--every", "revision"});
  CHECK(ids(revisions.out, 0) == "2024-02-10 2024-04-20");
  CHECK(ids(revisions.out, 1) == scratch.start + " " + second);
}

TEST_CASE("The history ends with --at, and starts with --since: a commit or a day") {
  const Portfolio scratch;
  const std::string second = scratch.add("b", "2024-04-20T12:00:00Z");
  scratch.add("c", "2024-06-20T12:00:00Z");
  CHECK(ids(scratch.history({"--at", second}).out, 0) == "2024-02-29 2024-03-31 2024-04-20");
  CHECK(ids(scratch.history({"--at", "2024-05-01"}).out, 0) == "2024-02-29 2024-03-31 2024-04-30 2024-05-01");
  CHECK(ids(scratch.history({"--at", "HEAD", "--since", "2024-03-15"}).out, 0) ==
        "2024-03-31 2024-04-30 2024-05-31 2024-06-20");
  CHECK(ids(scratch.history({"--at", "HEAD", "--since", "HEAD~1", "--every", "revision"}).out, 2) == "2 3");
  CHECK(ids(scratch.history({"--at", "HEAD", "--since", "2023-01-01", "--every", "revision"}).out, 2) ==
        "1 2 3");
}

TEST_CASE("Before anything was there the answer is a header alone") {
  const Portfolio scratch;
  const Ran ran = scratch.history({"--as-of", "2024-01-31"});
  CHECK(ran.code == 0);
  CHECK(holds(ran.out, "date,revision,projects,"));
  CHECK(ids(ran.out, 0).empty());
}

TEST_CASE("Merges are followed by their first parents: a branch counts from the day on which it was merged") {
  const Portfolio scratch;
  scratch.git({"checkout", "--quiet", "-b", "draft"});
  scratch.add("b", "2024-03-10T12:00:00Z");
  scratch.git({"checkout", "--quiet", "main"});
  scratch.write("README", "Meanwhile.\n");
  scratch.commit({"Meanwhile", "2024-03-20T12:00:00Z"});
  scratch.git({"merge", "--quiet", "--no-ff", "--no-commit", "draft"});
  const std::string merge = scratch.commit({"Agree the draft", "2024-04-20T12:00:00Z"});
  CHECK(ids(scratch.history({"--as-of", "2024-04-30"}).out, 2) == "1 1 2");
  CHECK(ids(scratch.history({"--as-of", "2024-04-30", "--every", "revision"}).out, 1) ==
        scratch.start + " " + merge);
  const Ran aside = scratch.history({"--as-of", "2024-04-30", "--since", "draft"});
  CHECK(aside.code == 2);
  CHECK(holds(aside.err, "'draft' is not on the line of first parents"));
}

TEST_CASE("A revision with errors is named with their number, and left out only where that is asked for") {
  const Portfolio scratch;
  const std::string broken = scratch.add("b", "2024-03-20T12:00:00Z", "name: B\nstart: soon\nsort: none\n");
  scratch.add("b", "2024-04-20T12:00:00Z");
  const Ran stopped = scratch.history({"--as-of", "2024-04-30"});
  CHECK(stopped.code == 1);
  CHECK(stopped.out.empty());
  CHECK(holds(stopped.err, "commit " + broken.substr(0, 8) + " of 2024-03-20 has 2 errors: ptx check --at " +
                               broken.substr(0, 8) + " shows them\n1 of 3 revisions cannot be read"));
  const Ran went_on = scratch.history({"--as-of", "2024-04-30", "--keep-going"});
  CHECK(went_on.code == 1);
  CHECK(ids(went_on.out, 0) == "2024-02-29 2024-04-30");
  CHECK(holds(went_on.err, "left out: 1 of 3 revisions"));
  const Ran json = scratch.history({"--as-of", "2024-04-30", "--keep-going", "-f", "json"});
  CHECK(holds(json.out, "\"left_out\": [\"" + broken + "\"]"));
}

TEST_CASE(
    "A revision that lacks the portfolio after it began is named, and left out only where that is asked "
    "for") {
  const Portfolio scratch;
  scratch.git({"mv", "portfolio", "elsewhere"});
  const std::string gone = scratch.commit({"Move it", "2024-03-20T12:00:00Z"});
  scratch.git({"mv", "elsewhere", "portfolio"});
  scratch.commit({"Move it back", "2024-04-20T12:00:00Z"});
  const Ran stopped = scratch.history({"--as-of", "2024-04-30"});
  CHECK(stopped.code == 1);
  CHECK(holds(stopped.err, "commit " + gone.substr(0, 8) + " of 2024-03-20 does not hold the portfolio"));
  CHECK(ids(scratch.history({"--as-of", "2024-04-30", "--keep-going"}).out, 0) == "2024-02-29 2024-04-30");
}

TEST_CASE("A shallow clone is exit 3, unless the history starts inside what it holds") {
  const Portfolio scratch;
  scratch.add("b", "2024-03-20T12:00:00Z");
  scratch.add("c", "2024-04-20T12:00:00Z");
  const TemporaryFolder folder;
  git_in(folder.path(), {"clone", "--quiet", "--depth=2", "file://" + scratch.path().string(), "clone"});
  const auto clone = folder.path() / "clone/portfolio";
  const Ran whole = history(clone, {"--as-of", "2024-04-30"});
  CHECK(whole.code == 3);
  CHECK(whole.out.empty());
  CHECK(holds(whole.err, "fetch-depth: 0"));
  CHECK(holds(whole.err, "--since 2024-03-20"));
  CHECK(ids(history(clone, {"--as-of", "2024-04-30", "--since", "2024-03-20"}).out, 2) == "2 3");
  CHECK(ids(history(clone, {"--as-of", "2024-04-30", "--since", "HEAD"}).out, 2) == "3");
  CHECK(history(clone, {"--as-of", "2024-04-30", "--since", "2024-03-19"}).code == 3);
  CHECK(history(clone, {"--as-of", "2024-04-30", "--since", "HEAD~2"}).code == 3);
}

TEST_CASE("Without commits, or without one that holds the portfolio, there is no history") {
  SUBCASE("no commits") {
    const ScratchRepository scratch;
    scratch.write(no_projects());
    const Ran ran = history(scratch.path(), {});
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "nothing is committed yet\nhint: commit the portfolio first"));
  }
  SUBCASE("not in any") {
    const ScratchRepository scratch;
    scratch.write("README", "Here a portfolio will be.\n");
    scratch.commit({"Promise"});
    scratch.write(no_projects());
    const Ran ran = history(scratch.path(), {});
    CHECK(ran.code == 2);
    CHECK(holds(ran.err, "no commit holds the portfolio"));
  }
  SUBCASE("no repository") {
    const Folder folder(no_projects());
    const Ran ran = with(folder, {"history"});
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "is in no git repository"));
  }
  SUBCASE("no git") {
    const Portfolio scratch;
    const Variable path("PATH", "/nowhere");
    const Ran ran = scratch.history({});
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "git is not there"));
  }
}

TEST_CASE("What is typed wrong is said with what is right") {
  const Portfolio scratch;
  CHECK(holds(scratch.history({"--since", "--all"}).err,
              "'--all' looks like an option and not like a revision"));
  CHECK(holds(scratch.history({"--every", "week"}).err,
              "--every takes month, quarter or revision, not 'week'"));
  CHECK(holds(scratch.history({"--tier", "golden"}).err, "there is no tier 'golden'"));
  CHECK(holds(scratch.history({"a", "--tier", "gold"}).err, "one project is named"));
  CHECK(holds(scratch.history({"b"}).err, "there is no project 'b', and there was none"));
  for (const auto& arguments : std::vector<std::vector<std::string>>{
           {"--since", "--all"}, {"--every", "week"}, {"--tier", "golden"}, {"a", "--tier", "gold"}, {"b"}}) {
    CHECK(scratch.history(arguments).code == 2);
    CHECK(scratch.history(arguments).out.empty());
  }
}

TEST_CASE("The work tree is neither read nor touched") {
  const Portfolio scratch;
  scratch.write("portfolio/projects/a.yaml", "name: [\n");
  const std::string before = scratch.git({"status", "--porcelain"});
  CHECK(ids(scratch.history({"--as-of", "2024-02-29"}).out, 2) == "1");
  CHECK(scratch.git({"status", "--porcelain"}) == before);
  scratch.remove("portfolio");
  CHECK(ids(scratch.history({"--as-of", "2024-02-29"}).out, 2) == "1");
}

TEST_CASE(
    "A framework that had other tiers has their columns behind those of the latest, empty where there was no "
    "such tier") {
  const Portfolio scratch;
  std::string framework = no_projects()["framework.yaml"];
  for (auto at = framework.find("silver"); at != std::string::npos; at = framework.find("silver", at))
    framework.replace(at, 6, "copper");
  scratch.write("portfolio/framework.yaml", framework);
  scratch.commit({"Call silver copper", "2024-03-20T12:00:00Z"});
  const std::string csv = scratch.history({"--as-of", "2024-03-31"}).out;
  CHECK(csv.substr(0, csv.find("untiered")).ends_with(",silver,"));
  const auto column = [&](const std::string& name) {
    const std::string before = csv.substr(0, csv.find(name));
    return static_cast<int>(std::count(before.begin(), before.end(), ','));
  };
  CHECK(ids(csv, column("copper")) == "0");
  CHECK(ids(csv, column("silver")) == "0 ");
}

}  // namespace
