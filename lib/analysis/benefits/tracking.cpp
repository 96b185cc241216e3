#include "analysis/benefits/tracking.hpp"

#include "model/portfolio.hpp"
#include "model/values/profile.hpp"

namespace ptx {
namespace {

/// All of each profile; nothing weighted.
BenefitAmounts sums_of(const CountedProfiles& profiles) {
  return {sum_of(profiles.original), sum_of(profiles.plan),    sum_of(profiles.forecast), Money(),
          sum_of(profiles.actual),   sum_of(profiles.verified)};
}

TrackedBenefit tracked(const TrackedBenefits& all, std::string_view project_id, const Project& project,
                       const std::string& id, const Benefit& benefit, ShareTreatment shares) {
  const PortfolioSettings& settings = all.portfolio.settings;
  TrackedBenefit out{
      project_id, &project, id, &benefit, is_counted(all.counting, all.portfolio, project, benefit),
      {},         {},       {}, {},       {}};
  const auto verified = all.books.verified.find(BenefitId{std::string(project_id), id});
  out.profiles = profiles_of(project, benefit,
                             verified == all.books.verified.end() ? nullptr : &verified->second, all.books);
  if (shares == ShareTreatment::taken_off && !benefit.shared_with.empty()) {
    out.taken_off = sums_of(out.profiles);
    out.profiles = net_of_shares(std::move(out.profiles), benefit);
    out.taken_off -= sums_of(out.profiles);
  }
  out.years = by_year(out.profiles, confidence_share(settings, benefit));
  out.circumstances = {
      project.state == State::paused, benefit.confidence.value_or(Confidence::low) == Confidence::low,
      year_of(all.books.day), up_to(out.profiles.plan, all.books.day), settings.tolerances.benefits.red};
  out.splits = split_of(out.years, out.circumstances);
  return out;
}

}  // namespace

BenefitAmounts TrackedBenefit::total() const {
  BenefitAmounts out;
  for (const auto& [year, amounts] : years) out += amounts;
  return out;
}

PlanSplit TrackedBenefit::split() const {
  PlanSplit out;
  for (const auto& [year, split] : splits) out += split;
  return out;
}

TrackedBenefits track(const Portfolio& portfolio, const ChosenProjects& projects,
                      const CountingRule& counting, const TargetOwner& owing, ShareTreatment shares,
                      Date as_of) {
  TrackedBenefits out{portfolio, as_of, finance_books_on(portfolio, as_of), counting, owing, projects, {}};
  for (const auto& [id, project] : projects)
    for (const auto& [benefit_id, benefit] : project->benefits)
      if (benefit.is_money()) out.benefits.push_back(tracked(out, id, *project, benefit_id, benefit, shares));
  return out;
}

}  // namespace ptx
