#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace ptx {

/// The words of an enumeration, in its order: `Words<Rag>::all`. They are what files hold and what tables
/// print.
template <class Enumeration>
struct EnumNames;

/// The word for a value of an enumeration that has words.
template <class Enumeration>
constexpr auto name(Enumeration value) -> decltype(EnumNames<Enumeration>::all[0]) {
  return EnumNames<Enumeration>::all[static_cast<std::size_t>(value)];
}

}  // namespace ptx
