#include "report/sections/project_facts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/format/pounds.hpp"
#include "render/rag/rag_sentences.hpp"
#include "render/segment/segment_result.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

void add_tier(const ReportScope& subject, TemplateData& out) {
  const SegmentedProject& segmented = subject.assessed.by_tier().front();
  const Tier* tier = segmented.tier ? subject.portfolio.framework.tiers.find(*segmented.tier) : nullptr;
  out.set("tier", tier ? TemplateData::of(tier->name) : TemplateData());
  out.set("tier_why", TemplateData::of(tier_reason(segmented)));
  out.set("board", tier ? TemplateData::of(tier->board) : TemplateData());
}

TemplateData dimension(const char* name, const std::optional<Rag>& reported,
                       const std::optional<Rag>& computed) {
  return TemplateData::record()
      .set("dimension", TemplateData::of(name))
      .set("reported", enum_value(reported))
      .set("computed", enum_value(computed));
}

std::string why_not_judged(const Project& project) {
  if (project.state == State::stopped) return "The project is stopped, so nothing is computed.";
  return "The project has reached its last stage, so nothing is computed.";
}

std::string late_report(const OwedReport& report) {
  if (!report.last) return fmt::format("A {} report is owed, and none has been made.", name(report.cycle));
  return fmt::format("The {} report is {}: the last is of {}, {} late.", name(report.cycle),
                     report.reporting == Reporting::late ? "late" : "missed", long_format(*report.last),
                     count_phrase(static_cast<std::size_t>(report.days_late), "day", "days"));
}

std::string first_sentence(const RagRow& row) {
  std::string out = "Nothing is reported";
  if (row.reported)
    out = row.status->date
              ? fmt::format("On {} it was reported {}", long_format(*row.status->date), name(*row.reported))
              : fmt::format("It is reported {}", name(*row.reported));
  if (!row.computed) return out + "; there is nothing from which to compute a rating.";
  return fmt::format("{}; by the evidence it is {}.", out, name(*row.computed));
}

std::vector<std::string> sentences(const RagRow& row, const std::vector<std::string>& reasons) {
  std::vector<std::string> out{first_sentence(row)};
  if (row.better_than_evidence == true) out.emplace_back("The report is better than the evidence.");
  for (const auto& reason : reasons) out.push_back(as_sentence(reason));
  if (row.assurance) {
    const auto& assurance = *row.project->assurance;
    out.push_back(fmt::format(
        "{} says {}{}.",
        assurance.by ? as_sentence(*assurance.by).substr(0, as_sentence(*assurance.by).size() - 1)
                     : "Assurance",
        name(*row.assurance), assurance.date ? fmt::format(" ({})", long_format(*assurance.date)) : ""));
  }
  if (row.report && row.report->reporting != Reporting::reported) out.push_back(late_report(*row.report));
  return out;
}

}  // namespace

const Project& project_of(const ReportScope& subject) { return *subject.portfolio.projects.find(subject.id); }

TemplateData project_facts(const ReportScope& subject) {
  const auto& [settings, framework, outcomes, projects, finance] = subject.portfolio;
  const Project& project = project_of(subject);
  TemplateData out = TemplateData::record();
  out.set("id", TemplateData::of(subject.id));
  out.set("name", TemplateData::of(project.name));
  out.set("summary", TemplateData::of(project.summary));
  out.set("why", TemplateData::of(project.why));
  out.set("programme", display_name(settings.programmes, project.programme));
  out.set("directorate", display_name(settings.directorates, project.directorate));
  out.set("stage", TemplateData::of(stage_id(framework, project)));
  out.set("state", TemplateData::of(name(project.state)));
  add_tier(subject, out);
  out.set("sponsor", TemplateData::of(project.sponsor));
  out.set("lead", TemplateData::of(project.lead));
  out.set("manager", TemplateData::of(project.manager));
  out.set("finance_lead", TemplateData::of(project.finance_lead));
  out.set("portfolio_holder", TemplateData::of(project.portfolio_holder));
  out.set("budget_code", TemplateData::of(project.budget_code));
  out.set("start", date_value(project.start));
  out.set("end", date_value(project.end));
  out.set("fixed", TemplateData::of_flag(project.fixed));
  std::vector<std::string> priorities;
  for (const auto& id : project.priorities) priorities.push_back(display_name(outcomes.priorities, id.value));
  out.set("priorities", TemplateData::texts(priorities));
  out.set("business_case", TemplateData::of(project.business_case));
  return out;
}

TemplateData project_standing(const ReportScope& subject) {
  const Project& project = project_of(subject);
  TemplateData out = TemplateData::record();
  const auto& rows = subject.assessed.rag();
  const RagRow* row = rows.empty() ? nullptr : &rows.front();
  const Status* status = status_on(project, subject.as_of);
  const auto why = row ? reasons(*row, subject.portfolio.settings.tolerances,
                                 [](Money amount) { return format_pounds(amount, MoneyFormat::rounded); })
                       : std::vector<std::string>();
  const std::optional<Rag> none;
  out.set("sentences",
          TemplateData::texts(row ? sentences(*row, why) : std::vector{why_not_judged(project)}));
  out.set("dimensions",
          TemplateData::list(
              {dimension("overall", status ? status->overall : none, row ? row->computed : none),
               dimension("time", status ? status->time : none, row ? row->time.rag : none),
               dimension("cost", status ? status->cost : none, row ? row->cost.rag : none),
               dimension("benefits", status ? status->benefits : none, row ? row->benefits.rag : none),
               dimension("resources", status ? status->resources : none, none)}));
  out.set("reported", enum_value(status ? status->overall : none));
  out.set("reported_on", date_value(status ? status->date : std::nullopt));
  out.set("computed", enum_value(row ? row->computed : none));
  out.set("assurance", enum_value(row ? row->assurance : none));
  out.set("reasons", TemplateData::texts(why));
  out.set("better_than_evidence", TemplateData::of_flag(row && row->better_than_evidence == true));
  out.set("summary", status ? TemplateData::of(status->summary) : TemplateData());
  out.set("next", status ? TemplateData::of(status->next) : TemplateData());
  return out;
}

}  // namespace ptx
