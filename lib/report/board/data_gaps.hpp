#pragma once

#include "report/board/board_data.hpp"

namespace ptx {

/// What a board does not know, a sentence for each kind; that nothing is missing, where nothing is.
TemplateData unknowns_of_board(const BoardData& survey);

}  // namespace ptx
