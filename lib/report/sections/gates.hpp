#pragma once

#include <array>

#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array asked_names{
    TemplateName{"what", DataKind::text, "what is asked for"},
    TemplateName{"met", DataKind::flag, "the project has it"},
    TemplateName{"lacking", DataKind::text, "in words, what is missing; absent where it is met"},
};
inline constexpr std::array gate_names{
    TemplateName{"stage", DataKind::text, "the stage that the gate leads to"},
    TemplateName{"reached", DataKind::flag, "the project stands at that stage, or beyond it"},
    TemplateName{"met", DataKind::flag, "nothing is missing"},
    TemplateName{"asked", DataKind::list, "what the stage asks for, and the project's tier at that stage",
                 asked_names},
};
/// The gates of the project that the report is about.
TemplateData gates_met(const ReportScope& subject);

/// A sentence on them: which gates are met, and what the project lacks for the stage that it stands at and
/// for the next.
std::string gates_sentences(const ReportScope& subject);

}  // namespace ptx
