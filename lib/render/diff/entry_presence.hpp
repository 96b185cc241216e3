#pragma once

#include "analysis/diff/changes.hpp"

namespace ptx {

/// True for a change of the one field that every entry of its map has: where it comes or goes, all of the
/// entry does. Of a finance file it is who signed it.
bool marks_entry(const Change& change);

}  // namespace ptx
