#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

inline constexpr std::array headline_names{
    TemplateName{"name", DataKind::text, "the outcome"},
    TemplateName{"status", DataKind::text, "achieved, on-track, at-risk, off-track or no-data"},
    TemplateName{"in_words", DataKind::text, "its latest reading and what is expected"},
};
/// The headline outcomes, at most five.
TemplateData headlines_of_board(const BoardData& survey);

}  // namespace ptx
