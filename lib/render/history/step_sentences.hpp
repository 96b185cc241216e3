#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/history/project_history_result.hpp"

namespace ptx {

/// What moved in a step, one sentence each. `last` is the row before as it stood on its own day; null before
/// the first.
std::vector<std::string> step_sentences(const ProjectStep& step, const ProjectSummary* last,
                                        MoneyFormat form);

/// "rephase, 'Re-phase the first year': approved by Transformation Board on 28 January 2025 (TB 28/01/25 item
/// 6)".
std::string describe_decision(const ApprovedDecision& taken);

}  // namespace ptx
