#pragma once

#include <array>

#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

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
/// The key milestones that were missed, and those that come next.
TemplateData board_milestones(const ReportScope& subject);

}  // namespace ptx
