#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ptx::cli {

/// Throws Error(2): an option takes one of the known words.
[[noreturn]] void throw_unknown_word(std::string_view option, const std::string& written,
                                     const std::vector<std::string_view>& known);

/// The name given for something new, else the other one. Throws Error(2) for what cannot stand in a file.
std::string name_given(const std::optional<std::string>& written, const std::string& otherwise);

}  // namespace ptx::cli
