#include "store/files/atomic_file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "diagnostic/diagnostic.hpp"
#include "tests/support/folder.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

int exit_code_of(const fs::path& path) {
  try {
    write_atomically(path, "new");
  } catch (const Error& error) {
    return error.exit_code();
  }
  return 0;
}

std::size_t files_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST_CASE("A file is written whole, and nothing beside it") {
  const TemporaryFolder folder;
  write_atomically(folder.path() / "scores.csv", "a,b\r\n");
  CHECK(contents(folder.path() / "scores.csv") == "a,b\r\n");
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("An old file is replaced and keeps its permissions") {
  const TemporaryFolder folder;
  const auto path = folder.path() / "scores.csv";
  write_file(path, "a much longer old content");
  REQUIRE(::chmod(path.c_str(), 0640) == 0);
  write_atomically(path, "new");
  CHECK(contents(path) == "new");
  struct stat facts {};
  REQUIRE(::stat(path.c_str(), &facts) == 0);
  CHECK((facts.st_mode & 07777) == 0640);
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("A large file and an empty one are written whole") {
  const TemporaryFolder folder;
  const std::string large(std::size_t{5} << 20, 'x');
  write_atomically(folder.path() / "large", large);
  CHECK(contents(folder.path() / "large") == large);
  write_atomically(folder.path() / "empty", "");
  CHECK(contents(folder.path() / "empty") == "");
}

TEST_CASE("Nothing is written into a folder that does not exist") {
  const TemporaryFolder folder;
  CHECK(exit_code_of(folder.path() / "none/scores.csv") == 3);
  CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("A folder is never replaced by a file") {
  const TemporaryFolder folder;
  fs::create_directory(folder.path() / "scores.csv");
  CHECK(exit_code_of(folder.path() / "scores.csv") == 3);
  CHECK(fs::is_directory(folder.path() / "scores.csv"));
  CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("A pipe is not replaced, and nothing waits for it") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
  CHECK(exit_code_of(folder.path() / "pipe") == 3);
  CHECK(fs::is_fifo(folder.path() / "pipe"));
}

TEST_CASE("Through a symbolic link the file that it leads to is written, and the link stays") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  write_file(elsewhere.path() / "real.csv", "old");
  fs::create_symlink(elsewhere.path() / "real.csv", folder.path() / "scores.csv");
  write_atomically(folder.path() / "scores.csv", "new");
  CHECK(fs::is_symlink(folder.path() / "scores.csv"));
  CHECK(contents(elsewhere.path() / "real.csv") == "new");
  CHECK(files_in(elsewhere.path()) == 1);
}

TEST_CASE("Through a symbolic link that leads nowhere yet the file can be read afterwards") {
  const TemporaryFolder folder;
  fs::create_symlink("later.csv", folder.path() / "scores.csv");
  write_atomically(folder.path() / "scores.csv", "new");
  CHECK(contents(folder.path() / "scores.csv") == "new");
}

TEST_CASE("A symbolic link that leads to itself fails as an output that cannot be written") {
  const TemporaryFolder folder;
  fs::create_symlink("scores.csv", folder.path() / "scores.csv");
  CHECK(exit_code_of(folder.path() / "scores.csv") == 3);
}

TEST_CASE("What a killed run left behind is swept away, what a running one needs is not") {
  const TemporaryFolder folder;
  write_file(folder.path() / ".scores.csv.ptx-999999999", "half");
  const std::string running = ".scores.csv.ptx-" + std::to_string(::getppid());
  write_file(folder.path() / running, "half");
  write_atomically(folder.path() / "scores.csv", "new");
  CHECK_FALSE(fs::exists(folder.path() / ".scores.csv.ptx-999999999"));
  CHECK(fs::exists(folder.path() / running));
}

TEST_CASE("A file without a folder in its path is written to the working directory") {
  const TemporaryFolder folder;
  const WorkingDirectory here(folder.path());
  write_atomically("scores.csv", "new");
  CHECK(contents(folder.path() / "scores.csv") == "new");
}

TEST_CASE("Where the folder may not be written to, the old file stays as it was") {
  if (::geteuid() == 0) return;
  const TemporaryFolder folder;
  write_file(folder.path() / "scores.csv", "old");
  REQUIRE(::chmod(folder.path().c_str(), 0500) == 0);
  CHECK(exit_code_of(folder.path() / "scores.csv") == 3);
  REQUIRE(::chmod(folder.path().c_str(), 0700) == 0);
  CHECK(contents(folder.path() / "scores.csv") == "old");
}

}  // namespace
