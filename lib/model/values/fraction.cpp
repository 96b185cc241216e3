#include "model/values/fraction.hpp"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <limits>

namespace ptx {

using Integer = boost::multiprecision::cpp_int;

struct Fraction::Unbounded {
  boost::multiprecision::cpp_rational value;
};

namespace {

long long power_of_ten(int exponent) {
  long long power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

/// One number over another, times 10^places and rounded half away from zero.
template <class Number>
Number rounded(const Number& over, const Number& under, int places) {
  const Number twice = (over < 0 ? Number(-over) : over) * power_of_ten(places) * 2;
  const Number size = (twice + under) / (under * 2);
  return over < 0 ? Number(-size) : size;
}

/// The whole number before the last so many digits, which stand behind a point: "-0.05". A library's own
/// str() would part them as the global locale says.
template <class Number>
std::string with_point(Number number, int places) {
  const bool negative = number < 0;
  if (negative) number = -number;
  std::string out;
  do {
    if (places > 0 && out.size() == static_cast<std::size_t>(places)) out += '.';
    out += static_cast<char>('0' + static_cast<int>(number % 10));
    number /= 10;
  } while (number > 0 || out.size() <= static_cast<std::size_t>(places));
  if (negative) out += '-';
  std::reverse(out.begin(), out.end());
  return out;
}

/// Of two numbers that are not negative, the first above nought.
Int128 greatest_common_divisor(Int128 a, Int128 b) {
  constexpr Int128 small = std::numeric_limits<std::int64_t>::max();
  while (b != 0 && (a > small || b > small)) a = std::exchange(b, a % b);
  auto low = static_cast<std::int64_t>(a), high = static_cast<std::int64_t>(b);
  if (b == 0) return a;
  while (high != 0) low = std::exchange(high, low % high);
  return low;
}

bool fits(Int128 number) {
  using Limits = std::numeric_limits<std::int64_t>;
  return number >= Limits::min() && number <= Limits::max();
}

}  // namespace

/// The lower part is above nought, and neither is further from nought than twice the square of 64 bits.
Fraction Fraction::in_lowest_terms(Int128 over, Int128 under) {
  const Int128 common = greatest_common_divisor(under, over < 0 ? -over : over);
  if (common > 1) over /= common, under /= common;
  Fraction out;
  if (fits(over) && fits(under)) {
    out.over_ = static_cast<std::int64_t>(over), out.under_ = static_cast<std::int64_t>(under);
  } else {
    out.unbounded_ = std::make_shared<const Unbounded>(Unbounded{{Integer(over), Integer(under)}});
  }
  return out;
}

Fraction Fraction::of(const Unbounded& value) {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  const Integer over = numerator(value.value), under = denominator(value.value);
  Fraction out;
  if (abs(over) <= most && under <= most) {
    out.over_ = static_cast<std::int64_t>(over), out.under_ = static_cast<std::int64_t>(under);
  } else {
    out.unbounded_ = std::make_shared<const Unbounded>(value);
  }
  return out;
}

Fraction::Unbounded Fraction::unbounded() const {
  return unbounded_ ? *unbounded_ : Unbounded{{Integer(over_), Integer(under_)}};
}

Fraction::Fraction(const Decimal& number) { *this = in_lowest_terms(number.billionths, 1'000'000'000); }

Fraction operator+(const Fraction& a, const Fraction& b) {
  if (a.unbounded_ || b.unbounded_) return Fraction::of({a.unbounded().value + b.unbounded().value});
  if (a.under_ == b.under_) return Fraction::in_lowest_terms(Int128{a.over_} + b.over_, a.under_);
  return Fraction::in_lowest_terms(Int128{a.over_} * b.under_ + Int128{b.over_} * a.under_,
                                   Int128{a.under_} * b.under_);
}

Fraction operator-(const Fraction& a, const Fraction& b) { return a + b * Fraction(-1); }

Fraction operator*(const Fraction& a, const Fraction& b) {
  if (a.unbounded_ || b.unbounded_) return Fraction::of({a.unbounded().value * b.unbounded().value});
  return Fraction::in_lowest_terms(Int128{a.over_} * b.over_, Int128{a.under_} * b.under_);
}

Fraction operator/(const Fraction& a, const Fraction& b) {
  if (a.unbounded_ || b.unbounded_) return Fraction::of({a.unbounded().value / b.unbounded().value});
  const Int128 over = Int128{a.over_} * b.under_, under = Int128{a.under_} * b.over_;
  return under < 0 ? Fraction::in_lowest_terms(-over, -under) : Fraction::in_lowest_terms(over, under);
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
  if (a.unbounded_ || b.unbounded_) return a.unbounded().value.compare(b.unbounded().value) <=> 0;
  return Int128{a.over_} * b.under_ <=> Int128{b.over_} * a.under_;
}

long long Fraction::scaled(int places) const {
  if (!unbounded_) return static_cast<long long>(rounded(Int128{over_}, Int128{under_}, places));
  return static_cast<long long>(
      rounded<Integer>(numerator(unbounded_->value), denominator(unbounded_->value), places));
}

Fraction Fraction::floor() const {
  const Unbounded exact = unbounded();
  const Integer over = numerator(exact.value), under = denominator(exact.value);
  Integer whole = over / under;
  if (whole * under > over) --whole;
  return of({whole});
}

Fraction ratio_of(Money over, Money under) {
  return Fraction(Decimal::whole(over.in_pence())) / Fraction(Decimal::whole(under.in_pence()));
}

std::string format(const Fraction& number, int places) {
  if (!number.unbounded_)
    return with_point(rounded(Int128{number.over_}, Int128{number.under_}, places), places);
  const auto& value = number.unbounded_->value;
  return with_point(rounded<Integer>(numerator(value), denominator(value), places), places);
}

}  // namespace ptx
