#include "render/format/display_table.hpp"

#include <algorithm>

namespace ptx {
namespace {

std::size_t position(const Table& data, std::string_view name) {
  const auto found = std::find_if(data.columns.begin(), data.columns.end(),
                                  [&](const Column& column) { return column.name == name; });
  return static_cast<std::size_t>(found - data.columns.begin());
}

bool is_money(const Cell& cell) { return cell.kind == CellKind::money; }
Money amount_in(const Cell& cell) { return *parse_money(cell.text); }

/// True unless the exact amounts add up and the printed ones do not.
bool add_up(const std::vector<const Cell*>& parts, const Cell& total, MoneyFormat form) {
  Money exact, printed;
  for (const Cell* part : parts) {
    if (!is_money(*part)) return true;
    exact += amount_in(*part);
    printed += as_printed(amount_in(*part), form);
  }
  return !is_money(total) || exact != amount_in(total) || printed == as_printed(amount_in(total), form);
}

Cell for_people(const Cell& cell, const DisplayColumn& column, MoneyFormat form) {
  if (is_money(cell)) return Cell::of(in_pounds(amount_in(cell), form));
  return cell.kind == CellKind::empty ? Cell::of(column.absent) : cell;
}

}  // namespace

Table for_people(const Table& data, const std::vector<DisplayColumn>& columns, MoneyFormat form) {
  Table out;
  out.rows.resize(data.rows.size());
  for (const auto& column : columns) {
    const std::size_t from = position(data, column.name);
    const bool figures = std::any_of(data.rows.begin(), data.rows.end(), [&](const auto& row) {
      return is_money(row[from]) || row[from].kind == CellKind::number;
    });
    out.columns.push_back(
        {"", std::string(column.heading), figures ? Align::right : Align::left, column.least});
    for (std::size_t i = 0; i < data.rows.size(); ++i)
      out.rows[i].push_back(for_people(data.rows[i][from], column, form));
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

Table with_dashes(Table table) {
  for (auto& row : table.rows)
    for (auto& cell : row)
      if (cell.kind == CellKind::empty) cell = Cell::of("–");
  return table;
}

}  // namespace ptx
