#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/data_type.hpp"
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
  DataType type = DataType::string;
  std::string_view meaning = {};  ///< none for people's tables, and for columns of a framework's own
};

/// Rows of cells, one for each column. Wherever it goes, every cell is cleaned and escaped on the way.
struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

/// The name of a column with what it holds: a known one, one that says it itself, or a score or tier of the
/// framework's own, which holds numbers.
struct NamedColumn {
  std::string name;
  DataType type = DataType::number;
  std::string_view meaning = {};
  bool is_own = false;  ///< of the framework

  NamedColumn(const char* known_one) : NamedColumn(known(known_one)) {}
  NamedColumn(std::string own, DataType holds = DataType::number)
      : name(std::move(own)), type(holds), is_own(true) {}
  NamedColumn(std::string called, DataType holds, std::string_view means)
      : name(std::move(called)), type(holds), meaning(means) {}
  static NamedColumn known(std::string_view name);
};

/// A table for a machine: columns whose heading is their name. Beside columns of a framework's own all others
/// must be fixed ones.
std::vector<Column> columns_named(const std::vector<NamedColumn>& names);

}  // namespace ptx
