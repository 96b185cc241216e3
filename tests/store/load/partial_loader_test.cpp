#include "store/history/revision_snapshot.hpp"

#include <doctest/doctest.h>

#include "store/history/ancestry.hpp"
#include "store/history/blob_ids.hpp"
#include "store/load/loader.hpp"
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
  const auto committed = at_revision(Repository(scratch.path()), commit_at(scratch, "HEAD"));
  Snapshot now = work_tree(scratch.path());
  CHECK(listed(differing_files(*committed, now)) ==
        "framework.yaml portfolio.yaml projects/first.yaml projects/new.yaml projects/open.yaml "
        "projects/second.yaml projects/third.yaml ");
  identify(now, Repository(scratch.path()));
  CHECK(now.versions.size() == now.paths.size());
  CHECK(listed(differing_files(*committed, now)) ==
        "projects/first.yaml projects/new.yaml projects/open.yaml ");
  CHECK(listed(differing_files(now, *committed)) ==
        "projects/first.yaml projects/new.yaml projects/open.yaml ");
}

TEST_CASE("Files that git cannot read leave all without an id") {
  const ScratchRepository scratch;
  scratch.write(four_projects());
  Snapshot now = work_tree(scratch.path());
  scratch.remove("projects/first.yaml");
  identify(now, Repository(scratch.path()));
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
  const auto loaded = load_part(snapshot, OnError::stop, known, [](const std::string& path) {
    return path.find('/') == std::string::npos || path == "projects/a.yaml";
  });
  CHECK(in_short(loaded.diagnostics) == "projects/a.yaml:3:71 unknown-project\n");
  CHECK(loaded.portfolio.projects.size() == 1);
  CHECK(loaded.portfolio.finance.empty());
  CHECK(loaded.files == 3);
}

TEST_CASE("What is left out is as if it had never been read") {
  auto loaded = load(only(four_projects()), OnError::stop);
  leave_out(loaded.portfolio, {"projects/second.yaml", "outcomes.yaml"});
  CHECK(loaded.portfolio.projects.size() == 3);
  CHECK(!loaded.portfolio.projects.contains("second"));
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
    return kinship(repository, commit_at(scratch, one), commit_at(scratch, other));
  };
  CHECK(kin("main~1", "main") == Ancestry::before);
  CHECK(kin("main", "main") == Ancestry::before);
  CHECK(kin("main", "main~1") == Ancestry::after);
  CHECK(kin("main", "side") == Ancestry::parted);
  CHECK(kin("main", "other") == Ancestry::none);
}

}  // namespace
