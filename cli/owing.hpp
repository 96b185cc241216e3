#pragma once

#include "analysis/counting.hpp"
#include "analysis/targets.hpp"
#include "cli/common.hpp"

namespace ptx::cli {

/// Whose targets stand beside the figures of the projects that are chosen (money rule 5).
Owing owing_of(const Choice& choice, const Counting& counting, const Settings& settings);

}  // namespace ptx::cli
