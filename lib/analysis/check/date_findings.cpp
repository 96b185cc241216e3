#include <fmt/format.h>

#include <optional>
#include <string>

#include "analysis/check/check_context.hpp"
#include "model/portfolio.hpp"

namespace ptx {
namespace {

FieldPath operator/(FieldPath path, std::string_view step) {
  path.emplace_back(step);
  return path;
}

/// Finds the days of one file that have not come, though they say that something is done.
class FutureDays {
 public:
  FutureDays(std::string file, Date as_of, std::vector<Finding>& out)
      : file_(std::move(file)), as_of_(as_of), out_(out) {}

  void look(const std::optional<Date>& day, const FieldPath& path, std::string_view what,
            std::string_view remedy) {
    if (!day || *day <= as_of_) return;
    out_.push_back(
        {file_, path, EntryPart::value, Code::done_in_future,
         fmt::format("{} on {}, a day that has not come by {}", what, format(*day), format(as_of_)),
         fmt::format("correct the day, or {}", remedy)});
  }

  void look(const OrderedMap<Risk>& risks, const FieldPath& path) {
    for (const auto& [id, risk] : risks)
      look(risk.closed, path / id / "closed", "the risk is closed", "leave it out until it is closed");
  }

  void look(const OrderedMap<Issue>& issues, const FieldPath& path) {
    for (const auto& [id, issue] : issues)
      look(issue.closed, path / id / "closed", "the issue is closed", "leave it out until it is closed");
  }

  void look(const OrderedMap<Decision>& decisions, const FieldPath& path) {
    for (const auto& [id, decision] : decisions)
      look(decision.decided, path / id / "decided", "it is decided",
           "leave decision and decided out until then: needed_by says when it is due");
  }

  void look(const Project& project) {
    for (const auto& [id, milestone] : project.milestones)
      look(milestone.done, FieldPath{"milestones", id, "done"}, "the milestone is done",
           "write it as forecast");
    for (const auto& [id, document] : project.documents)
      look(document.done, FieldPath{"documents", id, "done"}, "the document is done", "write it as due");
    for (const auto& [id, benefit] : project.benefits)
      look(benefit.delivered, FieldPath{"benefits", id, "delivered"}, "it is delivered", "write it as due");
    look(project.risks, {"risks"});
    look(project.issues, {"issues"});
    look(project.decisions, {"decisions"});
  }

 private:
  std::string file_;
  Date as_of_;
  std::vector<Finding>& out_;
};

void find_past_due(const CheckContext& examined, std::string_view id, const Project& project,
                   std::vector<Finding>& out) {
  if (is_over(examined.portfolio.framework, project)) return;
  for (const auto& [milestone_id, milestone] : project.milestones) {
    const Date expected = milestone.forecast.value_or(milestone.due);
    if (milestone.done || expected >= examined.as_of) continue;
    out.push_back({project_file(id),
                   {"milestones", milestone_id, milestone.forecast ? "forecast" : "due"},
                   EntryPart::value,
                   Code::milestone_past_due,
                   fmt::format("'{}' was {} {}, and is not done", milestone.name,
                               milestone.forecast ? "expected on" : "due on", format(expected)),
                   milestone.forecast ? "write done: DATE if it is reached, else a new forecast"
                                      : "write done: DATE if it is reached, else forecast: DATE"});
  }
}

}  // namespace

void find_date_faults(const CheckContext& examined, std::vector<Finding>& out) {
  const Portfolio& portfolio = examined.portfolio;
  for (const auto& [id, project] : portfolio.projects) {
    find_past_due(examined, id, project, out);
    FutureDays(project_file(id), examined.as_of, out).look(project);
  }
  FutureDays settings("portfolio.yaml", examined.as_of, out);
  for (const auto& [id, programme] : portfolio.settings.programmes) {
    settings.look(programme.risks, {"programmes", id, "risks"});
    settings.look(programme.issues, {"programmes", id, "issues"});
    settings.look(programme.decisions, {"programmes", id, "decisions"});
  }
  FutureDays outcomes("outcomes.yaml", examined.as_of, out);
  for (const auto& [id, recommendation] : portfolio.outcomes.recommendations)
    for (const auto& [action_id, action] : recommendation.actions)
      outcomes.look(action.done, FieldPath{"recommendations", id, "actions", action_id, "done"},
                    "the action is done", "write it as due");
}

}  // namespace ptx
