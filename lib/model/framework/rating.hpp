#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostic/parsed.hpp"

namespace ptx {

enum class RatingKind { unknown, not_applicable, number };

/// How a project stands on one criterion: a number, not known, or not applicable. These are three different
/// answers.
struct Rating {
  RatingKind kind = RatingKind::unknown;
  int value = 0;

  static Rating number(int value) { return {RatingKind::number, value}; }
  auto operator<=>(const Rating&) const = default;
};

/// Reads a whole number, `unknown` or `n/a`.
Parsed<Rating> parse_rating(std::string_view text);

/// "4", "unknown", "n/a".
std::string format(const Rating& rating);

/// A rating with what lies behind it: the lowest and the highest that somebody argued for, and why it stands
/// as it does.
struct JudgedRating {
  Rating rating;
  std::optional<Rating> low, high;
  std::optional<std::string> disputed, why;
};

}  // namespace ptx
