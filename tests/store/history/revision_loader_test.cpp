#include "store/history/revision_loader.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/scratch_repository.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// A repository without a portfolio, then with projects a and b, then with another b, then with an error in
/// it.
class Four : public ScratchRepository {
 public:
  Four() {
    write("README", "Soon.\n");
    commit({"Promise", "2024-01-10T12:00:00Z"});
    write({{"portfolio.yaml", smallest_portfolio},
           {"framework.yaml", smallest_framework},
           {"projects/a.yaml", "name: A\n"},
           {"projects/b.yaml", "name: B\n"}});
    commit({"Start", "2024-02-10T12:00:00Z"});
    write("projects/b.yaml", "name: Better\n");
    commit({"Better", "2024-03-10T12:00:00Z"});
    write("projects/b.yaml", "name: Worse\nstart: soon\n");
    commit({"Worse", "2024-04-10T12:00:00Z"});
  }

  std::vector<Commit> line(const Repository& repository) const {
    auto out = first_parents(repository, find_commit(repository, parse_revision("HEAD")));
    std::reverse(out.begin(), out.end());
    return out;
  }
};

TEST_CASE("Each commit's portfolio is read as it stood, whichever order it is asked for in") {
  const Four scratch;
  const Repository repository(scratch.path());
  const RevisionLoader past(repository, scratch.line(repository));
  REQUIRE(past.size() == 4);
  CHECK_FALSE(past.has(0));
  CHECK(past.load(2).portfolio.projects.find("b")->name == "Better");
  CHECK(past.load(1).portfolio.projects.find("b")->name == "B");
  CHECK(past.load(2).usable);
  CHECK_FALSE(past.load(3).usable);
  CHECK(past.load(1).portfolio.projects.find("b")->name == "B");
}

TEST_CASE("The versions of a file tell whether it is the same") {
  const Four scratch;
  const Repository repository(scratch.path());
  const RevisionLoader past(repository, scratch.line(repository));
  CHECK(past.version(1, "projects/a.yaml") == past.version(2, "projects/a.yaml"));
  CHECK(past.version(1, "projects/b.yaml") != past.version(2, "projects/b.yaml"));
  CHECK(past.version(1, "projects/c.yaml") == std::nullopt);
  CHECK(past.projects(2) == std::vector<std::string>{"a", "b"});
  CHECK(past.project(2, "b")->name == "Better");
  CHECK(past.project(2, "c") == nullptr);
}

}  // namespace
