#include <doctest/doctest.h>

#include <string>

#include "store/load/loader.hpp"
#include "tests/support/folder.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// The block of the README that holds a project's file.
std::string project_of_readme() {
  const std::string readme = contents(source_folder() / "README.md");
  const std::string opening = "```yaml\n# projects/library-hubs.yaml\n";
  const auto start = readme.find(opening);
  REQUIRE(start != std::string::npos);
  const auto from = start + opening.size();
  return readme.substr(from, readme.find("```", from) - from);
}

TEST_CASE("The project that the README shows stands beside the example's portfolio and framework as it is") {
  const TemporaryFolder folder;
  for (const char* name : {"portfolio.yaml", "framework.yaml"})
    write_file(folder.path() / name, contents(source_folder() / "examples/portfolio" / name));
  write_file(folder.path() / "projects/library-hubs.yaml", project_of_readme());
  const auto loaded = load(work_tree(folder.path()), OnError::stop);
  CHECK(loaded.diagnostics.empty());
  CHECK(loaded.portfolio.projects.size() == 1);
}

}  // namespace
