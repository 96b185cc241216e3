#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <chrono>

#include "analysis/measures/measures.hpp"

using namespace ptx;

namespace {

const Date start = *parse_date("2024-01-01");

Date after(int days) { return {start.day + std::chrono::days(days)}; }
Decimal tenths(int count) { return Decimal{static_cast<Int128>(count) * 100'000'000}; }
int in_range(int low, int high) { return *rc::gen::inRange(low, high + 1); }

/// A measure that has a baseline, one to four targets and up to four readings, all in tenths.
Measure any_measure() {
  Measure out;
  out.better = *rc::gen::element(BetterWhen::higher, BetterWhen::lower);
  int day = in_range(0, 50);
  out.baseline = {{after(day), tenths(in_range(-50, 50))}};
  for (int i = in_range(1, 4); i > 0; --i) {
    day += in_range(1, 200);
    out.target.emplace_back(after(day), tenths(in_range(-50, 50)));
  }
  if (out.target.back().second == out.baseline.front().second)
    out.target.back().second.billionths += 100'000'000;
  day = 0;
  for (int i = in_range(0, 4); i > 0; --i) {
    day += in_range(1, 200);
    out.actual.emplace_back(after(day), Reading{tenths(in_range(-50, 50)), std::nullopt});
  }
  return out;
}

TEST_CASE("What is expected lies between the points either side, and is theirs on their days") {
  CHECK(rc::check("on the path", [] {
    const Measure measure = any_measure();
    Points points = measure.baseline;
    points.insert(points.end(), measure.target.begin(), measure.target.end());
    for (std::size_t i = 1; i < points.size(); ++i) {
      const auto& [from, low] = points[i - 1];
      const auto& [to, high] = points[i];
      RC_ASSERT(*expected_on(measure, from) == Fraction(low));
      RC_ASSERT(*expected_on(measure, to) == Fraction(high));
      const int days = static_cast<int>((to.day - from.day).count());
      const Date between{from.day + std::chrono::days(in_range(0, days))};
      const Fraction expected = *expected_on(measure, between);
      RC_ASSERT(std::min(Fraction(low), Fraction(high)) <= expected);
      RC_ASSERT(expected <= std::max(Fraction(low), Fraction(high)));
      const int passed = static_cast<int>((between.day - from.day).count());
      RC_ASSERT((expected - Fraction(low)) * Fraction(days) ==
                (Fraction(high) - Fraction(low)) * Fraction(passed));
    }
  }));
}

TEST_CASE("A better reading never makes a measure stand worse, and its mirror image stands alike") {
  CHECK(rc::check("better is no worse", [] {
    Measure measure = any_measure();
    RC_PRE(!measure.actual.empty());
    const Date day = after(1000);
    const auto stands = [&](const Measure& one) {
      return ptx::measure_standing(one, Decimal::whole(10), Decimal::whole(25), day).status;
    };
    const auto before = stands(measure);
    Measure mirrored = measure;
    mirrored.better = measure.better == BetterWhen::higher ? BetterWhen::lower : BetterWhen::higher;
    for (auto* points : {&mirrored.baseline, &mirrored.target})
      for (auto& point : *points) point.second.billionths = -point.second.billionths;
    for (auto& reading : mirrored.actual) reading.second.value.billionths = -reading.second.value.billionths;
    RC_ASSERT(stands(mirrored) == before);
    measure.actual.back().second.value.billionths +=
        (measure.better == BetterWhen::higher ? 1 : -1) * static_cast<Int128>(in_range(0, 40)) * 100'000'000;
    RC_ASSERT(stands(measure) <= before);
  }));
}

}  // namespace
