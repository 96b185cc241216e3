#pragma once

#include <array>

#include "report/document/report.hpp"

namespace ptx {

inline constexpr std::array listed_names{
    Name{"id", DataKind::text, "its id"},
    Name{"name", DataKind::text, "its name"},
    Name{"summary", DataKind::text, "what it is"},
    Name{"stage", DataKind::text, "its stage"},
    Name{"state", DataKind::text, "active, paused or stopped"},
    Name{"over", DataKind::flag, "it is stopped, or has reached its last stage"},
    Name{"tier", DataKind::text, "the name of its tier"},
    Name{"reported", DataKind::text, "the rating that its sponsor reports"},
    Name{"computed", DataKind::text, "the rating that the evidence gives"},
    Name{"progress", DataKind::text, "what its latest report says"},
    Name{"next", DataKind::text, "what is to come, as the report says"},
    Name{"milestones_in_words", DataKind::text, "a sentence on its milestones"},
};
/// The projects of the report, in its order.
Data project_list(const Subject& subject);

/// "7 projects: 1 green, 3 amber and 2 red by the evidence; 1 has ended.": how they stand.
std::string projects_in_words(const Data& list);

}  // namespace ptx
