#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/reports/reports.hpp"
#include "report/sections/costs.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_facts.hpp"
#include "report/sections/risks_issues_decisions.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array lesson_names{
    Name{"title", DataKind::text, "the lesson"},
    Name{"learned", DataKind::text, "what was learned"},
    Name{"for", DataKind::text, "whom it is for"},
};
constexpr std::array lasting_names{
    Name{"name", DataKind::text, "the benefit"},
    Name{"kind", DataKind::text, "its type"},
    Name{"why", DataKind::text, "why it outlives the project"},
    Name{"owner", DataKind::text, "who owns it; absent where nobody is named"},
};
constexpr std::array names_of_finish{
    Name{"project", DataKind::record, "the project", project_names},
    Name{"delivered_in_words", DataKind::list,
         "planned against delivered: time, money and costs, a sentence each"},
    Name{"milestones", DataKind::list, "its milestones", milestone_names},
    Name{"milestones_in_words", DataKind::text, "a sentence on them; absent without a milestone"},
    Name{"money", DataKind::record, "its benefits", money_names},
    Name{"costs", DataKind::record, "its costs", cost_names},
    Name{"lasting", DataKind::list, "the benefits that outlive the project", lasting_names},
    Name{"lasting_in_words", DataKind::text, "a sentence on how many there are, and how many have no owner"},
    Name{"lessons", DataKind::list, "its lessons", lesson_names},
    Name{"risks", DataKind::list, "risks that are still open", risk_names},
    Name{"issues", DataKind::list, "issues that are still open", issue_names},
    Name{"decisions_needed", DataKind::list, "decisions that are still waited for", decision_names},
};

/// Why a benefit goes on once the project has ended; empty where it does not.
std::string why_lasting(const Benefit& benefit, Date end) {
  if (benefit.type == BenefitType::measure && !benefit.measure.target.empty() &&
      benefit.measure.target.back().first > end)
    return fmt::format("its last target is {} by {}", format(benefit.measure.target.back().second),
                       long_format(benefit.measure.target.back().first));
  if (benefit.type == BenefitType::measure && benefit.measure.better == Better::hold) return "it is to hold";
  if (!benefit.is_money()) return {};
  const auto& profile = benefit.forecast ? benefit.forecast : benefit.plan;
  if (profile && !profile->empty() && last_day(profile->back().first) > end)
    return fmt::format("more is forecast, up to {}", format(profile->back().first));
  return benefit.recurring && profile && !profile->empty() ? "it recurs each year" : "";
}

Data lasting(const Project& project, Date end) {
  Data out = Data::list();
  for (const auto& [id, benefit] : project.benefits)
    if (const std::string why = why_lasting(benefit, end); !why.empty())
      out.add(Data::record()
                  .set("name", Data::of(benefit.name))
                  .set("kind", Data::of(name(benefit.type)))
                  .set("why", Data::of(why))
                  .set("owner", Data::of(benefit.owner)));
  return out;
}

std::string lasting_in_words(const Data& lasting) {
  if (lasting.values.empty()) return "No benefit outlives the project.";
  const auto unowned = std::count_if(lasting.values.begin(), lasting.values.end(), [](const Data& one) {
    return one.find("owner")->kind == DataKind::nothing;
  });
  std::string out = counted(lasting.values.size(), "benefit outlives", "benefits outlive") + " the project";
  return out + (unowned == 0
                    ? (lasting.values.size() == 1 ? ", and it has an owner." : ", and each has an owner.")
                    : fmt::format("; {} an owner.", unowned == 1 ? "one of them lacks"
                                                                 : fmt::format("{} of them lack", unowned)));
}

std::vector<std::string> delivered_in_words(const Subject& subject, const Data& costs) {
  std::vector<std::string> out;
  if (auto time = milestones_in_words(subject); !time.empty()) out.push_back(std::move(time));
  Amounts all;
  for (const auto& benefit : tracked(subject).benefits)
    if (benefit.counted) all += as_counted(benefit, benefit.total());
  const auto pounds = [](Money amount) { return in_pounds(amount, MoneyForm::rounded); };
  if (all.original != Money() || all.plan != Money() || all.actual != Money())
    out.push_back(fmt::format(
        "{} was first approved and {} is planned; {} is claimed, of which finance has verified {}.",
        pounds(all.original), pounds(all.plan), pounds(all.actual), pounds(all.verified)));
  if (const Data* cost = costs.find("in_words"); cost->kind == DataKind::text) out.push_back(cost->text);
  return out;
}

Data lessons(const Project& project) {
  Data out = Data::list();
  for (const auto& [id, one] : project.lessons)
    out.add(Data::record()
                .set("title", Data::of(one.title))
                .set("learned", Data::of(one.learned))
                .set("for", Data::of(one.what_for)));
  return out;
}

}  // namespace

std::span<const Name> finish_names() { return names_of_finish; }

Data finish(const Subject& subject, Parts& parts) {
  const Project& project = project_of(subject);
  const auto held = holders(subject);
  parts.sheet("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_sheets(held, subject.as_of, parts);
  Data costed = costs(subject, parts), lasts = lasting(project, project.end.value_or(subject.as_of));
  Data out = Data::record();
  out.set("project", project_facts(subject));
  out.set("delivered_in_words", Data::texts(delivered_in_words(subject, costed)));
  out.set("milestones", milestones(subject));
  out.set("milestones_in_words", Data::of(milestones_in_words(subject)));
  out.set("money", money(subject, parts));
  out.set("costs", std::move(costed));
  out.set("lasting_in_words", Data::of(lasting_in_words(lasts)));
  out.set("lasting", std::move(lasts));
  out.set("lessons", lessons(project));
  out.set("risks", open_risks(held, subject.as_of));
  out.set("issues", open_issues(held, subject.as_of));
  out.set("decisions_needed", decisions_needed(held, subject.as_of));
  return out;
}

}  // namespace ptx
