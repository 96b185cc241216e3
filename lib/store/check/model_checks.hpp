#pragma once

#include <string>
#include <vector>

#include "model/finding.hpp"
#include "model/portfolio.hpp"
#include "store/check/reference_checks.hpp"

namespace ptx {

/// What makes a framework ambiguous: bands that do not rise, a grid that misses a cell, weights not above
/// zero, and the like. What may only follow from an error in the file itself (something that is missing) is
/// not told unless the file is well formed.
std::vector<Finding> check_framework(const Framework& framework, bool well_formed);

/// What makes a project ambiguous by itself, or with the framework: an end before the start, a rating that a
/// criterion does not allow, a dependency on nobody, shares above the whole, a measure without a path.
std::vector<Finding> check_project(const std::string& file, const Project& project,
                                   const Framework& framework);

/// The measures of outcomes.yaml that have no path.
std::vector<Finding> check_outcomes(const Outcomes& outcomes);

/// What projects, programmes and finance files make ambiguous together: circles, milestones that do not
/// exist, two benefits that share with each other, two files that agree the same figures, an id that a
/// project had and another has.
std::vector<Finding> check_links(const Portfolio& portfolio, const UnreadFiles& reach);

}  // namespace ptx
