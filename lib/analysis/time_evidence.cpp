#include "analysis/time_evidence.hpp"

#include <algorithm>
#include <vector>

#include "analysis/tolerance.hpp"

namespace ptx {
namespace {

std::vector<OpenMilestone> open_milestones(const Project& project, Date as_of) {
  std::vector<OpenMilestone> out;
  for (const auto& [id, milestone] : project.milestones) {
    if (milestone.done && *milestone.done <= as_of) continue;
    const Date expected = milestone.forecast.value_or(milestone.due);
    out.push_back({id, &milestone, std::max(expected, as_of), expected < as_of});
  }
  return out;
}

}  // namespace

int OpenMilestone::days_late() const { return static_cast<int>((expected.day - milestone->due.day).count()); }

TimeEvidence time_evidence(const Project& project, const TimeTolerance& tolerance, Date as_of) {
  const auto has_key = std::any_of(project.milestones.begin(), project.milestones.end(), [](const auto& entry) { return entry.second.key; });
  TimeEvidence out;
  for (const auto& open : open_milestones(project, as_of)) {
    if (project.fixed && project.end && open.expected > *project.end && (!out.beyond || open.expected > out.beyond->expected)) out.beyond = open;
    if (has_key && !open.milestone->key) continue;
    if (!out.latest || open.days_late() > out.latest->days_late()) out.latest = open;
  }
  if (out.latest) out.rag = out.slip = judge(out.latest->days_late(), tolerance);
  if (out.beyond) out.rag = Rag::red;
  return out;
}

}  // namespace ptx
