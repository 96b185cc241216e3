#include <fmt/format.h>

#include <set>
#include <string>
#include <string_view>

#include "analysis/check/check_context.hpp"

namespace ptx {
namespace {

/// The ids in some part of the projects.
struct Used {
  std::set<std::string_view> services, teams, criteria;
};

Used used(const OrderedMap<Project>& projects) {
  Used out;
  for (const auto& [id, project] : projects) {
    for (const auto service : project.affects.ids()) out.services.insert(service);
    for (const auto& [resource_id, resource] : project.resources) out.teams.insert(resource.team.value);
    for (const auto criterion : project.ratings.ids()) out.criteria.insert(criterion);
  }
  return out;
}

}  // namespace

void find_unused(const CheckContext& examined, std::vector<Finding>& out) {
  const Portfolio& portfolio = examined.portfolio;
  if (portfolio.projects.empty()) return;
  const Used in_use = used(portfolio.projects);
  for (const auto service : portfolio.settings.services.ids())
    if (!in_use.services.contains(service))
      out.push_back(
          {"portfolio.yaml",
           {"services", std::string(service)},
           EntryPart::key,
           Code::unused_service,
           fmt::format("no project affects the service '{}'", service),
           fmt::format("write affects: {{{}: 2}} in a project that changes it, or take it out", service)});
  for (const auto team : portfolio.settings.teams.ids())
    if (!in_use.teams.contains(team))
      out.push_back(
          {"portfolio.yaml",
           {"teams", std::string(team)},
           EntryPart::key,
           Code::unused_team,
           fmt::format("no project asks for time of the team '{}'", team),
           fmt::format(
               "write resources: {{ID: {{team: {}, ...}}}} in a project that it works for, or take it out",
               team)});
  if (in_use.criteria.empty()) return;
  for (const auto& criterion : examined.method.criteria())
    if (!in_use.criteria.contains(criterion.id))
      out.push_back({"framework.yaml",
                     {"scores", portfolio.framework.scores[criterion.score].first, "criteria",
                      std::string(criterion.id)},
                     EntryPart::key,
                     Code::unused_criterion,
                     fmt::format("no project is rated on '{}'", criterion.id),
                     "rate projects on it, or take it out"});
}

}  // namespace ptx
