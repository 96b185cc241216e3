#pragma once

#include <string>

#include "model/portfolio.hpp"

namespace ptx {

/// A small panel for each outcome: its readings as a line, its targets as a path.
std::string outcomes_svg(const Portfolio& portfolio, Date as_of);

}  // namespace ptx
