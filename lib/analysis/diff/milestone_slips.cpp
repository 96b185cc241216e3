#include "analysis/diff/milestone_slips.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ptx {
namespace {

Date expected(const Milestone& milestone) { return milestone.forecast.value_or(milestone.due); }

const Project* project_before(const Portfolio& old, const Renames& renames, const std::string& id) {
  const auto rename =
      std::find_if(renames.begin(), renames.end(), [&](const auto& one) { return one.second == id; });
  return old.projects.find(rename == renames.end() ? id : rename->first);
}

}  // namespace

std::vector<Slip> milestone_slips(const std::vector<Change>& changes, const Portfolio& old,
                                  const Portfolio& now, const Renames& renames) {
  std::map<std::pair<std::string, std::string>, Slip> found;
  for (const auto& change : changes) {
    if (change.what != ChangeKind::milestone || change.field.size() < 3) continue;
    const Project* is = now.projects.find(change.project);
    const Project* was = project_before(old, renames, change.project);
    const auto* milestone = is ? is->milestones.find(change.field[1]) : nullptr;
    const auto* before = was ? was->milestones.find(change.field[1]) : nullptr;
    if (!milestone || !before) continue;
    Slip& slip = found[{change.project, change.field[1]}];
    slip.project = change.project;
    slip.milestone = change.field[1];
    slip.days = (expected(*milestone).day - expected(*before).day).count();
    slip.reached = milestone->done && !before->done;
    if (change.field[2] == "due" && change.decision) slip.decision = change.decision;
  }
  std::vector<Slip> out;
  for (auto& [key, slip] : found)
    if (slip.days != 0 || slip.reached) out.push_back(std::move(slip));
  std::stable_sort(out.begin(), out.end(), [](const Slip& a, const Slip& b) { return a.days > b.days; });
  return out;
}

}  // namespace ptx
