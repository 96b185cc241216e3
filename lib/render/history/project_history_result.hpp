#pragma once

#include "analysis/history/project_history.hpp"
#include "render/format/pounds.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// `ptx history ID`: where it stood, a small line for each figure, and for each step what moved, who wrote it
/// and who agreed.
Result project_history_result(const ProjectHistory& history, MoneyFormat form);

}  // namespace ptx
