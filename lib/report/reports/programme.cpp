#include <algorithm>
#include <array>

#include "analysis/rag/owed_reports.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_list.hpp"
#include "report/sections/risks_issues_decisions.hpp"
#include "report/template/template_values.hpp"

namespace ptx {
namespace {

constexpr std::array programme_names{
    Name{"id", DataKind::text, "its id"},
    Name{"name", DataKind::text, "its name"},
    Name{"within", DataKind::text, "the name of the programme that it stands within"},
    Name{"vision", DataKind::text, "what it is for"},
    Name{"board", DataKind::text, "its board"},
    Name{"sponsor", DataKind::text, "its sponsor"},
    Name{"lead", DataKind::text, "its lead"},
    Name{"reported", DataKind::text, "the overall rating of its latest report"},
    Name{"reported_on", DataKind::text, "the day of that report"},
    Name{"progress", DataKind::text, "what the report says"},
    Name{"next", DataKind::text, "what is to come, as the report says"},
    Name{"parts", DataKind::list, "the names of the programmes within it"},
};
constexpr std::array names_of_programme{
    Name{"programme", DataKind::record, "the programme", programme_names},
    Name{"projects", DataKind::list, "its projects and those of the programmes within it", listed_names},
    Name{"projects_in_words", DataKind::text, "a sentence on how the projects stand"},
    Name{"milestones_in_words", DataKind::text, "a sentence on the milestones of all of them"},
    Name{"money", DataKind::record, "the benefits of all of them", money_names},
    Name{"status", DataKind::markdown, "what became of the plan, as a table"},
    Name{"status_chart", DataKind::markdown, "the same as a chart, where charts are shown"},
    Name{"risks_in_words", DataKind::text, "a sentence on the risks"},
    Name{"top_risks", DataKind::list, "the five highest open risks", risk_names},
    Name{"issues", DataKind::list, "open issues", issue_names},
    Name{"decisions_needed", DataKind::list, "decisions that are waited for", decision_names},
    Name{"decisions_taken", DataKind::list, "decisions taken, the latest first", decision_names},
};

Data programme_facts(const Subject& subject) {
  const Settings& settings = subject.portfolio.settings;
  const Programme& programme = *settings.programmes.find(subject.id);
  const bool current =
      programme.status && (!programme.status->date || *programme.status->date <= subject.as_of);
  const Status* status = current ? &*programme.status : nullptr;
  std::vector<std::string> within;
  for (const auto id : programmes_within(settings, subject.id))
    within.push_back(name_of(settings.programmes, id));
  Data out = Data::record();
  out.set("id", Data::of(subject.id))
      .set("name", Data::of(programme.name))
      .set("within", name_of(settings.programmes, programme.within));
  out.set("vision", Data::of(programme.vision))
      .set("board", Data::of(programme.board))
      .set("sponsor", Data::of(programme.sponsor))
      .set("lead", Data::of(programme.lead));
  out.set("reported", status ? word(status->overall) : Data())
      .set("reported_on", status ? day(status->date) : Data());
  out.set("progress", status ? Data::of(status->summary) : Data())
      .set("next", status ? Data::of(status->next) : Data());
  out.set("parts", Data::texts(within));
  return out;
}

}  // namespace

std::span<const Name> programme_report_names() { return names_of_programme; }

Data programme_report(const Subject& subject, Parts& parts) {
  const auto held = holders(subject);
  const Tracked net = tracked(subject);
  const std::vector<std::string> only{subject.id};
  const Result status = delivery_result(net, std::nullopt, only, rounded_money);
  const bool planned = std::any_of(net.benefits.begin(), net.benefits.end(),
                                   [](const TrackedBenefit& one) { return one.counted; });
  parts.sheet("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_sheets(held, subject.as_of, parts);
  Data projects = project_list(subject);
  Data out = Data::record();
  out.set("programme", programme_facts(subject));
  out.set("projects_in_words", Data::of(projects_in_words(projects)));
  out.set("projects", std::move(projects));
  out.set("milestones_in_words", Data::of(milestones_in_words(subject)));
  out.set("money", money(subject, parts));
  out.set("status", planned ? parts.table("status", "What became of the plan, over all years", status,
                                          with_names(status.view(), subject.portfolio))
                            : Data());
  out.set("status_chart", planned ? parts.chart("status", "What became of the plan, over all years",
                                                [&] {
                                                  return delivery_svg(net, std::nullopt, only,
                                                                      MoneyForm::rounded, whose(subject));
                                                })
                                  : Data());
  out.set("risks_in_words", Data::of(risks_in_words(held, subject.as_of)));
  out.set("top_risks", open_risks(held, subject.as_of, top_risks));
  out.set("issues", open_issues(held, subject.as_of));
  out.set("decisions_needed", decisions_needed(held, subject.as_of));
  out.set("decisions_taken", decisions_taken(held, subject.as_of));
  return out;
}

}  // namespace ptx
