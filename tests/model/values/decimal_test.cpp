#include "model/values/decimal.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>

using namespace ptx;

namespace {

/// The number as it prints, or the hint of what is wrong with it.
std::string read(std::string_view text) {
  const auto number = parse_decimal(text);
  return number ? format(*number) : number.complaint().hint;
}

std::string read_percent(std::string_view text) {
  const auto number = parse_percent(text);
  return number ? format(*number) : number.complaint().hint;
}

Decimal any_decimal() {
  const Int128 whole = *rc::gen::inRange<long long>(0, 1'000'000'000'000);
  const Int128 part = *rc::gen::inRange<long long>(0, 1'000'000'000);
  const Int128 size = whole * 1'000'000'000 + part;
  return {*rc::gen::arbitrary<bool>() ? -size : size};
}

TEST_CASE("A number is whole or has a point") {
  CHECK(read("12.1") == "12.1");
  CHECK(read("-3") == "-3");
  CHECK(read("0") == "0");
  CHECK(read("0.5") == "0.5");
  CHECK(read("-0.5") == "-0.5");
}

TEST_CASE("A number is held exactly") {
  CHECK(parse_decimal("12.1")->billionths == 12'100'000'000);
  CHECK(parse_decimal("0.000000001")->billionths == 1);
  CHECK(parse_decimal("-0.000000001")->billionths == -1);
  CHECK(*parse_decimal("7") == Decimal::whole(7));
}

TEST_CASE("Noughts at the end make no difference, and are not printed") {
  CHECK(*parse_decimal("1.500") == *parse_decimal("1.5"));
  CHECK(read("1.500") == "1.5");
  CHECK(read("100") == "100");
  CHECK(read("4.0") == "4");
}

TEST_CASE("Minus nought is nought") {
  CHECK(*parse_decimal("-0") == Decimal{});
  CHECK(read("-0.0") == "0");
}

TEST_CASE("Nine decimal places are held, ten are an error") {
  CHECK(read("0.123456789") == "0.123456789");
  CHECK(read("0.1234567891") == "a number has at most 9 decimal places");
  CHECK(read("1.0000000000") == "a number has at most 9 decimal places");
}

TEST_CASE("Twelve digits before the point are held, thirteen are an error") {
  CHECK(read("999999999999") == "999999999999");
  CHECK(read("-999999999999.999999999") == "-999999999999.999999999");
  CHECK(read("1000000000000") == "a number has at most 12 digits before the point");
  CHECK(read(std::string(200, '9')) == "a number has at most 12 digits before the point");
}

TEST_CASE("A leading zero before a digit is an error") {
  for (const auto* text : {"012", "00", "-01", "00.5", "01.5"}) {
    CAPTURE(text);
    CHECK(read(text) == "write it without the leading zero");
  }
}

TEST_CASE("A comma in a number is an error") {
  CHECK(read("1,000") == "write it without commas");
  CHECK(read("1,5") == "write 1.5, with a point");
}

TEST_CASE("What only a computer would take for a number is none") {
  for (const auto* text :
       {"",     "-",   ".",     "1.",    ".5", "-.5", "+5",    "--5", "1e3", "0x10", "inf",
        "-inf", "nan", "1_000", "1.2.3", " 5", "5 ",  "1 000", "½",   "５",  "−5",   "5%"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_decimal(text));
    CHECK(parse_decimal(text).complaint().code == Code::bad_number);
  }
}

TEST_CASE("Numbers are ordered by their value") {
  CHECK(*parse_decimal("-2") < *parse_decimal("-1.5"));
  CHECK(*parse_decimal("9.9") < *parse_decimal("10"));
  CHECK(*parse_decimal("0.1") > *parse_decimal("0.099999999"));
}

TEST_CASE("A percentage ends in its sign") {
  CHECK(read_percent("5%") == "5");
  CHECK(read_percent("12.5%") == "12.5");
  CHECK(read_percent("0%") == "0");
  CHECK(read_percent("100%") == "100");
  CHECK(read_percent("150%") == "150");
}

TEST_CASE("A bare number is no percentage, and the hint adds the sign") {
  CHECK(read_percent("5") == "write 5%");
  CHECK(read_percent("0.05") == "write 5%, or 0.05% if a hundredth of that is meant");
}

TEST_CASE("A percentage is not negative") { CHECK(read_percent("-5%") == "a percentage is not negative"); }

TEST_CASE("What is no number is no percentage") {
  for (const auto* text : {"", "%", "5 %", "5%%", "%5", "5 percent", "012%", ".5%", "1e1%", "tbc"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_percent(text));
    CHECK(parse_percent(text).complaint().code == Code::bad_percent);
  }
}

TEST_CASE("Every number is read back as it was printed") {
  CHECK(rc::check("parse_decimal(format(x)) == x", [] {
    const Decimal number = any_decimal();
    const auto again = parse_decimal(format(number));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == number);
  }));
}

TEST_CASE("A percentage is the number before its sign") {
  CHECK(rc::check("parse_percent(format(x) + %) == x", [] {
    Decimal number = any_decimal();
    if (number.billionths < 0) number.billionths = -number.billionths;
    RC_ASSERT(*parse_percent(format(number) + "%") == number);
  }));
}

}  // namespace
