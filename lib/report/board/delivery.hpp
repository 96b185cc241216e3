#pragma once

#include <array>

#include "report/document/attachments.hpp"
#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array attention_names{
    TemplateName{"project", DataKind::text, "the name of the project"},
    TemplateName{"reported", DataKind::text, "as its sponsor says; absent where nothing is reported"},
    TemplateName{"computed", DataKind::text, "as the evidence says"},
    TemplateName{"where", DataKind::text, "in what it is so: time, cost, benefits"},
    TemplateName{"better", DataKind::flag, "the report is better than the evidence"},
    TemplateName{"reasons", DataKind::list, "what makes it amber or red"},
};
inline constexpr std::array delivery_names{
    TemplateName{
        "in_words", DataKind::text,
        "how many are red, amber and green by the evidence, and how many are reported better than it"},
    TemplateName{"some", DataKind::flag, "some project needs attention"},
    TemplateName{"first", DataKind::list, "the first five of those that need attention", attention_names},
    TemplateName{"more", DataKind::text, "how many more there are; absent where all are among them"},
    TemplateName{
        "all", DataKind::list,
        "what is reported better than the evidence, then what else is red by it; each by tier and rank",
        attention_names},
    TemplateName{"late", DataKind::list, "who is late with a report or has missed one, a sentence each"},
    TemplateName{"late_in_words", DataKind::text, "a sentence on how many have reported"},
    TemplateName{"table", DataKind::markdown, "all projects that are judged, as a table"},
};
TemplateData board_delivery(const ReportScope& subject, Attachments& parts);

}  // namespace ptx
