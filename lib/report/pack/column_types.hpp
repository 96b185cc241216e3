#pragma once

#include <optional>
#include <string_view>

namespace ptx {

/// What a column of a table in a pack holds, in the words of Frictionless table schemas.
struct ColumnFacts {
  std::string_view view;  ///< of one view alone: "outcomes.recommendations"; of all others where it is empty
  std::string_view name;
  std::string_view type;  ///< string, number, integer, boolean or date
  std::string_view meaning;
};

/// The facts of a column of a view; none of one that is in no table.
std::optional<ColumnFacts> column_facts(std::string_view view, std::string_view column);

}  // namespace ptx
