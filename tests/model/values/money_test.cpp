#include "model/values/money.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "text/strings.hpp"

using namespace ptx;

namespace {

constexpr std::int64_t most_pence = 100'000'000'000'000;

/// The amount as it prints, or the hint of what is wrong with it.
std::string read(std::string_view text) {
  const auto amount = parse_money(text);
  return amount ? format(*amount) : amount.complaint().hint;
}

Money sum(const std::vector<std::int64_t>& amounts) {
  Money total;
  for (const auto pence : amounts) total += Money::pence(pence);
  return total;
}

TEST_CASE("Money is written in pounds, with or without the sign") {
  CHECK(read("250000") == "250000.00");
  CHECK(read("£250000") == "250000.00");
  CHECK(read("0") == "0.00");
  CHECK(read("£0") == "0.00");
}

TEST_CASE("k, m and bn stand for thousands, millions and billions") {
  CHECK(read("£330k") == "330000.00");
  CHECK(read("1.2m") == "1200000.00");
  CHECK(read("2bn") == "2000000000.00");
  CHECK(read("10.885m") == "10885000.00");
  CHECK(read("0.5k") == "500.00");
}

TEST_CASE("A scaled amount is exact to the penny") {
  CHECK(read("1.2345k") == "1234.50");
  CHECK(read("1.23456k") == "1234.56");
  CHECK(read("1.23456789m") == "1234567.89");
  CHECK(read("0.00000000001bn") == "0.01");
}

TEST_CASE("What would be finer than a penny is an error") {
  for (const auto* text :
       {"1.500", "0.001", "0.000", "12.345", "1.234567k", "1.000000k", "1.234567891m", "0.000000000001bn"}) {
    CAPTURE(text);
    CHECK(read(text) == "money is exact to the penny: at most two decimal places of a pound");
  }
}

TEST_CASE("A point has digits on either side") {
  CHECK(read("0.5") == "0.50");
  CHECK(read("12.5") == "12.50");
  for (const auto* text : {"1.", ".5", ".", "£.50", "1.k", ".5k", "1.2.3", "1..2"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_money(text));
  }
}

TEST_CASE("A negative amount has its minus before the pound") {
  CHECK(read("-£12,500.50") == "-12500.50");
  CHECK(read("-5") == "-5.00");
  CHECK(read("-1.2m") == "-1200000.00");
  CHECK(read("-0") == "0.00");
  for (const auto* text : {"£-5", "--5", "-", "5-", "(5)", "+5", "−5"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_money(text));
  }
}

TEST_CASE("A penny is an amount") {
  CHECK(parse_money("0.01")->in_pence() == 1);
  CHECK(parse_money("-£0.01")->in_pence() == -1);
}

TEST_CASE("The largest amount is £1,000bn either way") {
  CHECK(parse_money("£1,000bn")->in_pence() == most_pence);
  CHECK(parse_money("-£1,000bn")->in_pence() == -most_pence);
  CHECK(read("1000000000000") == "1000000000000.00");
  CHECK(read("£1,000,000,000,000.00") == "1000000000000.00");
  CHECK(read("999,999,999,999.99") == "999999999999.99");
}

TEST_CASE("One penny more than £1,000bn is an error") {
  for (const auto* text : {"1000000000000.01", "-1000000000000.01", "£1,000,000,000,000.01",
                           "1000.00000000001bn", "1001bn", "9999999999999"}) {
    CAPTURE(text);
    CHECK(read(text) == "at most £1,000bn");
  }
}

TEST_CASE("A number of any length is an error, not another number") {
  CHECK(read(std::string(200, '9')) == "at most £1,000bn");
  CHECK(read(std::string(40, '9') + "bn") == "at most £1,000bn");
  CHECK(read("18446744073709551617") == "at most £1,000bn");
  CHECK(read("340282366920938463463374607431768211457bn") == "at most £1,000bn");
}

TEST_CASE("Commas part thousands") {
  CHECK(read("12,500") == "12500.00");
  CHECK(read("1,234,567.89") == "1234567.89");
  CHECK(read("£1,000k") == "1000000.00");
}

TEST_CASE("A misplaced comma is an error") {
  for (const auto* text : {"1,5", "12,50", "1234,567", "1,2345", ",500", "500,", "1,,000", "1,00,000", ","}) {
    CAPTURE(text);
    CHECK(read(text) == "a comma parts thousands: write 12,500 or 12500");
  }
  CHECK(read("1.234,567m") == "no comma after the point: write 12500.50");
}

TEST_CASE("A leading zero before a digit is an error") {
  for (const auto* text : {"012", "00", "£012k", "-012", "00.5", "0,500", "000,500"}) {
    CAPTURE(text);
    CHECK(read(text) == "write it without the leading zero");
  }
}

TEST_CASE("Another currency's sign is an error that says so") {
  for (const auto* text : {"$5", "€5", "5€", "-$5", "$1.2m", "USD 5", "5 EUR"}) {
    CAPTURE(text);
    CHECK(read(text) == "amounts are in pounds: write £330k");
  }
}

TEST_CASE("k, m and bn are small letters") {
  CHECK(read("330K") == "write 330k, with k, m or bn in small letters");
  CHECK(read("1.2M") == "write 1.2m, with k, m or bn in small letters");
  CHECK(read("2Bn") == "write 2bn, with k, m or bn in small letters");
  CHECK(read("£2B") == "write k, m or bn in small letters: £330k");
  CHECK(read("2b") == "a billion is bn: 2bn");
}

TEST_CASE("An amount with blanks is answered with the amount that was meant") {
  CHECK(read("£ 330k") == "write £330k");
  CHECK(read("12 500") == "write 12500");
  CHECK(read("- 5") == "write -5");
  CHECK(read("5 million") == "write 5m");
}

TEST_CASE("What only a computer would take for a number is no amount") {
  for (const auto* text : {"", "inf", "nan", "1e3", "0x10", "1_000", "£", "k", "£m", "bn", "5mk", "5kk",
                           "££5", "5£", "five", "½", "５", "tbc"}) {
    CAPTURE(text);
    REQUIRE_FALSE(parse_money(text));
    CHECK(parse_money(text).complaint().code == Code::bad_money);
  }
}

TEST_CASE("The complaint quotes what was written, made safe to show") {
  CHECK(parse_money("12k5").complaint().message == "'12k5' is no amount of money");
  CHECK(parse_money("1\x1B[2J").complaint().message == "'1\\u{001B}[2J' is no amount of money");
}

TEST_CASE("Money prints with two decimals and no sign of currency") {
  CHECK(format(Money::pence(5)) == "0.05");
  CHECK(format(Money::pence(-5)) == "-0.05");
  CHECK(format(Money::pence(-1'250'050)) == "-12500.50");
  CHECK(format(Money()) == "0.00");
  CHECK(format(Money::pence(std::numeric_limits<std::int64_t>::min())) == "-92233720368547758.08");
}

TEST_CASE("Money adds, subtracts, turns round and compares to the penny") {
  CHECK(Money::pence(10) + Money::pence(20) == Money::pence(30));
  CHECK(Money::pence(10) - Money::pence(20) == Money::pence(-10));
  CHECK(-Money::pence(7) == Money::pence(-7));
  CHECK(Money::pence(1) > Money());
  CHECK(Money::pence(-1) < Money());
}

TEST_CASE("A sum that does not fit stops the run") {
  const auto most = Money::pence(std::numeric_limits<std::int64_t>::max());
  const auto least = Money::pence(std::numeric_limits<std::int64_t>::min());
  CHECK_THROWS_WITH_AS(most + Money::pence(1), "a sum of money is too large to hold", Error);
  CHECK_THROWS_AS(least - Money::pence(1), Error);
  CHECK_THROWS_AS(-least, Error);
}

TEST_CASE("Every amount is read back as it was printed") {
  CHECK(rc::check("parse_money(format(x)) == x", [] {
    const auto amount = Money::pence(*rc::gen::inRange<std::int64_t>(-most_pence, most_pence + 1));
    const auto again = parse_money(format(amount));
    RC_ASSERT(static_cast<bool>(again));
    RC_ASSERT(*again == amount);
  }));
}

TEST_CASE("An amount with commas is the amount without them") {
  CHECK(rc::check("parse_money(with_commas(pounds)) is so many pounds", [] {
    const auto pounds = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'001);
    const auto amount = parse_money(with_commas(pounds));
    RC_ASSERT(static_cast<bool>(amount));
    RC_ASSERT(amount->in_pence() == pounds * 100);
  }));
}

TEST_CASE("Thousands are a thousand times the pounds") {
  CHECK(rc::check("a k is worth three noughts", [] {
    const auto thousands = *rc::gen::inRange<std::int64_t>(0, 1'000'000'001);
    const auto text = std::to_string(thousands);
    RC_ASSERT(*parse_money("£" + text + "k") == Money::pence(thousands * 100'000));
  }));
}

TEST_CASE("A sum of money does not depend on the order of its parts") {
  CHECK(rc::check("amounts have the same sum backwards and sorted", [] {
    const auto amounts = *rc::gen::container<std::vector<std::int64_t>>(
        rc::gen::inRange<std::int64_t>(-most_pence, most_pence + 1));
    const std::vector<std::int64_t> backwards(amounts.rbegin(), amounts.rend());
    auto sorted = amounts;
    std::sort(sorted.begin(), sorted.end());
    RC_ASSERT(sum(backwards) == sum(amounts));
    RC_ASSERT(sum(sorted) == sum(amounts));
  }));
}

TEST_CASE("Taking away what was added leaves the amount") {
  CHECK(rc::check("a + b - b == a", [](std::int32_t a, std::int32_t b) {
    RC_ASSERT(Money::pence(a) + Money::pence(b) - Money::pence(b) == Money::pence(a));
  }));
}

}  // namespace
