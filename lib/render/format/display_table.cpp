#include "render/format/display_table.hpp"

#include <algorithm>

namespace ptx {
namespace {

std::size_t position(const Table& data, std::string_view name) {
  const auto found = std::find_if(data.columns.begin(), data.columns.end(),
                                  [&](const Column& column) { return column.name == name; });
  return static_cast<std::size_t>(found - data.columns.begin());
}

/// True unless the exact amounts add up and the printed ones do not.
bool add_up(const std::vector<const Cell*>& parts, const Cell& total, MoneyFormat form) {
  Money exact, printed;
  for (const Cell* part : parts) {
    const Money* amount = std::get_if<Money>(&part->value);
    if (!amount) return true;
    exact += *amount;
    printed += rounded_for_print(*amount, form);
  }
  const Money* sum = std::get_if<Money>(&total.value);
  return !sum || exact != *sum || printed == rounded_for_print(*sum, form);
}

}  // namespace

Cell to_display_table(const Cell& cell, MoneyFormat form, std::string_view absent) {
  if (const Money* amount = std::get_if<Money>(&cell.value)) return Cell::of(format_pounds(*amount, form));
  return cell.is_empty() ? Cell::of(absent) : cell;
}

Table to_display_table(const Table& data, const std::vector<DisplayColumn>& columns, MoneyFormat form) {
  Table out;
  out.rows.resize(data.rows.size());
  for (const auto& column : columns) {
    const std::size_t from = position(data, column.name);
    const bool figures = std::any_of(data.rows.begin(), data.rows.end(),
                                     [&](const auto& row) { return row[from].is_figure(); });
    out.columns.push_back(
        {"", std::string(column.heading), figures ? Align::right : Align::left, column.least});
    for (std::size_t i = 0; i < data.rows.size(); ++i)
      out.rows[i].push_back(to_display_table(data.rows[i][from], form, column.absent));
  }
  return out;
}

bool columns_add_up(const Table& data, const std::vector<std::size_t>& parts, std::size_t total,
                    MoneyFormat form) {
  for (std::size_t column = 0; column < data.columns.size(); ++column) {
    std::vector<const Cell*> cells;
    for (const auto part : parts) cells.push_back(&data.rows[part][column]);
    if (!add_up(cells, data.rows[total][column], form)) return false;
  }
  return true;
}

bool rows_add_up(const Table& data, const std::vector<std::string_view>& parts, std::string_view total,
                 MoneyFormat form) {
  for (const auto& row : data.rows) {
    std::vector<const Cell*> cells;
    for (const auto part : parts) cells.push_back(&row[position(data, part)]);
    if (!add_up(cells, row[position(data, total)], form)) return false;
  }
  return true;
}

}  // namespace ptx
