#include "store/history/revision_pair.hpp"

#include <doctest/doctest.h>

#include "store/history/revision_snapshot.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string listed(const std::set<std::string>& files) {
  std::string out;
  for (const auto& file : files) out += file + " ";
  return out;
}

Commit commit_at(const ScratchRepository& scratch, const std::string& revision) {
  return find_commit(Repository(scratch.path()), parse_revision(revision));
}

TEST_CASE(
    "A work tree's files have the ids that git gives them, so that what differs from a commit is known "
    "without reading") {
  const ScratchRepository scratch;
  scratch.write(four_projects());
  scratch.commit({"Start"});
  scratch.git({"config", "core.autocrlf", "true"});
  scratch.write("projects/first.yaml", "name: Other\n");
  scratch.write("projects/new.yaml", "name: New\n");
  scratch.remove("projects/open.yaml");
  const auto committed = snapshot_of(Repository(scratch.path()), commit_at(scratch, "HEAD"));
  Snapshot now = work_tree(scratch.path());
  CHECK(listed(differing_paths(*committed, now)) ==
        "framework.yaml portfolio.yaml projects/first.yaml projects/new.yaml projects/open.yaml "
        "projects/second.yaml projects/third.yaml ");
  assign_blob_ids(now, Repository(scratch.path()));
  CHECK(now.versions.size() == now.paths.size());
  CHECK(listed(differing_paths(*committed, now)) ==
        "projects/first.yaml projects/new.yaml projects/open.yaml ");
  CHECK(listed(differing_paths(now, *committed)) ==
        "projects/first.yaml projects/new.yaml projects/open.yaml ");
}

TEST_CASE("Files that git cannot read leave all without an id") {
  const ScratchRepository scratch;
  scratch.write(four_projects());
  Snapshot now = work_tree(scratch.path());
  scratch.remove("projects/first.yaml");
  assign_blob_ids(now, Repository(scratch.path()));
  CHECK(now.versions.empty());
}

TEST_CASE(
    "Of a portfolio that is read in part, references to what is not read are no errors, and others are") {
  Files files = four_projects();
  files["projects/a.yaml"] =
      "name: A\nenables: [first/x]\ndepends_on: {x: {project: second, milestone: m, for: F}, y: {project: "
      "nobody, for: F}}\n";
  files["finance/q1.yaml"] =
      "period: 2024/25 Q1\nsigned_by: X\nsigned: 2024-07-24\nclaims: {first/y: {agreed: 1k}}\n";
  const Snapshot snapshot = only(files);
  ParsedFiles known;
  const auto loaded = load_files(snapshot, OnError::stop, known, [](const std::string& path) {
    return path.find('/') == std::string::npos || path == "projects/a.yaml";
  });
  CHECK(in_short(loaded.diagnostics) == "projects/a.yaml:3:71 unknown-project\n");
  CHECK(loaded.portfolio.projects.size() == 1);
  CHECK(loaded.portfolio.finance.empty());
  CHECK(loaded.files == 3);
}

TEST_CASE("What is left out is as if it had never been read") {
  auto loaded = load(only(four_projects()), OnError::stop);
  remove_files(loaded.portfolio, {"projects/second.yaml", "outcomes.yaml"});
  CHECK(loaded.portfolio.projects.size() == 3);
  CHECK(!loaded.portfolio.projects.contains("second"));
}

/// A pair of the first commit and the work tree, in which "second" is broken and "first" is another.
class Broken : public ScratchRepository {
 public:
  Broken() {
    write(four_projects());
    commit({"Start"});
    write("projects/first.yaml", "name: Other\n");
    write("projects/second.yaml", "nam: Second\n");
  }

  RevisionPair pair() const {
    const Repository repository(path());
    const Commit commit = commit_at(*this, "HEAD");
    return pair_of({commit, *snapshot_of(repository, commit)},
                   side_in_work_tree(repository, commit, work_tree(path())));
  }
};

TEST_CASE("Of a pair only what differs is read, and what one side leaves out is left out of the other") {
  const Broken scratch;
  RevisionPair pair = scratch.pair();
  CHECK(listed(pair.differing) == "projects/first.yaml projects/second.yaml ");
  const LoadedPair stopped = load_pair(pair, OnError::stop);
  CHECK(stopped.old.usable);
  CHECK_FALSE(stopped.now.usable);
  CHECK(stopped.old.portfolio.projects.size() == 2);
  const LoadedPair loaded = load_pair(pair, OnError::leave_out);
  CHECK(loaded.now.usable);
  CHECK(loaded.old.portfolio.projects.size() == 1);
  CHECK(loaded.now.left_out == std::vector<std::string>{"projects/second.yaml"});
  CHECK(listed(pair.differing) == "projects/first.yaml ");
}

TEST_CASE("An earlier moment beside what was read is read as a whole, without what that leaves out") {
  const Broken scratch;
  const RevisionPair pair = scratch.pair();
  const auto now = load(pair.now.files, OnError::leave_out);
  const auto old = load_beside(now, pair.old.files, OnError::stop);
  CHECK(old.portfolio.projects.size() == 3);
  CHECK_FALSE(old.portfolio.projects.contains("second"));
  CHECK(old.left_out.empty());
}

TEST_CASE("What does not lie in the work tree as it is committed was written by nobody yet") {
  const Broken scratch;
  const Repository repository(scratch.path());
  scratch.commit({"Break it"});
  scratch.write("projects/first.yaml", "name: Again\n");
  const Commit start = commit_at(scratch, "HEAD~1"), last = commit_at(scratch, "HEAD");
  const auto pair = pair_of({start, *snapshot_of(repository, start)},
                            side_in_work_tree(repository, last, work_tree(scratch.path())));
  const auto written = last_commits(repository, pair, Ancestry::before);
  CHECK(written.size() == 1);
  CHECK(written.at("projects/second.yaml").subject == "Break it");
}

TEST_CASE("Two commits are kin one way or the other, or parted, or strangers") {
  const ScratchRepository scratch;
  scratch.write("a", "1");
  scratch.commit({"One"});
  scratch.write("a", "2");
  scratch.commit({"Two"});
  scratch.git({"checkout", "--quiet", "-b", "side", "HEAD~1"});
  scratch.write("b", "1");
  scratch.commit({"Side"});
  scratch.git({"checkout", "--quiet", "--orphan", "other"});
  scratch.commit({"Other"});
  const Repository repository(scratch.path());
  const auto kin = [&](const std::string& one, const std::string& other) {
    return ancestry_of(repository, commit_at(scratch, one), commit_at(scratch, other));
  };
  CHECK(kin("main~1", "main") == Ancestry::before);
  CHECK(kin("main", "main") == Ancestry::before);
  CHECK(kin("main", "main~1") == Ancestry::after);
  CHECK(kin("main", "side") == Ancestry::parted);
  CHECK(kin("main", "other") == Ancestry::none);
}

}  // namespace
