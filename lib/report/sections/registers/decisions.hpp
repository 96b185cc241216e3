#pragma once

#include <array>

#include "analysis/board/owned_entries.hpp"
#include "report/template/template_data.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

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
TemplateData needed_decision_list(const std::vector<EntryOwner>& owners, Date as_of);
/// Decisions taken, the latest first.
TemplateData taken_decision_list(const std::vector<EntryOwner>& owners, Date as_of);

}  // namespace ptx
