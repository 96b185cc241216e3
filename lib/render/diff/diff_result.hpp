#pragma once

#include <memory>
#include <string>

#include "analysis/diff/portfolio_diff.hpp"
#include "render/format/pounds.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// What changed: the columns of the contract for machines; for people a summary in words, then the changes by
/// project.
Result diff_result(const std::shared_ptr<const PortfolioDiff>& compared,
                   MoneyFormat form = MoneyFormat::rounded);

/// The same as a piece of Markdown that is fit for minutes: the summary as a list, then a table for each
/// project.
std::string diff_markdown(const PortfolioDiff& compared, MoneyFormat form = MoneyFormat::rounded);

}  // namespace ptx
