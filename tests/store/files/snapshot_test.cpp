#include "store/files/snapshot.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/folder.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

std::string problems(const Snapshot& snapshot) {
  std::string out;
  for (const auto& d : snapshot.problems) out += d.place.file + " " + std::string(facts(d.code).name) + ";";
  return out;
}

TEST_CASE("A snapshot names the portfolio's files in order, and no others") {
  const TemporaryFolder folder;
  for (const char* path :
       {"portfolio.yaml", "framework.yaml", "outcomes.yaml", "README.md", "projects/b.yaml",
        "projects/a.yaml", "projects/a.json", "projects/notes.txt", "projects/.a.yaml.swp",
        "projects/sub/c.yaml", "finance/q1.yaml", "finance/q1.xlsx", "templates/board.md", "other/x.yaml"})
    write_file(folder.path() / path, "name: A\n");
  const auto snapshot = work_tree(folder.path());
  CHECK(problems(snapshot) == "");
  CHECK(snapshot.paths == std::vector<std::string>{"finance/q1.yaml", "framework.yaml", "outcomes.yaml",
                                                   "portfolio.yaml", "projects/a.yaml", "projects/b.yaml"});
  CHECK(snapshot.read("projects/a.yaml").bytes == "name: A\n");
}

TEST_CASE("An empty folder gives an empty snapshot") {
  const TemporaryFolder folder;
  const auto snapshot = work_tree(folder.path());
  CHECK(snapshot.paths.empty());
  CHECK(snapshot.problems.empty());
}

TEST_CASE("A file that ends in .yml is told, in the folders and beside portfolio.yaml") {
  const TemporaryFolder folder;
  for (const char* path : {"framework.yml", "projects/a.yml", "projects/b.YAML", "finance/q1.yml"})
    write_file(folder.path() / path, "name: A\n");
  auto snapshot = work_tree(folder.path());
  sort(snapshot.problems);
  CHECK(problems(snapshot) ==
        "finance/q1.yml file-extension;framework.yml file-extension;projects/a.yml "
        "file-extension;projects/b.YAML file-extension;");
  CHECK(snapshot.paths.empty());
}

TEST_CASE("A file whose stem is no id is told, with an id that would do") {
  const TemporaryFolder folder;
  for (const char* name : {"Passenger Transport.yaml", "con.yaml", "a_b.yaml", "-a.yaml", ".yaml", "ok.yaml"})
    write_file(folder.path() / "projects" / name, "name: A\n");
  auto snapshot = work_tree(folder.path());
  sort(snapshot.problems);
  CHECK(problems(snapshot) ==
        "projects/-a.yaml file-name;projects/Passenger Transport.yaml file-name;projects/a_b.yaml "
        "file-name;projects/con.yaml file-name;");
  CHECK(snapshot.problems[1].hint == "small letters, digits and hyphens: 'passenger-transport'");
  CHECK(snapshot.paths == std::vector<std::string>{"projects/ok.yaml"});
}

TEST_CASE("A symbolic link is never followed, wherever it leads") {
  const TemporaryFolder folder;
  const TemporaryFolder outside;
  write_file(outside.path() / "secret.yaml", "name: Secret\n");
  fs::create_directories(folder.path() / "projects");
  fs::create_symlink(outside.path() / "secret.yaml", folder.path() / "projects/a.yaml");
  fs::create_symlink("nowhere", folder.path() / "projects/b.yaml");
  fs::create_symlink(outside.path(), folder.path() / "finance");
  fs::create_symlink(outside.path() / "secret.yaml", folder.path() / "portfolio.yaml");
  auto snapshot = work_tree(folder.path());
  sort(snapshot.problems);
  CHECK(
      problems(snapshot) ==
      "finance not-a-file;portfolio.yaml not-a-file;projects/a.yaml not-a-file;projects/b.yaml not-a-file;");
  CHECK(snapshot.paths.empty());
}

TEST_CASE("A symbolic link among the templates is told too, and what a template holds is no matter of YAML") {
  const TemporaryFolder folder;
  write_file(folder.path() / "templates/board.md", "# {{name}}\n");
  write_file(folder.path() / "templates/notes.yml", "a: [\n");
  fs::create_symlink("/etc/hostname", folder.path() / "templates/highlight.md");
  CHECK(problems(work_tree(folder.path())) == "templates/highlight.md not-a-file;");
}

TEST_CASE("A file that became a symbolic link after it was listed is not read") {
  const TemporaryFolder folder;
  write_file(folder.path() / "secret.txt", "secret");
  write_file(folder.path() / "projects/a.yaml", "name: A\n");
  const auto snapshot = work_tree(folder.path());
  fs::remove(folder.path() / "projects/a.yaml");
  fs::create_symlink("../secret.txt", folder.path() / "projects/a.yaml");
  const auto content = snapshot.read("projects/a.yaml");
  CHECK(content.problem);
  CHECK(content.bytes == "");
}

TEST_CASE("A pipe is never opened, so that nothing waits for it") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "projects");
  REQUIRE(::mkfifo((folder.path() / "projects/a.yaml").c_str(), 0600) == 0);
  REQUIRE(::mkfifo((folder.path() / "projects/b.txt").c_str(), 0600) == 0);
  auto snapshot = work_tree(folder.path());
  sort(snapshot.problems);
  CHECK(problems(snapshot) == "projects/a.yaml not-a-file;projects/b.txt not-a-file;");
  const auto content = snapshot.read("projects/a.yaml");
  REQUIRE(content.problem);
  CHECK(content.problem->code == Code::not_a_file);
}

TEST_CASE("A folder that is named like a file is told") {
  const TemporaryFolder folder;
  fs::create_directories(folder.path() / "projects/a.yaml");
  fs::create_directories(folder.path() / "framework.yaml");
  auto snapshot = work_tree(folder.path());
  sort(snapshot.problems);
  CHECK(problems(snapshot) == "framework.yaml not-a-file;projects/a.yaml not-a-file;");
}

TEST_CASE("A file where projects should be a folder is told") {
  const TemporaryFolder folder;
  write_file(folder.path() / "projects", "name: A\n");
  CHECK(problems(work_tree(folder.path())) == "projects not-a-file;");
}

TEST_CASE("A file that has gone since it was listed is told as unreadable") {
  const TemporaryFolder folder;
  write_file(folder.path() / "projects/a.yaml", "name: A\n");
  const auto snapshot = work_tree(folder.path());
  fs::remove(folder.path() / "projects/a.yaml");
  const auto content = snapshot.read("projects/a.yaml");
  REQUIRE(content.problem);
  CHECK(content.problem->code == Code::unreadable_file);
  CHECK(content.problem->place.file == "projects/a.yaml");
}

TEST_CASE("A file that may not be read is told as unreadable") {
  if (::geteuid() == 0) return;
  const TemporaryFolder folder;
  write_file(folder.path() / "projects/a.yaml", "name: A\n");
  REQUIRE(::chmod((folder.path() / "projects/a.yaml").c_str(), 0) == 0);
  const auto content = work_tree(folder.path()).read("projects/a.yaml");
  REQUIRE(content.problem);
  CHECK(content.problem->code == Code::unreadable_file);
}

TEST_CASE("Of a file that is too large no more is read than shows it") {
  const TemporaryFolder folder;
  write_file(folder.path() / "projects/a.yaml", std::string(std::size_t{3} << 20, '#'));
  const auto content = work_tree(folder.path()).read("projects/a.yaml");
  CHECK_FALSE(content.problem);
  CHECK(content.bytes.size() > std::size_t{1} << 20);
  CHECK(content.bytes.size() < std::size_t{2} << 20);
}

TEST_CASE("A file of no bytes is read as no bytes") {
  const TemporaryFolder folder;
  write_file(folder.path() / "projects/a.yaml", "");
  const auto content = work_tree(folder.path()).read("projects/a.yaml");
  CHECK_FALSE(content.problem);
  CHECK(content.bytes == "");
}

TEST_CASE("The stem of a path is its file's name without the ending") {
  CHECK(stem("projects/passenger-transport.yaml") == "passenger-transport");
  CHECK(stem("portfolio.yaml") == "portfolio");
}

}  // namespace
