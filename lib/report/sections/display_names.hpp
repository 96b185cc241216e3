#pragma once

#include <vector>

#include "model/portfolio.hpp"
#include "render/format/display_table.hpp"

namespace ptx {

/// The columns of a table for machines that people see: money in words, days in words, ids of projects,
/// programmes, priorities, outcomes and directorates as names.
Table for_readers(const Table& data, const std::vector<DisplayColumn>& columns, const Portfolio& portfolio);

/// A table for people with the names of programmes, directorates and priorities in place of their ids, by the
/// headings of its columns.
Table with_names(Table people, const Portfolio& portfolio);

}  // namespace ptx
