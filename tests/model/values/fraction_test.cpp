#include "model/values/fraction.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <string_view>
#include <vector>

using namespace ptx;

namespace {

Fraction number(std::string_view text) { return Fraction(*parse_decimal(text)); }

Fraction any_fraction() {
  return Fraction(*rc::gen::inRange(-10'000, 10'001)) / Fraction(*rc::gen::inRange(1, 1'000));
}

TEST_CASE("A fraction made from a decimal is exact") {
  CHECK(number("0.1") + number("0.2") == number("0.3"));
  CHECK(number("12.5") == Fraction(25) / 2);
  CHECK(number("-0.5") == Fraction(-1) / 2);
  CHECK(number("-3") == Fraction(-3));
  CHECK(number("0.000000001") * 1'000'000'000 == Fraction(1));
}

TEST_CASE("A third three times is one") {
  CHECK(Fraction(1) / 3 + Fraction(1) / 3 + Fraction(1) / 3 == Fraction(1));
  CHECK(Fraction(2) / 6 == Fraction(1) / 3);
  CHECK(Fraction(1) / -3 == Fraction(-1) / 3);
}

TEST_CASE("A score on the line is on the line") {
  const Fraction score = Fraction(1) / 3 * 120;
  CHECK(score == Fraction(40));
  CHECK(score >= Fraction(40));
  CHECK_FALSE(score < Fraction(40));
  CHECK((number("33.3") * 3 + number("66.7") * 4) / 100 == number("3.667"));
}

TEST_CASE("A score a billionth under the line is under the line") {
  CHECK(number("39.999999999") < Fraction(40));
  CHECK(Fraction(40) - Fraction(1) / 1'000'000'000 / 1'000'000'000 < Fraction(40));
  CHECK(Fraction(1) / 3 > number("0.333333333"));
}

TEST_CASE("Fractions print with so many decimals") {
  CHECK(format(number("62.5"), 2) == "62.50");
  CHECK(format(number("62.5"), 1) == "62.5");
  CHECK(format(Fraction(2) / 3, 2) == "0.67");
  CHECK(format(Fraction(1) / 3, 4) == "0.3333");
  CHECK(format(Fraction(40), 0) == "40");
  CHECK(format(Fraction(), 2) == "0.00");
}

TEST_CASE("A half is rounded away from zero") {
  CHECK(format(number("0.5"), 0) == "1");
  CHECK(format(number("1.5"), 0) == "2");
  CHECK(format(number("2.5"), 0) == "3");
  CHECK(format(number("0.125"), 2) == "0.13");
  CHECK(format(number("1.005"), 2) == "1.01");
  CHECK(format(number("99.995"), 2) == "100.00");
}

TEST_CASE("A negative half is rounded away from zero too") {
  CHECK(format(number("-0.5"), 0) == "-1");
  CHECK(format(number("-2.5"), 0) == "-3");
  CHECK(format(number("-0.125"), 2) == "-0.13");
  CHECK(format(number("-0.05"), 1) == "-0.1");
}

TEST_CASE("Less than a half is rounded towards zero") {
  CHECK(format(number("0.499999999"), 0) == "0");
  CHECK(format(number("2.499999999"), 0) == "2");
  CHECK(format(number("-2.499999999"), 0) == "-2");
}

TEST_CASE("What rounds to nought has no minus, what does not keeps it") {
  CHECK(format(number("-0.4"), 0) == "0");
  CHECK(format(number("-0.004"), 2) == "0.00");
  CHECK(format(number("-0.25"), 2) == "-0.25");
}

TEST_CASE("The largest number prints") {
  CHECK(format(number("999999999999.999999999"), 2) == "1000000000000.00");
  CHECK(format(number("-999999999999.25"), 2) == "-999999999999.25");
}

TEST_CASE("A scaled fraction is a whole number") {
  CHECK(number("1.25").scaled(2) == 125);
  CHECK(number("1.25").scaled(1) == 13);
  CHECK(number("-1.25").scaled(1) == -13);
  CHECK((Fraction(2) / 3).scaled(0) == 1);
}

TEST_CASE("Fractions are ordered by their value") {
  CHECK(Fraction(-1) / 2 < Fraction(-1) / 3);
  CHECK(Fraction(2) / 3 > Fraction(3) / 5);
  CHECK((Fraction(1) / 3 <=> Fraction(2) / 6) == std::strong_ordering::equal);
}

TEST_CASE("Taking away what was added leaves the fraction") {
  CHECK(rc::check("a + b - b == a", [] {
    const Fraction a = any_fraction(), b = any_fraction();
    RC_ASSERT(a + b - b == a);
  }));
}

TEST_CASE("Dividing by what was multiplied leaves the fraction") {
  CHECK(rc::check("a * b / b == a", [] {
    const Fraction a = any_fraction(), b = any_fraction();
    RC_PRE(b != Fraction());
    RC_ASSERT(a * b / b == a);
  }));
}

TEST_CASE("A sum of fractions does not depend on the order of its parts") {
  CHECK(rc::check("the sum is the same backwards", [](const std::vector<int>& tops) {
    Fraction sum, backwards;
    for (std::size_t i = 0; i < tops.size(); ++i) sum += Fraction(tops[i]) / static_cast<int>(i + 1);
    for (std::size_t i = tops.size(); i-- > 0;) backwards += Fraction(tops[i]) / static_cast<int>(i + 1);
    RC_ASSERT(sum == backwards);
  }));
}

TEST_CASE("Rounding moves by half a unit at most, and the same way on both sides of nought") {
  CHECK(rc::check("twice the difference is at most one", [] {
    const Fraction value = any_fraction();
    const Fraction exact = value * 100;
    const auto rounded = value.scaled(2);
    const Fraction away = Fraction(static_cast<int>(rounded)) - exact;
    RC_ASSERT(std::max(away, Fraction() - away) * 2 <= Fraction(1));
    RC_ASSERT((Fraction() - value).scaled(2) == -rounded);
  }));
}

TEST_CASE("Rounding keeps the order") {
  CHECK(rc::check("the greater of two is not rounded below the other", [] {
    const Fraction a = any_fraction(), b = any_fraction();
    RC_PRE(a <= b);
    RC_ASSERT(a.scaled(1) <= b.scaled(1));
  }));
}

TEST_CASE("A fraction whose parts outgrow 64 bits is as exact as before, and shrinks again") {
  const auto power = [](Fraction base, int exponent) {
    Fraction out(1);
    for (int i = 0; i < exponent; ++i) out = out * base;
    return out;
  };
  const Fraction large = power(Fraction(7), 60), small = Fraction(1) / large;
  CHECK(large * small == Fraction(1));
  CHECK(large + 1 - large == Fraction(1));
  CHECK(Fraction(5) + small > Fraction(5));
  CHECK(Fraction(5) - small < Fraction(5));
  CHECK((Fraction(5) + small - 5) / small == Fraction(1));
  CHECK((large * 2 + 1).floor() == large * 2 + 1);
  CHECK((Fraction(1) / 2 + small).floor() == Fraction());
  CHECK(format(power(Fraction(10), 20) + Fraction(1) / 8, 2) == "100000000000000000000.13");
  CHECK(format(Fraction() - power(Fraction(10), 20), 0) == "-100000000000000000000");
  CHECK((Fraction(5) / 2 + small).scaled(0) == 3);
}

TEST_CASE("Fractions stay exact on both sides of the bound of 64 bits") {
  CHECK(rc::check("(a^n + b) - a^n == b, and (a^n * b) / a^n == b", [] {
    const Fraction a = any_fraction(), b = any_fraction();
    RC_PRE(a != Fraction());
    Fraction power(1);
    for (int n = *rc::gen::inRange(0, 12); n > 0; --n) power = power * a;
    RC_ASSERT(power + b - power == b);
    RC_ASSERT(power * b / power == b);
    RC_ASSERT((power + b > power) == (b > Fraction()));
  }));
}

TEST_CASE("Decimals and the fractions made from them have one order") {
  CHECK(rc::check("a < b as decimals and as fractions", [](int a, int b) {
    const Decimal x{Int128{a} * 1'000}, y{Int128{b} * 1'000};
    RC_ASSERT((x < y) == (Fraction(x) < Fraction(y)));
    RC_ASSERT((x == y) == (Fraction(x) == Fraction(y)));
  }));
}

}  // namespace
