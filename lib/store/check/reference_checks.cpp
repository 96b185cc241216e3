#include "store/check/reference_checks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/portfolio.hpp"
#include "schema/fields/record_visitor.hpp"
#include "schema/fields/records.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

/// What may be referred to by one kind of reference: the ids, and how it is said that one is not among them.
struct Known {
  bool readable;
  std::vector<std::string_view> ids;
  Code code;
  std::string_view what;
  std::string_view file;
};

class References {
 public:
  References(const Portfolio& portfolio, const UnreadFiles& reach) : portfolio_(portfolio), reach_(reach) {}

  void check(const std::string& file, const void* object, const Record& record) {
    RecordVisitor walk(RecordVisitor::Visitor(
        [&](const RecordVisitor& at, ReferenceTarget refers, const std::string& id, EntryPart part) {
          if (!exists(refers, id)) report(file, at.path(), part, refers, id);
        }));
    visit_record(object, record, walk);
  }
  std::vector<Finding> take() { return std::move(findings_); }

 private:
  bool exists(ReferenceTarget refers, const std::string& id) const {
    const auto& settings = portfolio_.settings;
    const auto& framework = portfolio_.framework;
    const auto& outcomes = portfolio_.outcomes;
    const auto in = [&](const auto& entries, bool readable, const std::string& file) {
      return entries.contains(id) || (!readable && entries.empty()) ||
             reach_.may_be_missing_by_error(file, id, entries.empty());
    };
    switch (refers) {
      case ReferenceTarget::programme:
        return in(settings.programmes, reach_.settings, "portfolio.yaml");
      case ReferenceTarget::directorate:
        return in(settings.directorates, reach_.settings, "portfolio.yaml");
      case ReferenceTarget::team:
        return in(settings.teams, reach_.settings, "portfolio.yaml");
      case ReferenceTarget::service:
        return in(settings.services, reach_.settings, "portfolio.yaml");
      case ReferenceTarget::stage:
        return in(framework.stages, reach_.framework, "framework.yaml");
      case ReferenceTarget::tier:
        return in(framework.tiers, reach_.framework, "framework.yaml");
      case ReferenceTarget::score:
        return id == "combined" || in(framework.scores, reach_.framework, "framework.yaml");
      case ReferenceTarget::criterion_or_score:
        if (id == "combined" || framework.scores.contains(id)) return true;
        [[fallthrough]];
      case ReferenceTarget::criterion:
        return find_criterion(framework, id) || (!reach_.framework && !has_criteria()) ||
               reach_.may_be_missing_by_error("framework.yaml", id, false);
      case ReferenceTarget::outcome:
        return in(outcomes.outcomes, reach_.outcomes, "outcomes.yaml");
      case ReferenceTarget::priority:
        return in(outcomes.priorities, reach_.outcomes, "outcomes.yaml");
      case ReferenceTarget::project:
        return portfolio_.projects.contains(id) || reach_.unread_projects.contains(id);
      case ReferenceTarget::benefit:
        return benefit_exists(id);
      case ReferenceTarget::requirement: {
        const auto names = requirements();
        return std::find(names.begin(), names.end(), id) != names.end() ||
               (id.starts_with("documents.") && parse_id(id.substr(10)));
      }
      case ReferenceTarget::nothing:
        break;
    }
    return true;
  }

  bool has_criteria() const {
    const auto& scores = portfolio_.framework.scores;
    return std::any_of(scores.begin(), scores.end(),
                       [](const auto& score) { return !score.second.criteria.empty(); });
  }

  bool benefit_exists(const std::string& id) const {
    const auto benefit = parse_benefit_id(id);
    if (!benefit || reach_.unread_projects.contains(benefit->project)) return true;
    const auto* project = portfolio_.projects.find(benefit->project);
    return project && (project->benefits.contains(benefit->benefit) ||
                       reach_.may_be_missing_by_error(project_file(benefit->project), benefit->benefit,
                                                      project->benefits.empty()));
  }

  Known known(ReferenceTarget refers) const {
    const auto& settings = portfolio_.settings;
    const auto& framework = portfolio_.framework;
    const auto& outcomes = portfolio_.outcomes;
    switch (refers) {
      case ReferenceTarget::programme:
        return {true, settings.programmes.ids(), Code::unknown_programme, "programme", "portfolio.yaml"};
      case ReferenceTarget::directorate:
        return {true, settings.directorates.ids(), Code::unknown_directorate, "directorate",
                "portfolio.yaml"};
      case ReferenceTarget::team:
        return {true, settings.teams.ids(), Code::unknown_team, "team", "portfolio.yaml"};
      case ReferenceTarget::service:
        return {true, settings.services.ids(), Code::unknown_service, "service", "portfolio.yaml"};
      case ReferenceTarget::stage:
        return {true, framework.stages.ids(), Code::unknown_stage, "stage", "framework.yaml"};
      case ReferenceTarget::tier:
        return {true, framework.tiers.ids(), Code::unknown_tier, "tier", "framework.yaml"};
      case ReferenceTarget::outcome:
        return {reach_.has_outcomes_file, outcomes.outcomes.ids(), Code::unknown_outcome, "outcome",
                "outcomes.yaml"};
      case ReferenceTarget::priority:
        return {reach_.has_outcomes_file, outcomes.priorities.ids(), Code::unknown_priority, "priority",
                "outcomes.yaml"};
      case ReferenceTarget::project:
        return {true, portfolio_.projects.ids(), Code::unknown_project, "project", "projects/"};
      case ReferenceTarget::score:
        return with_combined(framework.scores.ids(),
                             {true, {}, Code::unknown_score, "score", "framework.yaml"});
      case ReferenceTarget::criterion:
        return {true, criteria(), Code::unknown_criterion, "criterion", "framework.yaml"};
      case ReferenceTarget::criterion_or_score: {
        auto ids = criteria();
        for (const auto id : framework.scores.ids()) ids.push_back(id);
        return with_combined(ids,
                             {true, {}, Code::unknown_criterion, "criterion or score", "framework.yaml"});
      }
      case ReferenceTarget::benefit:
        return {true, {}, Code::unknown_benefit, "benefit", "projects/"};
      case ReferenceTarget::requirement:
      case ReferenceTarget::nothing:
        break;
    }
    return {};
  }

  static Known with_combined(std::vector<std::string_view> ids, Known known) {
    if (std::find(ids.begin(), ids.end(), "combined") == ids.end()) ids.push_back("combined");
    known.ids = std::move(ids);
    return known;
  }

  std::vector<std::string_view> criteria() const {
    std::vector<std::string_view> out;
    for (const auto& [id, score] : portfolio_.framework.scores)
      for (const auto criterion : score.criteria.ids()) out.push_back(criterion);
    return out;
  }

  void report(const std::string& file, FieldPath path, EntryPart part, ReferenceTarget refers,
              const std::string& id) {
    if (refers == ReferenceTarget::benefit) return report_benefit(file, std::move(path), part, id);
    if (refers == ReferenceTarget::requirement) return report_requirement(file, std::move(path), part, id);
    Known all = known(refers);
    if (refers == ReferenceTarget::project)
      std::erase_if(all.ids,
                    [&](std::string_view other) { return file == fmt::format("projects/{}.yaml", other); });
    std::string hint = did_you_mean(id, all.ids);
    if (hint.empty() && !all.readable) hint = fmt::format("there is no {}: add it, or remove this", all.file);
    if (hint.empty() && all.ids.size() <= 8 && !all.ids.empty()) {
      std::vector<std::string> ids(all.ids.begin(), all.ids.end());
      hint = fmt::format("there is {}", join(ids, ", "));
    }
    if (hint.empty() && refers == ReferenceTarget::project)
      hint = fmt::format("add projects/{}.yaml, or correct the id", id);
    if (hint.empty()) hint = fmt::format("add it to {}, or correct the id", all.file);
    findings_.push_back({file, std::move(path), part, all.code,
                         fmt::format("there is no {} '{}'", all.what, clean_and_cut(id, 64)), hint});
  }

  void report_requirement(const std::string& file, FieldPath path, EntryPart part, const std::string& id) {
    const std::vector<std::string> names(requirements().begin(), requirements().end());
    std::string hint = did_you_mean(id, {names.begin(), names.end()});
    if (id.starts_with("document"))
      hint = fmt::format("name one document by its id, as in documents.{}",
                         id.size() > 10 ? id_from_text(id.substr(10)) : "equality-impact");
    if (hint.empty()) hint = fmt::format("it takes {}, documents.ID", join(names, ", "));
    findings_.push_back({file, std::move(path), part, Code::unknown_field,
                         fmt::format("there is no field of a project '{}'", clean_and_cut(id, 64)), hint});
  }

  void report_benefit(const std::string& file, FieldPath path, EntryPart part, const std::string& id) {
    const auto benefit = parse_benefit_id(id);
    const auto* project = portfolio_.projects.find(benefit->project);
    if (!project) {
      const std::string near = nearest_word(benefit->project, portfolio_.projects.ids());
      findings_.push_back({file, std::move(path), part, Code::unknown_project,
                           fmt::format("there is no project '{}'", benefit->project),
                           near.empty()
                               ? fmt::format("add projects/{}.yaml, or correct the id", benefit->project)
                               : fmt::format("did you mean '{}/{}'?", near, benefit->benefit)});
      return;
    }
    const std::string near = nearest_word(benefit->benefit, project->benefits.ids());
    std::vector<std::string> ids;
    for (const auto known : project->benefits.ids()) ids.emplace_back(known);
    const std::string hint = !near.empty() ? fmt::format("did you mean '{}/{}'?", benefit->project, near)
                             : ids.empty() ? "it has no benefits"
                                           : fmt::format("it has {}", join(ids, ", "));
    findings_.push_back({file, std::move(path), part, Code::unknown_benefit,
                         fmt::format("project '{}' has no benefit '{}'", benefit->project, benefit->benefit),
                         hint});
  }

  const Portfolio& portfolio_;
  const UnreadFiles& reach_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check_references(const Portfolio& portfolio, const UnreadFiles& reach) {
  References references(portfolio, reach);
  references.check("portfolio.yaml", &portfolio.settings, record_of<PortfolioSettings>());
  references.check("framework.yaml", &portfolio.framework, record_of<Framework>());
  references.check("outcomes.yaml", &portfolio.outcomes, record_of<Outcomes>());
  for (const auto& [id, project] : portfolio.projects)
    references.check(project_file(id), &project, record_of<Project>());
  for (const auto& [id, finance] : portfolio.finance)
    references.check("finance/" + id + ".yaml", &finance, record_of<FinanceFile>());
  return references.take();
}

}  // namespace ptx
