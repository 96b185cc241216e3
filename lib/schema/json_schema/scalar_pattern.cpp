#include "schema/json_schema/scalar_pattern.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "diagnostic/codes.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::string_view id_pattern = "(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])(/|$))[a-z0-9][a-z0-9-]{0,63}";
constexpr std::string_view number_pattern = "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,9})?";
constexpr std::string_view month_pattern = "[0-9]{4}-(0[1-9]|1[0-2])";
constexpr std::string_view year_pattern = "[0-9]{4}/[0-9]{2}";

std::string date_pattern() { return fmt::format("{}-(0[1-9]|[12][0-9]|3[01])", month_pattern); }

}  // namespace

std::string pattern_of(Shape shape, bool may_be_negative) {
  switch (shape) {
    case Shape::id:
      return std::string(id_pattern);
    case Shape::benefit_id:
      return fmt::format("{}/{}", id_pattern, id_pattern);
    case Shape::money:
      return fmt::format("{}£?(0|[1-9][0-9]*|[1-9][0-9]{{0,2}}(,[0-9]{{3}})+)(\\.[0-9]+)?(k|m|bn)?",
                         may_be_negative ? "-?" : "");
    case Shape::number:
      return fmt::format("{}{}", may_be_negative ? "-?" : "", number_pattern);
    case Shape::whole:
      return "-?(0|[1-9][0-9]*)";
    case Shape::rating:
      return "(unknown|n/a|-?(0|[1-9][0-9]*))";
    case Shape::date:
      return date_pattern();
    case Shape::month:
      return std::string(month_pattern);
    case Shape::year:
      return std::string(year_pattern);
    case Shape::period:
      return fmt::format("({}( Q[1-4])?|{})", year_pattern, month_pattern);
    case Shape::day:
      return fmt::format("([0-9]{{4}}|{}|{}|{})", year_pattern, month_pattern, date_pattern());
    case Shape::percent:
      return fmt::format("{}%", number_pattern);
    case Shape::days:
      return "(0|[1-9][0-9]*) +days?";
    case Shape::condition:
      return fmt::format("(=|!=|<|<=|>|>=)? *-?{}", number_pattern);
    default:
      return ".*";
  }
}

std::string complaint_of(Shape shape) {
  constexpr std::array codes{
      std::pair{Shape::id, Code::bad_id},          std::pair{Shape::benefit_id, Code::bad_reference},
      std::pair{Shape::money, Code::bad_money},    std::pair{Shape::number, Code::bad_number},
      std::pair{Shape::whole, Code::out_of_range}, std::pair{Shape::rating, Code::bad_rating},
      std::pair{Shape::date, Code::bad_date},      std::pair{Shape::month, Code::bad_month},
      std::pair{Shape::year, Code::bad_year},      std::pair{Shape::period, Code::bad_period},
      std::pair{Shape::day, Code::bad_day},        std::pair{Shape::percent, Code::bad_percent},
      std::pair{Shape::days, Code::bad_days},      std::pair{Shape::condition, Code::bad_condition}};
  const auto* found =
      std::find_if(codes.begin(), codes.end(), [&](const auto& one) { return one.first == shape; });
  return found == codes.end()
             ? std::string()
             : fmt::format("{} {}", facts(found->second).meaning, facts(found->second).remedy);
}

std::string pattern_of(const Range& range) {
  if (range.lowest >= 0 && range.highest <= 30) {
    std::vector<std::string> all;
    for (int i = range.lowest; i <= range.highest; ++i) all.push_back(std::to_string(i));
    return "(" + join(all, "|") + ")";
  }
  return range.lowest < 0 ? pattern_of(Shape::whole, true) : "(0|[1-9][0-9]*)";
}

}  // namespace ptx
