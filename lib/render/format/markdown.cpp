#include "render/format/markdown.hpp"

#include <cctype>

#include "text/clean.hpp"

namespace ptx {
namespace {

/// Marks that are safe inside words and figures, and would only make plain text hard to read if they were
/// escaped.
bool is_plain_mark(std::string_view text, std::size_t at) {
  const auto is_word = [&](std::size_t i) {
    return i < text.size() &&
           (std::isalnum(static_cast<unsigned char>(text[i])) || static_cast<unsigned char>(text[i]) >= 0x80);
  };
  const char c = text[at];
  if (c == ',' || c == '%' || c == ';' || c == '?' || c == '/' || c == '\'') return true;
  if (c == '.' && text.substr(0, at).ends_with("www")) return false;
  if ((c == '-' || c == '.') && at > 0 && is_word(at - 1) && is_word(at + 1)) return true;
  const bool ends_word = at + 1 == text.size() || text[at + 1] == ' ';
  const bool may_number_a_list = text.find_first_not_of("0123456789 ") >= at;
  if (c == '.' && ends_word) return at > 0 && is_word(at - 1) && !may_number_a_list;
  if (c == ':' && ends_word)
    return at > 0 && is_word(at - 1) && !std::isdigit(static_cast<unsigned char>(text[at - 1]));
  return false;
}

}  // namespace

std::string escape_markdown(std::string_view raw) {
  const std::string text = clean(raw, LineStart::started_line);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool punctuation =
        (c > 0x20 && c < 0x30) || (c > 0x39 && c < 0x41) || (c > 0x5A && c < 0x61) || (c > 0x7A && c < 0x7F);
    if (punctuation && !is_plain_mark(text, i))
      (out += '\\') += c;
    else
      out += c;
  }
  return out;
}

std::string to_markdown(const Table& table) {
  std::string out = "|";
  for (const auto& column : table.columns) out += " " + escape_markdown(column.heading) + " |";
  out += "\n|";
  for (const auto& column : table.columns) out += column.align == Align::right ? " ---: |" : " --- |";
  out += "\n";
  for (const auto& row : table.rows) {
    out += "|";
    for (const auto& cell : row)
      out += " " + (cell.kind == CellKind::text ? escape_markdown(cell.text) : cell.text) + " |";
    out += "\n";
  }
  return out;
}

}  // namespace ptx
