#include "store/history/last_commit.hpp"

#include <doctest/doctest.h>

#include "tests/support/scratch_repository.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// "path: subject" of each file that differs.
std::string touched(const ScratchRepository& scratch, const std::string& old, const std::string& now,
                    const std::string& folder = "") {
  const Repository repository(scratch.path() / folder);
  std::string out;
  for (const auto& [path, commit] :
       last_commit_by_file(repository, find_commit(repository, parse_revision(old)),
                           find_commit(repository, parse_revision(now))))
    out += path + ": " + commit.subject + "\n";
  return out;
}

/// Merges a branch into the one that is checked out, with this text where both wrote.
void merge(const ScratchRepository& scratch, const std::string& branch, const std::string& subject,
           const Files& as = {}) {
  scratch.git({"merge", "--quiet", "--no-commit", "--no-ff", "-X", "ours", branch});
  scratch.write(as);
  scratch.commit({subject});
}

TEST_CASE(
    "Of each file that differs the last commit that wrote it is told, and of one that went who removed it") {
  const ScratchRepository scratch;
  scratch.write({{"a.yaml", "1"}, {"b.yaml", "1"}, {"c.yaml", "1"}, {"d.yaml", "1"}});
  scratch.commit({"Start"});
  scratch.write({{"a.yaml", "2"}, {"b.yaml", "2"}});
  scratch.commit({"Second"});
  scratch.write({{"a.yaml", "3"}, {"e e.yaml", "1"}, {"f\n.yaml", "1"}});
  scratch.remove("c.yaml");
  scratch.commit({"Third"});
  CHECK(touched(scratch, "HEAD~2", "HEAD") ==
        "a.yaml: Third\nb.yaml: Second\nc.yaml: Third\ne e.yaml: Third\nf\n.yaml: Third\n");
  CHECK(touched(scratch, "HEAD~1", "HEAD~1") == "");
  CHECK(touched(scratch, "HEAD~2", "HEAD~1") == "a.yaml: Second\nb.yaml: Second\n");
}

TEST_CASE("What was altered and altered back has no last commit, as it does not differ") {
  const ScratchRepository scratch;
  for (const char* text : {"1", "2", "1"}) {
    scratch.write("a.yaml", text);
    scratch.commit({text});
  }
  CHECK(touched(scratch, "HEAD~2", "HEAD") == "");
}

TEST_CASE("Of a portfolio in a folder only its own files are told, by their paths in it") {
  const ScratchRepository scratch;
  scratch.write({{"x/y/a.yaml", "1"}, {"z.yaml", "1"}, {"x/y-other/a.yaml", "1"}});
  scratch.commit({"Start"});
  scratch.write({{"x/y/a.yaml", "2"}, {"z.yaml", "2"}, {"x/y-other/a.yaml", "2"}});
  scratch.commit({"Second"});
  CHECK(touched(scratch, "HEAD~1", "HEAD", "x/y") == "a.yaml: Second\n");
}

TEST_CASE("A merge leaves a file to who wrote it on the branch, and takes only what it settled itself") {
  const ScratchRepository scratch;
  scratch.write({{"branch.yaml", "1"}, {"both.yaml", "1"}, {"settled.yaml", "1"}, {"main.yaml", "1"}});
  scratch.commit({"Start"});
  scratch.git({"tag", "start"});
  scratch.git({"checkout", "--quiet", "-b", "draft"});
  scratch.write({{"branch.yaml", "2"}, {"both.yaml", "draft"}, {"settled.yaml", "draft"}});
  scratch.commit({"On the branch", "2024-06-02T12:00:00Z"});
  scratch.git({"checkout", "--quiet", "main"});
  scratch.write({{"main.yaml", "2"}, {"both.yaml", "main"}, {"settled.yaml", "main"}});
  scratch.commit({"On the line", "2024-06-01T12:00:00Z"});
  merge(scratch, "draft", "Merge", {{"settled.yaml", "agreed"}});
  CHECK(touched(scratch, "start", "HEAD") ==
        "both.yaml: On the line\nbranch.yaml: On the branch\nmain.yaml: On the line\nsettled.yaml: Merge\n");
  CHECK(touched(scratch, "HEAD~1", "HEAD") == "branch.yaml: On the branch\nsettled.yaml: Merge\n");
}

TEST_CASE("Between two lines of history only what the new one wrote has a commit") {
  const ScratchRepository scratch;
  scratch.write({{"a.yaml", "1"}, {"b.yaml", "1"}});
  scratch.commit({"Start"});
  scratch.git({"checkout", "--quiet", "-b", "other"});
  scratch.write("a.yaml", "2");
  scratch.commit({"Other"});
  scratch.git({"checkout", "--quiet", "main"});
  scratch.write("b.yaml", "2");
  scratch.commit({"Main"});
  CHECK(touched(scratch, "other", "main") == "b.yaml: Main\n");
}

TEST_CASE("A history that begins anew after the old commit still says who brought each file in") {
  const ScratchRepository scratch;
  scratch.write("a.yaml", "1");
  scratch.commit({"Start"});
  scratch.git({"checkout", "--quiet", "--orphan", "anew"});
  scratch.write({{"a.yaml", "2"}, {"b.yaml", "1"}});
  scratch.commit({"Anew"});
  CHECK(touched(scratch, "main", "anew") == "a.yaml: Anew\nb.yaml: Anew\n");
}

}  // namespace
