#include "render/format/json.hpp"

#include <fmt/format.h>

#include "text/json_value.hpp"

namespace ptx {
namespace {

std::string value(const Cell& cell) {
  if (cell.is_empty()) return "null";
  if (const bool* flag = std::get_if<bool>(&cell.value)) return *flag ? "true" : "false";
  const bool bare = cell.is_figure() && !std::holds_alternative<Money>(cell.value);
  return bare ? format(cell) : json_string(format(cell));
}

std::string list(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (std::size_t i = 0; i < texts.size(); ++i) out += (i ? ", " : "") + json_string(texts[i]);
  return out + "]";
}

}  // namespace

std::string to_json(const Table& table, const Envelope& envelope) {
  std::string out =
      fmt::format("{{\"ptx\": {}, \"portfolio\": {}, \"as_of\": {}, \"revision\": {}",
                  json_string(envelope.schema), json_string(envelope.portfolio), json_string(envelope.as_of),
                  envelope.revision ? json_string(*envelope.revision) : "null");
  if (envelope.left_out) out += ", \"left_out\": " + list(*envelope.left_out);
  if (const auto& counted = envelope.counted)
    out += fmt::format(
        ", \"counted\": {{\"types\": {}, \"funds\": {}, \"monitored_by\": {}, \"pipeline\": {}}}",
        list(counted->types), list(counted->funds), list(counted->monitored_by), counted->pipeline);
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
