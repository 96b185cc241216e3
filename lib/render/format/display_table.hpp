#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/format/pounds.hpp"
#include "render/format/table.hpp"

namespace ptx {

/// How money is shown to people: its form, and whether the figures weighted by confidence stand beside the
/// others.
struct MoneyDisplay {
  MoneyFormat form = MoneyFormat::rounded;
  bool weighted = false;
};

/// A column of the contract as people see it.
struct DisplayColumn {
  std::string_view name;
  std::string_view heading;
  std::size_t least = 0;
  std::string_view absent = "–";
};

/// The cell as people see it: money in words, and `absent` where there is nothing in it.
Cell to_display_table(const Cell& cell, MoneyFormat form, std::string_view absent = "–");

/// The columns of a table for machines that people see: money in words, numbers to the right.
Table to_display_table(const Table& data, const std::vector<DisplayColumn>& columns, MoneyFormat form);

/// False where the printed amounts of some money column do not add up to its printed total, though the exact
/// ones do (money rule 14). `parts` are the rows that add up to the row `total`.
bool columns_add_up(const Table& data, const std::vector<std::size_t>& parts, std::size_t total,
                    MoneyFormat form);
/// The same for one row: the columns that add up to the column `total`.
bool rows_add_up(const Table& data, const std::vector<std::string_view>& parts, std::string_view total,
                 MoneyFormat form);

/// What stands under a table whose rounded figures do not add up.
constexpr std::string_view may_not_sum = "Figures may not sum because of rounding.";

}  // namespace ptx
