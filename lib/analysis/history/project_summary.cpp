#include "analysis/history/project_summary.hpp"

#include <algorithm>

#include "analysis/benefits/benefit_rows.hpp"
#include "analysis/rag/rag.hpp"

namespace ptx {
namespace {

std::optional<std::string> text_of(const std::optional<std::string_view>& text) {
  return text ? std::optional(std::string(*text)) : std::nullopt;
}

Date forecast_of(const OpenMilestone& open) { return open.milestone->forecast.value_or(open.milestone->due); }

void add_milestone(const Project& project, Date as_of, ProjectSummary& out) {
  const auto open = open_milestones(project, as_of);
  const auto next = std::min_element(
      open.begin(), open.end(),
      [](const OpenMilestone& a, const OpenMilestone& b) { return forecast_of(a) < forecast_of(b); });
  if (next == open.end()) return;
  out.next_milestone = next->id;
  out.slip_days = next->days_late();
}

ProjectSummary moment_of(const Portfolio& portfolio, const ScoringModel& method, const ScoredProject& scored,
                         Date as_of) {
  const auto segmented = segment(method, scored, as_of);
  ProjectSummary out;
  out.id = scored.id;
  out.stage = stage_id(portfolio.framework, *scored.project);
  out.tier = text_of(segmented.tier);
  out.by = segmented.by;
  out.rule = text_of(segmented.rule);
  for (std::size_t i = 0; i < scored.scores.scores.size(); ++i)
    out.scores.push_back({portfolio.framework.scores[i].first, scored.scores.scores[i].value});
  out.combined = scored.scores.combined.value;
  out.rank = scored.rank;
  const auto net = track(portfolio, {{scored.id, scored.project}}, usual_counting(portfolio.settings),
                         {TargetOwner::Whose::nobody}, ShareTreatment::taken_off, as_of);
  const auto total = rows_by_year(net).back();
  out.forecast = total.amounts.forecast;
  out.actual = total.amounts.actual;
  out.verified = total.amounts.verified;
  add_milestone(*scored.project, as_of, out);
  for (const auto& row : rag_rows(net, {segmented})) {
    out.reported = row.reported;
    out.computed = row.computed;
  }
  return out;
}

}  // namespace

std::vector<ProjectSummary> project_summaries(const Portfolio& portfolio, std::string_view id,
                                              const std::vector<Date>& days) {
  const ScoringModel method(portfolio.framework);
  const auto all = score_all(portfolio, method);
  const auto& scored =
      *std::find_if(all.begin(), all.end(), [&](const ScoredProject& one) { return one.id == id; });
  std::vector<ProjectSummary> out;
  for (const Date day : days) out.push_back(moment_of(portfolio, method, scored, day));
  return out;
}

}  // namespace ptx
