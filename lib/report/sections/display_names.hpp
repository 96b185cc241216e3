#pragma once

#include <vector>

#include "model/portfolio.hpp"
#include "render/format/display_table.hpp"

namespace ptx {

/// The columns of a table for machines that people see: money in words, the rest as `with_names` has it.
Table for_readers(const Table& data, const std::vector<DisplayColumn>& columns, const Portfolio& portfolio);

/// A table for people with days in words, and with names in place of ids.
Table with_names(Table people, const Portfolio& portfolio);

}  // namespace ptx
