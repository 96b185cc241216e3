#include "yaml/quote_scalar.hpp"

#include <algorithm>

namespace ptx::yaml {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// True for what means nothing in YAML wherever it stands behind a letter.
bool is_plain(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') ||
         std::string_view(" ,.'()&+/-").find(c) != std::string_view::npos ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::string scalar(std::string_view text) {
  const bool plain = !text.empty() && is_letter(text.front()) && text.back() != ' ' && text != "null" &&
                     std::all_of(text.begin(), text.end(), is_plain);
  if (plain) return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + "\"";
}

}  // namespace ptx::yaml
