#pragma once

#include "report/document/report.hpp"

namespace ptx {

/// All reports, sorted by name.
std::span<const Report> reports();

// What each report is made of: its names, and their values.

std::span<const TemplateName> board_names();
TemplateData board(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> benefits_names();
TemplateData benefits(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> business_case_names();
TemplateData business_case(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> finish_names();
TemplateData finish(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> highlight_names();
TemplateData highlight(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> outcomes_names();
TemplateData outcomes(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> programme_report_names();
TemplateData programme_report(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> recommendations_names();
TemplateData recommendations(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> risks_names();
TemplateData risks(const ReportScope& subject, Attachments& parts);

std::span<const TemplateName> start_names();
TemplateData start(const ReportScope& subject, Attachments& parts);

}  // namespace ptx
