#include <array>

#include "report/reports/reports.hpp"
#include "report/sections/registers/entry_tables.hpp"
#include "report/sections/registers/issues.hpp"
#include "report/sections/registers/risks.hpp"

namespace ptx {
namespace {

constexpr std::array names_of_risks{
    TemplateName{"in_words", DataKind::text, "a sentence on how many there are"},
    TemplateName{"chart", DataKind::markdown,
                 "a chart of how many there are of each likelihood and impact, where charts are shown"},
    TemplateName{"risks", DataKind::list, "open risks of programmes and projects, the highest first",
                 risk_names},
    TemplateName{"issues", DataKind::list, "open issues, the most severe first", issue_names},
};

}  // namespace

std::span<const TemplateName> risks_names() { return names_of_risks; }

TemplateData risks(const ReportScope& subject, Attachments& parts) {
  const auto owners = entry_owners(subject.portfolio, subject.projects, subject.owing);
  add_entry_tables(owners, subject.as_of, parts);
  TemplateData out = TemplateData::record();
  out.set("in_words", TemplateData::of(risks_sentence(owners, subject.as_of)));
  out.set("chart", risks_chart(owners, subject.as_of, parts));
  out.set("risks", risk_list(owners, subject.as_of));
  out.set("issues", issue_list(owners, subject.as_of));
  return out;
}

}  // namespace ptx
