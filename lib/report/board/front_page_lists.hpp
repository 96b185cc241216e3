#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

// What page one of a board's pack lists: for each the names that templates use, and their values.

inline constexpr std::array due_names{
    Name{"title", DataKind::text, "what is to be decided"},
    Name{"of", DataKind::text, "the name of the project or programme that asks for it"},
    Name{"board", DataKind::text, "who is to decide"},
    Name{"recommended", DataKind::text, "what is recommended"},
    Name{"needed_by", DataKind::text, "when it is needed"},
    Name{"overdue", DataKind::flag, "that day has passed"},
};
inline constexpr std::array decisions_names{
    Name{"first", DataKind::list, "the first five decisions that are asked for, those needed first",
         due_names},
    Name{"more", DataKind::text, "how many more there are; absent where all are among them"},
};
Data decisions_of_board(const Survey& survey);

inline constexpr std::array key_milestone_names{
    Name{"name", DataKind::text, "the milestone"},
    Name{"of", DataKind::text, "the name of its project"},
    Name{"due", DataKind::text, "when it is, or was, due"},
    Name{"expected", DataKind::text, "when it is expected; absent where that day has passed, too"},
    Name{"late", DataKind::text, "how late it is expected: 74 days late; absent where it is not"},
};
inline constexpr std::array key_milestones_names{
    Name{"in_words", DataKind::text, "how many were missed, and how many are due in 60 days"},
    Name{"missed", DataKind::list,
         "key milestones that are open after their due day, the latest first; at most three",
         key_milestone_names},
    Name{"missed_more", DataKind::text, "how many more were missed; absent where all are among them"},
    Name{"ahead", DataKind::list,
         "key milestones due in 60 days, in the order in which they are due; at most three",
         key_milestone_names},
    Name{"ahead_more", DataKind::text, "how many more are due; absent where all are among them"},
};
Data milestones_of_board(const Survey& survey);

inline constexpr std::array ranked_risk_names{
    Name{"score", DataKind::text, "likelihood times impact"},
    Name{"likelihood", DataKind::text, "from 1 to 5"},
    Name{"impact", DataKind::text, "from 1 to 5"},
    Name{"title", DataKind::text, "the risk"},
    Name{"of", DataKind::text, "the name of the project or programme that has it"},
    Name{"review", DataKind::text, "when it is to be looked at again; absent where nobody says"},
    Name{"review_overdue", DataKind::flag, "that day has passed"},
    Name{"owner", DataKind::text, "its owner"},
    Name{"response", DataKind::text, "what is done about it"},
    Name{"escalated", DataKind::text, "to whom it has been escalated"},
};
/// The open risks, the highest first, of one score the one with the oldest review; at most so many, all
/// without a number.
Data risks_of_board(const Survey& survey, std::size_t most);

inline constexpr std::array headline_names{
    Name{"name", DataKind::text, "the outcome"},
    Name{"status", DataKind::text, "achieved, on-track, at-risk, off-track or no-data"},
    Name{"in_words", DataKind::text, "its latest reading and what is expected"},
};
/// The headline outcomes, at most five.
Data headlines_of_board(const Survey& survey);

}  // namespace ptx
