#include "render/chart/sparkline.hpp"

#include <doctest/doctest.h>

using namespace ptx;

namespace {

TEST_CASE("A small line rises from its least value to its most") {
  CHECK(sparkline({0, 1, 2, 3, 4, 5, 6, 7}, 20) == "▁▂▃▄▅▆▇█");
  CHECK(sparkline({-100, 0, 100}, 20) == "▁▅█");
  CHECK(sparkline({700, 0}, 20) == "█▁");
}

TEST_CASE("Equal values are a level line, and an absent one leaves a blank") {
  CHECK(sparkline({3, 3, 3}, 20) == "▄▄▄");
  CHECK(sparkline({0, std::nullopt, 7}, 20) == "▁ █");
  CHECK(sparkline({std::nullopt}, 20) == " ");
  CHECK(sparkline({}, 20).empty());
}

TEST_CASE("More values than columns are shown by the last of each share") {
  CHECK(sparkline({0, 7, 0, 0, 7, 0}, 3) == "█▁▁");
  CHECK(sparkline({0, 1, 2, 3, 4, 5, 6, 7}, 1) == "█");
  CHECK(sparkline({INT64_MIN, INT64_MAX}, 2) == "▁█");
}

}  // namespace
