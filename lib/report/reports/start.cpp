#include <array>

#include "report/reports/reports.hpp"
#include "report/sections/costs.hpp"
#include "report/sections/gates.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_facts.hpp"
#include "report/sections/registers/decisions.hpp"
#include "report/sections/registers/entry_tables.hpp"
#include "report/sections/registers/risks.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array document_names{
    TemplateName{"name", DataKind::text, "the document's id"},
    TemplateName{"done", DataKind::text, "when it was done; absent where it is not"},
    TemplateName{"due", DataKind::text, "when it is due"},
    TemplateName{"by", DataKind::text, "who did it, or is to do it"},
};
constexpr std::array resource_names{
    TemplateName{"team", DataKind::text, "the team's name"},
    TemplateName{"fte", DataKind::text, "how many full-time people"},
    TemplateName{"from", DataKind::text, "the first month"},
    TemplateName{"to", DataKind::text, "the last month"},
};
constexpr std::array dependency_names{
    TemplateName{"on", DataKind::text, "the project, or whoever outside, that it waits for"},
    TemplateName{"for", DataKind::text, "what it waits for"},
    TemplateName{"by", DataKind::text, "when it is needed"},
};
constexpr std::array names_of_start{
    TemplateName{"project", DataKind::record, "the project", project_names},
    TemplateName{"gates", DataKind::list, "what each stage asks for, in order", gate_names},
    TemplateName{"gates_in_words", DataKind::text, "a sentence on the gates"},
    TemplateName{"milestones", DataKind::list, "its milestones", milestone_names},
    TemplateName{"milestones_in_words", DataKind::text, "a sentence on them; absent without a milestone"},
    TemplateName{"money", DataKind::record, "its benefits", money_names},
    TemplateName{"costs", DataKind::record, "its costs", cost_names},
    TemplateName{"documents", DataKind::list, "its documents", document_names},
    TemplateName{"resources", DataKind::list, "the people that it asks for", resource_names},
    TemplateName{"affects", DataKind::list, "the names of the services that it changes"},
    TemplateName{"dependencies", DataKind::list, "what it waits for", dependency_names},
    TemplateName{"risks_in_words", DataKind::text, "a sentence on its risks"},
    TemplateName{"top_risks", DataKind::list, "its five highest open risks", risk_names},
    TemplateName{"decisions_needed", DataKind::list, "the decisions that it waits for", decision_names},
};

TemplateData documents(const Project& project, Date as_of) {
  TemplateData out = TemplateData::list();
  for (const auto& [id, one] : project.documents)
    out.add(TemplateData::record()
                .set("name", TemplateData::of(id))
                .set("done", one.done && *one.done <= as_of ? date_value(one.done) : TemplateData())
                .set("due", date_value(one.due))
                .set("by", TemplateData::of(one.by)));
  return out;
}

TemplateData resources(const Project& project, const PortfolioSettings& settings) {
  TemplateData out = TemplateData::list();
  for (const auto& [id, one] : project.resources)
    out.add(TemplateData::record()
                .set("team", TemplateData::of(display_name(settings.teams, one.team.value)))
                .set("fte", TemplateData::of(format(one.fte)))
                .set("from", TemplateData::of(format(one.from)))
                .set("to", TemplateData::of(format(one.to))));
  return out;
}

TemplateData dependencies(const Project& project, const Portfolio& portfolio) {
  TemplateData out = TemplateData::list();
  for (const auto& [id, one] : project.depends_on)
    out.add(TemplateData::record()
                .set("on", one.project
                               ? TemplateData::of(display_name(portfolio.projects, one.project->value))
                               : TemplateData::of(one.external))
                .set("for", TemplateData::of(one.what_for))
                .set("by", date_value(one.by)));
  return out;
}

}  // namespace

std::span<const TemplateName> start_names() { return names_of_start; }

TemplateData start(const ReportScope& subject, Attachments& parts) {
  const Project& project = project_of(subject);
  const PortfolioSettings& settings = subject.portfolio.settings;
  const auto owners = entry_owners(subject.portfolio, subject.projects, subject.owing);
  parts.add_table_file("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_entry_tables(owners, subject.as_of, parts);
  std::vector<std::string> affected;
  for (const auto& id : project.affects.ids()) affected.push_back(display_name(settings.services, id));
  TemplateData out = TemplateData::record();
  out.set("project", project_facts(subject));
  out.set("gates", gates_met(subject));
  out.set("gates_in_words", TemplateData::of(gates_sentences(subject)));
  out.set("milestones", milestones(subject));
  out.set("milestones_in_words", TemplateData::of(milestones_sentence(subject.projects, subject.as_of)));
  out.set("money", money(subject, parts));
  out.set("costs", costs(subject, parts));
  out.set("documents", documents(project, subject.as_of));
  out.set("resources", resources(project, settings));
  out.set("affects", TemplateData::texts(affected));
  out.set("dependencies", dependencies(project, subject.portfolio));
  out.set("risks_in_words", TemplateData::of(risks_sentence(owners, subject.as_of)));
  out.set("top_risks", risk_list(owners, subject.as_of, top_risks));
  out.set("decisions_needed", needed_decision_list(owners, subject.as_of));
  return out;
}

}  // namespace ptx
