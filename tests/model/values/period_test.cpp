#include "model/values/period.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>

using namespace ptx;

namespace {

/// The period as it prints, or the hint of what is wrong with it.
std::string read(std::string_view text) {
  const auto period = parse_period(text);
  return period ? format(*period) : period.complaint().hint;
}

std::string ends(std::string_view text) { return format(last_day(*parse_period(text))); }

bool overlapping(std::string_view a, std::string_view b) {
  const bool there = overlap(*parse_period(a), *parse_period(b));
  CHECK(there == overlap(*parse_period(b), *parse_period(a)));
  return there;
}

Period any_period() {
  const int start = *rc::gen::inRange(1, 9'999);
  const int months = *rc::gen::element(12, 3, 1);
  const int part = *rc::gen::inRange(0, 12 / months);
  return {{first_month(FinancialYear{start}).index + part * months}, months};
}

TEST_CASE("A period is a financial year, a quarter of one, or a month") {
  CHECK(read("2024/25") == "2024/25");
  CHECK(read("2024/25 Q3") == "2024/25 Q3");
  CHECK(read("2025-01") == "2025-01");
  CHECK(parse_period("2024/25")->months == 12);
  CHECK(parse_period("2024/25 Q3")->months == 3);
  CHECK(parse_period("2025-01")->months == 1);
}

TEST_CASE("Quarters are those of the financial year") {
  CHECK(format(parse_period("2024/25 Q1")->first) == "2024-04");
  CHECK(format(parse_period("2024/25 Q2")->first) == "2024-07");
  CHECK(format(parse_period("2024/25 Q3")->first) == "2024-10");
  CHECK(format(parse_period("2024/25 Q4")->first) == "2025-01");
}

TEST_CASE("A period ends on its last day") {
  CHECK(ends("2024/25") == "2025-03-31");
  CHECK(ends("2024/25 Q1") == "2024-06-30");
  CHECK(ends("2024/25 Q4") == "2025-03-31");
  CHECK(ends("2024-02") == "2024-02-29");
  CHECK(ends("1999/00 Q4") == "2000-03-31");
}

TEST_CASE("A period across a century is read") {
  CHECK(read("1999/00") == "1999/00");
  CHECK(read("2099/00 Q4") == "2099/00 Q4");
}

TEST_CASE("2011-12 is a month, not a financial year") {
  CHECK(parse_period("2011-12")->months == 1);
  CHECK(ends("2011-12") == "2011-12-31");
}

TEST_CASE("A financial year written otherwise gets the right way as a hint") {
  CHECK(read("2024-25") == "write 2024/25");
  CHECK(read("2024/2025") == "write 2024/25");
  CHECK(read("2024") == "write 2024/25");
  CHECK(read("2024/26") == "write 2024/25");
}

TEST_CASE("A quarter that is none gets the way to write one as a hint") {
  for (const auto* text : {"2024/25 Q0", "2024/25 Q5", "2024/25 q3", "2024/25 3", "2024/25  Q3",
                           "2024/25 Q3 ", "2024/25 Q33", "2024-25 Q3", "Q3 2024/25"}) {
    CAPTURE(text);
    CHECK(read(text) == "write a quarter as 2024/25 Q3, from Q1 (April to June) to Q4");
  }
}

TEST_CASE("What is no period is an error") {
  for (const auto* text : {"", " ", "2025-01-31", "2025-13", "2024/25Q3", "2024/25-Q3", "2024/26 Q1",
                           "2040 Q1", "2025-01 Q1", " 2024/25", "2024/25 ", "always"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_period(text));
    CHECK(parse_period(text).complaint().code == Code::bad_period);
  }
}

TEST_CASE("A period overlaps itself") {
  CHECK(overlapping("2024/25", "2024/25"));
  CHECK(overlapping("2024/25 Q3", "2024/25 Q3"));
  CHECK(overlapping("2025-01", "2025-01"));
}

TEST_CASE("A year overlaps its quarters and its months, and a quarter its months") {
  CHECK(overlapping("2024/25", "2024/25 Q1"));
  CHECK(overlapping("2024/25", "2024/25 Q4"));
  CHECK(overlapping("2024/25", "2024-04"));
  CHECK(overlapping("2024/25", "2025-03"));
  CHECK(overlapping("2024/25 Q4", "2025-01"));
  CHECK(overlapping("2024/25 Q4", "2025-03"));
}

TEST_CASE("Neighbours do not overlap") {
  CHECK_FALSE(overlapping("2024/25", "2025/26"));
  CHECK_FALSE(overlapping("2024/25 Q1", "2024/25 Q2"));
  CHECK_FALSE(overlapping("2024/25 Q4", "2025/26 Q1"));
  CHECK_FALSE(overlapping("2025-01", "2025-02"));
  CHECK_FALSE(overlapping("2024/25", "2025-04"));
  CHECK_FALSE(overlapping("2024/25", "2024-03"));
  CHECK_FALSE(overlapping("2024/25 Q3", "2025-01"));
  CHECK_FALSE(overlapping("2024/25 Q3", "2025/26"));
}

TEST_CASE("Every period is read back as it was printed") {
  CHECK(rc::check("parse_period(format(x)) == x", [] {
    const Period period = any_period();
    const auto again = parse_period(format(period));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == period);
  }));
}

TEST_CASE("Two periods overlap when each starts no later than the other ends") {
  CHECK(rc::check("overlap(a, b) is what their days say", [] {
    const Period a = any_period();
    const Period b{{a.first.index + *rc::gen::inRange(-15, 16)}, *rc::gen::element(12, 3, 1)};
    const bool by_days = first_day(a.first) <= last_day(b) && first_day(b.first) <= last_day(a);
    RC_ASSERT(overlap(a, b) == by_days);
    RC_ASSERT(overlap(b, a) == by_days);
  }));
}

}  // namespace
