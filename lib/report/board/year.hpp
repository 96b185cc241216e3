#pragma once

#include <array>

#include "report/document/attachments.hpp"
#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array year_names{
    TemplateName{"name", DataKind::text, "the financial year: 2024/25"},
    TemplateName{"in_words", DataKind::text, "a sentence on how it stands against its target"},
    TemplateName{"sentences", DataKind::list,
                 "what is verified, at risk, slipped and undeliverable, and what it comes to in a full year"},
    TemplateName{"target", DataKind::text, "what is owed; absent without a target"},
    TemplateName{"verified", DataKind::text, "what finance has verified"},
    TemplateName{"claimed", DataKind::text, "what is claimed, the verified included"},
    TemplateName{"forecast", DataKind::text, "what is forecast"},
    TemplateName{"at_risk", DataKind::text, "the part of the plan that is at risk"},
    TemplateName{"slipped", DataKind::text, "the part that slipped into later years"},
    TemplateName{"undeliverable", DataKind::text, "the part that will not come"},
    TemplateName{"gap", DataKind::text, "the forecast against the target, in words; absent without a target"},
    TemplateName{"full_year", DataKind::text,
                 "what its recurring benefits come to once the next year has brought what is new in it"},
    TemplateName{"of_original", DataKind::text,
                 "what is verified, in percent of what was first approved; absent where nothing was"},
    TemplateName{"counted", DataKind::text, "which money is counted"},
    TemplateName{"bridge", DataKind::text, "a sentence from what is counted to all money in the files"},
    TemplateName{"chart", DataKind::markdown,
                 "what became of the year's plan against its target as a chart, where charts are shown"},
};
/// The counted money of the financial year of the day.
TemplateData board_year(const ReportScope& subject, Attachments& parts);

}  // namespace ptx
