#pragma once

#include <array>

#include "report/document/report.hpp"

namespace ptx {

inline constexpr std::array milestone_names{
    Name{"name", DataKind::text, "the milestone"},
    Name{"of", DataKind::text, "the name of its project"},
    Name{"key", DataKind::flag, "it is a key milestone"},
    Name{"original", DataKind::text, "the day first agreed"},
    Name{"due", DataKind::text, "the day on which it is due"},
    Name{"expected", DataKind::text,
         "the day on which it is expected; of one that is done, the day on which it was; absent where it is "
         "overdue"},
    Name{"state", DataKind::text, "how it stands: done, on time, so many days late or early, overdue"},
    Name{"late", DataKind::flag, "it is, or was, later than due"},
    Name{"done", DataKind::flag, "it is done"},
};
/// The milestones of the report's projects, in the order of the files.
Data milestones(const Subject& subject);
Table milestones_table(const Subject& subject);

/// A sentence on how many are done, how many are late, and what comes next; nothing without a milestone.
std::string milestones_in_words(const Subject& subject);

}  // namespace ptx
