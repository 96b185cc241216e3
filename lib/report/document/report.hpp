#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "report/document/attachments.hpp"
#include "report/document/report_scope.hpp"
#include "report/template/template.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

/// What a report is about besides the portfolio: nothing, one project, or one programme.
enum class ReportSubjectKind { portfolio, project, programme };

/// What a report is made for. What is made for a board's meeting tells what changed since the last, and what
/// stands before the first rule of its template is a page of its own.
enum class ReportUse { any, meeting };

/// A kind of report.
struct Report {
  std::string_view name;
  std::string_view summary;
  ReportSubjectKind about;
  Audience audience;  ///< where nobody says otherwise
  std::span<const TemplateName> names;
  /// The values of those names.
  TemplateData (*make)(const ReportScope& subject, Attachments& parts);
  ReportUse occasion = ReportUse::any;
};

/// The names that every report has beside its own.
std::span<const TemplateName> common_names();

/// All names of a report.
std::vector<TemplateName> names_of(const Report& report);

/// The template of a report that the program brings along.
ReportTemplate shipped_template(const Report& report);

}  // namespace ptx
