#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// The text without the blanks, tabs and line ends at its two ends.
std::string_view trim(std::string_view text);

/// The parts between the separators; one part when there is no separator.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The parts with the separator between them.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// "a, b or c": the parts as a choice in a sentence.
std::string join_with_or(const std::vector<std::string>& parts);

/// "a, b and c".
std::string join_with_and(const std::vector<std::string>& parts);

/// "1 project", "2 projects"; thousands are parted by commas: "12,000 projects".
std::string count_phrase(std::size_t count, std::string_view singular, std::string_view plural);

/// The whole number (not the least that there is) with its thousands parted by commas.
std::string with_commas(long long number);

/// The whole text as a whole number in plain decimal digits, without sign or leading zero; none if it is no
/// such number or above nine digits.
std::optional<int> digits(std::string_view text);

/// True when every character is an ASCII digit and there is at least one.
bool all_digits(std::string_view text);

}  // namespace ptx
