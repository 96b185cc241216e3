#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "render/history/history_result.hpp"

namespace ptx {

/// How many projects stood in a tier; none where the framework had no such tier then.
std::optional<std::size_t> count_in(const PortfolioSummary& moment, std::string_view tier);

/// "Wexcombe transformation portfolio: history by month".
std::string title_of(const History& history);

/// All of a row in one sentence.
std::string history_row_sentence(const HistoryRow& row, MoneyFormat form);

}  // namespace ptx
