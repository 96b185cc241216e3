#pragma once

#include <array>

#include "analysis/board/owned_entries.hpp"
#include "report/document/attachments.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

/// How many open risks a report names before it says how many more there are.
constexpr std::size_t top_risks = 5;

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
/// Open risks, the highest first. At most so many; all without a number.
TemplateData risk_list(const std::vector<EntryOwner>& owners, Date as_of, std::size_t most = 0);

/// How many there are, how many are high (15 and more), escalated, and past their review; that there is none,
/// where there is none.
std::string risks_sentence(const std::vector<EntryOwner>& owners, Date as_of);

/// A chart of how many there are of each likelihood and impact, where charts are shown and there is any.
TemplateData risks_chart(const std::vector<EntryOwner>& owners, Date as_of, Attachments& parts);

}  // namespace ptx
