#pragma once

#include <array>
#include <string_view>

#include "model/values/enum_names.hpp"

namespace ptx {

/// What a value is in a data package, in the words of Frictionless table schemas.
enum class DataType : unsigned char { string, number, integer, boolean, date, yearmonth, object, array };
template <>
struct EnumNames<DataType> {
  static constexpr std::array<std::string_view, 8> all{"string", "number",    "integer", "boolean",
                                                       "date",   "yearmonth", "object",  "array"};
};

}  // namespace ptx
