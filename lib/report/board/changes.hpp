#pragma once

#include <array>

#include "report/document/attachments.hpp"
#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array summary_names{
    TemplateName{"label", DataKind::text, "what it is about: Tiers, Money, Milestones …"},
    TemplateName{"in_words", DataKind::text, "what changed"},
};
inline constexpr std::array changes_names{
    TemplateName{
        "since", DataKind::text,
        "the earlier state in words: pack/2024-12 (31 December 2024); absent where it cannot be told what "
        "changed"},
    TemplateName{"why_not", DataKind::text, "then why"},
    TemplateName{"summary", DataKind::list, "what changed, in short", summary_names},
    TemplateName{"tables", DataKind::markdown, "every change, a table for each project"},
    TemplateName{"notes", DataKind::list, "how the summary is to be read, a sentence each"},
};
TemplateData board_changes(const ReportScope& subject, Attachments& parts);

}  // namespace ptx
