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
  const OrderedMap<Risk>* risks;
  const OrderedMap<Issue>* issues;
  const OrderedMap<Decision>* decisions;
};
/// The programmes and projects of a report, in its order: of a report on one project that project alone, of
/// others also the programmes that the projects are chosen by, or all of them.
std::vector<Holder> holders(const ReportScope& subject);

/// Adds open risks, open issues and decisions as files.
void add_sheets(const std::vector<Holder>& holders, Date as_of, Attachments& parts);

inline constexpr std::array risk_names{
    TemplateName{"title", DataKind::text, "the risk"},
    TemplateName{"of", DataKind::text, "the name of the project or programme that it is a risk of"},
    TemplateName{"likelihood", DataKind::text, "from 1 to 5"},
    TemplateName{"impact", DataKind::text, "from 1 to 5"},
    TemplateName{"score", DataKind::text, "likelihood times impact"},
    TemplateName{"target", DataKind::text, "the score that it is to come down to"},
    TemplateName{"owner", DataKind::text, "its owner"},
    TemplateName{"response", DataKind::text, "what is done about it"},
    TemplateName{"raised", DataKind::text, "when it was raised"},
    TemplateName{"review", DataKind::text, "when it is to be looked at again"},
    TemplateName{"review_overdue", DataKind::flag, "that day has passed"},
    TemplateName{"escalated", DataKind::text, "to whom it has been escalated"},
};
/// Open risks, the highest score first; those of one score in the order of the files. At most so many; all
/// without a number.
TemplateData open_risks(const std::vector<Holder>& holders, Date as_of, std::size_t most = 0);
/// How many there are, how many are high (15 and more), escalated, and past their review; that there is none,
/// where there is none.
std::string risks_in_words(const std::vector<Holder>& holders, Date as_of);
/// A chart of how many there are of each likelihood and impact, where charts are shown and there is any.
TemplateData risks_chart(const std::vector<Holder>& holders, Date as_of, Attachments& parts);

inline constexpr std::array issue_names{
    TemplateName{"title", DataKind::text, "the issue"},
    TemplateName{"of", DataKind::text, "the name of the project or programme that has it"},
    TemplateName{"severity", DataKind::text, "from 1 to 5"},
    TemplateName{"owner", DataKind::text, "its owner"},
    TemplateName{"action", DataKind::text, "what is done about it"},
    TemplateName{"raised", DataKind::text, "when it was raised"},
    TemplateName{"due", DataKind::text, "when it is to be settled"},
    TemplateName{"overdue", DataKind::flag, "that day has passed"},
};
/// Open issues, the most severe first.
TemplateData open_issues(const std::vector<Holder>& holders, Date as_of);

inline constexpr std::array decision_names{
    TemplateName{"title", DataKind::text, "what is to be decided, or was"},
    TemplateName{"of", DataKind::text, "the name of the project or programme that asked for it"},
    TemplateName{"kind", DataKind::text, "gate, tier, baseline, pause, stop, spend or other"},
    TemplateName{"why", DataKind::text, "why it is asked for"},
    TemplateName{"effect", DataKind::text, "what it would bring about"},
    TemplateName{"recommended", DataKind::text, "what is recommended"},
    TemplateName{"board", DataKind::text, "who is to decide"},
    TemplateName{"asked", DataKind::text, "when it was asked for"},
    TemplateName{"needed_by", DataKind::text, "when it is needed"},
    TemplateName{"overdue", DataKind::flag, "that day has passed"},
    TemplateName{"decision", DataKind::text,
                 "approved, rejected or deferred; absent where it is still asked for"},
    TemplateName{"decided", DataKind::text, "when it was decided"},
    TemplateName{"minute", DataKind::text, "where it is minuted"},
};
/// Decisions still asked for, the most urgent first; those without a day last.
TemplateData decisions_needed(const std::vector<Holder>& holders, Date as_of);
/// Decisions taken, the latest first.
TemplateData decisions_taken(const std::vector<Holder>& holders, Date as_of);

}  // namespace ptx
