#include "model/values/money.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "model/values/decimal.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr Int128 most_pence = 100'000'000'000'000;  // £1,000bn

struct Scale {
  std::string_view suffix;
  int zeros;
};
constexpr std::array scales{Scale{"bn", 9}, Scale{"m", 6}, Scale{"k", 3}};

Parsed<Money> complain(std::string_view text, std::string hint) {
  return Complaint{Code::bad_money, fmt::format("'{}' is no amount of money", clean_and_cut(text, 60)),
                   std::move(hint)};
}

/// Digits without their commas; none where a comma does not part thousands.
std::optional<std::string> without_commas(std::string_view digits) {
  const auto groups = split(digits, ',');
  if (groups.size() > 1) {
    if (groups.front().empty() || groups.front().size() > 3) return std::nullopt;
    if (!std::all_of(groups.begin() + 1, groups.end(), [](std::string_view g) { return g.size() == 3; }))
      return std::nullopt;
  }
  std::string out;
  for (const auto group : groups) out += group;
  return out;
}

/// The amount that was meant by "20 k", "120K" or "1.2 million"; empty where there is none.
std::string amount_meant_by(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '\t') out += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> words{
      {{"thousand", "k"}, {"million", "m"}, {"billion", "bn"}, {"mn", "m"}}};
  for (const auto& [word, sign] : words)
    if (out.ends_with(word)) out.replace(out.size() - word.size(), word.size(), sign);
  return out != text && parse_money(out) ? out : std::string();
}

/// The amount without its sign.
std::uint64_t size_in_pence(Money amount) {
  const auto pence = static_cast<std::uint64_t>(amount.in_pence());
  return amount < Money() ? std::uint64_t{0} - pence : pence;
}

/// What to say of a text that has no digits where digits should be.
std::string hint_for(std::string_view text) {
  for (const std::string_view sign : {"$", "€", "¥", "USD", "EUR", "$US"})
    if (text.find(sign) != std::string_view::npos) return "amounts are in pounds: write £330k";
  const std::string meant = amount_meant_by(text);
  if (!meant.empty())
    return fmt::format(
        "write {}{}", meant,
        text.find_first_of(" \t") == std::string_view::npos ? ", with k, m or bn in small letters" : "");
  if (text.find_first_of("KMB") != std::string_view::npos &&
      text.find_first_of("0123456789") != std::string_view::npos)
    return "write k, m or bn in small letters: £330k";
  if (text.ends_with('b')) return "a billion is bn: 2bn";
  return "write 250000, £330k, 1.2m or \"£12,500.50\"";
}

}  // namespace

Money& Money::operator+=(Money other) {
  if (__builtin_add_overflow(pence_, other.pence_, &pence_))
    throw Error(1, "a sum of money is too large to hold");
  return *this;
}

Money& Money::operator-=(Money other) {
  if (__builtin_sub_overflow(pence_, other.pence_, &pence_))
    throw Error(1, "a sum of money is too large to hold");
  return *this;
}

Parsed<Money> parse_money(std::string_view text) {
  std::string_view body = text;
  const bool negative = body.starts_with('-');
  if (negative) body.remove_prefix(1);
  if (constexpr std::string_view pound = "£"; body.starts_with(pound)) body.remove_prefix(pound.size());
  int zeros = 0;
  for (const auto& scale : scales)
    if (body.ends_with(scale.suffix)) {
      zeros = scale.zeros;
      body.remove_suffix(scale.suffix.size());
      break;
    }
  const auto point = body.find('.');
  const std::string_view after =
      point == std::string_view::npos ? std::string_view() : body.substr(point + 1);
  const std::string_view before = body.substr(0, point);
  if (before.find_first_not_of("0123456789,") != std::string_view::npos)
    return complain(text, hint_for(text));
  if (after.find(',') != std::string_view::npos)
    return complain(text, "no comma after the point: write 12500.50");
  if (before.empty() || (point != std::string_view::npos && !all_digits(after)))
    return complain(text, hint_for(text));
  const auto pounds = without_commas(before);
  if (!pounds || pounds->empty()) return complain(text, "a comma parts thousands: write 12,500 or 12500");
  if (pounds->size() > 1 && pounds->front() == '0')
    return complain(text, "write it without the leading zero");
  const auto decimals = static_cast<int>(after.size());
  if (decimals > zeros + 2)
    return complain(text, "money is exact to the penny: at most two decimal places of a pound");
  Int128 value = 0;
  for (const char c : *pounds + std::string(after)) {
    value = value * 10 + (c - '0');
    if (value > most_pence * 1'000'000'000) return complain(text, "at most £1,000bn");
  }
  for (int i = decimals; i < zeros + 2; ++i) {
    value *= 10;
    if (value > most_pence * 1'000'000'000) return complain(text, "at most £1,000bn");
  }
  if (value > most_pence) return complain(text, "at most £1,000bn");
  const auto pence = static_cast<std::int64_t>(value);
  return Money::pence(negative ? -pence : pence);
}

std::string format(Money amount) {
  const auto size = size_in_pence(amount);
  return fmt::format("{}{}.{:02}", amount < Money() ? "-" : "", size / 100, size % 100);
}

std::string format_exact_pounds(Money amount) {
  const auto size = size_in_pence(amount);
  const std::string pence = size % 100 == 0 ? "" : fmt::format(".{:02}", size % 100);
  return fmt::format("{}£{}{}", amount < Money() ? "-" : "", with_commas(static_cast<long long>(size / 100)),
                     pence);
}

}  // namespace ptx
