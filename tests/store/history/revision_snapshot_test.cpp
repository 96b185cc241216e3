#include <doctest/doctest.h>

#include <atomic>
#include <filesystem>

#include "store/files/snapshot.hpp"
#include "store/history/commits.hpp"
#include "store/history/revision_snapshot.hpp"
#include "store/load/loader.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

Files small_portfolio() {
  return {{"portfolio.yaml", smallest_portfolio},
          {"framework.yaml", smallest_framework},
          {"projects/a.yaml", "name: A\n"}};
}

std::optional<Snapshot> snapshot_of(const fs::path& portfolio, const std::string& revision = "HEAD") {
  const Repository repository(portfolio);
  return snapshot_of(repository, find_commit(repository, parse_revision(revision)));
}

/// Paths and contents, and what is wrong.
std::string told_of(const Snapshot& snapshot) {
  std::string out;
  auto problems = snapshot.problems;
  sort(problems);
  for (const auto& path : snapshot.paths)
    out += path + ": " + std::to_string(snapshot.read(path).bytes.size()) + "\n";
  for (const auto& problem : problems)
    out += problem.place.file + " " + std::string(facts(problem.code).name) + ": " + problem.message + " (" +
           problem.hint + ")\n";
  return out;
}

TEST_CASE("A revision holds the files as they were, whatever has become of them since") {
  const ScratchRepository scratch;
  scratch.write(small_portfolio());
  const auto first = scratch.commit({"Start"});
  scratch.write("projects/a.yaml", "name: Renamed\n");
  scratch.write("projects/b.yaml", "name: B\n");
  scratch.commit({"Rename"});
  scratch.write("projects/b.yaml", "name: not committed\n");
  scratch.remove("projects/a.yaml");
  CHECK(snapshot_of(scratch.path(), first)->read("projects/a.yaml").bytes == "name: A\n");
  CHECK(snapshot_of(scratch.path(), first)->paths ==
        std::vector<std::string>{"framework.yaml", "portfolio.yaml", "projects/a.yaml"});
  CHECK(snapshot_of(scratch.path())->read("projects/b.yaml").bytes == "name: B\n");
  CHECK(snapshot_of(scratch.path())->read("projects/a.yaml").bytes == "name: Renamed\n");
  const auto loaded = load(*snapshot_of(scratch.path()), OnError::stop);
  CHECK(loaded.usable);
  CHECK(loaded.portfolio.projects.size() == 2);
}

TEST_CASE("A portfolio in a folder of a larger repository is read from there, through names of all kinds") {
  const ScratchRepository scratch;
  const std::string folder = "council \"W\"/it's (größte) *Mappe* [1]";
  scratch.write(small_portfolio(), folder);
  scratch.write("portfolio.yaml", "name: Another at the top\n");
  scratch.write("projects/z.yaml", "name: Z\n");
  scratch.commit({"Start"});
  const auto snapshot = snapshot_of(scratch.path() / folder);
  REQUIRE(snapshot);
  CHECK(snapshot->paths == std::vector<std::string>{"framework.yaml", "portfolio.yaml", "projects/a.yaml"});
  CHECK(snapshot->read("portfolio.yaml").bytes == smallest_portfolio);
}

TEST_CASE("What is no ordinary file is told of a revision as of a folder") {
  const ScratchRepository scratch;
  scratch.write({{"portfolio.yaml", "name: A\n"},
                 {"framework.yml", "a\n"},
                 {"projects/.hidden.yaml", "a\n"},
                 {"projects/A B.yaml", "a\n"},
                 {"projects/a.yml", "a\n"},
                 {"projects/größe \"1\".yaml", "a\n"},
                 {"projects/notes.txt", "a\n"},
                 {"projects/sub/c.yaml", "a\n"},
                 {"projects/folder.yaml/c.yaml", "a\n"},
                 {"projects/empty.yaml", ""},
                 {"templates/board.md", "a\n"},
                 {"other/x.yaml", "a\n"}});
  scratch.write("projects/large.yaml", std::string(std::size_t{3} << 20, '#'));
  fs::create_symlink("/etc/hostname", scratch.path() / "projects/link.yaml");
  fs::create_symlink("nowhere", scratch.path() / "outcomes.yaml");
  fs::create_symlink("projects", scratch.path() / "finance");
  scratch.commit({"Start"});
  const std::string told = told_of(*snapshot_of(scratch.path()));
  CHECK(told == told_of(work_tree(scratch.path())));
  CHECK(told.find("projects/link.yaml not-a-file: this is a symbolic link") != std::string::npos);
  CHECK(told.find("finance not-a-file: this is a symbolic link") != std::string::npos);
  CHECK(in_short(load(*snapshot_of(scratch.path()), OnError::stop).diagnostics) ==
        in_short(load(work_tree(scratch.path()), OnError::stop).diagnostics));
}

TEST_CASE(
    "A submodule in place of a file or a folder is told, and one among the projects passed over like a "
    "folder") {
  const ScratchRepository scratch, other;
  const auto there = other.commit({"Other"});
  scratch.write(small_portfolio());
  scratch.git({"add", "--all"});
  for (const char* path : {"finance", "projects/s.yaml", "projects/sub"})
    scratch.git({"update-index", "--add", "--cacheinfo", "160000," + there + "," + path});
  scratch.git({"commit", "--quiet", "-m", "Start"});
  const auto snapshot = snapshot_of(scratch.path());
  REQUIRE(snapshot);
  CHECK(snapshot->paths == std::vector<std::string>{"framework.yaml", "portfolio.yaml", "projects/a.yaml"});
  REQUIRE(snapshot->problems.size() == 2);
  CHECK(snapshot->problems[0].place.file == "finance");
  CHECK(snapshot->problems[0].message == "this is a submodule, whose files are in another repository");
  CHECK(snapshot->problems[1].place.file == "projects/s.yaml");
}

TEST_CASE("Where the portfolio was not there yet, there is none") {
  const ScratchRepository scratch;
  scratch.write("README.md", "Nothing yet\n");
  scratch.write("framework.yaml", smallest_framework);
  const auto nothing = scratch.commit({"Start"});
  scratch.write("a", "a file\n");
  const auto file = scratch.commit({"A file where the folder will be"});
  scratch.remove("a");
  scratch.write(small_portfolio(), "a/portfolio");
  scratch.commit({"The portfolio"});
  const fs::path portfolio = scratch.path() / "a/portfolio";
  CHECK_FALSE(snapshot_of(portfolio, nothing));
  CHECK_FALSE(snapshot_of(portfolio, file));
  CHECK_FALSE(snapshot_of(scratch.path(), "HEAD"));
  CHECK(snapshot_of(portfolio));
}

TEST_CASE("A portfolio that did not parse at a revision is told with its places") {
  const ScratchRepository scratch;
  scratch.write(small_portfolio());
  scratch.write("projects/a.yaml", "name: Phase 1: A\n");
  scratch.commit({"Broken"});
  scratch.write("projects/a.yaml", "name: A\n");
  scratch.commit({"Mended"});
  CHECK(in_short(load(*snapshot_of(scratch.path(), "HEAD~1"), OnError::stop).diagnostics) ==
        "projects/a.yaml:1:7 needs-quotes\n");
  CHECK(load(*snapshot_of(scratch.path()), OnError::stop).usable);
}

TEST_CASE("A repository with long hashes is read like any other") {
  const ScratchRepository scratch("sha256");
  scratch.write(small_portfolio());
  CHECK(scratch.commit({"Start"}).size() == 64);
  CHECK(load(*snapshot_of(scratch.path()), OnError::stop).usable);
}

TEST_CASE("A sparse work tree does not matter") {
  const ScratchRepository scratch;
  scratch.write(small_portfolio(), "portfolio");
  scratch.write("readme/README.md", "A\n");
  scratch.commit({"Start"});
  scratch.git({"sparse-checkout", "set", "--cone", "readme"});
  REQUIRE_FALSE(fs::exists(scratch.path() / "portfolio"));
  CHECK(snapshot_of(scratch.path() / "portfolio")->paths.size() == 3);
}

TEST_CASE("A partial clone gives what it has, and says what mends it where it lacks files") {
  const ScratchRepository scratch;
  scratch.git({"config", "uploadpack.allowFilter", "true"});
  scratch.write(small_portfolio());
  scratch.commit({"Start"});
  scratch.write("projects/a.yaml", "name: Renamed\n");
  scratch.commit({"Rename"});
  const TemporaryFolder folder;
  git_in(folder.path(),
         {"clone", "--quiet", "--filter=blob:none", "file://" + scratch.path().string(), "clone"});
  const fs::path clone = folder.path() / "clone";
  CHECK(load(*snapshot_of(clone), OnError::stop).usable);
  const auto before = snapshot_of(clone, "HEAD~1");
  REQUIRE(before);
  CHECK(before->read("portfolio.yaml").bytes == smallest_portfolio);
  try {
    before->read("projects/a.yaml");
    FAIL("the clone has the file");
  } catch (const Error& error) {
    CHECK(error.exit_code() == 3);
    CHECK(std::string(error.what()) == "this is a partial clone, and it lacks files of that revision");
    CHECK(error.hint() == "fetch them all: git fetch --refetch --no-filter");
  }
  CHECK_THROWS_AS(load(*before, OnError::stop), Error);
  git_in(clone, {"fetch", "--quiet", "--refetch", "--no-filter"});
  CHECK(snapshot_of(clone, "HEAD~1")->read("projects/a.yaml").bytes == "name: A\n");
}

TEST_CASE("An object that is lost is told, not passed over") {
  const ScratchRepository scratch;
  scratch.write(small_portfolio());
  scratch.commit({"Start"});
  const auto id = scratch.git({"rev-parse", "HEAD:projects/a.yaml"});
  scratch.remove(".git/objects/" + id.substr(0, 2) + "/" + id.substr(2));
  const auto snapshot = snapshot_of(scratch.path());
  REQUIRE(snapshot);
  CHECK_THROWS_WITH_AS(load(*snapshot, OnError::stop),
                       ("git cannot give a file that the history names: " + id + " missing").c_str(), Error);
}

TEST_CASE("Each version of a file is read and parsed once, however many revisions hold it") {
  const ScratchRepository scratch;
  Files files = small_portfolio();
  for (int i = 0; i < 40; ++i) files["projects/p" + std::to_string(i) + ".yaml"] = "name: A\n";
  files["projects/broken.yaml"] = "name: A: B\n";
  scratch.write(files);
  scratch.commit({"Start"});
  scratch.write("projects/p7.yaml", "name: B\n");
  scratch.commit({"Second"});
  scratch.remove("projects/broken.yaml");
  scratch.commit({"Third"});
  ParsedFiles known;
  std::atomic<std::size_t> reads = 0;
  for (const char* revision : {"HEAD~2", "HEAD~1", "HEAD", "HEAD~1", "HEAD~2"}) {
    auto snapshot = *snapshot_of(scratch.path(), revision);
    const auto plain = load(snapshot, OnError::leave_out);
    snapshot.read = [&reads, read = snapshot.read](const std::string& path) {
      ++reads;
      return read(path);
    };
    const auto loaded = load(snapshot, OnError::leave_out, &known);
    CHECK(in_short(loaded.diagnostics) == in_short(plain.diagnostics));
    CHECK(loaded.left_out == plain.left_out);
    CHECK(loaded.usable == plain.usable);
    CHECK(loaded.files == plain.files);
    REQUIRE(loaded.portfolio.projects.size() == plain.portfolio.projects.size());
    for (std::size_t i = 0; i < plain.portfolio.projects.size(); ++i) {
      CHECK(loaded.portfolio.projects[i].first == plain.portfolio.projects[i].first);
      CHECK(loaded.portfolio.projects[i].second.name == plain.portfolio.projects[i].second.name);
    }
  }
  CHECK(reads == 45);
  CHECK(known.size() == 45);
}

}  // namespace
