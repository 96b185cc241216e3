#pragma once

#include "analysis/benefits/counting.hpp"
#include "analysis/benefits/targets.hpp"
#include "cli/portfolio/open_portfolio.hpp"

namespace ptx::cli {

/// Whose targets stand beside the usual money of the projects chosen (money rule 5).
Owing owing_of(const Choice& choice);

/// The same, beside other money: nobody's.
Owing owing_of(const Choice& choice, const Counting& counting, const Settings& settings);

}  // namespace ptx::cli
