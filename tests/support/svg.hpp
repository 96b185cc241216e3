#pragma once

#include <cstddef>
#include <string>

namespace ptx::tests {

/// How often a part stands in a text.
std::size_t times(const std::string& text, const std::string& part);

/// Checks that every element that is opened is closed, in order, and that no character of markup stands in a
/// text.
void check_well_formed(const std::string& svg);

}  // namespace ptx::tests
