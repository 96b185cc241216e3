#include "model/values/date.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <chrono>
#include <string>
#include <string_view>

using namespace ptx;

namespace {

/// The value as it prints, or the hint of what is wrong with it.
template <class T>
std::string shown(const Parsed<T>& parsed) {
  return parsed ? format(*parsed) : parsed.complaint().hint;
}

std::string date(std::string_view text) { return shown(parse_date(text)); }
std::string month(std::string_view text) { return shown(parse_month(text)); }
std::string financial_year(std::string_view text) { return shown(parse_year(text)); }
std::string day(std::string_view text) { return shown(parse_day(text)); }

Date any_date() {
  using namespace std::chrono;
  const auto first = sys_days{year{1} / January / 1}.time_since_epoch().count();
  const auto last = sys_days{year{9999} / December / 31}.time_since_epoch().count();
  return {sys_days{days{*rc::gen::inRange(first, last + 1)}}};
}

TEST_CASE("A date is year, month and day") {
  CHECK(date("2025-01-31") == "2025-01-31");
  CHECK(date("0001-01-01") == "0001-01-01");
  CHECK(date("9999-12-31") == "9999-12-31");
}

TEST_CASE("29 February is a day in leap years alone") {
  CHECK(date("2024-02-29") == "2024-02-29");
  CHECK(date("2000-02-29") == "2000-02-29");
  CHECK(date("2023-02-29") == "2023-02 has 28 days");
  CHECK(date("1900-02-29") == "1900-02 has 28 days");
  CHECK(date("2100-02-29") == "2100-02 has 28 days");
}

TEST_CASE("A day after the last of its month is an error") {
  CHECK(date("2025-04-31") == "2025-04 has 30 days");
  CHECK(date("2024-02-30") == "2024-02 has 29 days");
  CHECK(parse_date("2023-02-29").complaint().message == "'2023-02-29' is no day of the calendar");
}

TEST_CASE("A date written in the British way gets a hint with the same day") {
  CHECK(date("31/01/2025") == "write 2025-01-31");
  CHECK(date("1/2/2025") == "write 2025-02-01");
  CHECK(date("31-01-2025") == "write 2025-01-31");
  CHECK(date("31.01.2025") == "write 2025-01-31");
}

TEST_CASE("A British date that is no day gets no such hint") {
  CHECK(date("29/02/2023") == "write a day as 2025-01-31");
  CHECK(date("01/31/2025") == "write a day as 2025-01-31");
}

TEST_CASE("What is no day of the calendar is no date") {
  for (const auto* text : {"", "2025", "2025-01", "2025-1-31", "2025-00-10", "2025-13-01", "2025-01-00",
                           "2025-01-32", "0000-01-01", "25-01-31", "2025/01/31", "20250131", " 2025-01-31",
                           "2025-01-31 ", "-025-01-31", "2025-01-3x", "2025–01–31", "today"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_date(text));
    CHECK(parse_date(text).complaint().code == Code::bad_date);
  }
}

TEST_CASE("A month is year and month") {
  CHECK(month("2025-01") == "2025-01");
  CHECK(month("2011-12") == "2011-12");
  CHECK(month("0001-01") == "0001-01");
  CHECK(month("9999-12") == "9999-12");
}

TEST_CASE("What is no month of a year is no month") {
  for (const auto* text : {"", "2025", "2025-00", "2025-13", "2025-1", "25-01", "2025/01", "0000-01",
                           "2025-01-31", "2025-01 ", " 2025-1", "2025-0x", "January 2025", "2024-25"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_month(text));
    CHECK(parse_month(text).complaint().code == Code::bad_month);
  }
}

TEST_CASE("A financial year has a slash, and its second half follows the first") {
  CHECK(financial_year("2024/25") == "2024/25");
  CHECK(parse_year("2024/25")->start == 2024);
  CHECK(financial_year("2009/10") == "2009/10");
}

TEST_CASE("The second half of a financial year starts again at 00 with a century") {
  CHECK(parse_year("1999/00")->start == 1999);
  CHECK(parse_year("2099/00")->start == 2099);
  CHECK(format(FinancialYear{1999}) == "1999/00");
  CHECK(financial_year("2000/01") == "2000/01");
  CHECK(financial_year("2099/100") == "write 2099/00");
}

TEST_CASE("A financial year with a hyphen is an error whose hint has the slash") {
  CHECK(financial_year("2024-25") == "write 2024/25");
  CHECK(financial_year("2011-12") == "write 2011/12");
}

TEST_CASE("A financial year with a long or wrong second half gets the right one as a hint") {
  CHECK(financial_year("2024/2025") == "write 2024/25");
  CHECK(financial_year("2024/24") == "write 2024/25");
  CHECK(financial_year("2024/26") == "write 2024/25");
  CHECK(financial_year("2024/5") == "write 2024/25");
  CHECK(financial_year("2099/01") == "write 2099/00");
  CHECK(financial_year("2024") == "write 2024/25");
}

TEST_CASE("What is no financial year is an error") {
  for (const auto* text : {"", "24/25", "2024/", "/25", "2024/25 ", " 2024/25", "2024 / 25", "2024/2x",
                           "FY24", "2024/25 Q1", "0000/01", "20245/26"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_year(text));
    CHECK(parse_year(text).complaint().code == Code::bad_year);
  }
}

TEST_CASE("A day is the last day of what is written") {
  CHECK(day("2025-01-31") == "2025-01-31");
  CHECK(day("2025-01-15") == "2025-01-15");
  CHECK(day("2024-02") == "2024-02-29");
  CHECK(day("2023-02") == "2023-02-28");
  CHECK(day("2040") == "2040-12-31");
  CHECK(day("2024/25") == "2025-03-31");
  CHECK(day("1999/00") == "2000-03-31");
}

TEST_CASE("What is no day says how a day is written") {
  CHECK(day("2023-02-29") == "2023-02 has 28 days");
  CHECK(day("31/01/2025") == "write 2025-01-31");
  CHECK(day("soon") == "write 2025-01-31, 2025-01, 2040 or 2024/25");
  for (const auto* text :
       {"", "2025-13", "2024/26", "2024-25", "0000", "20401", "2024/25 Q3", "2023-02-29", "31/01/2025"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_day(text));
    CHECK(parse_day(text).complaint().code == Code::bad_day);
  }
}

TEST_CASE("A number of days has its unit") {
  CHECK(*parse_days("14 days") == 14);
  CHECK(*parse_days("1 day") == 1);
  CHECK(*parse_days("0 days") == 0);
}

TEST_CASE("A number of days without its unit gets a hint that adds it") {
  CHECK(parse_days("14").complaint().hint == "write 14 days");
  CHECK(parse_days("1").complaint().hint == "write 1 day");
}

TEST_CASE("What is no whole number of days is an error") {
  for (const auto* text : {"", "days", " days", "-5 days", "1.5 days", "014 days", "14days", "14 Days",
                           "2 weeks", "a day", "14 days more", "99999999999 days"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_days(text));
    CHECK(parse_days(text).complaint().code == Code::bad_days);
  }
}

TEST_CASE("The financial year turns on 1 April") {
  CHECK(year_of(*parse_date("2025-03-31")) == FinancialYear{2024});
  CHECK(year_of(*parse_date("2025-04-01")) == FinancialYear{2025});
  CHECK(year_of(*parse_date("2024-12-31")) == FinancialYear{2024});
  CHECK(format(first_month(FinancialYear{2024})) == "2024-04");
}

TEST_CASE("A month knows its first and its last day") {
  CHECK(format(first_day(*parse_month("2025-01"))) == "2025-01-01");
  CHECK(format(last_day(*parse_month("2025-12"))) == "2025-12-31");
  CHECK(format(last_day(*parse_month("2024-02"))) == "2024-02-29");
  CHECK(format(last_day(*parse_month("1900-02"))) == "1900-02-28");
  CHECK(format(last_day(*parse_month("2000-02"))) == "2000-02-29");
  CHECK(format(month_of(*parse_date("2024-12-31"))) == "2024-12");
  CHECK(format(month_of(*parse_date("2025-01-01"))) == "2025-01");
}

TEST_CASE("A date for people has the month's name and no leading zero") {
  CHECK(long_format(*parse_date("2025-01-31")) == "31 January 2025");
  CHECK(long_format(*parse_date("2024-12-01")) == "1 December 2024");
}

TEST_CASE("Dates are ordered by the calendar") {
  CHECK(*parse_date("2024-12-31") < *parse_date("2025-01-01"));
  CHECK(*parse_month("2024-12") < *parse_month("2025-01"));
  CHECK(*parse_year("1999/00") < *parse_year("2000/01"));
}

TEST_CASE("Every date is read back as it was printed") {
  CHECK(rc::check("parse_date(format(x)) == x", [] {
    const Date wanted = any_date();
    const auto again = parse_date(format(wanted));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == wanted);
    RC_ASSERT(*parse_day(format(wanted)) == wanted);
  }));
}

TEST_CASE("Every month is read back as it was printed") {
  CHECK(rc::check("parse_month(format(x)) == x", [] {
    const Month wanted{*rc::gen::inRange(12, 10'000 * 12)};
    const auto again = parse_month(format(wanted));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == wanted);
    RC_ASSERT(*parse_day(format(wanted)) == last_day(wanted));
  }));
}

TEST_CASE("Every financial year is read back as it was printed") {
  CHECK(rc::check("parse_year(format(x)) == x", [] {
    const FinancialYear wanted{*rc::gen::inRange(1, 9'999)};
    const auto again = parse_year(format(wanted));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == wanted);
  }));
}

TEST_CASE("A day lies between the first and the last of its month") {
  CHECK(rc::check("first_day(month_of(x)) <= x <= last_day(month_of(x))", [] {
    const Date any = any_date();
    RC_ASSERT(first_day(month_of(any)) <= any);
    RC_ASSERT(any <= last_day(month_of(any)));
  }));
}

TEST_CASE("The order of dates is the order of their texts") {
  CHECK(rc::check("a < b as dates and as texts", [] {
    const Date a = any_date(), b = any_date();
    RC_ASSERT((a < b) == (format(a) < format(b)));
  }));
}

}  // namespace
