#pragma once

#include <array>

#include "analysis/benefits/tracking.hpp"
#include "render/format/display_table.hpp"
#include "report/document/report.hpp"

namespace ptx {

/// How reports print money: rounded, as it is counted.
constexpr MoneyShown rounded_money{MoneyForm::rounded, false};

inline constexpr std::array money_names{
    Name{"counted", DataKind::text, "which money is counted"},
    Name{"sentences", DataKind::list, "what a director needs to know of the counted money"},
    Name{"not_counted", DataKind::list,
         "what stands beside it, a sentence each: how much, what it is and why it is not counted"},
    Name{"years", DataKind::markdown, "the table of counted money by year"},
    Name{"benefits", DataKind::markdown, "the table of the money benefits, each as it is written"},
    Name{"measures", DataKind::markdown, "the table of the measures"},
    Name{"capabilities", DataKind::markdown, "the table of the new capabilities"},
    Name{"years_chart", DataKind::markdown, "a chart of the counted money by year, where charts are shown"},
    Name{"measures_chart", DataKind::markdown, "a chart of the measures, where charts are shown"},
};
/// Money, measures and capabilities of the report's projects.
Data money(const Subject& subject, Parts& parts);

/// The counted money of the report's projects, as it is usually counted, net of shares.
Tracked tracked(const Subject& subject);

/// Whose figures the report shows: the name of its project or programme; empty for those of the portfolio.
std::string whose(const Subject& subject);

/// The columns of a table for machines that people see: money in words, days in words, ids of projects,
/// programmes, priorities, outcomes and directorates as names.
Table for_readers(const Table& data, const std::vector<ShownColumn>& columns, const Portfolio& portfolio);

/// A table for people with the names of programmes, directorates and priorities in place of their ids, by the
/// headings of its columns.
Table with_names(Table people, const Portfolio& portfolio);

}  // namespace ptx
