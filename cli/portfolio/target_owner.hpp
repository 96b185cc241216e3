#pragma once

#include "analysis/benefits/counting.hpp"
#include "analysis/benefits/targets.hpp"
#include "cli/portfolio/project_filter.hpp"

namespace ptx::cli {

/// Whose targets stand beside the usual money of the projects chosen (money rule 5).
TargetOwner target_owner_of(const ProjectFilter& choice);

/// The same, beside other money: nobody's.
TargetOwner target_owner_of(const ProjectFilter& choice, const CountingRule& counting,
                            const PortfolioSettings& settings);

}  // namespace ptx::cli
