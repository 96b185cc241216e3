#pragma once

#include <array>

#include "report/document/attachments.hpp"
#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array cost_names{
    TemplateName{"in_words", DataKind::text,
                 "a sentence: what is planned, forecast and spent; absent without a cost"},
    TemplateName{"table", DataKind::markdown, "the table of the costs"},
};
/// The costs of the report's projects over all years, each as it is written.
TemplateData costs(const ReportScope& subject, Attachments& parts);

}  // namespace ptx
