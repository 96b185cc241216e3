#pragma once

#include "model/unchecked_portfolio.hpp"
#include "store/files/snapshot.hpp"
#include "store/load/parsed_files.hpp"

namespace ptx {

/// The files of a revision as they stood, without those that have errors. Versions that `known` has are not
/// read again; what stands in the result lives as long as `known` does.
UncheckedPortfolio read_unchecked(const Snapshot& snapshot, Date day, ParsedFiles& known);

}  // namespace ptx
