#pragma once

#include "render/result.hpp"
#include "store/loader.hpp"

namespace ptx {

/// `ptx check`: every diagnostic, and one line that says what was read.
Result check_result(const Loaded& loaded);

}  // namespace ptx
