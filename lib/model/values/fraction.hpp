#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>

#include "model/values/decimal.hpp"
#include "model/values/money.hpp"

namespace ptx {

/// An exact rational number, for scores: one on the line is on the line, and two are equal only if they are.
/// As long as its two parts, in lowest terms, fit into 64 bits, they are held so; beyond, without a bound.
class Fraction {
 public:
  Fraction() = default;
  Fraction(int whole) : over_(whole) {}
  explicit Fraction(const Decimal& number);

  Fraction& operator+=(const Fraction& other) { return *this = *this + other; }
  friend Fraction operator+(const Fraction& a, const Fraction& b);
  friend Fraction operator-(const Fraction& a, const Fraction& b);
  friend Fraction operator*(const Fraction& a, const Fraction& b);
  /// The divisor is not nought.
  friend Fraction operator/(const Fraction& a, const Fraction& b);

  friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }
  friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

  /// The value times 10^places, rounded half away from zero. It must fit into 64 bits: it is meant for
  /// scores.
  long long scaled(int places) const;

  /// The greatest whole number that is not above it.
  Fraction floor() const;

  friend std::string format(const Fraction& number, int places);

 private:
  struct Unbounded;

  static Fraction in_lowest_terms(Int128 over, Int128 under);
  static Fraction of(const Unbounded& value);
  Unbounded unbounded() const;

  std::int64_t over_ = 0, under_ = 1;
  std::shared_ptr<const Unbounded> unbounded_;  ///< the value, where it does not fit into the two above
};

/// A number that is printed with so many decimals, rounded half away from zero.
struct RoundedNumber {
  Fraction number;
  int places = 2;

  bool operator==(const RoundedNumber&) const = default;
};

/// One amount of money over another, which is not nought.
Fraction ratio_of(Money over, Money under);

/// The number with so many decimals, rounded half away from zero: "62.50".
std::string format(const Fraction& number, int places);
inline std::string format(const RoundedNumber& rounded) { return format(rounded.number, rounded.places); }

}  // namespace ptx
