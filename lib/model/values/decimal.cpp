#include "model/values/decimal.hpp"

#include <fmt/format.h>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr int places = 9;
constexpr std::size_t digits_before = 12;
constexpr Int128 one = 1'000'000'000;

Complaint no_number(std::string_view text, std::string hint) {
  return {Code::bad_number, fmt::format("'{}' is no number", clean_and_cut(text, 60)), std::move(hint)};
}

}  // namespace

Parsed<Decimal> parse_decimal(std::string_view text) {
  const bool negative = text.starts_with('-');
  const std::string_view body = text.substr(negative ? 1 : 0);
  const auto point = body.find('.');
  const std::string_view before = body.substr(0, point);
  const std::string_view after =
      point == std::string_view::npos ? std::string_view() : body.substr(point + 1);
  if (const auto comma = text.find(','); comma != std::string_view::npos) {
    const bool is_point = text.find(',', comma + 1) == std::string_view::npos && text.size() - comma != 4 &&
                          all_digits(text.substr(comma + 1));
    return no_number(
        text, is_point ? fmt::format("write {}.{}, with a point", clean_and_cut(text.substr(0, comma), 20),
                                     clean_and_cut(text.substr(comma + 1), 20))
                       : "write it without commas");
  }
  if (before.empty() && all_digits(after))
    return no_number(text, fmt::format("write {}0.{}", negative ? "-" : "", clean_and_cut(after, 20)));
  if (!all_digits(before) || (point != std::string_view::npos && !all_digits(after)))
    return no_number(text, "write a number such as 12 or 12.5");
  if (before.size() > 1 && before.front() == '0') return no_number(text, "write it without the leading zero");
  if (before.size() > digits_before)
    return no_number(text, "a number has at most 12 digits before the point");
  if (after.size() > static_cast<std::size_t>(places))
    return no_number(text, "a number has at most 9 decimal places");
  Int128 value = 0;
  for (const char c : before) value = value * 10 + (c - '0');
  for (int i = 0; i < places; ++i)
    value = value * 10 +
            (static_cast<std::size_t>(i) < after.size() ? after[static_cast<std::size_t>(i)] - '0' : 0);
  return Decimal{negative ? -value : value};
}

Parsed<Decimal> parse_percent(std::string_view text) {
  const auto complain = [&](std::string hint) -> Parsed<Decimal> {
    return Complaint{Code::bad_percent, fmt::format("'{}' is no percentage", clean_and_cut(text, 60)),
                     std::move(hint)};
  };
  if (const auto share = parse_decimal(text); share && *share > Decimal{} && *share < Decimal::whole(1))
    return complain(fmt::format("write {}%, or {}% if a hundredth of that is meant",
                                format(Decimal{share->billionths * 100}), text));
  if (!text.ends_with('%'))
    return complain(parse_decimal(text) ? fmt::format("write {}%", clean_and_cut(text, 60))
                                        : "write 5% or 12.5%");
  const auto number = parse_decimal(text.substr(0, text.size() - 1));
  if (!number) return complain("write 5% or 12.5%");
  if (*number < Decimal{}) return complain("a percentage is not negative");
  return *number;
}

std::string format(const Decimal& number) {
  const Int128 size = number.billionths < 0 ? -number.billionths : number.billionths;
  std::string text = std::to_string(static_cast<long long>(size / one));
  std::string decimals = fmt::format("{:09}", static_cast<long long>(size % one));
  decimals.erase(decimals.find_last_not_of('0') + 1);
  if (!decimals.empty()) text += "." + decimals;
  return number.billionths < 0 ? "-" + text : text;
}

}  // namespace ptx
