#include "store/files/new_files.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "diagnostic/diagnostic.hpp"
#include "tests/support/folder.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

TEST_CASE("New files are written with the folders that they need") {
  const TemporaryFolder folder;
  write_new_files(folder.path() / "deep" / "down", {{"a.txt", "A\n"}, {"b/c.txt", "C\n"}});
  CHECK(contents(folder.path() / "deep/down/a.txt") == "A\n");
  CHECK(contents(folder.path() / "deep/down/b/c.txt") == "C\n");
}

TEST_CASE("What stands already is named, a folder and a broken link too") {
  const TemporaryFolder folder;
  write_file(folder.path() / "a.txt", "old");
  fs::create_directory(folder.path() / "b.txt");
  fs::create_symlink("nowhere", folder.path() / "c.txt");
  CHECK(existing_paths(folder.path(), {{"a.txt", ""}, {"b.txt", ""}, {"c.txt", ""}, {"d.txt", ""}}) ==
        std::vector<std::string>{"a.txt", "b.txt", "c.txt"});
  CHECK(existing_paths(folder.path() / "missing", {{"a.txt", ""}}).empty());
}

TEST_CASE("Where one file cannot be written, none is left, and no folder that was made for them") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "portfolio" / "blocked.txt");
  CHECK_THROWS_AS(write_new_files(folder.path() / "portfolio",
                                  {{"a.txt", "A\n"}, {"sub/b.txt", "B\n"}, {"blocked.txt", "C\n"}}),
                  Error);
  CHECK_FALSE(fs::exists(folder.path() / "portfolio/a.txt"));
  CHECK_FALSE(fs::exists(folder.path() / "portfolio/sub"));
  CHECK(fs::is_directory(folder.path() / "portfolio/blocked.txt"));
}

TEST_CASE("A file where a folder is needed is an error from outside") {
  const TemporaryFolder folder;
  write_file(folder.path() / "projects", "a file");
  try {
    write_new_files(folder.path(), {{"projects/a.yaml", "name: A\n"}});
    FAIL("it was written");
  } catch (const Error& error) {
    CHECK(error.exit_code() == 3);
  }
  CHECK(contents(folder.path() / "projects") == "a file");
}

}  // namespace
