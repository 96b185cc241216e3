#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/benefits/discounted_value.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/score/score_result.hpp"
#include "render/segment/grid_axes.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/costs.hpp"
#include "report/sections/milestones.hpp"
#include "report/sections/money.hpp"
#include "report/sections/project_facts.hpp"
#include "report/sections/risks_issues_decisions.hpp"

namespace ptx {
namespace {

constexpr int years = 10;

constexpr std::array score_names{
    Name{"name", DataKind::text, "the score"},
    Name{"value", DataKind::text, "from 0 to 100, or a range"},
    Name{"band", DataKind::text, "the band that it falls in"},
};
constexpr std::array names_of_business_case{
    Name{"project", DataKind::record, "the project", project_names},
    Name{"scores", DataKind::list, "its scores", score_names},
    Name{"money", DataKind::record, "its benefits", money_names},
    Name{"costs", DataKind::record, "its costs", cost_names},
    Name{"value_in_words", DataKind::text,
         "a sentence: what it is worth over ten years; absent where no money is counted and nothing costs"},
    Name{"value_rules", DataKind::list, "how that was worked out, a sentence each"},
    Name{"value", DataKind::markdown, "the same as a table"},
    Name{"milestones", DataKind::list, "its milestones", milestone_names},
    Name{"milestones_in_words", DataKind::text, "a sentence on them; absent without a milestone"},
    Name{"risks_in_words", DataKind::text, "a sentence on its risks"},
    Name{"risks", DataKind::list, "its open risks, the highest first", risk_names},
    Name{"decisions_needed", DataKind::list, "the decisions that it waits for", decision_names},
};

Data scores(const Subject& subject) {
  const Framework& framework = subject.portfolio.framework;
  const Method method(framework);
  const auto all = score_all(subject.portfolio, method);
  const auto& scored =
      *std::find_if(all.begin(), all.end(), [&](const Scored& one) { return one.id == subject.id; });
  const Segmented segmented = segment(method, scored, subject.as_of);
  Data out = Data::list();
  for (std::size_t i = 0; i < framework.scores.size(); ++i) {
    const auto& band = segmented.bands[i];
    out.add(Data::record()
                .set("name", Data::of(framework.scores[i].second.name))
                .set("value", Data::of(in_words(scored.scores.scores[i])))
                .set("band", band ? Data::of(*band) : Data()));
  }
  return out;
}

std::string value_in_words(const Value& value) {
  const auto pounds = [](Money amount) { return in_pounds(amount, MoneyForm::rounded); };
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

std::span<const Name> business_case_names() { return names_of_business_case; }

Data business_case(const Subject& subject, Parts& parts) {
  const auto held = holders(subject);
  const Tracked net = tracked(subject);
  const auto all = values(net, years);
  const Result result = value_result(net, years, {MoneyForm::rounded, false});
  parts.sheet("milestones", "Milestones", "milestones", [&] { return milestones_table(subject); });
  add_sheets(held, subject.as_of, parts);
  Data out = Data::record();
  out.set("project", project_facts(subject));
  out.set("scores", scores(subject));
  out.set("money", money(subject, parts));
  out.set("costs", costs(subject, parts));
  out.set("value_in_words", all.empty() ? Data() : Data::of(value_in_words(all[0])));
  out.set("value_rules", Data::texts(result.notes));
  out.set("value", parts.table("value", fmt::format("Value over {} years, discounted", years), result,
                               for_readers(result.data(),
                                           {{"cost", "cost"},
                                            {"benefit", "benefit"},
                                            {"net_present_value", "net value"},
                                            {"benefit_cost_ratio", "ratio"},
                                            {"payback_year", "payback", 0, "never"}},
                                           subject.portfolio)));
  out.set("milestones", milestones(subject));
  out.set("milestones_in_words", Data::of(milestones_in_words(subject)));
  out.set("risks_in_words", Data::of(risks_in_words(held, subject.as_of)));
  out.set("risks", open_risks(held, subject.as_of));
  out.set("decisions_needed", decisions_needed(held, subject.as_of));
  return out;
}

}  // namespace ptx
