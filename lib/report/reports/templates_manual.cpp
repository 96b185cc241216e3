#include "report/reports/templates_manual.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "report/document/report.hpp"
#include "report/reports/reports.hpp"

namespace ptx {
namespace {

constexpr std::string_view prose = R"page(---
title: PTX-TEMPLATES
section: 5
header: ptx manual
---

# NAME

ptx-templates - how the reports of ptx are worded, and how to word them otherwise

# DESCRIPTION

Every report of **ptx-report**(1) is made from a template: Markdown with tags in which values stand. ptx brings a template along for
each. An office that wants other words, another order or less puts a template of its own into the portfolio, as
templates/*NAME*.md, and it is used from then on, also for past revisions that have it. To start from the one that ptx brings:

    $ mkdir -p templates
    $ ptx report highlight --print-template > templates/highlight.md

**ptx report** *NAME* **\--print-data** prints the values that the template of that report sees. **ptx check** tells what is wrong with
the templates of a portfolio; a report is not made from one that has a fault.

# THE LANGUAGE

It is Mustache, without partials and without other delimiters.

{{name}}
:   The value, as one line of plain text in which nothing is markup. A name with points leads into a record: {{project.name}}.

{{{name}}}, {{&name}}
:   The value as it is. Tables, charts and other Markdown that ptx wrote can be had in this way alone. Of a text from a file this keeps line
    ends and lets its own Markdown through, but nothing that could command a terminal or a workflow. In HTML, tags within
    it are left out, and so are links that could run something.

{{#name}} ... {{/name}}
:   A section. Of a list what stands within is repeated for each entry, and the entry's names come first there; in a list of texts,
    {{.}} is the text. Of a record its names come first. Of anything else it is shown if there is a value; a flag, if it is true.

{{^name}} ... {{/name}}
:   What is shown if the list is empty, the value absent or the flag false.

{{! words }}
:   A comment, which is left out.

A line that holds nothing but the tags of sections, or a comment, leaves no line behind; of several empty lines one stays.

A value that is known and absent is empty: a project without a sponsor leaves nothing where its sponsor would stand. A name that the report
does not have is an error, whether or not the data would have come to it, and so is a tag or a section that is not closed. Each is told
with its file, line and column.

# WHAT A PAGE MAKES OF IT

The first heading of the first level is the title. Headings of the second level are the contents. A paragraph that starts with
**Table:** and stands directly above a table becomes its caption. A cell that holds nothing but **green**, **amber**, **red**,
**complete** or **not-started** is tinted. Pictures other than the charts of the report become their words. There is no way to put
HTML, a style or a script into a page.

# NAMES THAT EVERY REPORT HAS

)page";

/// What Markdown would take for its own in words that are ours.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '*' || c == '\'' || c == '"' || c == '_' || c == '<') out += '\\';
    out += c;
  }
  return out;
}

void describe(std::span<const TemplateName> names, const std::string& path, std::string& out) {
  for (const auto& name : names) {
    const std::string whole = path + std::string(name.name);
    out += fmt::format("{}\n:   {}: {}.\n\n", plain(whole),
                       name.kind == DataKind::text ? "text"
                       : name.kind == DataKind::list && name.within.empty()
                           ? "list of texts"
                           : in_words(name.kind).substr(in_words(name.kind).find(' ') + 1),
                       plain(name.meaning));
    if (!name.within.empty()) describe(name.within, whole + (name.kind == DataKind::list ? " > " : "."), out);
  }
}

std::string upper(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

}  // namespace

std::string templates_page() {
  std::string out(prose);
  describe(common_names(), "", out);
  for (const auto& report : reports()) {
    out += fmt::format(
        "# NAMES OF THE REPORT {}\n\n{} A name behind **>** is one of each entry of the list before it.\n\n",
        upper(report.name), plain(report.summary));
    describe(report.names, "", out);
  }
  return out + "# SEE ALSO\n\n**ptx-report**(1), **ptx-check**(1), **ptx-portfolio**(5)\n";
}

}  // namespace ptx
