#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/reports/reports.hpp"
#include "report/sections/costs.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_facts.hpp"
#include "report/sections/registers/decisions.hpp"
#include "report/sections/registers/entry_tables.hpp"
#include "report/sections/registers/issues.hpp"
#include "report/sections/registers/risks.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array lesson_names{
    TemplateName{"title", DataKind::text, "the lesson"},
    TemplateName{"learned", DataKind::text, "what was learned"},
    TemplateName{"for", DataKind::text, "whom it is for"},
};
constexpr std::array lasting_names{
    TemplateName{"name", DataKind::text, "the benefit"},
    TemplateName{"kind", DataKind::text, "its type"},
    TemplateName{"why", DataKind::text, "why it outlives the project"},
    TemplateName{"owner", DataKind::text, "who owns it; absent where nobody is named"},
};
constexpr std::array names_of_finish{
    TemplateName{"project", DataKind::record, "the project", project_names},
    TemplateName{"delivered_in_words", DataKind::list,
                 "planned against delivered: time, money and costs, a sentence each"},
    TemplateName{"milestones", DataKind::list, "its milestones", milestone_names},
    TemplateName{"milestones_in_words", DataKind::text, "a sentence on them; absent without a milestone"},
    TemplateName{"money", DataKind::record, "its benefits", money_names},
    TemplateName{"costs", DataKind::record, "its costs", cost_names},
    TemplateName{"lasting", DataKind::list, "the benefits that outlive the project", lasting_names},
    TemplateName{"lasting_in_words", DataKind::text,
                 "a sentence on how many there are, and how many have no owner"},
    TemplateName{"lessons", DataKind::list, "its lessons", lesson_names},
    TemplateName{"risks", DataKind::list, "risks that are still open", risk_names},
    TemplateName{"issues", DataKind::list, "issues that are still open", issue_names},
    TemplateName{"decisions_needed", DataKind::list, "decisions that are still waited for", decision_names},
};

/// Why a benefit goes on once the project has ended; empty where it does not.
std::string why_lasting(const Benefit& benefit, Date end) {
  if (benefit.type == BenefitType::measure && !benefit.measure.target.empty() &&
      benefit.measure.target.back().first > end)
    return fmt::format("its last target is {} by {}", format(benefit.measure.target.back().second),
                       long_format(benefit.measure.target.back().first));
  if (benefit.type == BenefitType::measure && benefit.measure.better == BetterWhen::hold)
    return "it is to hold";
  if (!benefit.is_money()) return {};
  const auto& profile = benefit.forecast ? benefit.forecast : benefit.plan;
  if (profile && !profile->empty() && last_day(profile->back().first) > end)
    return fmt::format("more is forecast, up to {}", format(profile->back().first));
  return benefit.recurring && profile && !profile->empty() ? "it recurs each year" : "";
}

/// A benefit that goes on once the project has ended, and why.
struct LastingBenefit {
  const Benefit* benefit;
  std::string why;
};

std::vector<LastingBenefit> lasting_benefits(const Project& project, Date end) {
  std::vector<LastingBenefit> out;
  for (const auto& [id, benefit] : project.benefits)
    if (std::string why = why_lasting(benefit, end); !why.empty()) out.push_back({&benefit, std::move(why)});
  return out;
}

TemplateData to_data(const std::vector<LastingBenefit>& all) {
  TemplateData out = TemplateData::list();
  for (const auto& [benefit, why] : all)
    out.add(TemplateData::record()
                .set("name", TemplateData::of(benefit->name))
                .set("kind", TemplateData::of(name(benefit->type)))
                .set("why", TemplateData::of(why))
                .set("owner", TemplateData::of(benefit->owner)));
  return out;
}

std::string lasting_sentence(const std::vector<LastingBenefit>& all) {
  if (all.empty()) return "No benefit outlives the project.";
  const auto unowned = std::count_if(all.begin(), all.end(), [](const LastingBenefit& one) {
    return one.benefit->owner.value_or("").empty();
  });
  std::string out = count_phrase(all.size(), "benefit outlives", "benefits outlive") + " the project";
  return out + (unowned == 0
                    ? (all.size() == 1 ? ", and it has an owner." : ", and each has an owner.")
                    : fmt::format("; {} an owner.", unowned == 1 ? "one of them lacks"
                                                                 : fmt::format("{} of them lack", unowned)));
}

std::vector<std::string> delivered_sentences(const ReportScope& subject, const TemplateData& costs) {
  std::vector<std::string> out;
  if (auto time = milestones_sentence(subject.projects, subject.as_of); !time.empty())
    out.push_back(std::move(time));
  BenefitAmounts all;
  for (const auto& benefit : subject.assessed.net().benefits)
    if (benefit.counted) all += as_counted(benefit, benefit.total());
  const auto pounds = [](Money amount) { return format_pounds(amount, MoneyFormat::rounded); };
  if (all.original != Money() || all.plan != Money() || all.actual != Money())
    out.push_back(fmt::format(
        "{} was first approved and {} is planned; {} is claimed, of which finance has verified {}.",
        pounds(all.original), pounds(all.plan), pounds(all.actual), pounds(all.verified)));
  if (const TemplateData* cost = costs.find("in_words"); cost->kind == DataKind::text)
    out.push_back(cost->text);
  return out;
}

TemplateData lessons(const Project& project) {
  TemplateData out = TemplateData::list();
  for (const auto& [id, one] : project.lessons)
    out.add(TemplateData::record()
                .set("title", TemplateData::of(one.title))
                .set("learned", TemplateData::of(one.learned))
                .set("for", TemplateData::of(one.what_for)));
  return out;
}

}  // namespace

std::span<const TemplateName> finish_names() { return names_of_finish; }

TemplateData finish(const ReportScope& subject, Attachments& parts) {
  const Project& project = project_of(subject);
  const auto owners = entry_owners(subject.portfolio, subject.projects, subject.owing);
  parts.add_table_file("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_entry_tables(owners, subject.as_of, parts);
  TemplateData costed = costs(subject, parts);
  const auto lasts = lasting_benefits(project, project.end.value_or(subject.as_of));
  TemplateData out = TemplateData::record();
  out.set("project", project_facts(subject));
  out.set("delivered_in_words", TemplateData::texts(delivered_sentences(subject, costed)));
  out.set("milestones", milestones(subject));
  out.set("milestones_in_words", TemplateData::of(milestones_sentence(subject.projects, subject.as_of)));
  out.set("money", money(subject, parts));
  out.set("costs", std::move(costed));
  out.set("lasting_in_words", TemplateData::of(lasting_sentence(lasts)));
  out.set("lasting", to_data(lasts));
  out.set("lessons", lessons(project));
  out.set("risks", risk_list(owners, subject.as_of));
  out.set("issues", issue_list(owners, subject.as_of));
  out.set("decisions_needed", needed_decision_list(owners, subject.as_of));
  return out;
}

}  // namespace ptx
