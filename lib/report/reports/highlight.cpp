#include <array>

#include "report/reports/reports.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_facts.hpp"
#include "report/sections/registers/decisions.hpp"
#include "report/sections/registers/entry_tables.hpp"
#include "report/sections/registers/issues.hpp"
#include "report/sections/registers/risks.hpp"

namespace ptx {
namespace {

constexpr std::array names_of_highlight{
    TemplateName{"project", DataKind::record, "the project", project_names},
    TemplateName{"standing", DataKind::record, "how it stands", standing_names},
    TemplateName{"milestones", DataKind::list, "its milestones", milestone_names},
    TemplateName{"milestones_in_words", DataKind::text, "a sentence on them; absent without a milestone"},
    TemplateName{"money", DataKind::record, "its benefits", money_names},
    TemplateName{"top_risks", DataKind::list, "its five highest open risks", risk_names},
    TemplateName{"issues", DataKind::list, "its open issues", issue_names},
    TemplateName{"decisions_needed", DataKind::list, "the decisions that it waits for", decision_names},
    TemplateName{"decisions_taken", DataKind::list, "the decisions taken, the latest first", decision_names},
};

}  // namespace

std::span<const TemplateName> highlight_names() { return names_of_highlight; }

TemplateData highlight(const ReportScope& subject, Attachments& parts) {
  const auto owners = entry_owners(subject.portfolio, subject.projects, subject.owing);
  parts.add_table_file("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_entry_tables(owners, subject.as_of, parts);
  TemplateData out = TemplateData::record();
  out.set("project", project_facts(subject));
  out.set("standing", project_standing(subject));
  out.set("milestones", milestones(subject));
  out.set("milestones_in_words", TemplateData::of(milestones_sentence(subject.projects, subject.as_of)));
  out.set("money", money(subject, parts));
  out.set("top_risks", risk_list(owners, subject.as_of, top_risks));
  out.set("issues", issue_list(owners, subject.as_of));
  out.set("decisions_needed", needed_decision_list(owners, subject.as_of));
  out.set("decisions_taken", taken_decision_list(owners, subject.as_of));
  return out;
}

}  // namespace ptx
