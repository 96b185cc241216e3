#pragma once

#include <array>

#include "report/document/attachments.hpp"
#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array quality_names{
    TemplateName{"in_words", DataKind::text,
                 "how many findings there are of each severity; absent in a report for everybody"},
    TemplateName{"table", DataKind::markdown, "the findings of ptx check: the worst first, then by file"},
};
/// What `ptx check` finds in the files of the report's projects, and in those of the whole portfolio where it
/// takes in all.
TemplateData board_quality(const ReportScope& subject, Attachments& parts);

}  // namespace ptx
