#pragma once

#include <string>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "render/format/pounds.hpp"
#include "render/format/terminal.hpp"

namespace ptx {

/// Money that stands in the files and is not in the figures: its forecast over all years, what it is, and why
/// it is not counted.
struct UncountedMoney {
  Money forecast;
  std::string what;
};

/// The groups of what is not counted, in the order of the reconciliation; then what shares take off what is.
std::vector<UncountedMoney> not_counted(const TrackedBenefits& tracked);

/// A line for each, the amounts aligned.
std::string to_text(const std::vector<UncountedMoney>& groups, MoneyFormat form, const Screen& screen);

}  // namespace ptx
