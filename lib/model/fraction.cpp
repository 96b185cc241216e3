#include "model/fraction.hpp"

#include <fmt/format.h>

namespace ptx {
namespace {

using Integer = boost::multiprecision::cpp_int;

long long power_of_ten(int exponent) {
  long long power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

}  // namespace

Fraction::Fraction(const Decimal& number) {
  constexpr Int128 one = 1'000'000'000;
  const auto whole = static_cast<long long>(number.billionths / one);
  const auto rest = static_cast<long long>(number.billionths % one);
  value_ = whole;
  if (rest != 0) value_ += boost::multiprecision::cpp_rational(rest, static_cast<long long>(one));
}

long long Fraction::scaled(int places) const {
  const Integer over = numerator(value_) * power_of_ten(places);
  const Integer under = denominator(value_);
  const Integer size = (abs(over) * 2 + under) / (under * 2);
  return static_cast<long long>(over < 0 ? Integer(-size) : size);
}

std::string format(const Fraction& number, int places) {
  const long long scaled = number.scaled(places);
  const long long size = scaled < 0 ? -scaled : scaled;
  const long long unit = power_of_ten(places);
  const std::string whole = fmt::format("{}{}", scaled < 0 ? "-" : "", size / unit);
  return places == 0 ? whole : fmt::format("{}.{:0{}}", whole, size % unit, places);
}

}  // namespace ptx
