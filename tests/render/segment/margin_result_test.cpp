#include "render/segment/margin_result.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// A framework whose criterion and tier need more than half of a line to be named.
const std::string long_names = R"(name: Tool
scores: {impact: {name: Impact, criteria: {a-criterion-with-a-long-id: {name: A}, other: {name: B}}}}
bands: {impact: {low: 0, high: 50}}
tiers: {transformational: {name: T}, evolutionary-and-more-still: {name: E}}
segment: {bands_of: impact, tiers: {low: evolutionary-and-more-still, high: transformational}}
stages: {idea: {}}
)";

Result firmness(const Shown& shown) {
  return margin_result(shown.loaded.portfolio, shown.method, shown.sorted,
                       {.possible = true, .margin = true});
}

TEST_CASE("What would move a project is told to its end on any screen") {
  const Shown shown(
      Files{{"payroll-replacement", "name: P\nratings: {a-criterion-with-a-long-id: 2, other: 3}\n"}},
      long_names);
  for (const std::size_t columns : {0u, 200u, 80u}) {
    const std::string text = firmness(shown).text({.columns = columns});
    CHECK(text.find("…") == std::string::npos);
    CHECK(text.find("evolutionary-and-more-still") != std::string::npos);
    if (columns > 0) check_fits(text, columns);
  }
  const std::string narrow = firmness(shown).text({.columns = 80});
  CHECK(narrow.find("payroll-replacement  evolutionary-and-more-still  could be: –\n") != std::string::npos);
  CHECK(narrow.find("  one step more in\n"
                    "                                                    a-criterion-with-a-long-id:\n"
                    "                                                    transformational\n") !=
        std::string::npos);
}

}  // namespace
