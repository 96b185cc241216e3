#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "model/data_type.hpp"
#include "render/format/cell.hpp"

namespace ptx {

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

/// The table with a dash in each cell that has nothing in it.
Table with_dashes(Table table);

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
