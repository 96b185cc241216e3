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

std::string pattern_of(ScalarShape shape, bool may_be_negative) {
  switch (shape) {
    case ScalarShape::id:
      return std::string(id_pattern);
    case ScalarShape::benefit_id:
      return fmt::format("{}/{}", id_pattern, id_pattern);
    case ScalarShape::money:
      return fmt::format("{}£?(0|[1-9][0-9]*|[1-9][0-9]{{0,2}}(,[0-9]{{3}})+)(\\.[0-9]+)?(k|m|bn)?",
                         may_be_negative ? "-?" : "");
    case ScalarShape::number:
      return fmt::format("{}{}", may_be_negative ? "-?" : "", number_pattern);
    case ScalarShape::whole:
      return "-?(0|[1-9][0-9]*)";
    case ScalarShape::rating:
      return "(unknown|n/a|-?(0|[1-9][0-9]*))";
    case ScalarShape::date:
      return date_pattern();
    case ScalarShape::month:
      return std::string(month_pattern);
    case ScalarShape::year:
      return std::string(year_pattern);
    case ScalarShape::period:
      return fmt::format("({}( Q[1-4])?|{})", year_pattern, month_pattern);
    case ScalarShape::day:
      return fmt::format("([0-9]{{4}}|{}|{}|{})", year_pattern, month_pattern, date_pattern());
    case ScalarShape::percent:
      return fmt::format("{}%", number_pattern);
    case ScalarShape::days:
      return "(0|[1-9][0-9]*) +days?";
    case ScalarShape::condition:
      return fmt::format("(=|!=|<|<=|>|>=)? *-?{}", number_pattern);
    default:
      return ".*";
  }
}

std::string complaint_of(ScalarShape shape) {
  constexpr std::array codes{std::pair{ScalarShape::id, Code::bad_id},
                             std::pair{ScalarShape::benefit_id, Code::bad_reference},
                             std::pair{ScalarShape::money, Code::bad_money},
                             std::pair{ScalarShape::number, Code::bad_number},
                             std::pair{ScalarShape::whole, Code::out_of_range},
                             std::pair{ScalarShape::rating, Code::bad_rating},
                             std::pair{ScalarShape::date, Code::bad_date},
                             std::pair{ScalarShape::month, Code::bad_month},
                             std::pair{ScalarShape::year, Code::bad_year},
                             std::pair{ScalarShape::period, Code::bad_period},
                             std::pair{ScalarShape::day, Code::bad_day},
                             std::pair{ScalarShape::percent, Code::bad_percent},
                             std::pair{ScalarShape::days, Code::bad_days},
                             std::pair{ScalarShape::condition, Code::bad_condition}};
  const auto* found =
      std::find_if(codes.begin(), codes.end(), [&](const auto& one) { return one.first == shape; });
  return found == codes.end()
             ? std::string()
             : fmt::format("{} {}", facts(found->second).meaning, facts(found->second).remedy);
}

std::string pattern_of(const IntegerRange& range) {
  if (range.lowest >= 0 && range.highest <= 30) {
    std::vector<std::string> all;
    for (int i = range.lowest; i <= range.highest; ++i) all.push_back(std::to_string(i));
    return "(" + join(all, "|") + ")";
  }
  return range.lowest < 0 ? pattern_of(ScalarShape::whole, true) : "(0|[1-9][0-9]*)";
}

}  // namespace ptx
