#include <doctest/doctest.h>

#include <string>

#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

/// A repository whose first commit holds two projects and whose second has a third one and an error.
class Two : public ScratchRepository {
 public:
  Two() {
    Files files = no_projects();
    files["projects/a.yaml"] = "name: A\n";
    files["projects/b.yaml"] = "name: B\n";
    write(files, "portfolio");
    first = commit({"Start", "2024-04-30T17:00:00+01:00"});
    write("portfolio/projects/c.yaml", "name: C\nstart: soon\n");
    second = commit({"Add a project with an error", "2024-05-31T17:00:00+01:00"});
  }

  Ran score(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"score", "-f", "csv", "-C", (path() / "portfolio").string()});
    return ptx::tests::ptx(arguments);
  }

  std::string first, second;
};

TEST_CASE("--at reads the portfolio as it was, and leaves the work tree alone") {
  const Two scratch;
  scratch.write("portfolio/projects/a.yaml", "name: [\n");
  const std::string before = scratch.git({"status", "--porcelain"});
  const Ran ran = scratch.score({"--at", scratch.first});
  CHECK(ran.code == 0);
  CHECK(ran.err == "");
  CHECK(ids(ran.out, 1) == "a b");
  CHECK(scratch.git({"status", "--porcelain"}) == before);
}

TEST_CASE("--at reads a portfolio whose folder is no more, if -C names it") {
  const Two scratch;
  scratch.remove("portfolio");
  CHECK(ids(scratch.score({"--at", "HEAD~1"}).out, 1) == "a b");
  const Ran now = scratch.score({});
  CHECK(now.code == 2);
  CHECK(holds(now.err, "there is no folder '"));
}

TEST_CASE(
    "A portfolio with errors at a revision is told with its places, and goes on without them where that is "
    "asked for") {
  const Two scratch;
  const Ran stopped = scratch.score({"--at", "HEAD"});
  CHECK(stopped.code == 1);
  CHECK(stopped.out == "");
  CHECK(holds(stopped.err, "projects/c.yaml:2:8: error: "));
  const Ran went_on = scratch.score({"--at", "HEAD", "--keep-going"});
  CHECK(went_on.code == 1);
  CHECK(ids(went_on.out, 1) == "a b");
  CHECK(holds(went_on.err, "projects/c.yaml"));
}

TEST_CASE(
    "Dates are judged on --as-of, else on the day of --at, else on that of its commit; the hash of what was "
    "read stands in JSON") {
  const Two scratch;
  const auto opening = [&](std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"-f", "json"});
    const std::string out = scratch.score(arguments).out;
    return out.substr(out.find("\"as_of\""), out.find("\"rows\"") - out.find("\"as_of\"") - 2);
  };
  const std::string revision = ", \"revision\": \"" + scratch.first + "\"";
  CHECK(opening({"--at", scratch.first.substr(0, 9)}) == "\"as_of\": \"2024-04-30\"" + revision);
  CHECK(opening({"--at", "2024-05-30"}) == "\"as_of\": \"2024-05-30\"" + revision);
  CHECK(opening({"--at", "2024-05-30", "--as-of", "2025-01-31"}) == "\"as_of\": \"2025-01-31\"" + revision);
  scratch.remove("portfolio/projects/c.yaml");
  CHECK(opening({"--as-of", "2025-01-31"}) == "\"as_of\": \"2025-01-31\", \"revision\": null");
}

TEST_CASE("Where the portfolio was not there yet, that is said with the commit") {
  const ScratchRepository scratch;
  scratch.write("README", "Here a portfolio will be.\n");
  scratch.commit({"Promise", "2024-01-31T12:00:00Z"});
  scratch.write(no_projects(), "portfolio");
  scratch.commit({"Start", "2024-02-29T12:00:00Z"});
  const Ran ran = ptx::tests::ptx({"score", "-C", (scratch.path() / "portfolio").string(), "--at", "HEAD~1"});
  CHECK(ran.code == 2);
  CHECK(ran.out == "");
  CHECK(holds(ran.err, "at 'HEAD~1' there was no portfolio.yaml in 'portfolio'"));
  CHECK(holds(ran.err, " of 2024-01-31; "));
}

TEST_CASE(
    "What git cannot give is exit 3: no git, no repository, a repository of somebody else, history that is "
    "cut short") {
  const Two scratch;
  SUBCASE("no git") {
    const Variable path("PATH", "/nowhere");
    const Ran ran = scratch.score({"--at", "HEAD"});
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "git is not there"));
    CHECK(scratch.score({}).code == 1);
  }
  SUBCASE("no repository") {
    const Folder folder(no_projects());
    const Ran ran = with(folder, {"score", "--at", "HEAD"});
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "is in no git repository"));
  }
  SUBCASE("somebody else's") {
    const Variable other("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    const Ran ran = scratch.score({"--at", "HEAD"});
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "safe.directory"));
  }
  SUBCASE("a shallow clone") {
    const TemporaryFolder folder;
    git_in(folder.path(), {"clone", "--quiet", "--depth=1", "file://" + scratch.path().string(), "clone"});
    const Ran ran =
        ptx::tests::ptx({"score", "-C", (folder.path() / "clone/portfolio").string(), "--at", "2024-04-30"});
    CHECK(ran.code == 3);
    CHECK(holds(ran.err, "fetch-depth: 0"));
  }
}

}  // namespace
