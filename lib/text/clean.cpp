#include "text/clean.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "text/utf8.hpp"
#include "text/width.hpp"

namespace ptx {

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

std::string clean_and_cut(std::string_view text, std::size_t columns) {
  std::string cleaned = clean(text);
  if (width(cleaned) <= columns) return cleaned;
  if (columns == 0) return {};
  std::string out(prefix_within(cleaned, columns - 1));
  if (width(out) >= columns) out.clear();
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out + "…";
}

}  // namespace ptx
