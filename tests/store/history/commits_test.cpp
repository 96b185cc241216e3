#include "store/history/commits.hpp"

#include <doctest/doctest.h>

#include "tests/support/scratch_repository.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

std::string failure(const Repository& repository, const std::string& revision) {
  try {
    return find_commit(repository, parse_revision(revision)).subject;
  } catch (const Error& error) {
    return std::to_string(error.exit_code()) + " " + error.what() + " (" + error.hint() + ")";
  }
}

std::string found(const Repository& repository, const std::string& revision) {
  return find_commit(repository, parse_revision(revision)).subject;
}

std::string subjects(const std::vector<Commit>& commits) {
  std::string out;
  for (const auto& commit : commits) out += (out.empty() ? "" : ", ") + commit.subject;
  return out;
}

/// Three commits, of January, February and March.
struct ThreeMonths : ScratchRepository {
  std::string first, second, third;
  ThreeMonths() {
    write("portfolio.yaml", "name: A\n");
    first = commit({"Start", "2024-01-31T12:00:00+00:00"});
    git({"tag", "pack/2024-01"});
    write("portfolio.yaml", "name: B\n");
    second = commit({"Rename", "2024-02-29T12:00:00+00:00", "Jo O'Neill"});
    write("portfolio.yaml", "name: C\n");
    third = commit({"Rename again", "2024-03-31T12:00:00+01:00"});
  }
};

TEST_CASE("A commit is found by hash, tag, branch and steps, and says who made it and when") {
  const ThreeMonths scratch;
  const Repository repository(scratch.path());
  CHECK(found(repository, "HEAD") == "Rename again");
  CHECK(found(repository, "@") == "Rename again");
  CHECK(found(repository, "main~1") == "Rename");
  CHECK(found(repository, "HEAD^^") == "Start");
  CHECK(found(repository, "pack/2024-01") == "Start");
  CHECK(found(repository, scratch.second) == "Rename");
  CHECK(found(repository, scratch.second.substr(0, 10)) == "Rename");
  const auto commit = find_commit(repository, parse_revision("HEAD~1"));
  CHECK(commit.hash == scratch.second);
  CHECK(commit.author == "Jo O'Neill");
  CHECK(format(commit.day) == "2024-02-29");
  CHECK(commit.seconds == 1709208000);
  CHECK(commit.parents == std::vector{scratch.first});
  CHECK(short_hash(commit) == scratch.second.substr(0, 8));
}

TEST_CASE("A day means the last commit of that day or before it") {
  const ThreeMonths scratch;
  const Repository repository(scratch.path());
  CHECK(found(repository, "2024-01-31") == "Start");
  CHECK(found(repository, "2024-02-28") == "Start");
  CHECK(found(repository, "2024-02-29") == "Rename");
  CHECK(found(repository, "2030-01-01") == "Rename again");
  CHECK(failure(repository, "2024-01-30") ==
        "2 nothing was committed by 2024-01-30 (the history starts on 2024-01-31)");
}

TEST_CASE("The day of a commit is that of the committer's own zone") {
  const ScratchRepository scratch;
  scratch.commit({"Late in Samoa", "2024-01-31T23:30:00-11:00"});
  scratch.commit({"Early in Kiribati", "2024-02-02T00:30:00+14:00"});
  const Repository repository(scratch.path());
  CHECK(format(find_commit(repository, parse_revision("HEAD~1")).day) == "2024-01-31");
  CHECK(found(repository, "2024-01-31") == "Late in Samoa");
  CHECK(found(repository, "2024-02-01") == "Late in Samoa");
  CHECK(found(repository, "2024-02-02") == "Early in Kiribati");
}

TEST_CASE("A day looks along the first parents alone, so that a draft is not taken for what was agreed") {
  const ThreeMonths scratch;
  scratch.git({"checkout", "--quiet", "-b", "draft", "HEAD~1"});
  scratch.commit({"Draft", "2024-03-05T12:00:00+00:00"});
  scratch.git({"checkout", "--quiet", "main"});
  scratch.git({"merge", "--quiet", "--no-commit", "--no-ff", "draft"});
  scratch.commit({"Merge the draft", "2024-04-10T12:00:00+01:00"});
  const Repository repository(scratch.path());
  CHECK(found(repository, "2024-03-10") == "Rename");
  CHECK(found(repository, "2024-04-10") == "Merge the draft");
  CHECK(found(repository, "HEAD^2") == "Draft");
  CHECK(subjects(first_parents(repository, find_commit(repository, parse_revision("HEAD")))) ==
        "Merge the draft, Rename again, Rename, Start");
  CHECK(subjects(commits_between(repository, find_commit(repository, parse_revision("HEAD~1")),
                                 find_commit(repository, parse_revision("HEAD")))) ==
        "Merge the draft, Draft");
}

TEST_CASE("A revision that is not there is wrong usage, with what there is") {
  const ThreeMonths scratch;
  const Repository repository(scratch.path());
  CHECK(failure(repository, "pack/2024-02") ==
        "2 there is no revision 'pack/2024-02' (did you mean 'pack/2024-01'?)");
  CHECK(failure(repository, "0123456789012345678901234567890123456789")
            .starts_with("2 there is no revision '0123456789012345678901234567890123456789'"));
  CHECK(failure(repository, "HEAD~3") ==
        "2 there is no revision 'HEAD~3' (the history of 'HEAD' starts on 2024-01-31, with 2 commits since)");
  CHECK(failure(repository, "HEAD^2").starts_with("2 there is no revision 'HEAD^2'"));
  scratch.git({"tag", "a-file", "HEAD:portfolio.yaml"});
  CHECK(failure(repository, "a-file") == "2 'a-file' is something in git, but no commit ()");
}

TEST_CASE("A name never becomes an option of git") {
  const ThreeMonths scratch;
  scratch.git({"update-ref", "refs/heads/--all", "HEAD"});
  CHECK(failure(Repository(scratch.path()), "--all").starts_with("2 '--all' looks like an option"));
}

TEST_CASE("Where nothing is committed yet, that is said") {
  const ScratchRepository scratch;
  const Repository repository(scratch.path());
  CHECK(failure(repository, "HEAD").starts_with("2 there is no revision 'HEAD': nothing is committed yet"));
  CHECK(failure(repository, "2024-01-31")
            .starts_with("2 there is no revision '2024-01-31': nothing is committed yet"));
}

TEST_CASE("A shallow clone says where its history is cut, and what mends that") {
  const ThreeMonths scratch;
  const TemporaryFolder folder;
  git_in(folder.path(),
         {"clone", "--quiet", "--depth=2", "--no-tags", "file://" + scratch.path().string(), "clone"});
  const Repository repository(folder.path() / "clone");
  CHECK(repository.is_shallow());
  CHECK(found(repository, "HEAD~1") == "Rename");
  CHECK(found(repository, "2024-02-29") == "Rename");
  CHECK(repository.is_shallow_boundary(scratch.second));
  const std::string hint =
      "(fetch all of it: git fetch --unshallow (in a workflow of GitHub: fetch-depth: 0 for "
      "actions/checkout))";
  CHECK(failure(repository, "HEAD~2") == "3 'HEAD~2' lies before what this shallow clone holds " + hint);
  CHECK(failure(repository, "HEAD~1^") == "3 'HEAD~1^' lies before what this shallow clone holds " + hint);
  CHECK(failure(repository, "HEAD^2").starts_with("2 there is no revision 'HEAD^2'"));
  CHECK(failure(repository, "2024-01-31") ==
        "3 2024-01-31 lies before what this shallow clone holds " + hint);
  CHECK(failure(repository, "pack/2024-01") ==
        "3 there is no revision 'pack/2024-01' in this shallow clone " + hint);
}

TEST_CASE("Replaced objects and grafts do not alter history") {
  const ThreeMonths scratch;
  scratch.git({"replace", scratch.second, scratch.first});
  write_file(scratch.path() / ".git/info/grafts", scratch.third + "\n");
  CHECK(subjects(first_parents(Repository(scratch.path()),
                               find_commit(Repository(scratch.path()), parse_revision("HEAD")))) ==
        "Rename again, Rename, Start");
}

TEST_CASE(
    "A subject of several lines, in another encoding, or with what a terminal obeys, comes as one line of "
    "UTF-8") {
  const ScratchRepository scratch;
  scratch.commit({"One\ntwo\n\nthree"});
  scratch.git({"config", "i18n.commitEncoding", "ISO-8859-1"});
  scratch.commit({"Caf\xE9"});
  const Repository repository(scratch.path());
  CHECK(found(repository, "HEAD~1") == "One two");
  CHECK(found(repository, "HEAD") == "Café");
}

}  // namespace
