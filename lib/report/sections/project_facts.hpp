#pragma once

#include <array>

#include "report/document/report.hpp"

namespace ptx {

// What a report says of one project: for each part the names that templates use, and the values of these
// names.

inline constexpr std::array project_names{
    Name{"id", DataKind::text, "its id"},
    Name{"name", DataKind::text, "its name"},
    Name{"summary", DataKind::text, "what it is, in a sentence or two"},
    Name{"why", DataKind::text, "the case for it"},
    Name{"programme", DataKind::text, "the name of its programme"},
    Name{"directorate", DataKind::text, "the name of its directorate"},
    Name{"stage", DataKind::text, "its stage"},
    Name{"state", DataKind::text, "active, paused or stopped"},
    Name{"tier", DataKind::text, "the name of its tier; absent where it is not yet segmented"},
    Name{"tier_why", DataKind::text, "what the tier rests on"},
    Name{"board", DataKind::text, "who decides for that tier"},
    Name{"sponsor", DataKind::text, "its sponsor"},
    Name{"lead", DataKind::text, "its lead"},
    Name{"manager", DataKind::text, "its manager"},
    Name{"finance_lead", DataKind::text, "its finance lead"},
    Name{"portfolio_holder", DataKind::text, "the elected member"},
    Name{"budget_code", DataKind::text, "its budget code"},
    Name{"start", DataKind::text, "the day on which it starts"},
    Name{"end", DataKind::text, "the day on which it ends"},
    Name{"fixed", DataKind::flag, "its dates are not ours to move"},
    Name{"priorities", DataKind::list, "the names of the priorities that it serves"},
    Name{"business_case", DataKind::text, "where its business case is"},
};
/// The project that the report is about.
const Project& project_of(const Subject& subject);
Data project_facts(const Subject& subject);

inline constexpr std::array dimension_names{
    Name{"dimension", DataKind::text, "overall, time, cost, benefits or resources"},
    Name{"reported", DataKind::text, "as its sponsor says"},
    Name{"computed", DataKind::text, "as the evidence says; resources are not computed"},
};
inline constexpr std::array standing_names{
    Name{"sentences", DataKind::list,
         "how the project stands: as reported, as computed and why, what assurance says, whether a report is "
         "late"},
    Name{"dimensions", DataKind::list, "the ratings, overall first", dimension_names},
    Name{"reported", DataKind::text, "the overall rating as reported"},
    Name{"reported_on", DataKind::text, "the day of the report"},
    Name{"computed", DataKind::text, "the overall rating as computed"},
    Name{"assurance", DataKind::text, "the rating that assurance gives"},
    Name{"reasons", DataKind::list, "what makes the computed rating amber or red"},
    Name{"better_than_evidence", DataKind::flag, "the report is better than the evidence"},
    Name{"summary", DataKind::text, "what the report says"},
    Name{"next", DataKind::text, "what is to come, as the report says"},
};
Data project_standing(const Subject& subject);

}  // namespace ptx
