#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

#include "analysis/check/check_context.hpp"
#include "analysis/check/gates.hpp"
#include "model/portfolio.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::string_view document_prefix = "documents.";

struct Requirable {
  std::string_view name;
  bool (*is_there)(const Project& project);
  std::string_view to_write;
};

bool has_measure(const Project& project) {
  return std::any_of(project.benefits.begin(), project.benefits.end(),
                     [](const auto& entry) { return entry.second.type == BenefitType::measure; });
}

/// What a `requires` list may name, but for `ratings` and `documents.ID`.
constexpr std::array requirables{
    Requirable{"sponsor", [](const Project& p) { return p.sponsor.has_value(); }, "sponsor: NAME"},
    Requirable{"lead", [](const Project& p) { return p.lead.has_value(); }, "lead: NAME"},
    Requirable{"manager", [](const Project& p) { return p.manager.has_value(); }, "manager: NAME"},
    Requirable{"finance_lead", [](const Project& p) { return p.finance_lead.has_value(); },
               "finance_lead: NAME"},
    Requirable{"budget_code", [](const Project& p) { return p.budget_code.has_value(); },
               "budget_code: CODE"},
    Requirable{"directorate", [](const Project& p) { return p.directorate.has_value(); }, "directorate: ID"},
    Requirable{"start", [](const Project& p) { return p.start.has_value(); }, "start: DATE"},
    Requirable{"end", [](const Project& p) { return p.end.has_value(); }, "end: DATE"},
    Requirable{"why", [](const Project& p) { return p.why.has_value(); },
               "why: and the case for it in a paragraph"},
    Requirable{"business_case", [](const Project& p) { return p.business_case.has_value(); },
               "business_case: and where to find it"},
    Requirable{"benefits", [](const Project& p) { return !p.benefits.empty() || !p.enables.empty(); },
               "benefits: {ID: {name: NAME, type: cashable, plan: {2025/26: 100k}}}; or, if others deliver "
               "them, enables: [PROJECT/BENEFIT]"},
    Requirable{"measures", &has_measure,
               "benefits: {ID: {name: NAME, type: measure, baseline: {DATE: 61}, target: {DATE: 70}}}"},
    Requirable{"milestones", [](const Project& p) { return !p.milestones.empty(); },
               "milestones: {ID: {name: NAME, due: DATE}}"},
    Requirable{"resources", [](const Project& p) { return !p.resources.empty(); },
               "resources: {ID: {team: TEAM, from: 2025-01, to: 2025-06, fte: 0.5}}"},
    Requirable{"risks", [](const Project& p) { return !p.risks.empty(); },
               "risks: {ID: {title: TEXT, likelihood: 3, impact: 3, owner: NAME}}"},
    Requirable{"costs", [](const Project& p) { return !p.costs.empty(); },
               "costs: {ID: {name: NAME, plan: {2025/26: 20k}}}"},
    Requirable{"lessons", [](const Project& p) { return !p.lessons.empty(); },
               "lessons: {ID: {title: TEXT, learned: TEXT, for: WHOM}}"},
};

/// What is missing, and what to write.
struct Lack {
  std::string what;
  std::string hint;
};

std::optional<Lack> lacking_document(const Project& project, const std::string& id) {
  const auto* document = project.documents.find(id);
  if (document && document->done) return std::nullopt;
  const bool dated = document && document->due;
  return Lack{
      dated ? fmt::format("the document '{}', due on {}, is not done", id, format(*document->due))
            : fmt::format("the document '{}' is not done", id),
      document ? fmt::format("add done: DATE to documents.{} when it is", id)
               : fmt::format("write documents: {{{}: {{done: DATE}}}} when it is; until then due: DATE", id)};
}

std::optional<Lack> lacking_ratings(const Framework& framework, const Project& project) {
  std::vector<std::string> missing;
  for (const auto& [score_id, score] : framework.scores)
    for (const auto& [id, criterion] : score.criteria)
      if (!project.ratings.contains(id)) missing.push_back(id);
  if (missing.empty()) return std::nullopt;
  const std::string first = missing.front();
  return Lack{
      fmt::format("there is no rating for {}", join(missing, ", ")),
      fmt::format("write ratings: {{{}: NUMBER}}; unknown is an answer, and so is n/a with a why", first)};
}

std::optional<Lack> lack(const Framework& framework, const Project& project, const std::string& field) {
  if (field.starts_with(document_prefix))
    return lacking_document(project, field.substr(document_prefix.size()));
  if (field == "ratings") return lacking_ratings(framework, project);
  const auto found = std::find_if(requirables.begin(), requirables.end(),
                                  [&](const Requirable& one) { return one.name == field; });
  if (found == requirables.end() || found->is_there(project)) return std::nullopt;
  return Lack{fmt::format("there {} no {}", field.ends_with('s') ? "are" : "is", field),
              fmt::format("write {}", found->to_write)};
}

/// One field that is asked for, and who asks: "stage 'delivery'", "tier 'gold' at stage 'delivery'".
struct Requirement {
  const std::string& field;
  std::string asked_by;
};

/// What a project's stage, all stages before it and its tier at each of them require; a field once, for who
/// asks first.
std::vector<Requirement> requirements(const Framework& framework, const SegmentedProject& segmented) {
  std::vector<Requirement> out;
  std::set<std::string_view> seen;
  const auto ask = [&](const std::vector<std::string>& fields, const std::string& asked_by) {
    for (const auto& field : fields)
      if (seen.insert(field).second) out.push_back({field, asked_by});
  };
  const auto* tier = segmented.tier ? framework.tiers.find(*segmented.tier) : nullptr;
  const auto reached = framework.stages.position(stage_id(framework, *segmented.scored->project));
  for (std::size_t i = 0; i < framework.stages.size() && i <= reached; ++i) {
    const auto& [id, stage] = framework.stages[i];
    ask(stage.required, fmt::format("stage '{}'", id));
    if (const auto* fields = tier ? tier->requires_at.find(id) : nullptr)
      ask(*fields, fmt::format("tier '{}' at stage '{}'", *segmented.tier, id));
  }
  return out;
}

}  // namespace

std::vector<Gate> gates(const Framework& framework, const SegmentedProject& segmented) {
  const Project& project = *segmented.scored->project;
  const auto* tier = segmented.tier ? framework.tiers.find(*segmented.tier) : nullptr;
  const auto reached = framework.stages.position(stage_id(framework, project));
  std::vector<Gate> out;
  for (std::size_t i = 0; i < framework.stages.size(); ++i) {
    const auto& [id, stage] = framework.stages[i];
    Gate gate{id, i <= reached, {}};
    std::vector<std::string> fields = stage.required;
    if (const auto* more = tier ? tier->requires_at.find(id) : nullptr)
      fields.insert(fields.end(), more->begin(), more->end());
    for (const auto& field : fields) {
      const auto lacking = lack(framework, project, field);
      gate.asked.push_back({field, lacking ? std::optional(lacking->what) : std::nullopt});
    }
    out.push_back(std::move(gate));
  }
  return out;
}

std::vector<std::string> documents_not_done(const Framework& framework, const SegmentedProject& segmented) {
  std::vector<std::string> out;
  for (const auto& requirement : requirements(framework, segmented))
    if (requirement.field.starts_with(document_prefix) &&
        lack(framework, *segmented.scored->project, requirement.field))
      out.push_back(requirement.field.substr(document_prefix.size()));
  return out;
}

void find_unmet_requirements(const CheckContext& examined, std::vector<Finding>& out) {
  const Framework& framework = examined.portfolio.framework;
  for (const auto& one : examined.segmented) {
    const Project& project = *one.scored->project;
    if (project.state == State::stopped) continue;
    for (const auto& requirement : requirements(framework, one))
      if (auto lacking = lack(framework, project, requirement.field))
        out.push_back({project_file(one.scored->id),
                       {"stage"},
                       EntryPart::value,
                       Code::requires_unmet,
                       fmt::format("{}, which {} requires", lacking->what, requirement.asked_by),
                       std::move(lacking->hint)});
  }
}

void find_unknown_ratings(const CheckContext& examined, std::vector<Finding>& out) {
  const Framework& framework = examined.portfolio.framework;
  for (const auto& one : examined.segmented) {
    const Project& project = *one.scored->project;
    if (is_over(framework, project)) continue;
    const auto all = requirements(framework, one);
    const auto asked = std::find_if(all.begin(), all.end(), [](const Requirement& requirement) {
      return requirement.field == "ratings";
    });
    if (asked == all.end()) continue;
    const auto is_forced = [&](std::string_view criterion) {
      const auto at = examined.method.position(criterion);
      return at && one.scored->settled[*at].forced;
    };
    for (const auto& [id, judged] : project.ratings)
      if (judged.rating.kind == RatingKind::unknown && !is_forced(id))
        out.push_back({project_file(one.scored->id),
                       {"ratings", id, "rating"},
                       EntryPart::value,
                       Code::unknown_at_stage,
                       fmt::format("'{}' is unknown, and {} requires ratings", id, asked->asked_by),
                       "find out, and write the rating with its why"});
  }
}

}  // namespace ptx
