#pragma once

#include <array>

#include "render/format/display_table.hpp"
#include "report/document/attachments.hpp"
#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

/// How reports print money: rounded, as it is counted.
constexpr MoneyDisplay rounded_money{MoneyFormat::rounded, false};

inline constexpr std::array money_names{
    TemplateName{"counted", DataKind::text, "which money is counted"},
    TemplateName{"sentences", DataKind::list, "what a director needs to know of the counted money"},
    TemplateName{"not_counted", DataKind::list,
                 "what stands beside it, a sentence each: how much, what it is and why it is not counted"},
    TemplateName{"years", DataKind::markdown, "the table of counted money by year"},
    TemplateName{"benefits", DataKind::markdown, "the table of the money benefits, each as it is written"},
    TemplateName{"measures", DataKind::markdown, "the table of the measures"},
    TemplateName{"capabilities", DataKind::markdown, "the table of the new capabilities"},
    TemplateName{"years_chart", DataKind::markdown,
                 "a chart of the counted money by year, where charts are shown"},
    TemplateName{"measures_chart", DataKind::markdown, "a chart of the measures, where charts are shown"},
};
/// Money, measures and capabilities of the report's projects.
TemplateData money(const ReportScope& subject, Attachments& parts);

}  // namespace ptx
