#include "analysis/assess/assessed_portfolio.hpp"

#include <utility>

namespace ptx {
namespace {

template <class T, class Make>
const T& made_once(std::optional<T>& made, Make make) {
  if (!made) made.emplace(make());
  return *made;
}

ChosenProjects all_projects(const Portfolio& portfolio) {
  ChosenProjects out;
  out.reserve(portfolio.projects.size());
  for (const auto& [id, project] : portfolio.projects) out.emplace_back(id, &project);
  return out;
}

TrackedBenefits tracked(const AssessedPortfolio& assessed, ShareTreatment shares) {
  return track(assessed.portfolio, assessed.projects, usual_counting(assessed.portfolio.settings),
               assessed.owing, shares, assessed.as_of);
}

const Project* project_of(const ScoredProject& one) { return one.project; }
const Project* project_of(const SegmentedProject& one) { return one.scored->project; }

/// Those of all projects that are looked at; both stand in the portfolio's order.
template <class T>
std::vector<const T*> chosen_of(const std::vector<T>& all, const ChosenProjects& chosen) {
  std::vector<const T*> out;
  out.reserve(chosen.size());
  for (const auto& one : all)
    if (out.size() < chosen.size() && project_of(one) == chosen[out.size()].second) out.push_back(&one);
  return out;
}

}  // namespace

AssessedPortfolio::AssessedPortfolio(const Portfolio& about, Date day)
    : AssessedPortfolio(about, day, all_projects(about), {}, std::make_shared<Scores>()) {}

AssessedPortfolio::AssessedPortfolio(const Portfolio& about, Date day, ChosenProjects chosen,
                                     TargetOwner owner, std::shared_ptr<Scores> scores)
    : portfolio(about),
      as_of(day),
      projects(std::move(chosen)),
      owing(std::move(owner)),
      scores_(std::move(scores)) {}

AssessedPortfolio AssessedPortfolio::of(ChosenProjects chosen, TargetOwner owner) const {
  return {portfolio, as_of, std::move(chosen), std::move(owner), scores_};
}

AssessedPortfolio AssessedPortfolio::whole() const { return of(all_projects(portfolio), {}); }

const ScoringModel& AssessedPortfolio::method() const {
  return made_once(scores_->method, [&] { return ScoringModel(portfolio.framework); });
}

const std::vector<ScoredProject>& AssessedPortfolio::scored() const {
  return made_once(scores_->scored, [&] { return score_all(portfolio, method()); });
}

const std::vector<SegmentedProject>& AssessedPortfolio::segmented() const {
  return made_once(scores_->segmented, [&] {
    std::vector<SegmentedProject> out;
    out.reserve(scored().size());
    for (const auto& one : scored()) out.push_back(segment(method(), one, as_of));
    return out;
  });
}

std::vector<const ScoredProject*> AssessedPortfolio::by_rank() const {
  auto out = chosen_of(scored(), projects);
  sort_by_rank(out);
  return out;
}

const std::vector<SegmentedProject>& AssessedPortfolio::by_tier() const {
  return made_once(by_tier_, [&] {
    std::vector<SegmentedProject> out;
    out.reserve(projects.size());
    for (const auto* one : chosen_of(segmented(), projects)) out.push_back(*one);
    sort_by_tier(portfolio.framework, out);
    return out;
  });
}

const std::vector<RagRow>& AssessedPortfolio::rag() const {
  return made_once(rag_, [&] { return rag_rows(net(), by_tier()); });
}

const TrackedBenefits& AssessedPortfolio::net() const {
  return made_once(net_, [&] { return tracked(*this, ShareTreatment::taken_off); });
}

const TrackedBenefits& AssessedPortfolio::as_written() const {
  return made_once(as_written_, [&] { return tracked(*this, ShareTreatment::as_written); });
}

}  // namespace ptx
