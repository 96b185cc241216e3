#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

/// The sentence that says since when a pack tells what changed, or why it cannot.
std::string since(const std::string& markdown) {
  const std::string heading = "## What changed since the last pack\n\n";
  const auto start = markdown.find(heading);
  REQUIRE(start != std::string::npos);
  const auto line = start + heading.size();
  std::string out = markdown.substr(line, markdown.find('\n', line) - line);
  std::erase(out, '\\');
  return out;
}

Ran board(const std::filesystem::path& folder, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"report", "board", "-C", folder.string()});
  return ptx::tests::ptx(arguments);
}

/// A portfolio that moves from tier to tier: "first" in January, in February, and in March.
class Moving : public ScratchRepository {
 public:
  Moving() {
    Files files = four_projects();
    write(files);
    commit({"Start", "2025-01-10T12:00:00Z"});
    write("projects/new.yaml", "name: New\n");
    commit({"Add one", "2025-02-10T12:00:00Z"});
    write("projects/newer.yaml", "name: Newer\n");
    commit({"Add another", "2025-03-10T12:00:00Z"});
  }

  void tag(const std::string& name, const std::string& commit) const { git({"tag", name, commit}); }
  Ran board(const std::vector<std::string>& arguments = {}) const {
    auto all = arguments;
    if (std::find(all.begin(), all.end(), "--as-of") == all.end())
      all.insert(all.end(), {"--as-of", "2025-03-31"});
    return ::board(path(), all);
  }
};

TEST_CASE("A pack tells what changed since the last tag pack/* on the line that leads to what is read") {
  const Moving scratch;
  scratch.tag("pack/2025-01", "HEAD~2");
  scratch.tag("other/2025-02", "HEAD~1");
  CHECK(since(scratch.board().out) == "Since pack/2025-01 (10 January 2025):");
  scratch.tag("pack/2025-02", "HEAD~1");
  CHECK(since(scratch.board().out) == "Since pack/2025-02 (10 February 2025):");
  CHECK(since(scratch.board({"--at", "HEAD~1"}).out) == "Since pack/2025-01 (10 January 2025):");
}

TEST_CASE(
    "An annotated tag is a pack too, and of two on one commit the last by the alphabet gives its name") {
  const Moving scratch;
  scratch.git({"-c", "user.name=A", "-c", "user.email=a@b.example", "tag", "-a", "-m", "Pack", "pack/2025-02",
               "HEAD~1"});
  scratch.tag("pack/2025-02-b", "HEAD~1");
  CHECK(since(scratch.board().out) == "Since pack/2025-02-b (10 February 2025):");
}

TEST_CASE(
    "A pack that is tagged already is compared with the one before it, and what is written since then with "
    "it") {
  const Moving scratch;
  scratch.tag("pack/2025-02", "HEAD~1");
  scratch.tag("pack/2025-03", "HEAD");
  CHECK(since(scratch.board().out) == "Since pack/2025-02 (10 February 2025):");
  CHECK(since(scratch.board({"--at", "pack/2025-03"}).out) == "Since pack/2025-02 (10 February 2025):");
  scratch.write("projects/new.yaml", "name: Renewed\n");
  CHECK(since(scratch.board().out) == "Since pack/2025-03 (10 March 2025):");
}

TEST_CASE("A tag on a branch that was merged is no pack of the line") {
  const Moving scratch;
  scratch.tag("pack/2025-02", "HEAD~1");
  scratch.git({"checkout", "-q", "-b", "side", "HEAD~1"});
  scratch.write("projects/side.yaml", "name: Side\n");
  scratch.commit({"Write aside", "2025-03-05T12:00:00Z"});
  scratch.tag("pack/side", "HEAD");
  scratch.git({"checkout", "-q", "-"});
  scratch.git(
      {"-c", "user.name=A", "-c", "user.email=a@b.example", "merge", "-q", "--no-ff", "-m", "Merge", "side"});
  CHECK(since(scratch.board().out) == "Since pack/2025-02 (10 February 2025):");
}

TEST_CASE(
    "Without a tag a pack tells what changed in a month, to the same day or the last of a shorter month") {
  const Moving scratch;
  CHECK(since(scratch.board({"--as-of", "2025-03-31"}).out) == "Since 28 February 2025:");
  CHECK(since(scratch.board({"--as-of", "2025-03-10"}).out) == "Since 10 February 2025:");
  CHECK(since(scratch.board({"--as-of", "2025-02-09"}).out) ==
        "What changed since the last pack cannot be told: no pack is tagged before what is read, and nothing "
        "was committed by 9 January 2025 (the history starts on 10 January "
        "2025).");
}

TEST_CASE("--since names another moment: a commit, a tag or a day") {
  const Moving scratch;
  scratch.tag("pack/2025-02", "HEAD~1");
  CHECK(since(scratch.board({"--since", "2025-01-31"}).out) == "Since 31 January 2025:");
  CHECK(since(scratch.board({"--since", "HEAD~2"}).out) == "Since HEAD~2 (10 January 2025):");
}

TEST_CASE(
    "Where there is no history a pack says so in words and is written all the same; with --since it is an "
    "error") {
  Files files = four_projects();
  const Folder plain(files);
  const Ran ran = board(plain.path(), {"--as-of", "2025-01-31"});
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(since(ran.out) ==
        "What changed since the last pack cannot be told: the portfolio is in no git repository, so it has "
        "no history (clone the repository that holds the portfolio; a copy of its "
        "files is not enough).");
  CHECK_FALSE(holds(ran.out, plain.path()));
  CHECK(holds(ran.out, "Who moved cannot be told"));
  CHECK(board(plain.path(), {"--since", "HEAD"}).code == 3);

  const ScratchRepository empty;
  empty.write(files);
  const Ran nothing = board(empty.path(), {"--as-of", "2025-01-31"});
  CHECK(nothing.code == 0);
  CHECK(holds(since(nothing.out), "nothing is committed yet"));
  CHECK(board(empty.path(), {"--since", "HEAD"}).code == 2);
}

TEST_CASE("A shallow clone may lack the last pack, and that is said") {
  const Moving scratch;
  scratch.tag("pack/2025-01", "HEAD~2");
  const TemporaryFolder home;
  const auto clone = home.path() / "clone";
  git_in(home.path(), {"clone", "-q", "--depth", "2", "file://" + scratch.path().string(), clone.string()});
  const Ran ran = board(clone, {"--as-of", "2025-03-31"});
  CHECK(ran.code == 0);
  CHECK(holds(since(ran.out), "shallow"));
  CHECK(board(clone, {"--as-of", "2025-03-31", "--since", "HEAD~2"}).code == 3);
}

TEST_CASE("A state that has errors cannot be compared with") {
  const Moving scratch;
  scratch.write("projects/new.yaml", "nmae: New\n");
  scratch.commit({"Break it", "2025-03-20T12:00:00Z"});
  scratch.tag("pack/broken", "HEAD");
  scratch.write("projects/new.yaml", "name: New\n");
  scratch.commit({"Mend it", "2025-03-21T12:00:00Z"});
  const Ran ran = scratch.board();
  CHECK(ran.code == 0);
  CHECK(since(ran.out) ==
        "What changed since the last pack cannot be told: the portfolio at 'pack/broken' has 1 error (ptx "
        "check --at pack/broken shows it).");
  CHECK(scratch.board({"--since", "pack/broken"}).code == 1);
}

TEST_CASE("Only the board's pack tells what changed") {
  const Moving scratch;
  const Ran ran = ::ptx::tests::ptx({"report", "risks", "--since", "HEAD~1", "-C", scratch.path().string()});
  CHECK(ran.code == 2);
  CHECK(holds(ran.err, "the report 'risks' does not tell what changed"));
}

TEST_CASE(
    "A pack for everybody leaves out what is exempt today, also where it changed while it was open, and "
    "names no writer") {
  const Moving scratch;
  scratch.tag("pack/2025-02", "HEAD~1");
  scratch.write("projects/new.yaml",
                "name: Secretly altered\nexempt: Not begun\nmilestones: {m: {name: Hidden milestone, due: "
                "2025-04-01}}\n");
  scratch.write("projects/newer.yaml", "name: Newer still\n");
  scratch.commit({"Alter with care", "2025-03-25T12:00:00Z", "Careful Writer"});
  const std::string office = scratch.board().out, everybody = scratch.board({"--public"}).out;
  CHECK(holds(office, "Secretly altered"));
  CHECK(holds(office, "Careful Writer"));
  CHECK(holds(everybody, "Newer still"));
  for (const auto* secret : {"Secretly", "Hidden", "Careful", "**removed**"})
    CHECK_FALSE(holds(everybody, secret));
  CHECK(holds(everybody, "exempt: Not begun"));
}

}  // namespace
