#include "model/framework/rating.hpp"

#include <fmt/format.h>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {

Parsed<Rating> parse_rating(std::string_view text) {
  if (text == "unknown") return Rating{};
  if (text == "n/a") return Rating{RatingKind::not_applicable, 0};
  const bool negative = text.starts_with('-');
  if (const auto number = digits(text.substr(negative ? 1 : 0)))
    return Rating::number(negative ? -*number : *number);
  const bool not_applicable = text == "N/A" || text == "na" || text == "NA" || text == "n.a.";
  return Complaint{Code::bad_rating, fmt::format("'{}' is no rating", clean_and_cut(text, 60)),
                   not_applicable                           ? "write n/a"
                   : text == "Unknown" || text == "UNKNOWN" ? "write unknown"
                                                            : "write a whole number, unknown or n/a"};
}

std::string format(const Rating& rating) {
  if (rating.kind == RatingKind::unknown) return "unknown";
  return rating.kind == RatingKind::not_applicable ? "n/a" : std::to_string(rating.value);
}

}  // namespace ptx
