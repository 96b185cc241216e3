#pragma once

#include <array>

#include "analysis/board/owned_entries.hpp"
#include "report/template/template_data.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array due_names{
    TemplateName{"title", DataKind::text, "what is to be decided"},
    TemplateName{"of", DataKind::text, "the name of the project or programme that asks for it"},
    TemplateName{"board", DataKind::text, "who is to decide"},
    TemplateName{"recommended", DataKind::text, "what is recommended"},
    TemplateName{"needed_by", DataKind::text, "when it is needed"},
    TemplateName{"overdue", DataKind::flag, "that day has passed"},
};
inline constexpr std::array decisions_names{
    TemplateName{"first", DataKind::list, "the first five decisions that are asked for, those needed first",
                 due_names},
    TemplateName{"more", DataKind::text, "how many more there are; absent where all are among them"},
};
/// The decisions that are asked for.
TemplateData board_decisions(const std::vector<EntryOwner>& owners, Date as_of);

}  // namespace ptx
