#pragma once

#include <string_view>

#include "diagnostic/parsed.hpp"
#include "model/values/decimal.hpp"
#include "model/values/enum_names.hpp"

namespace ptx {

enum class ComparisonOperator { equal, not_equal, less, at_most, greater, at_least };
template <>
struct EnumNames<ComparisonOperator> {
  static constexpr std::array<std::string_view, 6> all{"=", "!=", "<", "<=", ">", ">="};
};

/// A comparison with a number, such as ">= 5".
struct Condition {
  ComparisonOperator comparison = ComparisonOperator::equal;
  Decimal number;
};

/// Reads `>= 5`, `= 5` or the bare number `5`.
Parsed<Condition> parse_condition(std::string_view text);

}  // namespace ptx
