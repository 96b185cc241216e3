#include "render/segment/disputes_result.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

TEST_CASE("A dispute is told to its end on any screen") {
  const std::string disputed =
      "Libraries say 2, since nothing in the Act depends on it, and Legal says 5, since the duty to consult "
      "arises with the first change of hours";
  const Shown shown(Files{{"p", "name: P\nratings: {value: {rating: 1, high: 5, disputed: \"" + disputed +
                                    "\"}, reach: 1, harm: 1}\n"}});
  for (const std::size_t columns : {200u, 140u, 80u}) {
    const std::string text =
        disputes_result(shown.loaded.portfolio, shown.method, shown.sorted).text({.columns = columns});
    CHECK(text.find("…") == std::string::npos);
    CHECK(text.find("hours\n") != std::string::npos);
    check_fits(text, columns);
  }
}

}  // namespace
