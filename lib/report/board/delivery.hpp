#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

inline constexpr std::array attention_names{
    Name{"project", DataKind::text, "the name of the project"},
    Name{"reported", DataKind::text, "as its sponsor says; absent where nothing is reported"},
    Name{"computed", DataKind::text, "as the evidence says"},
    Name{"where", DataKind::text, "in what it is so: time, cost, benefits"},
    Name{"better", DataKind::flag, "the report is better than the evidence"},
    Name{"reasons", DataKind::list, "what makes it amber or red"},
};
inline constexpr std::array delivery_names{
    Name{"in_words", DataKind::text,
         "how many are red, amber and green by the evidence, and how many are reported better than it"},
    Name{"some", DataKind::flag, "some project needs attention"},
    Name{"first", DataKind::list, "the first five of those that need attention", attention_names},
    Name{"more", DataKind::text, "how many more there are; absent where all are among them"},
    Name{"all", DataKind::list,
         "what is reported better than the evidence, then what else is red by it; each by tier and rank",
         attention_names},
    Name{"late", DataKind::list, "who is late with a report or has missed one, a sentence each"},
    Name{"late_in_words", DataKind::text, "a sentence on how many have reported"},
    Name{"table", DataKind::markdown, "all projects that are judged, as a table"},
};
Data delivery_of_board(const Survey& survey, Parts& parts);

}  // namespace ptx
