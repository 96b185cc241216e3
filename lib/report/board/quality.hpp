#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

inline constexpr std::array quality_names{
    TemplateName{"in_words", DataKind::text,
                 "how many findings there are of each severity; absent in a report for everybody"},
    TemplateName{"table", DataKind::markdown, "the findings of ptx check: the worst first, then by file"},
};
/// What `ptx check` finds in the files of the report's projects, and in those of the whole portfolio where it
/// takes in all.
TemplateData quality_of_board(const BoardData& survey, Attachments& parts);

}  // namespace ptx
