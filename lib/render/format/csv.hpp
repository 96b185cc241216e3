#pragma once

#include <string>

#include "render/format/table.hpp"

namespace ptx {

/// Whether a byte order mark leads the file, which Excel needs to read it as UTF-8.
enum class Bom { without, with };

/// The table as RFC 4180: UTF-8, CRLF, a header. A text that a spreadsheet would run as a formula gets a
/// leading '.
std::string to_csv(const Table& table, Bom bom);

}  // namespace ptx
