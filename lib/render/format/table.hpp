#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/values/id.hpp"
#include "model/values/money.hpp"
#include "render/format/style.hpp"

namespace ptx {

/// What a cell holds, for those sinks that tell: a number is printed bare, a flag is yes or no.
enum class CellKind { empty, text, number, money, flag };

/// One cell. Numbers and money are held as the decimal text that is printed.
struct Cell {
  CellKind kind = CellKind::empty;
  std::string text;
  Style style = Style::plain;  ///< in a terminal that has colours

  static Cell of(std::string_view text) { return {CellKind::text, std::string(text)}; }
  static Cell of(std::string_view text, Style style) { return {CellKind::text, std::string(text), style}; }
  static Cell of(const std::string& text) { return of(std::string_view(text)); }
  static Cell of(const char* text) { return of(std::string_view(text)); }
  static Cell of(const std::optional<std::string>& text) {
    return text ? of(std::string_view(*text)) : Cell();
  }
  static Cell of(const std::optional<std::string_view>& text) { return text ? of(*text) : Cell(); }
  static Cell of(const Id& id) { return of(std::string_view(id.value)); }
  static Cell of(const std::optional<Id>& id) { return id ? of(*id) : Cell(); }
  static Cell number(long long value) { return {CellKind::number, std::to_string(value)}; }
  static Cell decimal(std::string text) { return {CellKind::number, std::move(text)}; }
  static Cell money(Money amount) { return {CellKind::money, format(amount)}; }
  static Cell money(const std::optional<Money>& amount) { return amount ? money(*amount) : Cell(); }
  static Cell flag(bool value) { return {CellKind::flag, value ? "yes" : "no"}; }
};

enum class Align { left, right };

/// A column: its name in CSV and JSON, its heading for people, and how it behaves where room is short.
struct Column {
  std::string name;
  std::string heading;
  Align align = Align::left;
  std::size_t least = 0;  ///< where not nought: the columns of the terminal that it may be cut down to
};

/// Rows of cells, one for each column. Wherever it goes, every cell is cleaned and escaped on the way.
struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

/// A table for a machine: columns whose heading is their name.
std::vector<Column> columns_named(const std::vector<std::string>& names);

}  // namespace ptx
