#pragma once

#include <array>

#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array listed_names{
    TemplateName{"id", DataKind::text, "its id"},
    TemplateName{"name", DataKind::text, "its name"},
    TemplateName{"summary", DataKind::text, "what it is"},
    TemplateName{"stage", DataKind::text, "its stage"},
    TemplateName{"state", DataKind::text, "active, paused or stopped"},
    TemplateName{"over", DataKind::flag, "it is stopped, or has reached its last stage"},
    TemplateName{"tier", DataKind::text, "the name of its tier"},
    TemplateName{"reported", DataKind::text, "the rating that its sponsor reports"},
    TemplateName{"computed", DataKind::text, "the rating that the evidence gives"},
    TemplateName{"progress", DataKind::text, "what its latest report says"},
    TemplateName{"next", DataKind::text, "what is to come, as the report says"},
    TemplateName{"milestones_in_words", DataKind::text, "a sentence on its milestones"},
};
/// The projects of the report, in its order.
TemplateData project_list(const ReportScope& subject);

/// "7 projects: 1 green, 3 amber and 2 red by the evidence; 1 has ended.": how they stand.
std::string projects_sentence(const TemplateData& list);

}  // namespace ptx
