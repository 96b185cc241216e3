#pragma once

#include "report/document/report.hpp"
#include "store/files/snapshot.hpp"

namespace ptx {

/// A template and what is wrong with it.
struct CheckedTemplate {
  ReportTemplate text;
  Diagnostics problems;
};

/// The office's own template of a report where the portfolio has one, else the one that the program brings
/// along.
CheckedTemplate template_for(const Report& report, const Snapshot& snapshot);

/// What is wrong with the office's own templates, in order.
Diagnostics check_templates(const Snapshot& snapshot);

}  // namespace ptx
