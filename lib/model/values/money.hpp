#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "diagnostic/parsed.hpp"

namespace ptx {

/// An exact amount of money in pence. Sums are checked: one that does not fit throws Error.
class Money {
 public:
  Money() = default;
  static Money pence(std::int64_t count) { return Money(count); }

  std::int64_t in_pence() const { return pence_; }
  auto operator<=>(const Money&) const = default;

  Money& operator+=(Money other);
  Money& operator-=(Money other);
  friend Money operator+(Money a, Money b) { return a += b; }
  friend Money operator-(Money a, Money b) { return a -= b; }
  friend Money operator-(Money a) { return Money() -= a; }

 private:
  explicit Money(std::int64_t count) : pence_(count) {}

  std::int64_t pence_ = 0;
};

/// Reads `250000`, `£330k`, `1.2m`, `-£12,500.50`, `10.885m`, `2bn`: exact to the penny, at most £1,000bn
/// either way.
Parsed<Money> parse_money(std::string_view text);

/// Pounds with two decimals and no sign of currency: "-12500.50".
std::string format(Money amount);

/// The exact amount for a sentence: "£55,000", "-£12,500.50".
std::string format_exact_pounds(Money amount);

}  // namespace ptx
