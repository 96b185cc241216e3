#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/document/report.hpp"

namespace ptx {

/// A report as it is read.
struct ReportDocument {
  std::string_view report;
  std::string title;  ///< its first heading
  std::string lead;   ///< whose it is, and of which day
  std::string made_from;
  std::string day;  ///< "2025-01-31"
  std::string markdown;
  std::vector<Picture> charts;
  std::vector<TableFile> sheets;
  ReportUse occasion;
};

/// The values of all names of a report.
TemplateData data_of(const Report& report, const ReportScope& subject, Attachments& parts);

/// The template, which has no fault, filled in.
ReportDocument make_document(const Report& report, const ReportTemplate& source, const ReportScope& subject,
                             AttachmentMode beside);

/// The document as one page of HTML.
std::string html_of(const ReportDocument& paper);

}  // namespace ptx
