#include "report/sections/money.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/benefits/benefit_rows.hpp"
#include "render/benefits/benefits_result.hpp"
#include "render/benefits/benefits_svg.hpp"
#include "render/benefits/director_sentences.hpp"
#include "render/benefits/money_page.hpp"
#include "render/benefits/not_counted.hpp"
#include "render/measures/measures_result.hpp"
#include "render/measures/measures_svg.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "report/sections/display_names.hpp"

namespace ptx {
namespace {

std::vector<std::string> not_counted_sentences(const TrackedBenefits& tracked) {
  std::vector<std::string> out;
  for (const auto& group : not_counted(tracked))
    out.push_back(fmt::format("{} {}.", format_pounds(group.forecast, MoneyFormat::rounded), group.what));
  return out;
}

bool has(const ReportScope& subject, BenefitType type) {
  for (const auto& [id, project] : subject.projects)
    for (const auto& [benefit_id, benefit] : project->benefits)
      if (benefit.type == type) return true;
  return false;
}

}  // namespace

TemplateData money(const ReportScope& subject, Attachments& parts) {
  const Portfolio& portfolio = subject.portfolio;
  const bool several = subject.projects.size() != 1;
  const TrackedBenefits& net = subject.assessed.net();
  const TrackedBenefits as_written =
      track(portfolio, subject.projects, all_money(), {TargetOwner::Whose::nobody},
            ShareTreatment::as_written, subject.as_of);
  const auto columns = [&](std::vector<DisplayColumn> own) {
    if (several) own.insert(own.begin(), {"project", "project"});
    return own;
  };
  const Result years = years_result(net, rounded_money),
               benefits = benefits_result(as_written, rounded_money);
  const Result measures = measures_result(portfolio, subject.projects, subject.as_of),
               capabilities = capabilities_result(portfolio, subject.projects, subject.as_of);
  const auto rows = rows_by_year(net);
  const bool any = std::any_of(net.benefits.begin(), net.benefits.end(),
                               [](const TrackedBenefit& one) { return one.counted; });
  const bool has_money = any || (subject.owing.whose != TargetOwner::Whose::nobody && rows.size() > 1);
  TemplateData out = TemplateData::record();
  out.set("counted", TemplateData::of(counted_sentence(net)));
  out.set("sentences",
          TemplateData::texts(has_money ? money_headlines(net, rows, MoneyFormat::rounded)
                                        : std::vector<std::string>{"No money is counted here."}));
  out.set("not_counted", TemplateData::texts(not_counted_sentences(net)));
  out.set("years", has_money ? parts.add_table("years", "Counted money by year", years) : TemplateData());
  std::vector<DisplayColumn> of_benefits{
      {"name", "benefit"},   {"plan", "plan"},         {"forecast", "forecast"},
      {"actual", "claimed"}, {"verified", "verified"}, {"status", "status"},
      {"why", "why"}};
  if (!several) of_benefits.insert(of_benefits.begin() + 1, {{"type", "type"}, {"confidence", "confidence"}});
  out.set("benefits", parts.add_table("benefits", "Money benefits, each as it is written", benefits,
                                      for_readers(benefits.data(), columns(of_benefits), portfolio)));
  out.set("measures", parts.add_table("measures", "Measures", measures,
                                      for_readers(measures.data(),
                                                  columns({{"name", "measure"},
                                                           {"unit", "unit"},
                                                           {"baseline", "baseline"},
                                                           {"latest", "latest"},
                                                           {"latest_date", "read on"},
                                                           {"expected", "expected"},
                                                           {"next", "next target"},
                                                           {"next_date", "by"},
                                                           {"status", "status"}}),
                                                  portfolio)));
  out.set("capabilities", parts.add_table("capabilities", "New capabilities", capabilities,
                                          for_readers(capabilities.data(),
                                                      columns({{"name", "capability"},
                                                               {"due", "due"},
                                                               {"delivered", "delivered"},
                                                               {"status", "status"},
                                                               {"narrative", "what it is worth"}}),
                                                      portfolio)));
  out.set("years_chart",
          has_money
              ? parts.add_chart("years", "Counted money by year",
                                [&] { return years_svg(net, MoneyFormat::rounded, scope_name(subject)); })
              : TemplateData());
  out.set("measures_chart", has(subject, BenefitType::measure)
                                ? parts.add_chart("measures", "Measures, their readings and targets",
                                                  [&] {
                                                    return measures_svg(portfolio, subject.projects,
                                                                        subject.as_of, scope_name(subject));
                                                  })
                                : TemplateData());
  return out;
}

}  // namespace ptx
