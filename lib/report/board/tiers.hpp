#pragma once

#include <array>

#include "report/document/report_scope.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

inline constexpr std::array move_names{
    TemplateName{"project", DataKind::text, "the name of the project"},
    TemplateName{"from", DataKind::text, "the name of the tier in which it stood"},
    TemplateName{"to", DataKind::text, "the name of the tier in which it stands"},
    TemplateName{"why", DataKind::text, "what the tier rests on"},
    TemplateName{"who", DataKind::text,
                 "who decided, or who wrote what moved it; absent where nobody can be named"},
};
inline constexpr std::array tiers_names{
    TemplateName{"table", DataKind::markdown, "how many projects stand in each tier"},
    TemplateName{
        "sentences", DataKind::list,
        "how many stand provisionally, are not yet segmented, are being scoped, and which tiers hold more "
        "than they can carry"},
    TemplateName{"first", DataKind::list, "the first three of the projects that moved since the last pack",
                 move_names},
    TemplateName{"more", DataKind::text, "how many more moved; absent where all are among them"},
    TemplateName{"moves", DataKind::list, "all projects that moved since the last pack", move_names},
    TemplateName{"moves_in_words", DataKind::text,
                 "how many moved, or that none did; absent where it cannot be told"},
};
TemplateData board_tiers(const ReportScope& subject);

}  // namespace ptx
