#pragma once

#include "model/values/enum_names.hpp"

namespace ptx {

/// Red, amber, green, and the two words for what is over or has not begun.
enum class Rag { green, amber, red, complete, not_started };
template <>
struct EnumNames<Rag> {
  static constexpr std::array<std::string_view, 5> all{"green", "amber", "red", "complete", "not-started"};
};

}  // namespace ptx
