#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace ptx {

/// The words of an enumeration, in its order: `Words<Rag>::all`. They are what files hold and what tables
/// print.
template <class Enumeration>
struct Words;

/// The word for a value of an enumeration that has words.
template <class Enumeration>
constexpr auto name(Enumeration value) -> decltype(Words<Enumeration>::all[0]) {
  return Words<Enumeration>::all[static_cast<std::size_t>(value)];
}

}  // namespace ptx
