#pragma once

#include <array>

#include "analysis/board/owned_entries.hpp"
#include "report/template/template_data.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array ranked_risk_names{
    TemplateName{"score", DataKind::text, "likelihood times impact"},
    TemplateName{"likelihood", DataKind::text, "from 1 to 5"},
    TemplateName{"impact", DataKind::text, "from 1 to 5"},
    TemplateName{"title", DataKind::text, "the risk"},
    TemplateName{"of", DataKind::text, "the name of the project or programme that has it"},
    TemplateName{"review", DataKind::text, "when it is to be looked at again; absent where nobody says"},
    TemplateName{"review_overdue", DataKind::flag, "that day has passed"},
    TemplateName{"owner", DataKind::text, "its owner"},
    TemplateName{"response", DataKind::text, "what is done about it"},
    TemplateName{"escalated", DataKind::text, "to whom it has been escalated"},
};
/// The open risks, the highest first, of one score the one with the oldest review; at most so many, all
/// without a number.
TemplateData board_risks(const std::vector<EntryOwner>& owners, Date as_of, std::size_t most);

}  // namespace ptx
