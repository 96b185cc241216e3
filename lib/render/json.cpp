#include "render/json.hpp"

#include <fmt/format.h>

#include "text/width.hpp"

namespace ptx {
namespace {

std::string value(const Cell& cell) {
  switch (cell.kind) {
    case CellKind::empty:
      return "null";
    case CellKind::number:
      return cell.text;
    case CellKind::flag:
      return cell.text == "yes" ? "true" : "false";
    case CellKind::text:
    case CellKind::money:
      break;
  }
  return json_string(cell.text);
}

}  // namespace

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto character = first_character(text.substr(at));
    if (!character) {
      out += "\\ufffd";
      ++at;
      continue;
    }
    const char32_t c = character->code_point;
    if (c == '"' || c == '\\')
      (out += '\\') += static_cast<char>(c);
    else if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else if (c == '\r')
      out += "\\r";
    else if (c > 0xFFFF && is_forbidden(c))
      out += fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + ((static_cast<std::uint32_t>(c) - 0x10000) >> 10), 0xDC00 + ((static_cast<std::uint32_t>(c) - 0x10000) & 0x3FF));
    else if (is_forbidden(c) || (c == '[' && out.ends_with("##")))
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    else
      out += text.substr(at, character->bytes);
    at += character->bytes;
  }
  return out + "\"";
}

std::string to_json(const Table& table, const Envelope& envelope) {
  std::string out = fmt::format("{{\"ptx\": {}, \"portfolio\": {}, \"as_of\": {}, \"revision\": {}", json_string(envelope.schema), json_string(envelope.portfolio),
                                json_string(envelope.as_of), envelope.revision ? json_string(*envelope.revision) : "null");
  if (envelope.left_out) {
    out += ", \"left_out\": [";
    for (std::size_t i = 0; i < envelope.left_out->size(); ++i) out += (i ? ", " : "") + json_string((*envelope.left_out)[i]);
    out += "]";
  }
  out += ", \"rows\": [";
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    out += i ? ",\n  {" : "\n  {";
    for (std::size_t j = 0; j < table.columns.size(); ++j) {
      if (j) out += ", ";
      out += json_string(table.columns[j].name) + ": " + value(table.rows[i][j]);
    }
    out += "}";
  }
  return out + (table.rows.empty() ? "]}\n" : "\n]}\n");
}

}  // namespace ptx
