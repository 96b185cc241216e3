#pragma once

#include <array>

#include "report/board/board_data.hpp"

namespace ptx {

// What page one of a board's pack lists: for each the names that templates use, and their values.

inline constexpr std::array due_names{
    TemplateName{"title", DataKind::text, "what is to be decided"},
    TemplateName{"of", DataKind::text, "the name of the project or programme that asks for it"},
    TemplateName{"board", DataKind::text, "who is to decide"},
    TemplateName{"recommended", DataKind::text, "what is recommended"},
    TemplateName{"needed_by", DataKind::text, "when it is needed"},
    TemplateName{"overdue", DataKind::flag, "that day has passed"},
};
inline constexpr std::array decisions_names{
    TemplateName{"first", DataKind::list, "the first five decisions that are asked for, those needed first",
                 due_names},
    TemplateName{"more", DataKind::text, "how many more there are; absent where all are among them"},
};
TemplateData decisions_of_board(const BoardData& survey);

inline constexpr std::array key_milestone_names{
    TemplateName{"name", DataKind::text, "the milestone"},
    TemplateName{"of", DataKind::text, "the name of its project"},
    TemplateName{"due", DataKind::text, "when it is, or was, due"},
    TemplateName{"expected", DataKind::text, "when it is expected; absent where that day has passed, too"},
    TemplateName{"late", DataKind::text, "how late it is expected: 74 days late; absent where it is not"},
};
inline constexpr std::array key_milestones_names{
    TemplateName{"in_words", DataKind::text, "how many were missed, and how many are due in 60 days"},
    TemplateName{"missed", DataKind::list,
                 "key milestones that are open after their due day, the latest first; at most three",
                 key_milestone_names},
    TemplateName{"missed_more", DataKind::text, "how many more were missed; absent where all are among them"},
    TemplateName{"ahead", DataKind::list,
                 "key milestones due in 60 days, in the order in which they are due; at most three",
                 key_milestone_names},
    TemplateName{"ahead_more", DataKind::text, "how many more are due; absent where all are among them"},
};
TemplateData milestones_of_board(const BoardData& survey);

inline constexpr std::array ranked_risk_names{
    TemplateName{"score", DataKind::text, "likelihood times impact"},
    TemplateName{"likelihood", DataKind::text, "from 1 to 5"},
    TemplateName{"impact", DataKind::text, "from 1 to 5"},
    TemplateName{"title", DataKind::text, "the risk"},
    TemplateName{"of", DataKind::text, "the name of the project or programme that has it"},
    TemplateName{"review", DataKind::text, "when it is to be looked at again; absent where nobody says"},
    TemplateName{"review_overdue", DataKind::flag, "that day has passed"},
    TemplateName{"owner", DataKind::text, "its owner"},
    TemplateName{"response", DataKind::text, "what is done about it"},
    TemplateName{"escalated", DataKind::text, "to whom it has been escalated"},
};
/// The open risks, the highest first, of one score the one with the oldest review; at most so many, all
/// without a number.
TemplateData risks_of_board(const BoardData& survey, std::size_t most);

inline constexpr std::array headline_names{
    TemplateName{"name", DataKind::text, "the outcome"},
    TemplateName{"status", DataKind::text, "achieved, on-track, at-risk, off-track or no-data"},
    TemplateName{"in_words", DataKind::text, "its latest reading and what is expected"},
};
/// The headline outcomes, at most five.
TemplateData headlines_of_board(const BoardData& survey);

}  // namespace ptx
