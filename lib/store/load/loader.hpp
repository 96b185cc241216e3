#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "model/portfolio.hpp"
#include "store/files/snapshot.hpp"
#include "store/load/parsed_files.hpp"

namespace ptx {

/// What to do with files that have errors.
enum class OnError { stop, leave_out };

/// A portfolio and all that is wrong with it, in the order in which it is shown.
struct LoadResult {
  Portfolio portfolio;
  Diagnostics diagnostics;
  std::vector<std::string>
      left_out;  ///< with OnError::leave_out: the files that have errors and are not in the portfolio
  std::size_t files = 0;  ///< how many were read
  bool usable = true;     ///< false where errors stop every command
};

/// Reads every file of a snapshot on all cores and checks how they hang together. The outcome does not depend
/// on the number of threads. Versions of files that `known` has are not read again, and those that are read
/// are added to it.
LoadResult load(const Snapshot& snapshot, OnError on_error, ParsedFiles* known = nullptr);

/// Reads only the files that are wanted; portfolio.yaml, framework.yaml and outcomes.yaml are to be among
/// them. The other projects are taken to be there and as well formed as those that refer to them need:
/// nothing is told of them.
LoadResult load_files(const Snapshot& snapshot, OnError on_error, ParsedFiles& known,
                      const std::function<bool(const std::string& path)>& wanted);

}  // namespace ptx
