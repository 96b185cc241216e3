#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// What a director needs to know of the counted money, a sentence each: which years fall short of their
/// targets, what is at risk and where, what slipped, what will not come, and what finance has not verified.
std::vector<std::string> money_headlines(const TrackedBenefits& tracked, const std::vector<YearRow>& rows,
                                         MoneyFormat form);

/// "2025/26 is £1.4m short of its £5.0m target.": how far a forecast is from its target, after "2025/26 is";
/// `forecast` is said between the two, if anything is.
std::string target_sentence(const std::string& subject, std::string_view whose, Money target, Money gap,
                            std::string_view forecast, MoneyFormat form);

}  // namespace ptx
