#include "render/format/table.hpp"

#include <algorithm>
#include <cassert>

#include "model/framework/reserved_columns.hpp"

namespace ptx {

Table with_dashes(Table table) {
  for (auto& row : table.rows)
    for (auto& cell : row) cell = or_dash(std::move(cell));
  return table;
}

std::vector<Column> columns_named(const std::vector<NamedColumn>& names) {
  [[maybe_unused]] const auto is_reserved = [](const NamedColumn& one) {
    return one.is_own || is_fixed_column(one.name);
  };
  assert((std::none_of(names.begin(), names.end(), [](const NamedColumn& one) { return one.is_own; }) ||
          std::all_of(names.begin(), names.end(), is_reserved)) &&
         "reserve each column that stands beside scores or tiers");
  std::vector<Column> out;
  for (const auto& one : names) out.push_back({one.name, one.name, Align::left, 0, one.type, one.meaning});
  return out;
}

}  // namespace ptx
