#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

inline constexpr std::array year_names{
    Name{"name", DataKind::text, "the financial year: 2024/25"},
    Name{"in_words", DataKind::text, "a sentence on how it stands against its target"},
    Name{"sentences", DataKind::list,
         "what is verified, at risk, slipped and undeliverable, and what it comes to in a full year"},
    Name{"target", DataKind::text, "what is owed; absent without a target"},
    Name{"verified", DataKind::text, "what finance has verified"},
    Name{"claimed", DataKind::text, "what is claimed, the verified included"},
    Name{"forecast", DataKind::text, "what is forecast"},
    Name{"at_risk", DataKind::text, "the part of the plan that is at risk"},
    Name{"slipped", DataKind::text, "the part that slipped into later years"},
    Name{"undeliverable", DataKind::text, "the part that will not come"},
    Name{"gap", DataKind::text, "the forecast against the target, in words; absent without a target"},
    Name{"full_year", DataKind::text,
         "what its recurring benefits come to once the next year has brought what is new in it"},
    Name{"of_original", DataKind::text,
         "what is verified, in percent of what was first approved; absent where nothing was"},
    Name{"counted", DataKind::text, "which money is counted"},
    Name{"bridge", DataKind::text, "a sentence from what is counted to all money in the files"},
    Name{"chart", DataKind::markdown,
         "what became of the year's plan against its target as a chart, where charts are shown"},
};
/// The counted money of the financial year of the day.
Data year_of_board(const Survey& survey, Parts& parts);

}  // namespace ptx
