#include "render/format/pounds.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace ptx;

namespace {

std::string rounded(const char* amount) { return format_pounds(*parse_money(amount), MoneyFormat::rounded); }
std::string whole(const char* amount) { return format_pounds(*parse_money(amount), MoneyFormat::pounds); }

TEST_CASE("Money for people is rounded half away from zero, by a unit of its size") {
  CHECK(rounded("0") == "£0");
  CHECK(rounded("0.49") == "£0");
  CHECK(rounded("-0.49") == "£0");
  CHECK(rounded("0.50") == "£1");
  CHECK(rounded("-0.50") == "-£1");
  CHECK(rounded("950") == "£950");
  CHECK(rounded("12500") == "£13k");
  CHECK(rounded("-12500") == "-£13k");
  CHECK(rounded("330k") == "£330k");
  CHECK(rounded("1.25m") == "£1.3m");
  CHECK(rounded("2m") == "£2.0m");
  CHECK(rounded("1.2bn") == "£1.2bn");
}

TEST_CASE("An amount that rounding lifts to the next unit is printed in that") {
  CHECK(rounded("999.49") == "£999");
  CHECK(rounded("999.50") == "£1k");
  CHECK(rounded("999499.99") == "£999k");
  CHECK(rounded("999500") == "£1.0m");
  CHECK(rounded("999949999.99") == "£999.9m");
  CHECK(rounded("999950000") == "£1.0bn");
}

TEST_CASE("Whole pounds part thousands") {
  CHECK(whole("1234567.50") == "£1,234,568");
  CHECK(whole("-1234567.49") == "-£1,234,567");
  CHECK(whole("950") == "£950");
}

TEST_CASE("The printed amount is known as money too") {
  CHECK(format(rounded_for_print(*parse_money("-12500"), MoneyFormat::rounded)) == "-13000.00");
  CHECK(format(rounded_for_print(*parse_money("1.25m"), MoneyFormat::rounded)) == "1300000.00");
  CHECK(format(rounded_for_print(*parse_money("1.25m"), MoneyFormat::pounds)) == "1250000.00");
}

}  // namespace
