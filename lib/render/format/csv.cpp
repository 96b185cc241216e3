#include "render/format/csv.hpp"

#include "text/clean.hpp"

namespace ptx {
namespace {

constexpr std::string_view line_end = "\r\n";

std::string field(const Cell& cell, LineStart within) {
  if (cell.kind != CellKind::text) return cell.text;
  const bool formula =
      !cell.text.empty() && std::string_view("=+-@\t\r").find(cell.text[0]) != std::string_view::npos;
  std::string text = (formula ? "'" : "") + clean(cell.text, within);
  if (text.find_first_of(",\"") == std::string::npos &&
      (text.empty() || (text.front() != ' ' && text.back() != ' ')))
    return text;
  std::string out = "\"";
  for (const char c : text) {
    out += c;
    if (c == '"') out += c;
  }
  return out + "\"";
}

}  // namespace

std::string to_csv(const Table& table, Bom bom) {
  std::string out = bom == Bom::with ? "\xEF\xBB\xBF" : "";
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    out += (i ? "," : "") + field(Cell::of(table.columns[i].name), LineStart::any_line);
  out += line_end;
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i) out += ',';
      out += field(row[i], i ? LineStart::started_line : LineStart::any_line);
    }
    out += line_end;
  }
  return out;
}

}  // namespace ptx
