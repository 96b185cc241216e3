#pragma once

#include <string>

#include "model/portfolio.hpp"

namespace ptx {

/// A small panel for each measure of these projects: its readings as a line, its targets as a path. The title
/// says whose they are: the portfolio's, where `whose` is empty.
std::string measures_svg(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of,
                         const std::string& whose = {});

}  // namespace ptx
