#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// The counted money of each year as bars: what is planned, forecast and verified, with the target as a line
/// across them. The title says whose it is: the portfolio's, where `whose` is empty.
std::string years_svg(const TrackedBenefits& tracked, MoneyFormat form, const std::string& whose = {});

/// One bar a programme: the parts of its plan by what became of them, in colours, patterns and words.
std::string plan_status_svg(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                            const std::vector<std::string>& only, MoneyFormat form,
                            const std::string& whose = {});

}  // namespace ptx
