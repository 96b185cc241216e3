#include "store/git/repository.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/files/snapshot.hpp"
#include "store/history/commits.hpp"
#include "store/history/last_commit.hpp"
#include "store/history/revision_snapshot.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

/// What is said where a folder's repository cannot be read.
Error refusal(const fs::path& folder) {
  try {
    const Repository repository(folder);
  } catch (const Error& error) {
    return error;
  }
  return {0, "it is read"};
}

ScratchRepository& with_a_commit(ScratchRepository& scratch, const std::string& folder) {
  scratch.write(folder + "portfolio.yaml", "name: A\n");
  scratch.commit({"Start"});
  return scratch;
}

TEST_CASE("A portfolio lies at the top of its repository, or somewhere in it") {
  ScratchRepository scratch;
  with_a_commit(scratch, "council/Wexcombe's größte Mappe/");
  CHECK(Repository(scratch.path()).prefix() == "");
  CHECK(Repository(scratch.path() / "council").prefix() == "council/");
  CHECK(Repository(scratch.path() / "council/Wexcombe's größte Mappe").prefix() ==
        "council/Wexcombe's größte Mappe/");
  const WorkingDirectory here(scratch.path() / "council");
  CHECK(Repository("").prefix() == "council/");
  CHECK(Repository("..").prefix() == "");
}

TEST_CASE("A folder that is no more still has its repository") {
  ScratchRepository scratch;
  with_a_commit(scratch, "old/portfolio/");
  scratch.remove("old");
  CHECK(Repository(scratch.path() / "old/portfolio").prefix() == "old/portfolio/");
  CHECK(Repository(scratch.path() / "old/../old/portfolio").prefix() == "old/portfolio/");
}

TEST_CASE("A link to a portfolio leads to where it really lies") {
  ScratchRepository scratch;
  with_a_commit(scratch, "portfolio/");
  const TemporaryFolder elsewhere;
  fs::create_directory_symlink(scratch.path() / "portfolio", elsewhere.path() / "link");
  CHECK(Repository(elsewhere.path() / "link").prefix() == "portfolio/");
}

TEST_CASE("A folder outside of any repository has no history") {
  const ScratchRepository shuts_out_configuration;
  const TemporaryFolder folder;
  const Error error = refusal(folder.path());
  CHECK(error.exit_code() == 3);
  CHECK(std::string(error.what()) ==
        "'" + folder.path().string() + "' is in no git repository, so it has no history");
  CHECK(error.hint() == "clone the repository that holds the portfolio; a copy of its files is not enough");
}

TEST_CASE("Without git on the path that is said") {
  const ScratchRepository scratch;
  const Variable path("PATH", "/nowhere");
  const Error error = refusal(scratch.path());
  CHECK(error.exit_code() == 3);
  CHECK(std::string(error.what()) == "git is not there, and history is read with it");
  CHECK(error.hint().starts_with("install it (apt-get install git)"));
}

TEST_CASE("A repository of somebody else is not read, and what would allow it is said") {
  ScratchRepository scratch;
  with_a_commit(scratch, "");
  const Variable other("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  const Error error = refusal(scratch.path());
  CHECK(error.exit_code() == 3);
  CHECK(std::string(error.what()) ==
        "git does not read '" + scratch.path().string() + "': it belongs to somebody else");
  CHECK(error.hint() ==
        "if you trust who owns it: git config --global --add safe.directory " + scratch.path().string());
}

TEST_CASE("What git says otherwise is passed on in one clean line") {
  ScratchRepository scratch;
  with_a_commit(scratch, "");
  scratch.write(".git/config", "[core]\n\trepositoryformatversion = 9\n");
  const Error error = refusal(scratch.path());
  CHECK(error.exit_code() == 3);
  CHECK(std::string(error.what()).starts_with("git failed: "));
  CHECK(std::string(error.what()).find("repo version") != std::string::npos);
}

TEST_CASE("Variables that lead git to another repository are not heeded") {
  ScratchRepository scratch, other;
  with_a_commit(scratch, "portfolio/");
  other.commit({"Other"});
  const std::string git_folder = (other.path() / ".git").string();
  for (const char* name : {"GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE",
                           "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE",
                           "GIT_CONFIG_PARAMETERS", "GIT_PREFIX", "GIT_SHALLOW_FILE"}) {
    CAPTURE(name);
    const Variable variable(name, git_folder);
    const Repository repository(scratch.path() / "portfolio");
    CHECK(repository.prefix() == "portfolio/");
    CHECK(find_commit(repository, parse_revision("HEAD")).subject == "Start");
  }
  const Variable count("GIT_CONFIG_COUNT", "1"), key("GIT_CONFIG_KEY_0", "core.worktree"),
      value("GIT_CONFIG_VALUE_0", other.path().string());
  CHECK(Repository(scratch.path() / "portfolio").prefix() == "portfolio/");
}

TEST_CASE("A linked work tree has its own HEAD and the history of all") {
  ScratchRepository scratch;
  with_a_commit(scratch, "portfolio/");
  const TemporaryFolder folder;
  scratch.git({"worktree", "add", "--quiet", "-b", "side", (folder.path() / "side").string()});
  write_file(folder.path() / "side/portfolio/portfolio.yaml", "name: B\n");
  git_in(folder.path() / "side", {"commit", "--quiet", "-am", "On the side"});
  const Repository repository(folder.path() / "side/portfolio");
  CHECK(repository.prefix() == "portfolio/");
  CHECK_FALSE(repository.is_shallow());
  CHECK(find_commit(repository, parse_revision("HEAD")).subject == "On the side");
  CHECK(find_commit(repository, parse_revision("main")).subject == "Start");
  CHECK(find_commit(Repository(scratch.path()), parse_revision("HEAD")).subject == "Start");
}

TEST_CASE("A shallow clone that is a linked work tree knows where it is cut") {
  ScratchRepository scratch;
  with_a_commit(scratch, "");
  scratch.commit({"Second"});
  const TemporaryFolder folder;
  git_in(folder.path(), {"clone", "--quiet", "--depth=1", "file://" + scratch.path().string(), "clone"});
  git_in(folder.path() / "clone", {"worktree", "add", "--quiet", "--detach", "../side"});
  const Repository repository(folder.path() / "side");
  CHECK(repository.is_shallow());
  CHECK(repository.is_shallow_boundary(find_commit(repository, parse_revision("HEAD")).hash));
}

TEST_CASE("Large questions and large answers do not wait for one another") {
  ScratchRepository scratch;
  with_a_commit(scratch, "");
  std::string names;
  for (int i = 0; i < 60'000; ++i) names += "HEAD:portfolio.yaml\n";
  const auto answer = Repository(scratch.path()).output_of({"cat-file", "--batch"}, names);
  CHECK(answer.size() > names.size());
}

TEST_CASE("A git that fails before it has read its question ends the question") {
  ScratchRepository scratch;
  with_a_commit(scratch, "");
  const auto answer = Repository(scratch.path())
                          .run({"cat-file", "--no-such-option"}, std::string(std::size_t{4} << 20, '\n'));
  CHECK_FALSE(answer.succeeded);
}

/// Lets a repository's configuration name a program wherever git takes one.
void lay_traps(const ScratchRepository& scratch, const fs::path& trap) {
  write_file(trap, "#!/bin/sh\ntouch '" + trap.string() + ".sprung'\n");
  ::chmod(trap.c_str(), 0700);
  for (const char* hook :
       {"post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc", "fsmonitor-watchman"}) {
    fs::create_directories(scratch.path() / "hooks");
    fs::copy_file(trap, scratch.path() / "hooks" / hook);
  }
  scratch.git({"config", "core.hooksPath", (scratch.path() / "hooks").string()});
  for (const char* name :
       {"core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.gitProxy", "core.askPass",
        "core.alternateRefsCommand", "credential.helper", "diff.external", "diff.trap.textconv",
        "diff.trap.command", "filter.trap.clean", "filter.trap.smudge", "filter.trap.process", "gpg.program",
        "uploadpack.packObjectsHook", "interactive.diffFilter", "pager.rev-list"})
    scratch.git({"config", name, trap.string()});
  for (const char* command : {"rev-parse", "rev-list", "ls-tree", "cat-file", "diff-tree"})
    scratch.git({"config", "alias." + std::string(command), "!" + trap.string()});
  scratch.git({"config", "log.showSignature", "true"});
  scratch.write(".git/info/attributes", "* diff=trap filter=trap\n");
}

TEST_CASE("Nothing that a repository's configuration names is run, and nothing in it is touched") {
  ScratchRepository scratch;
  scratch.write(".gitattributes", "* diff=trap filter=trap\n");
  with_a_commit(scratch, "");
  scratch.write("portfolio.yaml", "name: B\n");
  scratch.commit({"Rename"});
  const TemporaryFolder outside;
  const fs::path trap = outside.path() / "trap";
  lay_traps(scratch, trap);
  scratch.write("portfolio.yaml", "name: C, not committed\n");
  const auto index_before = fs::last_write_time(scratch.path() / ".git/index");
  const Repository repository(scratch.path());
  const auto commit = find_commit(repository, parse_revision("HEAD"));
  const auto snapshot = snapshot_of(repository, commit);
  REQUIRE(snapshot);
  CHECK(snapshot->read("portfolio.yaml").bytes == "name: B\n");
  CHECK(last_commit_by_file(repository, find_commit(repository, parse_revision("HEAD~1")), commit).size() ==
        1);
  CHECK_FALSE(fs::exists(trap.string() + ".sprung"));
  CHECK(contents(scratch.path() / "portfolio.yaml") == "name: C, not committed\n");
  CHECK(fs::last_write_time(scratch.path() / ".git/index") == index_before);
  CHECK_FALSE(fs::exists(scratch.path() / ".git/index.lock"));
  try {
    scratch.git({"status"});
  } catch (const std::runtime_error&) {
    // What the traps print is not what git waits for.
  }
  CHECK_MESSAGE(fs::exists(trap.string() + ".sprung"), "the traps do not spring at all");
}

}  // namespace
