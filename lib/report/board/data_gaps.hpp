#pragma once

#include "report/document/report_scope.hpp"
#include "report/template/template_data.hpp"

namespace ptx {

/// What a board does not know, a sentence for each kind; that nothing is missing, where nothing is.
TemplateData board_data_gaps(const ReportScope& subject);

}  // namespace ptx
