#pragma once

#include <array>

#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array milestone_names{
    TemplateName{"name", DataKind::text, "the milestone"},
    TemplateName{"of", DataKind::text, "the name of its project"},
    TemplateName{"key", DataKind::flag, "it is a key milestone"},
    TemplateName{"original", DataKind::text, "the day first agreed"},
    TemplateName{"due", DataKind::text, "the day on which it is due"},
    TemplateName{
        "expected", DataKind::text,
        "the day on which it is expected; of one that is done, the day on which it was; absent where it is "
        "overdue"},
    TemplateName{"state", DataKind::text,
                 "how it stands: done, on time, so many days late or early, overdue"},
    TemplateName{"late", DataKind::flag, "it is, or was, later than due"},
    TemplateName{"done", DataKind::flag, "it is done"},
};
/// The milestones of the report's projects, in the order of the files.
TemplateData milestones(const ReportScope& subject);
Table milestones_table(const ReportScope& subject);

/// A sentence on how many are done, how many are late, and what comes next; nothing without a milestone.
std::string milestones_sentence(const ChosenProjects& projects, Date as_of);

}  // namespace ptx
