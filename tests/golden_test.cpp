#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>

#include "tests/support/difference.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/replay.hpp"

using namespace ptx::tests;

namespace {

bool blessing() {
  const char* value = std::getenv("PTX_BLESS");
  return value != nullptr && std::string(value) == "1";
}

void bless(const Page& page, const std::vector<Replayed>& steps) {
  const auto file = source_folder() / page.name;
  const std::string text = blessed(page, steps);
  if (text == contents(file)) return;
  write_file(file, text);
  std::cout << "blessed: " << page.name << "\n";
}

void compare(const Page& page, const std::vector<Replayed>& steps) {
  const std::string file = (source_folder() / page.name).string();
  for (const auto& [step, got] : steps) {
    if (got == step->expected) continue;
    ADD_FAIL_CHECK_AT(file.c_str(), static_cast<int>(step->line) + 1,
                      "$ " << step->command << "\nprints something else (- expected, + got):\n"
                           << difference(step->expected, got) << "PTX_BLESS=1 writes it into the page");
  }
}

TEST_CASE("Every transcript prints what its page shows") {
  for (const auto& page : all_pages()) {
    SUBCASE(page.name.c_str()) {
      const auto steps = replay(page);
      if (blessing()) {
        bless(page, steps);
      } else {
        compare(page, steps);
      }
    }
  }
}

TEST_CASE("The picture of the README is what ptx draws of the example") {
  const TemporaryFolder home;
  const std::string drawn = (home.path() / "grid.svg").string();
  const auto kept = source_folder() / "examples/grid.svg";
  REQUIRE(ptx::tests::ptx({"segment", "-C", (source_folder() / "examples/portfolio").string(), "--as-of",
                           "2025-01-31", "--svg", drawn})
              .code == 0);
  if (blessing()) write_file(kept, contents(drawn));
  CHECK(contents(drawn) == contents(kept));
}

}  // namespace
