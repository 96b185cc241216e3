#include <algorithm>
#include <array>

#include "analysis/rag/owed_reports.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/display_names.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_list.hpp"
#include "report/sections/registers/decisions.hpp"
#include "report/sections/registers/entry_tables.hpp"
#include "report/sections/registers/issues.hpp"
#include "report/sections/registers/risks.hpp"
#include "report/template/template_values.hpp"

namespace ptx {
namespace {

constexpr std::array programme_names{
    TemplateName{"id", DataKind::text, "its id"},
    TemplateName{"name", DataKind::text, "its name"},
    TemplateName{"within", DataKind::text, "the name of the programme that it stands within"},
    TemplateName{"vision", DataKind::text, "what it is for"},
    TemplateName{"board", DataKind::text, "its board"},
    TemplateName{"sponsor", DataKind::text, "its sponsor"},
    TemplateName{"lead", DataKind::text, "its lead"},
    TemplateName{"reported", DataKind::text, "the overall rating of its latest report"},
    TemplateName{"reported_on", DataKind::text, "the day of that report"},
    TemplateName{"progress", DataKind::text, "what the report says"},
    TemplateName{"next", DataKind::text, "what is to come, as the report says"},
    TemplateName{"parts", DataKind::list, "the names of the programmes within it"},
};
constexpr std::array names_of_programme{
    TemplateName{"programme", DataKind::record, "the programme", programme_names},
    TemplateName{"projects", DataKind::list, "its projects and those of the programmes within it",
                 listed_names},
    TemplateName{"projects_in_words", DataKind::text, "a sentence on how the projects stand"},
    TemplateName{"milestones_in_words", DataKind::text, "a sentence on the milestones of all of them"},
    TemplateName{"money", DataKind::record, "the benefits of all of them", money_names},
    TemplateName{"status", DataKind::markdown, "what became of the plan, as a table"},
    TemplateName{"status_chart", DataKind::markdown, "the same as a chart, where charts are shown"},
    TemplateName{"risks_in_words", DataKind::text, "a sentence on the risks"},
    TemplateName{"top_risks", DataKind::list, "the five highest open risks", risk_names},
    TemplateName{"issues", DataKind::list, "open issues", issue_names},
    TemplateName{"decisions_needed", DataKind::list, "decisions that are waited for", decision_names},
    TemplateName{"decisions_taken", DataKind::list, "decisions taken, the latest first", decision_names},
};

TemplateData programme_facts(const ReportScope& subject) {
  const PortfolioSettings& settings = subject.portfolio.settings;
  const Programme& programme = *settings.programmes.find(subject.id);
  const bool current =
      programme.status && (!programme.status->date || *programme.status->date <= subject.as_of);
  const Status* status = current ? &*programme.status : nullptr;
  std::vector<std::string> within;
  for (const auto id : programmes_within(settings, subject.id))
    within.push_back(display_name(settings.programmes, id));
  TemplateData out = TemplateData::record();
  out.set("id", TemplateData::of(subject.id))
      .set("name", TemplateData::of(programme.name))
      .set("within", display_name(settings.programmes, programme.within));
  out.set("vision", TemplateData::of(programme.vision))
      .set("board", TemplateData::of(programme.board))
      .set("sponsor", TemplateData::of(programme.sponsor))
      .set("lead", TemplateData::of(programme.lead));
  out.set("reported", status ? enum_value(status->overall) : TemplateData())
      .set("reported_on", status ? date_value(status->date) : TemplateData());
  out.set("progress", status ? TemplateData::of(status->summary) : TemplateData())
      .set("next", status ? TemplateData::of(status->next) : TemplateData());
  out.set("parts", TemplateData::texts(within));
  return out;
}

}  // namespace

std::span<const TemplateName> programme_report_names() { return names_of_programme; }

TemplateData programme_report(const ReportScope& subject, Attachments& parts) {
  const auto owners = entry_owners(subject.portfolio, subject.projects, subject.owing);
  const TrackedBenefits& net = subject.assessed.net();
  const std::vector<std::string> only{subject.id};
  const Result status = plan_status_result(net, std::nullopt, only, rounded_money);
  const bool planned = std::any_of(net.benefits.begin(), net.benefits.end(),
                                   [](const TrackedBenefit& one) { return one.counted; });
  parts.add_table_file("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_entry_tables(owners, subject.as_of, parts);
  TemplateData projects = project_list(subject);
  TemplateData out = TemplateData::record();
  out.set("programme", programme_facts(subject));
  out.set("projects_in_words", TemplateData::of(projects_sentence(projects)));
  out.set("projects", std::move(projects));
  out.set("milestones_in_words", TemplateData::of(milestones_sentence(subject.projects, subject.as_of)));
  out.set("money", money(subject, parts));
  out.set("status", planned ? parts.add_table("status", "What became of the plan, over all years", status,
                                              with_names(status.view(), subject.portfolio))
                            : TemplateData());
  out.set("status_chart", planned ? parts.add_chart("status", "What became of the plan, over all years",
                                                    [&] {
                                                      return plan_status_svg(net, std::nullopt, only,
                                                                             MoneyFormat::rounded,
                                                                             scope_name(subject));
                                                    })
                                  : TemplateData());
  out.set("risks_in_words", TemplateData::of(risks_sentence(owners, subject.as_of)));
  out.set("top_risks", risk_list(owners, subject.as_of, top_risks));
  out.set("issues", issue_list(owners, subject.as_of));
  out.set("decisions_needed", needed_decision_list(owners, subject.as_of));
  out.set("decisions_taken", taken_decision_list(owners, subject.as_of));
  return out;
}

}  // namespace ptx
