#pragma once

#include <span>
#include <string>

#include "diagnostic/diagnostic.hpp"
#include "report/template/template_data.hpp"
#include "report/template/template_names.hpp"

namespace ptx {

/// The text of a template, and the file that diagnostics say it is in.
struct ReportTemplate {
  std::string file;
  std::string text;
};

/// All that is wrong with a template for a report that has these names, whatever the data would hold: what is
/// no text, tags and sections that are not closed, names that there are not, and names that are used as what
/// they are not.
Diagnostics check(const ReportTemplate& source, std::span<const TemplateName> names);

/// The template filled in: {{name}} escaped for Markdown, {{{name}}} as it is but without what could command
/// a terminal or a workflow. The template has no fault for the names that the data has. No two empty lines
/// follow one another.
std::string fill(const ReportTemplate& source, const TemplateData& data);

}  // namespace ptx
