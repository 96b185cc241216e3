#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/benefits/discounted_value.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/score/score_result.hpp"
#include "render/segment/grid_axes.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/costs.hpp"
#include "report/sections/display_names.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_facts.hpp"
#include "report/sections/registers/decisions.hpp"
#include "report/sections/registers/entry_tables.hpp"
#include "report/sections/registers/risks.hpp"

namespace ptx {
namespace {

constexpr int years = 10;

constexpr std::array score_names{
    TemplateName{"name", DataKind::text, "the score"},
    TemplateName{"value", DataKind::text, "from 0 to 100, or a range"},
    TemplateName{"band", DataKind::text, "the band that it falls in"},
};
constexpr std::array names_of_business_case{
    TemplateName{"project", DataKind::record, "the project", project_names},
    TemplateName{"scores", DataKind::list, "its scores", score_names},
    TemplateName{"money", DataKind::record, "its benefits", money_names},
    TemplateName{"costs", DataKind::record, "its costs", cost_names},
    TemplateName{
        "value_in_words", DataKind::text,
        "a sentence: what it is worth over ten years; absent where no money is counted and nothing costs"},
    TemplateName{"value_rules", DataKind::list, "how that was worked out, a sentence each"},
    TemplateName{"value", DataKind::markdown, "the same as a table"},
    TemplateName{"milestones", DataKind::list, "its milestones", milestone_names},
    TemplateName{"milestones_in_words", DataKind::text, "a sentence on them; absent without a milestone"},
    TemplateName{"risks_in_words", DataKind::text, "a sentence on its risks"},
    TemplateName{"risks", DataKind::list, "its open risks, the highest first", risk_names},
    TemplateName{"decisions_needed", DataKind::list, "the decisions that it waits for", decision_names},
};

TemplateData scores(const ReportScope& subject) {
  const Framework& framework = subject.portfolio.framework;
  const SegmentedProject& segmented = subject.assessed.by_tier().front();
  TemplateData out = TemplateData::list();
  for (std::size_t i = 0; i < framework.scores.size(); ++i) {
    const auto& band = segmented.bands[i];
    out.add(TemplateData::record()
                .set("name", TemplateData::of(framework.scores[i].second.name))
                .set("value", TemplateData::of(format(segmented.scored->scores.scores[i])))
                .set("band", band ? TemplateData::of(*band) : TemplateData()));
  }
  return out;
}

std::string value_sentence(const DiscountedValue& value) {
  const auto pounds = [](Money amount) { return format_pounds(amount, MoneyFormat::rounded); };
  std::string out = fmt::format(
      "Over {} years from {}, discounted, it brings {} and costs {}: a net value of {}", years,
      format(value.first), pounds(value.benefit), pounds(value.cost), pounds(value.net_present_value));
  if (value.benefit_cost_ratio)
    out += fmt::format(", £{} for each pound", format(*value.benefit_cost_ratio, 2));
  return out + (value.payback_year
                    ? fmt::format(". It has paid for itself by the end of {}.", format(*value.payback_year))
                    : ". It does not pay for itself in that time.");
}

}  // namespace

std::span<const TemplateName> business_case_names() { return names_of_business_case; }

TemplateData business_case(const ReportScope& subject, Attachments& parts) {
  const auto owners = entry_owners(subject.portfolio, subject.projects, subject.owing);
  const TrackedBenefits& net = subject.assessed.net();
  const auto all = values(net, years);
  const Result result = value_result(net, years, {MoneyFormat::rounded, false});
  parts.add_table_file("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_entry_tables(owners, subject.as_of, parts);
  TemplateData out = TemplateData::record();
  out.set("project", project_facts(subject));
  out.set("scores", scores(subject));
  out.set("money", money(subject, parts));
  out.set("costs", costs(subject, parts));
  out.set("value_in_words", all.empty() ? TemplateData() : TemplateData::of(value_sentence(all[0])));
  out.set("value_rules", TemplateData::texts(result.notes));
  out.set("value", parts.add_table("value", fmt::format("Value over {} years, discounted", years), result,
                                   for_readers(result.data(),
                                               {{"cost", "cost"},
                                                {"benefit", "benefit"},
                                                {"net_present_value", "net value"},
                                                {"benefit_cost_ratio", "ratio"},
                                                {"payback_year", "payback", 0, "never"}},
                                               subject.portfolio)));
  out.set("milestones", milestones(subject));
  out.set("milestones_in_words", TemplateData::of(milestones_sentence(subject.projects, subject.as_of)));
  out.set("risks_in_words", TemplateData::of(risks_sentence(owners, subject.as_of)));
  out.set("risks", risk_list(owners, subject.as_of));
  out.set("decisions_needed", needed_decision_list(owners, subject.as_of));
  return out;
}

}  // namespace ptx
