#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "render/format/display_table.hpp"
#include "render/format/result.hpp"

namespace ptx {

// `ptx track-benefits`, one function a view. Each refers to what it was made from. All but `benefits` take
// figures net of shares.

/// What is owed, planned, forecast, claimed and verified by year; then what a director needs to know, and
/// what is not counted and why.
Result years_result(const TrackedBenefits& tracked, MoneyDisplay shown);
/// The same by programme, over all years or one; only those given and those within them, where any are.
Result programmes_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                         const std::vector<std::string>& only, MoneyDisplay shown);
Result directorates_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                           MoneyDisplay shown);
/// What became of each programme's plan: its parts add up to it.
Result plan_status_result(const TrackedBenefits& tracked, std::optional<FinancialYear> year,
                          const std::vector<std::string>& only, MoneyDisplay shown);
/// The counted benefits as they are written, each with its state in a word and why.
Result benefits_result(const TrackedBenefits& as_written, MoneyDisplay shown);
Result quarters_result(const TrackedBenefits& tracked, MoneyDisplay shown);
Result cash_result(const TrackedBenefits& tracked, MoneyDisplay shown);
Result return_result(const TrackedBenefits& tracked, MoneyDisplay shown);
Result reconcile_result(const TrackedBenefits& tracked, MoneyDisplay shown);
/// Costs and benefits over so many years, discounted.
Result value_result(const TrackedBenefits& tracked, int years, MoneyDisplay shown);

}  // namespace ptx
