#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

inline constexpr std::array move_names{
    Name{"project", DataKind::text, "the name of the project"},
    Name{"from", DataKind::text, "the name of the tier in which it stood"},
    Name{"to", DataKind::text, "the name of the tier in which it stands"},
    Name{"why", DataKind::text, "what the tier rests on"},
    Name{"who", DataKind::text, "who decided, or who wrote what moved it; absent where nobody can be named"},
};
inline constexpr std::array tiers_names{
    Name{"table", DataKind::markdown, "how many projects stand in each tier"},
    Name{"sentences", DataKind::list,
         "how many stand provisionally, are not yet segmented, are being scoped, and which tiers hold more "
         "than they can carry"},
    Name{"first", DataKind::list, "the first three of the projects that moved since the last pack",
         move_names},
    Name{"more", DataKind::text, "how many more moved; absent where all are among them"},
    Name{"moves", DataKind::list, "all projects that moved since the last pack", move_names},
    Name{"moves_in_words", DataKind::text,
         "how many moved, or that none did; absent where it cannot be told"},
};
Data tiers_of_board(const Survey& survey);

}  // namespace ptx
