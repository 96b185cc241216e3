#pragma once

#include <string>
#include <vector>

#include "model/field_statement.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// Completes what one side says of a project by what stands where a field is left out (the plan for an
/// `original` or a forecast, the first stage), for fields that the other side writes out. So writing out what
/// stood already is no change, and a forecast that is taken back has an end.
void add_default_values(std::vector<FieldStatement>& said, const std::vector<FieldStatement>& other,
                        const Portfolio& portfolio, const Project& project);

}  // namespace ptx
