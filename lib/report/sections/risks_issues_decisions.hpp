#pragma once

#include <array>

#include "report/document/report.hpp"

namespace ptx {

/// How many open risks a report names before it says how many more there are.
constexpr std::size_t top_risks = 5;

// Risks, issues, decisions and milestones of projects and programmes: for each the names that templates use,
// and their values.

/// Whose entries these are: a project's, or a programme's.
struct Holder {
  std::string_view id, name;
  const Entries<Risk>* risks;
  const Entries<Issue>* issues;
  const Entries<Decision>* decisions;
};
/// The programmes and projects of a report, in its order: of a report on one project that project alone, of
/// others also the programmes that the projects are chosen by, or all of them.
std::vector<Holder> holders(const Subject& subject);

/// Adds open risks, open issues and decisions as files.
void add_sheets(const std::vector<Holder>& holders, Date as_of, Parts& parts);

inline constexpr std::array risk_names{
    Name{"title", DataKind::text, "the risk"},
    Name{"of", DataKind::text, "the name of the project or programme that it is a risk of"},
    Name{"likelihood", DataKind::text, "from 1 to 5"},
    Name{"impact", DataKind::text, "from 1 to 5"},
    Name{"score", DataKind::text, "likelihood times impact"},
    Name{"target", DataKind::text, "the score that it is to come down to"},
    Name{"owner", DataKind::text, "its owner"},
    Name{"response", DataKind::text, "what is done about it"},
    Name{"raised", DataKind::text, "when it was raised"},
    Name{"review", DataKind::text, "when it is to be looked at again"},
    Name{"review_overdue", DataKind::flag, "that day has passed"},
    Name{"escalated", DataKind::text, "to whom it has been escalated"},
};
/// Open risks, the highest score first; those of one score in the order of the files. At most so many; all
/// without a number.
Data open_risks(const std::vector<Holder>& holders, Date as_of, std::size_t most = 0);
/// How many there are, how many are high (15 and more), escalated, and past their review; that there is none,
/// where there is none.
std::string risks_in_words(const std::vector<Holder>& holders, Date as_of);
/// A chart of how many there are of each likelihood and impact, where charts are shown and there is any.
Data risks_chart(const std::vector<Holder>& holders, Date as_of, Parts& parts);

inline constexpr std::array issue_names{
    Name{"title", DataKind::text, "the issue"},
    Name{"of", DataKind::text, "the name of the project or programme that has it"},
    Name{"severity", DataKind::text, "from 1 to 5"},
    Name{"owner", DataKind::text, "its owner"},
    Name{"action", DataKind::text, "what is done about it"},
    Name{"raised", DataKind::text, "when it was raised"},
    Name{"due", DataKind::text, "when it is to be settled"},
    Name{"overdue", DataKind::flag, "that day has passed"},
};
/// Open issues, the most severe first.
Data open_issues(const std::vector<Holder>& holders, Date as_of);

inline constexpr std::array decision_names{
    Name{"title", DataKind::text, "what is to be decided, or was"},
    Name{"of", DataKind::text, "the name of the project or programme that asked for it"},
    Name{"kind", DataKind::text, "gate, tier, baseline, pause, stop, spend or other"},
    Name{"why", DataKind::text, "why it is asked for"},
    Name{"effect", DataKind::text, "what it would bring about"},
    Name{"recommended", DataKind::text, "what is recommended"},
    Name{"board", DataKind::text, "who is to decide"},
    Name{"asked", DataKind::text, "when it was asked for"},
    Name{"needed_by", DataKind::text, "when it is needed"},
    Name{"overdue", DataKind::flag, "that day has passed"},
    Name{"decision", DataKind::text, "approved, rejected or deferred; absent where it is still asked for"},
    Name{"decided", DataKind::text, "when it was decided"},
    Name{"minute", DataKind::text, "where it is minuted"},
};
/// Decisions still asked for, the most urgent first; those without a day last.
Data decisions_needed(const std::vector<Holder>& holders, Date as_of);
/// Decisions taken, the latest first.
Data decisions_taken(const std::vector<Holder>& holders, Date as_of);

}  // namespace ptx
