#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <compare>
#include <string>

#include "model/values/decimal.hpp"
#include "model/values/money.hpp"

namespace ptx {

/// An exact rational number, for scores: one on the line is on the line, and two are equal only if they are.
class Fraction {
 public:
  Fraction() = default;
  Fraction(int whole) : value_(whole) {}
  explicit Fraction(const Decimal& number);

  Fraction& operator+=(const Fraction& other) { return value_ += other.value_, *this; }
  friend Fraction operator+(Fraction a, const Fraction& b) { return a += b; }
  friend Fraction operator-(Fraction a, const Fraction& b) { return a.value_ -= b.value_, a; }
  friend Fraction operator*(Fraction a, const Fraction& b) { return a.value_ *= b.value_, a; }
  /// The divisor is not nought.
  friend Fraction operator/(Fraction a, const Fraction& b) { return a.value_ /= b.value_, a; }

  friend bool operator==(const Fraction& a, const Fraction& b) { return a.value_ == b.value_; }
  friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    const int order = a.value_.compare(b.value_);
    return order < 0   ? std::strong_ordering::less
           : order > 0 ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
  }

  /// The value times 10^places, rounded half away from zero. It must fit into 64 bits: it is meant for
  /// scores.
  long long scaled(int places) const;

  /// The greatest whole number that is not above it.
  Fraction floor() const;

 private:
  friend std::string format(const Fraction& number, int places);

  /// The value times 10^places, rounded half away from zero.
  boost::multiprecision::cpp_int rounded(int places) const;

  boost::multiprecision::cpp_rational value_;
};

/// One amount of money over another, which is not nought.
Fraction ratio_of(Money over, Money under);

/// The number with so many decimals, rounded half away from zero: "62.50".
std::string format(const Fraction& number, int places);

}  // namespace ptx
