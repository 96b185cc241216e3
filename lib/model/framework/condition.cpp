#include "model/framework/condition.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {

Parsed<Condition> parse_condition(std::string_view text) {
  const auto end_of_sign = text.find_first_not_of("=!<>");
  const std::string_view sign = text.substr(0, end_of_sign);
  const std::string_view rest =
      end_of_sign == std::string_view::npos ? std::string_view() : trim(text.substr(end_of_sign));
  const auto number = parse_decimal(rest);
  const auto& words = EnumNames<ComparisonOperator>::all;
  const auto comparison = std::find(words.begin(), words.end(), sign.empty() ? "=" : sign);
  if (number && comparison != words.end())
    return Condition{static_cast<ComparisonOperator>(comparison - words.begin()), *number};
  return Complaint{Code::bad_condition, fmt::format("'{}' is no condition", clean_and_cut(text, 60)),
                   "write \">= 5\", with one of = != < <= > >= and a number"};
}

}  // namespace ptx
