#include "analysis/publish/redaction.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "analysis/benefits/tracking.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

void show_role(std::optional<std::string>& person, const char* role) {
  if (person) person = role;
}

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
    OrderedMap<Programme> programmes;
    for (const auto& [id, programme] : portfolio_.settings.programmes)
      programmes.add(id) = published(id, programme);
    settings.programmes = std::move(programmes);
    projects = {};
    for (const auto& [id, project] : portfolio_.projects) {
      if (project.exempt)
        leave_out(id, "", *project.exempt, forecast_of(id));
      else
        projects.add(id) = published(id, project);
    }
    for (const auto& [id, file] : portfolio_.finance) finance.add(id) = published(file);
    OrderedMap<Outcome> all;
    for (auto [id, outcome] : portfolio_.outcomes.outcomes) {
      show_role(outcome.owner, "its owner");
      all.add(id) = std::move(outcome);
    }
    outcomes.outcomes = std::move(all);
    OrderedMap<Recommendation> recommendations;
    for (const auto& [id, one] : portfolio_.outcomes.recommendations)
      recommendations.add(id) = published(one);
    outcomes.recommendations = std::move(recommendations);
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

  template <class T>
  static OrderedMap<T> without_owners(const OrderedMap<T>& entries) {
    OrderedMap<T> out;
    for (auto [id, entry] : entries) {
      show_role(entry.owner, "its owner");
      out.add(id) = std::move(entry);
    }
    return out;
  }

  Programme published(const std::string& id, Programme programme) {
    show_role(programme.lead, "its lead");
    show_role(programme.sponsor, "its sponsor");
    programme.risks = without_owners(published_entries(programme.risks, "", id));
    programme.issues = without_owners(published_entries(programme.issues, "", id));
    programme.decisions = published_entries(programme.decisions, "", id);
    return programme;
  }

  Benefit published(Benefit benefit) const {
    show_role(benefit.owner, "its owner");
    for (auto& share : benefit.shared_with)
      if (is_exempt(share.with)) share.with = {"exempt", "exempt"};
    std::erase_if(benefit.replaces, [&](const BenefitId& other) { return is_exempt(other); });
    return benefit;
  }

  Project published(const std::string& id, Project project) {
    show_role(project.portfolio_holder, "its portfolio holder");
    show_role(project.sponsor, "its sponsor");
    show_role(project.lead, "its lead");
    show_role(project.manager, "its manager");
    show_role(project.finance_lead, "its finance lead");
    if (project.assurance) show_role(project.assurance->by, "assurance");
    if (project.assessed) {
      project.assessed->by.clear();
      show_role(project.assessed->agreed_by, "its board");
    }
    OrderedMap<Document> documents;
    for (auto [document_id, document] : project.documents) {
      show_role(document.by, "its owner");
      documents.add(document_id) = std::move(document);
    }
    project.documents = std::move(documents);
    OrderedMap<Benefit> benefits;
    for (const auto& [benefit_id, benefit] : project.benefits) {
      if (!benefit.exempt) {
        benefits.add(benefit_id) = published(benefit);
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
    project.risks = without_owners(published_entries(project.risks, id, ""));
    project.issues = without_owners(published_entries(project.issues, id, ""));
    project.decisions = published_entries(project.decisions, id, "");
    if (project.tier_decision && project.tier_decision->decision &&
        !project.decisions.contains(project.tier_decision->decision->value))
      project.tier_decision->decision.reset();
    return project;
  }

  FinanceFile published(FinanceFile file) const {
    file.signed_by = "finance";
    std::erase_if(file.claims, [&](const auto& claim) { return is_exempt(claim.first); });
    for (auto& [id, claim] : file.claims)
      if (claim.with && is_exempt(*claim.with)) claim.with.reset();
    return file;
  }

  Recommendation published(Recommendation recommendation) const {
    show_role(recommendation.owner, "its owner");
    std::erase_if(recommendation.projects, [&](const Id& id) { return is_exempt(id); });
    recommendation.actions = without_owners(recommendation.actions);
    return recommendation;
  }

  const Portfolio& portfolio_;
  std::map<BenefitId, Money> forecasts_;
  RedactedPortfolio out_;
};

}  // namespace

RedactedPortfolio published(const Portfolio& portfolio, Date as_of) {
  return Publishing(portfolio, as_of).run();
}

}  // namespace ptx
