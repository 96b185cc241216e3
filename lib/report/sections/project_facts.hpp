#pragma once

#include <array>

#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

// What a report says of one project: for each part the names that templates use, and the values of these
// names.

inline constexpr std::array project_names{
    TemplateName{"id", DataKind::text, "its id"},
    TemplateName{"name", DataKind::text, "its name"},
    TemplateName{"summary", DataKind::text, "what it is, in a sentence or two"},
    TemplateName{"why", DataKind::text, "the case for it"},
    TemplateName{"programme", DataKind::text, "the name of its programme"},
    TemplateName{"directorate", DataKind::text, "the name of its directorate"},
    TemplateName{"stage", DataKind::text, "its stage"},
    TemplateName{"state", DataKind::text, "active, paused or stopped"},
    TemplateName{"tier", DataKind::text, "the name of its tier; absent where it is not yet segmented"},
    TemplateName{"tier_why", DataKind::text, "what the tier rests on"},
    TemplateName{"board", DataKind::text, "who decides for that tier"},
    TemplateName{"sponsor", DataKind::text, "its sponsor"},
    TemplateName{"lead", DataKind::text, "its lead"},
    TemplateName{"manager", DataKind::text, "its manager"},
    TemplateName{"finance_lead", DataKind::text, "its finance lead"},
    TemplateName{"portfolio_holder", DataKind::text, "the elected member"},
    TemplateName{"budget_code", DataKind::text, "its budget code"},
    TemplateName{"start", DataKind::text, "the day on which it starts"},
    TemplateName{"end", DataKind::text, "the day on which it ends"},
    TemplateName{"fixed", DataKind::flag, "its dates are not ours to move"},
    TemplateName{"priorities", DataKind::list, "the names of the priorities that it serves"},
    TemplateName{"business_case", DataKind::text, "where its business case is"},
};
/// The project that the report is about.
const Project& project_of(const ReportScope& subject);
TemplateData project_facts(const ReportScope& subject);

inline constexpr std::array dimension_names{
    TemplateName{"dimension", DataKind::text, "overall, time, cost, benefits or resources"},
    TemplateName{"reported", DataKind::text, "as its sponsor says"},
    TemplateName{"computed", DataKind::text, "as the evidence says; resources are not computed"},
};
inline constexpr std::array standing_names{
    TemplateName{
        "sentences", DataKind::list,
        "how the project stands: as reported, as computed and why, what assurance says, whether a report is "
        "late"},
    TemplateName{"dimensions", DataKind::list, "the ratings, overall first", dimension_names},
    TemplateName{"reported", DataKind::text, "the overall rating as reported"},
    TemplateName{"reported_on", DataKind::text, "the day of the report"},
    TemplateName{"computed", DataKind::text, "the overall rating as computed"},
    TemplateName{"assurance", DataKind::text, "the rating that assurance gives"},
    TemplateName{"reasons", DataKind::list, "what makes the computed rating amber or red"},
    TemplateName{"better_than_evidence", DataKind::flag, "the report is better than the evidence"},
    TemplateName{"summary", DataKind::text, "what the report says"},
    TemplateName{"next", DataKind::text, "what is to come, as the report says"},
};
TemplateData project_standing(const ReportScope& subject);

}  // namespace ptx
