#include "analysis/board/data_gaps.hpp"

#include <algorithm>

#include "analysis/measures/measures.hpp"

namespace ptx {
namespace {

constexpr int months_of_quarter = 3;

using Found = std::vector<DataGap>;

/// The criteria that a project leaves open, and that no other rating settles.
std::size_t open_criteria(const ScoringModel& method, const ScoredProject& scored) {
  std::size_t out = 0;
  for (std::size_t i = 0; i < method.criteria().size(); ++i) {
    const auto* judged = scored.project->ratings.find(method.criteria()[i].id);
    if (!scored.settled[i].forced && (!judged || judged->rating.kind == RatingKind::unknown)) ++out;
  }
  return out;
}

Found open_ratings(const Framework& framework, const std::vector<SegmentedProject>& segmented) {
  const ScoringModel method(framework);
  Found out;
  for (const auto& one : segmented) {
    if (is_over(framework, *one.scored->project)) continue;
    if (const auto open = open_criteria(method, *one.scored); open > 0)
      out.push_back({std::string(one.scored->id), open});
  }
  return out;
}

template <class Test>
Found projects_where(const std::vector<RagRow>& rows, Test test) {
  Found out;
  for (const auto& row : rows)
    if (test(row)) out.push_back({std::string(row.id)});
  return out;
}

template <class Test>
Found benefits_where(const TrackedBenefits& tracked, Test test) {
  Found out;
  for (const auto& one : tracked.benefits)
    if (!is_over(tracked.portfolio.framework, *one.project) && test(one))
      out.push_back({format(BenefitId{std::string(one.project_id), std::string(one.id)})});
  return out;
}

Found unplanned_costs(const TrackedBenefits& tracked) {
  const Framework& framework = tracked.portfolio.framework;
  Found out;
  for (const auto& [id, project] : tracked.projects) {
    if (is_over(framework, *project) || in_pipeline(framework, *project)) continue;
    for (const auto& [cost_id, cost] : project->costs)
      if (!cost.plan) out.push_back({std::string(id) + "/" + cost_id});
  }
  return out;
}

/// The measures of projects, then the outcomes, of which a test holds.
template <class Test>
Found measures_where(const TrackedBenefits& tracked, Test test) {
  const MeasureTolerance& tolerance = tracked.portfolio.settings.tolerances.measures;
  const auto standing = [&](const Measure& measure) {
    return measure_standing(measure, tolerance.amber, tolerance.red, tracked.as_of);
  };
  Found out;
  for (const auto& [id, project] : tracked.projects) {
    if (is_over(tracked.portfolio.framework, *project)) continue;
    for (const auto& [benefit_id, benefit] : project->benefits)
      if (benefit.type == BenefitType::measure && test(standing(benefit.measure)))
        out.push_back({std::string(id) + "/" + benefit_id});
  }
  for (const auto& [id, outcome] : tracked.portfolio.outcomes.outcomes)
    if (test(standing(outcome.measure))) out.push_back({id});
  return out;
}

Found missing_targets(const TrackedBenefits& tracked) {
  Found out;
  for (const auto id : without_target(tracked.portfolio.settings, year_of(tracked.as_of)))
    out.push_back({std::string(id)});
  return out;
}

/// The quarters of the year so far that end after everything that finance has signed.
Found unsigned_quarters(const TrackedBenefits& tracked) {
  std::optional<Date> signed_to;
  for (const auto& [id, file] : tracked.portfolio.finance)
    if (file.signed_on <= tracked.as_of)
      signed_to = std::max(signed_to, std::optional(last_day(file.period)));
  Found out;
  const Month first = first_month(year_of(tracked.as_of));
  for (int quarter = 0; quarter < 4; ++quarter) {
    const Period period{Month{first.index + quarter * months_of_quarter}, months_of_quarter};
    if (last_day(period) < tracked.as_of && (!signed_to || *signed_to < last_day(period)))
      out.push_back({format(period)});
  }
  return out;
}

}  // namespace

std::vector<DataGaps> data_gaps(const TrackedBenefits& tracked,
                                const std::vector<SegmentedProject>& segmented,
                                const std::vector<RagRow>& rag) {
  const Framework& framework = tracked.portfolio.framework;
  const auto missed = [](const RagRow& row) {
    return row.report && row.report->reporting == Reporting::missed;
  };
  const auto unjudged = [](const RagRow& row) { return row.report && !row.computed; };
  const auto unplanned = [&](const TrackedBenefit& one) {
    return !one.benefit->plan && !in_pipeline(framework, *one.project);
  };
  const auto unsure = [](const TrackedBenefit& one) { return one.counted && !one.benefit->confidence; };
  std::vector<DataGaps> out{
      {DataGapKind::rating, open_ratings(framework, segmented)},
      {DataGapKind::report, projects_where(rag, missed)},
      {DataGapKind::evidence, projects_where(rag, unjudged)},
      {DataGapKind::plan, benefits_where(tracked, unplanned)},
      {DataGapKind::confidence, benefits_where(tracked, unsure)},
      {DataGapKind::cost_plan, unplanned_costs(tracked)},
      {DataGapKind::reading, measures_where(tracked,
                                            [](const MeasureStanding& standing) {
                                              return standing.status == MeasureStatus::no_data;
                                            })},
      {DataGapKind::late_reading,
       measures_where(tracked, [](const MeasureStanding& standing) { return standing.overdue == true; })},
      {DataGapKind::target, missing_targets(tracked)},
      {DataGapKind::books, unsigned_quarters(tracked)},
  };
  std::erase_if(out, [](const DataGaps& one) { return one.all.empty(); });
  return out;
}

}  // namespace ptx
