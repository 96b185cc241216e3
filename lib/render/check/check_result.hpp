#pragma once

#include <cstddef>

#include "diagnostic/diagnostic.hpp"
#include "render/format/result.hpp"
#include "store/load/loader.hpp"

namespace ptx {

/// What `ptx check` shows of a portfolio, in order, and how much more it found that was not asked for.
struct CheckReport {
  const LoadResult& loaded;
  Diagnostics shown;
  std::size_t hidden = 0;
  std::string compared = {};  ///< the earlier revision that it was compared with, in words; empty without one
};

/// `ptx check`: every diagnostic, and one line that says what was read.
Result check_result(const CheckReport& checked);

}  // namespace ptx
