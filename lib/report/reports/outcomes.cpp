#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analysis/outcomes/outcome_contributions.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "render/benefits/money_page.hpp"
#include "render/measures/measures_result.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "render/outcomes/outcomes_svg.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/display_names.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array outcome_names{
    TemplateName{"name", DataKind::text, "the outcome"},
    TemplateName{"priority", DataKind::text, "the name of the priority that it serves"},
    TemplateName{"headline", DataKind::flag, "it is a headline outcome"},
    TemplateName{"owner", DataKind::text, "its owner"},
    TemplateName{"unit", DataKind::text, "what it is measured in"},
    TemplateName{"status", DataKind::text, "achieved, on-track, at-risk, off-track or no-data"},
    TemplateName{"in_words", DataKind::text, "how it stands, in a sentence"},
    TemplateName{"projects", DataKind::list, "the names of the projects that contribute"},
};
constexpr std::array pledge_names{
    TemplateName{"partner", DataKind::text, "who promised it"},
    TemplateName{"pledge", DataKind::text, "what was promised"},
    TemplateName{"outcome", DataKind::text, "the name of the outcome that it is for"},
    TemplateName{"due", DataKind::text, "when it is due"},
    TemplateName{"status", DataKind::text, "planned, on-track, at-risk, done or withdrawn"},
    TemplateName{"note", DataKind::text, "a note"},
};
constexpr std::array names_of_outcomes{
    TemplateName{"vision", DataKind::text, "the vision"},
    TemplateName{"in_words", DataKind::text, "a sentence on how many stand how"},
    TemplateName{"outcomes", DataKind::list, "the outcomes, headline ones first", outcome_names},
    TemplateName{"table", DataKind::markdown, "the outcomes as a table"},
    TemplateName{"chart", DataKind::markdown,
                 "their readings and targets as a chart, where charts are shown"},
    TemplateName{"unserved", DataKind::list, "the names of the outcomes to which no project contributes"},
    TemplateName{"pledges", DataKind::list, "what partners promised", pledge_names},
    TemplateName{
        "priorities", DataKind::markdown,
        "the priorities as a table: how many projects serve each, in which tiers, and what is forecast"},
};

/// "8.8 (households per 1,000)", "65.6%".
std::string with_unit(const std::string& value, const Measure& measure) {
  if (!measure.unit) return value;
  return *measure.unit == "%" ? value + "%" : fmt::format("{} ({})", value, *measure.unit);
}

/// "It stood at 65.6% on 31 July 2024, where 65.40% was expected; the next target is 68% by 31 July 2026."
std::string reading_sentence(const MeasureStanding& standing, const Measure& measure) {
  const std::string expected = standing.expected ? with_unit(format(*standing.expected, 2), measure) : "";
  std::string out = "There is no reading yet";
  if (standing.latest)
    out = fmt::format("It stood at {} on {}", with_unit(format(*standing.latest), measure),
                      long_format(*standing.latest_date));
  if (standing.expected)
    out += standing.latest ? fmt::format(", where {} was expected", expected)
                           : fmt::format("; by now {} is expected", expected);
  if (measure.better == BetterWhen::hold && measure.within)
    out += fmt::format("; it is to hold within {}", with_unit(format(*measure.within), measure));
  if (standing.next)
    out += fmt::format("; the next target is {} by {}", with_unit(format(standing.next->second), measure),
                       long_format(standing.next->first));
  return out + ".";
}

TemplateData to_data(const Portfolio& portfolio, const ServedOutcome& served,
                     const MeasureStanding& standing) {
  const Outcome& outcome = *served.outcome;
  std::vector<std::string> projects;
  for (const auto id : served.projects) projects.push_back(display_name(portfolio.projects, id));
  TemplateData out = TemplateData::record();
  out.set("name", TemplateData::of(outcome.name))
      .set("priority", display_name(portfolio.outcomes.priorities, outcome.priority))
      .set("headline", TemplateData::of_flag(outcome.headline));
  out.set("owner", TemplateData::of(outcome.owner))
      .set("unit", TemplateData::of(outcome.measure.unit))
      .set("status", TemplateData::of(name(standing.status)));
  out.set("in_words", TemplateData::of(reading_sentence(standing, outcome.measure)))
      .set("projects", TemplateData::texts(projects));
  return out;
}

TemplateData pledges(const Outcomes& outcomes) {
  TemplateData out = TemplateData::list();
  for (const auto& [id, pledge] : outcomes.pledges) {
    TemplateData one = TemplateData::record();
    one.set("partner", TemplateData::of(pledge.partner))
        .set("pledge", TemplateData::of(pledge.pledge))
        .set("outcome", display_name(outcomes.outcomes, pledge.outcome))
        .set("due", date_value(pledge.due));
    one.set("status", enum_value(pledge.status)).set("note", TemplateData::of(pledge.note));
    out.add(std::move(one));
  }
  return out;
}

std::string outcomes_sentence(const std::vector<MeasureStatus>& outcomes) {
  std::array<std::size_t, EnumNames<MeasureStatus>::all.size()> counts{};
  for (const auto status : outcomes) ++counts[static_cast<std::size_t>(status)];
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0) parts.push_back(fmt::format("{} {}", counts[i], EnumNames<MeasureStatus>::all[i]));
  return outcomes.empty() ? "No outcome is set out."
                          : fmt::format("{}: {}.", count_phrase(outcomes.size(), "outcome", "outcomes"),
                                        join_with_and(parts));
}

TemplateData priorities(const ReportScope& subject, Attachments& parts) {
  const Result result =
      priorities_result(subject.assessed.net(), subject.assessed.by_tier(), MoneyFormat::rounded);
  return parts.add_table("priorities", "Priorities and the projects that name them", result,
                         with_names(result.view(), subject.portfolio));
}

}  // namespace

std::span<const TemplateName> outcomes_names() { return names_of_outcomes; }

TemplateData outcomes(const ReportScope& subject, Attachments& parts) {
  const Portfolio& portfolio = subject.portfolio;
  const Result result = outcomes_result(portfolio, subject.projects, subject.as_of);
  TemplateData all = TemplateData::list(), unserved = TemplateData::list();
  std::vector<MeasureStatus> statuses;
  for (const auto& served : served_outcomes(portfolio.outcomes, subject.projects)) {
    const auto standing = measure_standing(portfolio, served.outcome->measure, subject.as_of);
    statuses.push_back(standing.status);
    all.add(to_data(portfolio, served, standing));
    if (served.projects.empty()) unserved.add(TemplateData::of(served.outcome->name));
  }
  parts.add_table_file("pledges", "What partners have pledged", "outcomes.pledges",
                       pledges_result(portfolio, subject.as_of).data);
  const std::vector<DisplayColumn> columns{
      {"name", "outcome"},     {"unit", "unit"},           {"baseline", "baseline"},
      {"latest", "latest"},    {"latest_date", "read on"}, {"expected", "expected"},
      {"next", "next target"}, {"next_date", "by"},        {"status", "status"}};
  TemplateData out = TemplateData::record();
  out.set("vision", TemplateData::of(portfolio.outcomes.vision));
  out.set("in_words", TemplateData::of(outcomes_sentence(statuses)));
  out.set("table", parts.add_table("outcomes", "Outcomes against their targets", result,
                                   for_readers(result.data(), columns, portfolio)));
  out.set("chart", all.values.empty()
                       ? TemplateData()
                       : parts.add_chart("outcomes", "Outcomes, their readings and targets",
                                         [&] { return outcomes_svg(portfolio, subject.as_of); }));
  out.set("outcomes", std::move(all));
  out.set("unserved", std::move(unserved));
  out.set("pledges", pledges(portfolio.outcomes));
  out.set("priorities", priorities(subject, parts));
  return out;
}

}  // namespace ptx
