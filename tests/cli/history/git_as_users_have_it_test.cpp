#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <map>
#include <string>

#include "tests/support/ran.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

/// A portfolio with one project, in a folder or at the top of a repository, and three commits: "one", "two"
/// and "three" is how the project is called.
class Named : public ScratchRepository {
 public:
  explicit Named(const std::string& folder = "council/portfolio", const std::string& format = "sha1")
      : ScratchRepository(format), folder_(folder) {
    git({"config", "uploadpack.allowFilter", "true"});
    write(no_projects(), folder_);
    first = call("one", "2024-01-31T12:00:00+00:00");
    call("two", "2024-02-29T12:00:00+00:00");
    call("three", "2024-03-31T12:00:00+01:00");
  }

  std::string call(const std::string& name, const std::string& date) const {
    write(within("projects/a.yaml"), "name: " + name + "\n");
    return commit({"Call it " + name, date});
  }
  std::string within(const std::string& path) const { return folder_.empty() ? path : folder_ + "/" + path; }
  std::string portfolio() const { return (path() / folder_).string(); }
  std::string address() const { return "file://" + path().string(); }

  std::string first;

 private:
  std::string folder_;
};

Ran score_at(const std::string& revision, const std::string& portfolio) {
  return ptx::tests::ptx({"score", "-f", "csv", "--at", revision, "-C", portfolio});
}

/// What the project is called at a revision, or the exit code and what is said.
std::string name_at(const std::string& revision, const std::string& portfolio) {
  const Ran ran = score_at(revision, portfolio);
  return ran.code == 0 ? ids(ran.out, 2) : std::to_string(ran.code) + " " + ran.err;
}

std::string clone_of(const Named& scratch, const TemporaryFolder& folder, std::vector<std::string> options) {
  options.insert(options.begin(), {"clone", "--quiet"});
  options.insert(options.end(), {scratch.address(), "clone"});
  git_in(folder.path(), options);
  return (folder.path() / "clone").string();
}

/// Everything in a folder: paths, kinds, permissions, contents, and when each was last written.
std::map<std::string, std::string> state_of(const fs::path& folder) {
  std::map<std::string, std::string> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto written = entry.last_write_time().time_since_epoch().count();
    const auto facts = std::to_string(static_cast<int>(entry.symlink_status().type())) + " " +
                       std::to_string(static_cast<unsigned>(entry.symlink_status().permissions()));
    out[entry.path().string()] =
        facts + " " + std::to_string(written) + " " + (entry.is_regular_file() ? contents(entry.path()) : "");
  }
  return out;
}

TEST_CASE(
    "Every reading command reads a portfolio at the top of its repository, or in a folder, as it reads a "
    "work tree") {
  for (const char* folder : {"", "council/portfolio"}) {
    CAPTURE(folder);
    const Named scratch(folder);
    for (const std::string command : {"score", "segment", "track-benefits", "outcomes", "rag", "check"}) {
      CAPTURE(command);
      const std::vector<std::string> arguments{command,   "-f",        "csv", "-C", scratch.portfolio(),
                                               "--as-of", "2024-04-30"};
      auto at = arguments;
      at.insert(at.end(), {"--at", "HEAD"});
      const Ran now = ptx::tests::ptx(arguments), then = ptx::tests::ptx(at);
      CHECK(now.out != "");
      CHECK(then.out == now.out);
      CHECK(then.err == now.err);
      CHECK(then.code == now.code);
      at.back() = "2023-12-31";
      const Ran before = ptx::tests::ptx(at);
      CHECK(before.code == 2);
      CHECK(before.out == "");
      CHECK(before.err ==
            "ptx: nothing was committed by 2023-12-31\nhint: the history starts on 2024-01-31\n");
    }
  }
}

TEST_CASE(
    "What lies before the boundary of a shallow clone is exit 3, by steps, by day, by tag and by hash") {
  const Named scratch;
  scratch.git({"tag", "start", scratch.first});
  const TemporaryFolder folder;
  const std::string portfolio = clone_of(scratch, folder, {"--depth=2", "--no-tags"}) + "/council/portfolio";
  CHECK(name_at("HEAD~1", portfolio) == "two");
  CHECK(name_at("2024-02-29", portfolio) == "two");
  for (const auto& revision :
       {std::string("HEAD~2"), std::string("2024-02-28"), std::string("start"), scratch.first}) {
    CAPTURE(revision);
    const Ran ran = score_at(revision, portfolio);
    CHECK(ran.code == 3);
    CHECK(ran.out == "");
    CHECK(holds(ran.err, "this shallow clone"));
    CHECK(holds(ran.err,
                "hint: fetch all of it: git fetch --unshallow (in a workflow of GitHub: fetch-depth: 0 for "
                "actions/checkout)"));
  }
}

TEST_CASE("A partial clone is never filled up behind one's back: what it lacks is exit 3") {
  const Named scratch;
  const std::string said =
      "3 ptx: this is a partial clone, and it lacks files of that revision\nhint: fetch them all: git fetch "
      "--refetch --no-filter\n";
  for (const char* filter : {"--filter=blob:none", "--filter=tree:0"}) {
    CAPTURE(filter);
    const TemporaryFolder folder;
    const std::string clone = clone_of(scratch, folder, {filter});
    const fs::path trap = folder.path() / "trap";
    write_file(trap, "#!/bin/sh\ntouch '" + trap.string() + ".sprung'\n");
    ::chmod(trap.c_str(), 0700);
    git_in(clone, {"config", "remote.origin.uploadpack", trap.string()});
    const auto before = state_of(clone + "/.git/objects");
    CHECK(name_at("HEAD", clone + "/council/portfolio") == "three");
    CHECK(name_at("HEAD~1", clone + "/council/portfolio") == said);
    git_in(clone, {"config", "remote.origin.url", "ext::" + trap.string()});
    git_in(clone, {"config", "protocol.ext.allow", "always"});
    CHECK(name_at("HEAD~1", clone + "/council/portfolio") == said);
    CHECK_FALSE(fs::exists(trap.string() + ".sprung"));
    CHECK(state_of(clone + "/.git/objects") == before);
  }
}

TEST_CASE(
    "Linked work trees, sparse checkouts, submodules, long hashes and bare repositories are read like any "
    "other") {
  const TemporaryFolder folder;
  SUBCASE("a linked work tree") {
    const Named scratch;
    scratch.git({"worktree", "add", "--quiet", "--detach", (folder.path() / "side").string(), "HEAD~1"});
    CHECK(name_at("HEAD", folder.path() / "side/council/portfolio") == "two");
    CHECK(name_at("2024-03-31", folder.path() / "side/council/portfolio") == "two");
    CHECK(name_at("main", folder.path() / "side/council/portfolio") == "three");
  }
  SUBCASE("a linked work tree of a bare repository") {
    const Named scratch;
    const std::string bare = clone_of(scratch, folder, {"--bare"});
    git_in(bare, {"worktree", "add", "--quiet", (folder.path() / "side").string(), "main"});
    CHECK(name_at("HEAD~1", folder.path() / "side/council/portfolio") == "two");
  }
  SUBCASE("a sparse checkout without the portfolio, and one with a sparse index") {
    const Named scratch;
    scratch.git({"sparse-checkout", "set", "--cone", "--sparse-index", "elsewhere"});
    REQUIRE_FALSE(fs::exists(scratch.portfolio()));
    CHECK(name_at("HEAD~1", scratch.portfolio()) == "two");
  }
  SUBCASE("long hashes") {
    const Named scratch("council/portfolio", "sha256");
    CHECK(name_at("HEAD~2", scratch.portfolio()) == "one");
    CHECK(name_at(scratch.first, scratch.portfolio()) == "one");
    CHECK(name_at(scratch.first.substr(0, 8), scratch.portfolio()) == "one");
  }
  SUBCASE("a bare repository, whose folder is named as if it were there") {
    const Named scratch;
    const std::string bare = clone_of(scratch, folder, {"--bare"});
    CHECK(name_at("HEAD~1", bare + "/council/portfolio") == "two");
    const Named at_top("");
    git_in(folder.path(), {"clone", "--quiet", "--bare", at_top.address(), "top.git"});
    CHECK(name_at("HEAD~1", folder.path() / "top.git") == "two");
  }
  SUBCASE("a submodule") {
    const Named scratch;
    const ScratchRepository whole;
    git_in(whole.path(),
           {"-c", "protocol.file.allow=always", "submodule", "--quiet", "add", scratch.address(), "data"});
    whole.commit({"Take it in", "2024-04-30T12:00:00Z"});
    CHECK(name_at("HEAD~1", whole.path() / "data/council/portfolio") == "two");
    CHECK(name_at("2024-04-30", whole.path() / "data/council/portfolio") == "three");
    whole.git({"submodule", "--quiet", "deinit", "--all"});
    CHECK(holds(name_at("HEAD", whole.path() / "data"),
                "2 ptx: at 'HEAD' there was no portfolio.yaml in 'data'"));
  }
}

TEST_CASE("A tag may be annotated, and tag another tag; one of a tree is no commit") {
  const Named scratch;
  scratch.git({"tag", "-a", "-m", "Pack", "pack", "HEAD~1"});
  scratch.git({"tag", "-a", "-m", "Pack again", "again", "pack"});
  scratch.git({"tag", "tree", "HEAD^{tree}"});
  scratch.git({"tag", "-a", "-m", "Tree", "tree-again", "tree"});
  CHECK(name_at("pack", scratch.portfolio()) == "two");
  CHECK(name_at("again", scratch.portfolio()) == "two");
  CHECK(name_at("again~1", scratch.portfolio()) == "one");
  CHECK(name_at("tree", scratch.portfolio()) == "2 ptx: 'tree' is something in git, but no commit\n");
  CHECK(name_at("tree-again", scratch.portfolio()) ==
        "2 ptx: 'tree-again' is something in git, but no commit\n");
}

TEST_CASE("A tag that is called like a day does not hide the day, and is reached by its whole name") {
  const Named scratch;
  scratch.git({"tag", "2024-03-31", "HEAD~2"});
  CHECK(name_at("2024-03-31", scratch.portfolio()) == "three");
  CHECK(name_at("refs/tags/2024-03-31", scratch.portfolio()) == "one");
}

TEST_CASE(
    "A day means the last commit of the line that is dated on it or earlier, even where clocks went wrong") {
  const Named scratch;
  scratch.call("four", "2024-02-10T12:00:00Z");
  CHECK(name_at("2024-03-31", scratch.portfolio()) == "four");
  CHECK(name_at("2024-02-10", scratch.portfolio()) == "four");
  CHECK(name_at("2024-02-09", scratch.portfolio()) == "one");
}

TEST_CASE("A day is that of the committer, not that of the author") {
  const Named scratch;
  scratch.write(scratch.within("projects/a.yaml"), "name: four\n");
  git_in(scratch.path(), {"commit", "--quiet", "-am", "Late"},
         "GIT_AUTHOR_DATE=2024-01-01T12:00:00Z GIT_COMMITTER_DATE=2024-05-01T00:10:00+01:00");
  CHECK(name_at("2024-04-30", scratch.portfolio()) == "three");
  CHECK(name_at("2024-05-01", scratch.portfolio()) == "four");
}

TEST_CASE("Reading takes no lock, waits for none, and leaves every byte of .git as it was") {
  const Named scratch;
  for (const char* lock : {"index.lock", "HEAD.lock", "config.lock", "packed-refs.lock", "shallow.lock",
                           "refs/heads/main.lock", "objects/maintenance.lock"})
    scratch.write(".git/" + std::string(lock), "");
  scratch.write(scratch.within("projects/a.yaml"), "name: half written\n");
  const auto before = state_of(scratch.path());
  CHECK(name_at("HEAD~1", scratch.portfolio()) == "two");
  CHECK(name_at("2024-02-29", scratch.portfolio()) == "two");
  CHECK(holds(name_at("nothing", scratch.portfolio()), "2 ptx: there is no revision 'nothing'"));
  CHECK(state_of(scratch.path()) == before);
}

TEST_CASE("A repository on a disk that nobody may write to is read") {
  const Named scratch;
  const auto allow = [&](fs::perm_options how) {
    for (const auto& entry : fs::recursive_directory_iterator(scratch.path()))
      if (!entry.is_symlink()) fs::permissions(entry.path(), fs::perms::owner_write, how);
  };
  allow(fs::perm_options::remove);
  const std::string name = name_at("HEAD~1", scratch.portfolio());
  allow(fs::perm_options::add);
  CHECK(name == "two");
}

TEST_CASE("What git sets for its hooks leads nowhere else") {
  const Named scratch, other("council/portfolio");
  other.call("other", "2024-01-01T12:00:00Z");
  const std::string there = (other.path() / ".git").string();
  const Variable folder("GIT_DIR", there), tree("GIT_WORK_TREE", other.path().string()),
      index("GIT_INDEX_FILE", there + "/index"), objects("GIT_OBJECT_DIRECTORY", there + "/objects"),
      alternates("GIT_ALTERNATE_OBJECT_DIRECTORIES", there + "/objects"), prefix("GIT_PREFIX", "council/"),
      quarantine("GIT_QUARANTINE_PATH", there);
  CHECK(name_at("HEAD", scratch.portfolio()) == "three");
  CHECK(name_at("HEAD~1", scratch.portfolio()) == "two");
}

TEST_CASE("A configuration that leads elsewhere, or names programs, has no effect") {
  const Named scratch, other;
  other.call("other", "2024-01-01T12:00:00Z");
  const TemporaryFolder folder;
  const fs::path trap = folder.path() / "trap", included = folder.path() / "included";
  write_file(trap, "#!/bin/sh\ntouch '" + trap.string() + ".sprung'\n");
  ::chmod(trap.c_str(), 0700);
  write_file(included, "[core]\n\tpager = " + trap.string() + "\n\tfsmonitor = " + trap.string() +
                           "\n[alias]\n\tls-tree = !" + trap.string() + "\n\tcat-file = !" + trap.string() +
                           "\n");
  for (const auto& [name, value] :
       std::map<std::string, std::string>{{"include.path", included.string()},
                                          {"core.pager", trap.string()},
                                          {"pager.ls-tree", trap.string()},
                                          {"core.fsmonitor", trap.string()},
                                          {"core.hooksPath", folder.path().string()},
                                          {"core.alternateRefsCommand", trap.string()},
                                          {"core.attributesFile", included.string()},
                                          {"uploadpack.packObjectsHook", trap.string()},
                                          {"protocol.ext.allow", "always"},
                                          {"gpg.program", trap.string()},
                                          {"log.showSignature", "true"},
                                          {"i18n.logOutputEncoding", "UTF-16"},
                                          {"core.quotePath", "true"},
                                          {"core.abbrev", "4"},
                                          {"core.warnAmbiguousRefs", "true"}})
    scratch.git({"config", name, value});
  CHECK(name_at("HEAD~1", scratch.portfolio()) == "two");
  CHECK(name_at("2024-01-31", scratch.portfolio()) == "one");
  CHECK_FALSE(fs::exists(trap.string() + ".sprung"));
  scratch.git({"config", "core.worktree", other.path().string()});
  CHECK(holds(name_at("HEAD~1", scratch.portfolio()),
              "2 ptx: at 'HEAD~1' there was no portfolio.yaml at the top of the repository"));
}

TEST_CASE("Folders of any name hold a portfolio, and a file of an impossible name is told cleanly") {
  const Named scratch("council \n\"W\" \xE9/--at *[x]?");
  CHECK(name_at("HEAD~1", scratch.portfolio()) == "two");
  scratch.write(scratch.within("projects/\x1b]0;\xFF\n.yaml"), "name: Odd\n");
  scratch.commit({"Odd"});
  const Ran ran = score_at("HEAD", scratch.portfolio());
  CHECK(ran.code == 1);
  CHECK(holds(ran.err, "[file-name]"));
  CHECK_FALSE(holds(ran.err, "\x1b"));
  CHECK_FALSE(holds(ran.err, "\xFF"));
}

TEST_CASE("A folder that is nowhere is wrong usage, in a repository or not") {
  const Named scratch;
  CHECK(holds(name_at("HEAD", scratch.path() / "counsil/portfolio"),
              "2 ptx: at 'HEAD' there was no portfolio.yaml in 'counsil/portfolio'"));
  const TemporaryFolder folder;
  CHECK(holds(name_at("HEAD", folder.path() / "nowhere"), "2 ptx: there is no folder '"));
}

TEST_CASE("An id means what it meant then, and what a project was called is said where that is known") {
  const Named scratch;
  scratch.git({"mv", scratch.within("projects/a.yaml"), scratch.within("projects/b.yaml")});
  scratch.write(scratch.within("projects/b.yaml"), "name: four\nformerly: [a, z]\n");
  scratch.commit({"Rename", "2024-04-30T12:00:00Z"});
  const auto ask = [&](const std::string& id, const std::string& revision, const std::string& portfolio) {
    const Ran ran = ptx::tests::ptx({"score", id, "-f", "csv", "--at", revision, "-C", portfolio});
    return ran.code == 0 ? ids(ran.out, 2) : std::to_string(ran.code) + " " + ran.err;
  };
  const std::string said = "2 ptx: there was no project 'b' then\nhint: it was called 'a'\n";
  CHECK(ask("b", "HEAD", scratch.portfolio()) == "four");
  CHECK(ask("a", "HEAD~1", scratch.portfolio()) == "three");
  CHECK(ask("b", "HEAD~1", scratch.portfolio()) == said);
  CHECK(ask("b", "2024-02-29", scratch.portfolio()) == said);
  CHECK(ask("a", "HEAD", scratch.portfolio()) ==
        "2 ptx: there is no project 'a' any more\nhint: it is called 'b' now\n");
  const Ran check = ptx::tests::ptx({"check", "b", "--at", "HEAD~1", "-C", scratch.portfolio()});
  CHECK(std::to_string(check.code) + " " + check.err == said);
  SUBCASE("renamed and not committed yet") {
    scratch.remove(scratch.within("projects/b.yaml"));
    scratch.write(scratch.within("projects/c.yaml"), "name: five\nformerly: [b, a]\n");
    CHECK(ask("c", "HEAD", scratch.portfolio()) ==
          "2 ptx: there was no project 'c' then\nhint: it was called 'b'\n");
    CHECK(ask("c", "HEAD~1", scratch.portfolio()) ==
          "2 ptx: there was no project 'c' then\nhint: it was called 'a'\n");
  }
  SUBCASE("where no file lies in the work tree, the last commit knows") {
    scratch.remove("council");
    CHECK(ask("b", "HEAD~1", scratch.portfolio()) == said);
    const TemporaryFolder folder;
    CHECK(ask("b", "HEAD~1", clone_of(scratch, folder, {"--bare"}) + "/council/portfolio") == said);
  }
  SUBCASE("where today's file cannot be read, or says nothing, no name is made up") {
    scratch.write(scratch.within("projects/b.yaml"), "name: [\n");
    CHECK(ask("b", "HEAD~1", scratch.portfolio()) == said);
    scratch.write(scratch.within("projects/b.yaml"), "name: four\nformerly: [y]\n");
    scratch.commit({"Forget"});
    CHECK(holds(ask("b", "HEAD~2", scratch.portfolio()), "2 ptx: there is no project 'b'\n"));
    CHECK(holds(ask("../b", "HEAD~2", scratch.portfolio()), "2 ptx: there is no project '../b'\n"));
  }
}

}  // namespace
