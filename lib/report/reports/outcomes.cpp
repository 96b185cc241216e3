#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "analysis/outcomes/outcome_contributions.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "render/benefits/money_page.hpp"
#include "render/measures/measures_result.hpp"
#include "render/measures/measures_svg.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/money.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array outcome_names{
    Name{"name", DataKind::text, "the outcome"},
    Name{"priority", DataKind::text, "the name of the priority that it serves"},
    Name{"headline", DataKind::flag, "it is a headline outcome"},
    Name{"owner", DataKind::text, "its owner"},
    Name{"unit", DataKind::text, "what it is measured in"},
    Name{"status", DataKind::text, "achieved, on-track, at-risk, off-track or no-data"},
    Name{"in_words", DataKind::text, "how it stands, in a sentence"},
    Name{"projects", DataKind::list, "the names of the projects that contribute"},
};
constexpr std::array pledge_names{
    Name{"partner", DataKind::text, "who promised it"},
    Name{"pledge", DataKind::text, "what was promised"},
    Name{"outcome", DataKind::text, "the name of the outcome that it is for"},
    Name{"due", DataKind::text, "when it is due"},
    Name{"status", DataKind::text, "planned, on-track, at-risk, done or withdrawn"},
    Name{"note", DataKind::text, "a note"},
};
constexpr std::array names_of_outcomes{
    Name{"vision", DataKind::text, "the vision"},
    Name{"in_words", DataKind::text, "a sentence on how many stand how"},
    Name{"outcomes", DataKind::list, "the outcomes, headline ones first", outcome_names},
    Name{"table", DataKind::markdown, "the outcomes as a table"},
    Name{"chart", DataKind::markdown, "their readings and targets as a chart, where charts are shown"},
    Name{"unserved", DataKind::list, "the names of the outcomes to which no project contributes"},
    Name{"pledges", DataKind::list, "what partners promised", pledge_names},
    Name{"priorities", DataKind::markdown,
         "the priorities as a table: how many projects serve each, in which tiers, and what is forecast"},
};

/// "8.8 (households per 1,000)", "65.6%".
std::string with_unit(const std::string& value, const Measure& measure) {
  if (!measure.unit) return value;
  return *measure.unit == "%" ? value + "%" : fmt::format("{} ({})", value, *measure.unit);
}

/// "It stood at 65.6% on 31 July 2024, where 65.40% was expected; the next target is 68% by 31 July 2026."
std::string reading_in_words(const MeasureStanding& standing, const Measure& measure) {
  const std::string expected = standing.expected ? with_unit(format(*standing.expected, 2), measure) : "";
  std::string out = "There is no reading yet";
  if (standing.latest)
    out = fmt::format("It stood at {} on {}", with_unit(format(*standing.latest), measure),
                      long_format(*standing.latest_date));
  if (standing.expected)
    out += standing.latest ? fmt::format(", where {} was expected", expected)
                           : fmt::format("; by now {} is expected", expected);
  if (measure.better == Better::hold && measure.within)
    out += fmt::format("; it is to hold within {}", with_unit(format(*measure.within), measure));
  if (standing.next)
    out += fmt::format("; the next target is {} by {}", with_unit(format(standing.next->second), measure),
                       long_format(standing.next->first));
  return out + ".";
}

Data to_data(const Subject& subject, const ServedOutcome& served) {
  const Portfolio& portfolio = subject.portfolio;
  const Outcome& outcome = *served.outcome;
  const auto standing = stand(portfolio, outcome.measure, subject.as_of);
  std::vector<std::string> projects;
  for (const auto id : served.projects) projects.push_back(name_of(portfolio.projects, id));
  Data out = Data::record();
  out.set("name", Data::of(outcome.name))
      .set("priority", name_of(portfolio.outcomes.priorities, outcome.priority))
      .set("headline", Data::of_flag(outcome.headline));
  out.set("owner", Data::of(outcome.owner))
      .set("unit", Data::of(outcome.measure.unit))
      .set("status", Data::of(name(standing.status)));
  out.set("in_words", Data::of(reading_in_words(standing, outcome.measure)))
      .set("projects", Data::texts(projects));
  return out;
}

Data pledges(const Outcomes& outcomes) {
  Data out = Data::list();
  for (const auto& [id, pledge] : outcomes.pledges) {
    Data one = Data::record();
    one.set("partner", Data::of(pledge.partner))
        .set("pledge", Data::of(pledge.pledge))
        .set("outcome", name_of(outcomes.outcomes, pledge.outcome))
        .set("due", day(pledge.due));
    one.set("status", word(pledge.status)).set("note", Data::of(pledge.note));
    out.add(std::move(one));
  }
  return out;
}

std::string outcomes_in_words(const Data& outcomes) {
  std::vector<std::string> parts;
  for (const auto word : Words<MeasureStatus>::all)
    if (const auto count = std::count_if(outcomes.values.begin(), outcomes.values.end(),
                                         [&](const Data& one) { return one.find("status")->text == word; });
        count > 0)
      parts.push_back(fmt::format("{} {}", count, word));
  return outcomes.values.empty()
             ? "No outcome is set out."
             : fmt::format("{}: {}.", counted(outcomes.values.size(), "outcome", "outcomes"), listed(parts));
}

Data priorities(const Subject& subject, Parts& parts) {
  const Portfolio& portfolio = subject.portfolio;
  const Method method(portfolio.framework);
  const auto scored = score_all(portfolio, method);
  std::set<std::string_view> ids;
  for (const auto& [id, project] : subject.projects) ids.insert(id);
  std::vector<Segmented> segmented;
  for (const auto& one : scored)
    if (ids.contains(one.id)) segmented.push_back(segment(method, one, subject.as_of));
  const Tracked net = tracked(subject);
  const Result result = priorities_result(net, segmented, MoneyForm::rounded);
  return parts.table("priorities", "Priorities and the projects that name them", result,
                     with_names(result.view(), portfolio));
}

}  // namespace

std::span<const Name> outcomes_names() { return names_of_outcomes; }

Data outcomes(const Subject& subject, Parts& parts) {
  const Portfolio& portfolio = subject.portfolio;
  const Result result = outcomes_result(portfolio, subject.projects, subject.as_of);
  Data all = Data::list(), unserved = Data::list();
  for (const auto& served : served_outcomes(portfolio.outcomes, subject.projects)) {
    all.add(to_data(subject, served));
    if (served.projects.empty()) unserved.add(Data::of(served.outcome->name));
  }
  parts.sheet("pledges", "What partners have pledged", "outcomes.pledges",
              pledges_result(portfolio, subject.as_of).data);
  const std::vector<ShownColumn> columns{
      {"name", "outcome"},     {"unit", "unit"},           {"baseline", "baseline"},
      {"latest", "latest"},    {"latest_date", "read on"}, {"expected", "expected"},
      {"next", "next target"}, {"next_date", "by"},        {"status", "status"}};
  Data out = Data::record();
  out.set("vision", Data::of(portfolio.outcomes.vision));
  out.set("in_words", Data::of(outcomes_in_words(all)));
  out.set("table", parts.table("outcomes", "Outcomes against their targets", result,
                               for_readers(result.data(), columns, portfolio)));
  out.set("chart", all.values.empty() ? Data()
                                      : parts.chart("outcomes", "Outcomes, their readings and targets",
                                                    [&] { return outcomes_svg(portfolio, subject.as_of); }));
  out.set("outcomes", std::move(all));
  out.set("unserved", std::move(unserved));
  out.set("pledges", pledges(portfolio.outcomes));
  out.set("priorities", priorities(subject, parts));
  return out;
}

}  // namespace ptx
