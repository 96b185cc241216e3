#include "model/values/fraction.hpp"

#include <algorithm>

namespace ptx {
namespace {

using Integer = boost::multiprecision::cpp_int;

long long power_of_ten(int exponent) {
  long long power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// The digits of a number that is not negative. Its own str() would part them as the global locale says.
std::string digits_of(Integer number) {
  std::string out;
  do {
    out += static_cast<char>('0' + static_cast<int>(number % 10));
    number /= 10;
  } while (number > 0);
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace

Fraction::Fraction(const Decimal& number) {
  constexpr Int128 one = 1'000'000'000;
  const auto whole = static_cast<long long>(number.billionths / one);
  const auto rest = static_cast<long long>(number.billionths % one);
  value_ = whole;
  if (rest != 0) value_ += boost::multiprecision::cpp_rational(rest, static_cast<long long>(one));
}

Integer Fraction::rounded(int places) const {
  const Integer over = numerator(value_) * power_of_ten(places);
  const Integer under = denominator(value_);
  const Integer size = (abs(over) * 2 + under) / (under * 2);
  return over < 0 ? Integer(-size) : size;
}

long long Fraction::scaled(int places) const { return static_cast<long long>(rounded(places)); }

Fraction Fraction::floor() const {
  const Integer over = numerator(value_);
  const Integer under = denominator(value_);
  Integer whole = over / under;
  if (whole * under > over) --whole;
  Fraction out;
  out.value_ = whole;
  return out;
}

Fraction ratio_of(Money over, Money under) {
  return Fraction(Decimal::whole(over.in_pence())) / Fraction(Decimal::whole(under.in_pence()));
}

std::string format(const Fraction& number, int places) {
  const Integer scaled = number.rounded(places);
  std::string digits = digits_of(abs(scaled));
  const auto behind = static_cast<std::size_t>(places);
  if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - behind, ".");
  return scaled < 0 ? "-" + digits : digits;
}

}  // namespace ptx
