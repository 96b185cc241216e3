#include "schema/manual/portfolio_manual.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

#include "tests/support/folder.hpp"
#include "tests/support/transcript.hpp"
#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// The first block of a section, without the blanks by which it is set in.
std::string block_of(const std::string& page, const std::string& section) {
  std::string out;
  bool within = false;
  for (const auto& line : lines_of(page)) {
    if (line.starts_with("# ")) within = line == "# " + section;
    if (!within) continue;
    if (line.starts_with("    "))
      out += line.substr(4) + "\n";
    else if (!out.empty())
      break;
  }
  return out;
}

TEST_CASE("The page ptx-portfolio(5) says what the tables of fields say") {
  const auto page = source_folder() / "man/ptx-portfolio.5.md";
  const char* bless = std::getenv("PTX_BLESS");
  if (bless && *bless == '1') write_file(page, portfolio_manual_page());
  CHECK(contents(page) == portfolio_manual_page());
}

TEST_CASE("The examples of the page are a portfolio in order") {
  const std::string page = portfolio_manual_page();
  CHECK(told({{"portfolio.yaml", block_of(page, "PORTFOLIO.YAML")},
              {"framework.yaml", block_of(page, "FRAMEWORK.YAML")},
              {"outcomes.yaml", block_of(page, "OUTCOMES.YAML")},
              {"projects/library-hubs.yaml", block_of(page, "PROJECTS/ID.YAML")},
              {"finance/2025-26-q1.yaml", block_of(page, "FINANCE/ID.YAML")}}) == "");
}

}  // namespace
