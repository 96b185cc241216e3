#pragma once

#include <string>
#include <vector>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// What a director needs to know of the counted money, a sentence each: which years fall short of their
/// targets, what is at risk and where, what slipped, what will not come, and what finance has not verified.
std::vector<std::string> director_sentences(const TrackedBenefits& tracked, const std::vector<YearRow>& rows,
                                            MoneyFormat form);

}  // namespace ptx
