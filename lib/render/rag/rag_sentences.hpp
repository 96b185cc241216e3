#pragma once

#include <functional>
#include <string>
#include <vector>

#include "analysis/rag/rag.hpp"

namespace ptx {

/// How an amount stands in a sentence.
using AmountInWords = std::function<std::string(Money)>;

/// A deviation as a share of its plan, which is not nought: "15%", or with as many decimals as it takes to
/// show on which side of the tolerances it lies.
std::string describe_share(const Deviation& deviation, const MoneyTolerance& tolerance);

/// What makes a project's computed rating amber or red, one part of a sentence each; none where nothing does.
std::vector<std::string> reasons(const RagRow& row, const Tolerances& tolerances,
                                 const AmountInWords& amount);

/// "reported green (10 October 2024), computed red; assurance amber".
std::string describe_ratings(const RagRow& row);

/// "hospital-discharge is late: quarterly, last on 10 October 2024, 21 days late". The project owes a report.
std::string describe_report(const RagRow& row);

}  // namespace ptx
