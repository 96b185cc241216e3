#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "diagnostic/parsed.hpp"

namespace ptx {

__extension__ using Int128 = __int128;

/// An exact decimal number with up to 12 digits before the point and 9 after it, held as a count of
/// billionths.
struct Decimal {
  Int128 billionths = 0;

  static Decimal whole(long long number) { return {static_cast<Int128>(number) * 1'000'000'000}; }
  auto operator<=>(const Decimal&) const = default;
};

/// Reads `12.1` or `-3`: a point has digits on either side, no leading zero before a digit, no exponent, no
/// comma.
Parsed<Decimal> parse_decimal(std::string_view text);

/// Reads `12.5%`; 12.5 is the value. Not negative.
Parsed<Decimal> parse_percent(std::string_view text);

/// The number without trailing zeros after the point: "12.1", "-3".
std::string format(const Decimal& number);

}  // namespace ptx
