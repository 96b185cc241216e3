#include "text/width.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

namespace ptx {

std::optional<Character> first_character(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (static_cast<unsigned char>(text[0]) < 0x80) return Character{static_cast<char32_t>(text[0]), 1};
  utf8proc_int32_t code_point = 0;
  const auto length = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4));
  const auto bytes =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), length, &code_point);
  if (bytes <= 0 || code_point < 0) return std::nullopt;
  return Character{static_cast<char32_t>(code_point), static_cast<std::size_t>(bytes)};
}

std::optional<std::size_t> invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const auto character = first_character(text.substr(at));
    if (!character) return at;
    at += character->bytes;
  }
  return std::nullopt;
}

bool is_forbidden(char32_t c) {
  if (c == '\n' || c == '\r' || c == '\t') return false;
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;
  if (c < 0xAD) return false;
  return c == 0xAD || c == 0x34F || c == 0x61C || (c >= 0x17B4 && c <= 0x17B5) ||
         (c >= 0x180B && c <= 0x180F) || (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A) ||
         (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
         c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFEFF || c == 0xFFA0 ||
         (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE ||
         (c >= 0xE0000 && c <= 0xE0FFF);
}

namespace {

/// True where the next character would complete what a CI runner obeys: `##[` anywhere, `::` at the start of
/// a line.
bool starts_command(std::string_view before, char32_t next, LineStart within) {
  if (next == '[') return before.ends_with("##");
  return within == LineStart::any_line && next == ':' && (before == ":" || before.ends_with(" :"));
}

}  // namespace

std::string clean(std::string_view text, LineStart within) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto character = first_character(text.substr(at));
    if (!character) {
      out += fmt::format("\\x{{{:02X}}}", static_cast<unsigned char>(text[at]));
      ++at;
      continue;
    }
    const char32_t c = character->code_point;
    if (c == '\r' && text.substr(at, 2) == "\r\n") {
      ++at;
      continue;
    }
    if (c == '\n' || c == '\r' || c == '\t')
      out += ' ';
    else if (is_forbidden(c) || starts_command(out, c, within))
      out += fmt::format("\\u{{{:04X}}}", static_cast<std::uint32_t>(c));
    else
      out += text.substr(at, character->bytes);
    at += character->bytes;
  }
  return out;
}

std::size_t width(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = first_character(text.substr(at));
    if (!character) {
      ++columns, ++at;
      continue;
    }
    columns += character->code_point < 0x80
                   ? 1
                   : static_cast<std::size_t>(std::max(
                         0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(character->code_point))));
    at += character->bytes;
  }
  return columns;
}

std::string_view fitting(std::string_view text, std::size_t columns) {
  std::size_t bytes = 0, used = 0;
  while (bytes < text.size()) {
    const auto character = first_character(text.substr(bytes));
    const auto piece = text.substr(bytes, character ? character->bytes : 1);
    if (bytes > 0 && used + width(piece) > columns) break;
    used += width(piece);
    bytes += piece.size();
  }
  return text.substr(0, bytes);
}

std::string clean(std::string_view text, std::size_t columns) {
  std::string cleaned = clean(text);
  if (width(cleaned) <= columns) return cleaned;
  if (columns == 0) return {};
  std::string out(fitting(cleaned, columns - 1));
  if (width(out) >= columns) out.clear();
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out + "…";
}

std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string pad_right(std::string_view text, std::size_t columns) {
  const auto used = width(text);
  return std::string(text) + std::string(columns > used ? columns - used : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t columns) {
  const auto used = width(text);
  return std::string(columns > used ? columns - used : 0, ' ') + std::string(text);
}

}  // namespace ptx
