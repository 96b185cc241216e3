#include "store/files/atomic_folder.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "diagnostic/diagnostic.hpp"
#include "tests/support/folder.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

constexpr std::string_view inventory = "inventory.json";
constexpr std::string_view mark = "{\"ours\"";

/// A folder of ours whose every file holds the same text, so many times.
std::vector<NewFile> files(const std::string& text, std::size_t size = 1) {
  std::string bytes;
  while (size-- > 0) bytes += text;
  return {
      {"report.md", bytes},
      {"tables/a.csv", bytes},
      {std::string(inventory),
       "{\"ours\": [{\"path\": \"report.md\"}, {\"path\": \"tables/a.csv\"}], \"text\": \"" + text + "\"}"}};
}

void write(const fs::path& folder, const std::vector<NewFile>& content) {
  write_folder({folder, folder.string(), inventory, mark}, content);
}

struct Failure {
  int code = 0;
  std::string message;
};

Failure failure(const fs::path& folder, const std::vector<NewFile>& content) {
  try {
    write(folder, content);
  } catch (const Error& error) {
    return {error.exit_code(), error.what()};
  }
  return {};
}

/// True where all files of the folder are there and hold the text that the inventory says.
bool is_whole(const fs::path& folder) {
  const std::string listed = contents(folder / inventory);
  const std::string text = listed.substr(listed.rfind(": \"") + 3, 1);
  for (const auto* name : {"report.md", "tables/a.csv"}) {
    const std::string bytes = contents(folder / name);
    if (bytes.empty() || bytes.find_first_not_of(text) != std::string::npos ||
        bytes.size() != contents(folder / "report.md").size())
      return false;
  }
  return true;
}

std::size_t entries(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST_CASE("A folder appears with all its files, and nothing beside it") {
  const TemporaryFolder home;
  write(home.path() / "pack", files("a"));
  CHECK(is_whole(home.path() / "pack"));
  CHECK(entries(home.path()) == 1);
  write(home.path() / "pack", files("b"));
  CHECK(contents(home.path() / "pack/report.md") == "b");
  CHECK(entries(home.path()) == 1);
}

TEST_CASE("What the new folder does not have is gone with the old one") {
  const TemporaryFolder home;
  write(home.path() / "pack", files("a"));
  write(home.path() / "pack",
        {{"report.md", "b"}, {std::string(inventory), "{\"ours\": [{\"path\": \"report.md\"}]}"}});
  CHECK_FALSE(fs::exists(home.path() / "pack/tables"));
}

TEST_CASE("An empty folder is filled, also through a link") {
  const TemporaryFolder home;
  fs::create_directory(home.path() / "pack");
  fs::create_directory_symlink(home.path() / "pack", home.path() / "link");
  write(home.path() / "link", files("a"));
  CHECK(fs::is_symlink(home.path() / "link"));
  CHECK(is_whole(home.path() / "pack"));
}

TEST_CASE("A folder that is no such folder, or holds more than it names, is left as it is") {
  const TemporaryFolder home;
  const auto pack = home.path() / "pack";
  write_file(pack / "thesis.docx", "years of work");
  CHECK(failure(pack, files("a")).code == 2);
  write_file(pack / inventory, "{\"theirs\"");
  CHECK(failure(pack, files("a")).message.find("is not empty, and no pack") != std::string::npos);
  fs::remove_all(pack);
  write(pack, files("a"));
  write_file(pack / "tables/mine.csv", "x");
  const auto stopped = failure(pack, files("b"));
  CHECK(stopped.code == 2);
  CHECK(stopped.message.find("holds 'tables/mine.csv'") != std::string::npos);
  CHECK(contents(pack / "report.md") == "a");
  fs::remove(pack / "tables/mine.csv");
  fs::create_symlink("/", pack / "root");
  CHECK(failure(pack, files("b")).code == 2);
  CHECK(entries(home.path()) == 1);
}

TEST_CASE("A file in the folder's place, and a folder that has no parent, are told") {
  const TemporaryFolder home;
  write_file(home.path() / "pack", "x");
  CHECK(failure(home.path() / "pack", files("a")).code == 2);
  CHECK(failure(home.path() / "not/there", files("a")).code == 2);
  CHECK(failure("/", files("a")).code == 2);
}

TEST_CASE("What a killed run left is swept away, and what a running one is writing is not") {
  const TemporaryFolder home;
  const pid_t gone = ::fork();
  if (gone == 0) ::_exit(0);
  REQUIRE(::waitpid(gone, nullptr, 0) == gone);
  write_file(home.path() / (".pack.ptx-" + std::to_string(gone)) / "report.md", "torn");
  write_file(home.path() / (".pack.ptx-" + std::to_string(::getppid())) / "report.md", "under way");
  write(home.path() / "pack", files("a"));
  CHECK(entries(home.path()) == 2);
  CHECK(fs::exists(home.path() / (".pack.ptx-" + std::to_string(::getppid()))));
}

/// Runs something in a process of its own; gives its exit code.
template <class Work>
int in_child(Work work) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work());
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_CASE("Where the disk is full the old folder stays, and nothing is left beside it") {
  const TemporaryFolder home;
  write(home.path() / "pack", files("a"));
  const int code = in_child([&] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    return failure(home.path() / "pack", files("b", 100'000)).code;
  });
  CHECK(code == 3);
  CHECK(contents(home.path() / "pack/report.md") == "a");
  CHECK(is_whole(home.path() / "pack"));
  CHECK(entries(home.path()) == 1);
}

TEST_CASE("Where a run is killed at any moment one whole folder stands there") {
  const TemporaryFolder home;
  write(home.path() / "pack", files("a", 50'000));
  std::size_t replaced = 0;
  for (int run = 0; run < 40; ++run) {
    const pid_t child = ::fork();
    if (child == 0) {
      for (;;) {
        write(home.path() / "pack", files("b", 50'000));
        write(home.path() / "pack", files("a", 50'000));
      }
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1 + run * 37 % 120));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    CHECK(is_whole(home.path() / "pack"));
    if (contents(home.path() / "pack/report.md").starts_with('b')) ++replaced;
  }
  MESSAGE("the folder was the other one after ", replaced, " of 40 kills");
  write(home.path() / "pack", files("c"));
  CHECK(entries(home.path()) == 1);
}

}  // namespace
