#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

inline constexpr std::array summary_names{
    Name{"label", DataKind::text, "what it is about: Tiers, Money, Milestones …"},
    Name{"in_words", DataKind::text, "what changed"},
};
inline constexpr std::array changes_names{
    Name{"since", DataKind::text,
         "the earlier state in words: pack/2024-12 (31 December 2024); absent where it cannot be told what "
         "changed"},
    Name{"why_not", DataKind::text, "then why"},
    Name{"summary", DataKind::list, "what changed, in short", summary_names},
    Name{"tables", DataKind::markdown, "every change, a table for each project"},
    Name{"notes", DataKind::list, "how the summary is to be read, a sentence each"},
};
Data changes_of_board(const Survey& survey, Parts& parts);

}  // namespace ptx
