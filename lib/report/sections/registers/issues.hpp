#pragma once

#include <array>

#include "analysis/board/owned_entries.hpp"
#include "report/template/template_data.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

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
TemplateData issue_list(const std::vector<EntryOwner>& owners, Date as_of);

}  // namespace ptx
