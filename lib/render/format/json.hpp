#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/format/result.hpp"
#include "render/format/table.hpp"

namespace ptx {

/// What stands around the rows of a JSON result.
struct Envelope {
  std::string schema;  ///< "segment/1": the command, its view, and the version of its columns
  std::string portfolio;
  std::string as_of;                                 ///< a day
  std::optional<std::string> revision;               ///< the full hash, where a revision was read
  std::optional<std::vector<std::string>> left_out;  ///< with --keep-going: the files that were left out
  std::optional<CountedMoney> counted = {};          ///< which money is in the figures
};

/// One object with the columns of the CSV as the keys of each row: numbers as numbers, money as a string,
/// flags as booleans, what is absent as null.
std::string to_json(const Table& table, const Envelope& envelope);

}  // namespace ptx
