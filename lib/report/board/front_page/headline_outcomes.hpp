#pragma once

#include <array>

#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array headline_names{
    TemplateName{"name", DataKind::text, "the outcome"},
    TemplateName{"status", DataKind::text, "achieved, on-track, at-risk, off-track or no-data"},
    TemplateName{"in_words", DataKind::text, "its latest reading and what is expected"},
};
/// The headline outcomes, at most five.
TemplateData board_headlines(const ReportScope& subject);

}  // namespace ptx
