#include <array>

#include "report/reports/reports.hpp"
#include "report/sections/costs.hpp"
#include "report/sections/gates.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_facts.hpp"
#include "report/sections/risks_issues_decisions.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array document_names{
    Name{"name", DataKind::text, "the document's id"},
    Name{"done", DataKind::text, "when it was done; absent where it is not"},
    Name{"due", DataKind::text, "when it is due"},
    Name{"by", DataKind::text, "who did it, or is to do it"},
};
constexpr std::array resource_names{
    Name{"team", DataKind::text, "the team's name"},
    Name{"fte", DataKind::text, "how many full-time people"},
    Name{"from", DataKind::text, "the first month"},
    Name{"to", DataKind::text, "the last month"},
};
constexpr std::array dependency_names{
    Name{"on", DataKind::text, "the project, or whoever outside, that it waits for"},
    Name{"for", DataKind::text, "what it waits for"},
    Name{"by", DataKind::text, "when it is needed"},
};
constexpr std::array names_of_start{
    Name{"project", DataKind::record, "the project", project_names},
    Name{"gates", DataKind::list, "what each stage asks for, in order", gate_names},
    Name{"gates_in_words", DataKind::text, "a sentence on the gates"},
    Name{"milestones", DataKind::list, "its milestones", milestone_names},
    Name{"milestones_in_words", DataKind::text, "a sentence on them; absent without a milestone"},
    Name{"money", DataKind::record, "its benefits", money_names},
    Name{"costs", DataKind::record, "its costs", cost_names},
    Name{"documents", DataKind::list, "its documents", document_names},
    Name{"resources", DataKind::list, "the people that it asks for", resource_names},
    Name{"affects", DataKind::list, "the names of the services that it changes"},
    Name{"dependencies", DataKind::list, "what it waits for", dependency_names},
    Name{"risks_in_words", DataKind::text, "a sentence on its risks"},
    Name{"top_risks", DataKind::list, "its five highest open risks", risk_names},
    Name{"decisions_needed", DataKind::list, "the decisions that it waits for", decision_names},
};

Data documents(const Project& project, Date as_of) {
  Data out = Data::list();
  for (const auto& [id, one] : project.documents)
    out.add(Data::record()
                .set("name", Data::of(id))
                .set("done", one.done && *one.done <= as_of ? day(one.done) : Data())
                .set("due", day(one.due))
                .set("by", Data::of(one.by)));
  return out;
}

Data resources(const Project& project, const Settings& settings) {
  Data out = Data::list();
  for (const auto& [id, one] : project.resources)
    out.add(Data::record()
                .set("team", Data::of(name_of(settings.teams, one.team.value)))
                .set("fte", Data::of(format(one.fte)))
                .set("from", Data::of(format(one.from)))
                .set("to", Data::of(format(one.to))));
  return out;
}

Data dependencies(const Project& project, const Portfolio& portfolio) {
  Data out = Data::list();
  for (const auto& [id, one] : project.depends_on)
    out.add(Data::record()
                .set("on", one.project ? Data::of(name_of(portfolio.projects, one.project->value))
                                       : Data::of(one.external))
                .set("for", Data::of(one.what_for))
                .set("by", day(one.by)));
  return out;
}

}  // namespace

std::span<const Name> start_names() { return names_of_start; }

Data start(const Subject& subject, Parts& parts) {
  const Project& project = project_of(subject);
  const Settings& settings = subject.portfolio.settings;
  const auto held = holders(subject);
  parts.sheet("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_sheets(held, subject.as_of, parts);
  std::vector<std::string> affected;
  for (const auto& id : project.affects.ids()) affected.push_back(name_of(settings.services, id));
  Data out = Data::record();
  out.set("project", project_facts(subject));
  out.set("gates", gates_met(subject));
  out.set("gates_in_words", Data::of(gates_in_words(subject)));
  out.set("milestones", milestones(subject));
  out.set("milestones_in_words", Data::of(milestones_in_words(subject)));
  out.set("money", money(subject, parts));
  out.set("costs", costs(subject, parts));
  out.set("documents", documents(project, subject.as_of));
  out.set("resources", resources(project, settings));
  out.set("affects", Data::texts(affected));
  out.set("dependencies", dependencies(project, subject.portfolio));
  out.set("risks_in_words", Data::of(risks_in_words(held, subject.as_of)));
  out.set("top_risks", open_risks(held, subject.as_of, top_risks));
  out.set("decisions_needed", decisions_needed(held, subject.as_of));
  return out;
}

}  // namespace ptx
