#include "analysis/publish/redaction.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "analysis/benefits/tracking.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

/// The entries that a test lets through, in their order.
template <class T, class Test>
OrderedMap<T> kept(OrderedMap<T> entries, Test test) {
  OrderedMap<T> out;
  for (const auto& [id, entry] : entries)
    if (test(id, entry)) out.add(id) = entry;
  return out;
}

class Publishing {
 public:
  Publishing(const Portfolio& portfolio, Date as_of) : portfolio_(portfolio) {
    ChosenProjects all;
    for (const auto& [id, project] : portfolio.projects) all.emplace_back(id, &project);
    const auto tracked = track(portfolio, all, usual_counting(portfolio.settings),
                               {TargetOwner::Whose::nobody}, ShareTreatment::taken_off, as_of);
    for (const auto& one : tracked.benefits)
      if (one.counted)
        forecasts_[{std::string(one.project_id), std::string(one.id)}] =
            as_counted(one, one.total()).forecast;
  }

  RedactedPortfolio run() {
    out_.portfolio = portfolio_;
    auto& [settings, framework, outcomes, projects, finance] = out_.portfolio;
    for (const auto id : settings.programmes.ids())
      publish_owned(*settings.programmes.find(id), {}, std::string(id));
    projects = {};
    for (const auto& [id, project] : portfolio_.projects) {
      if (project.exempt)
        leave_out(id, "", *project.exempt, forecast_of(id));
      else
        projects.add(id) = redact(id, project);
    }
    for (const auto id : finance.ids()) publish(*finance.find(id));
    for (const auto id : outcomes.recommendations.ids())
      std::erase_if(outcomes.recommendations.find(id)->projects,
                    [&](const Id& project) { return is_exempt(project); });
    return std::move(out_);
  }

 private:
  void leave_out(std::string project, std::string programme, const std::string& reason, Money forecast) {
    out_.left_out.push_back({std::move(project), std::move(programme), reason, forecast});
  }

  /// The counted forecast of all benefits of a project.
  Money forecast_of(std::string_view project) const {
    Money out;
    for (const auto& [id, forecast] : forecasts_)
      if (id.project == project) out += forecast;
    return out;
  }

  bool is_exempt(const BenefitId& id) const {
    const Project* project = portfolio_.projects.find(id.project);
    const Benefit* benefit = project ? project->benefits.find(id.benefit) : nullptr;
    return benefit && (project->exempt || benefit->exempt);
  }
  bool is_exempt(const Id& id) const {
    const Project* project = portfolio_.projects.find(id.value);
    return project && project->exempt;
  }

  /// The entries that are not exempt; what is, is noted as left out.
  template <class T>
  OrderedMap<T> published_entries(const OrderedMap<T>& entries, const std::string& project,
                                  const std::string& programme) {
    return kept(entries, [&](const std::string&, const T& entry) {
      if (entry.exempt) leave_out(project, programme, *entry.exempt, {});
      return !entry.exempt;
    });
  }

  /// Takes out the exempt entries of a project or a programme.
  template <class T>
  void publish_owned(T& owner, const std::string& project, const std::string& programme) {
    owner.risks = published_entries(owner.risks, project, programme);
    owner.issues = published_entries(owner.issues, project, programme);
    owner.decisions = published_entries(owner.decisions, project, programme);
  }

  Benefit redact(Benefit benefit) const {
    for (auto& share : benefit.shared_with)
      if (is_exempt(share.with)) share.with = {"exempt", "exempt"};
    std::erase_if(benefit.replaces, [&](const BenefitId& other) { return is_exempt(other); });
    return benefit;
  }

  Project redact(const std::string& id, Project project) {
    OrderedMap<Benefit> benefits;
    for (const auto& [benefit_id, benefit] : project.benefits) {
      if (!benefit.exempt) {
        benefits.add(benefit_id) = redact(benefit);
        continue;
      }
      const auto forecast = forecasts_.find({id, benefit_id});
      leave_out(id, "", *benefit.exempt, forecast == forecasts_.end() ? Money() : forecast->second);
    }
    project.benefits = std::move(benefits);
    std::erase_if(project.enables, [&](const BenefitId& other) { return is_exempt(other); });
    project.depends_on = kept(project.depends_on, [&](const std::string&, const Dependency& one) {
      return !one.project || !is_exempt(*one.project);
    });
    publish_owned(project, id, {});
    if (project.tier_decision && project.tier_decision->decision &&
        !project.decisions.contains(project.tier_decision->decision->value))
      project.tier_decision->decision.reset();
    return project;
  }

  void publish(FinanceFile& file) const {
    std::erase_if(file.claims, [&](const auto& claim) { return is_exempt(claim.first); });
    for (auto& [id, claim] : file.claims)
      if (claim.with && is_exempt(*claim.with)) claim.with.reset();
  }

  const Portfolio& portfolio_;
  std::map<BenefitId, Money> forecasts_;
  RedactedPortfolio out_;
};

}  // namespace

RedactedPortfolio without_exempt(const Portfolio& portfolio, Date as_of) {
  return Publishing(portfolio, as_of).run();
}

}  // namespace ptx
