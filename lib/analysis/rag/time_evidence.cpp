#include "analysis/rag/time_evidence.hpp"

#include <algorithm>

#include "analysis/rag/tolerance_rag.hpp"

namespace ptx {

std::vector<OpenMilestone> open_milestones(const Project& project, Date as_of) {
  std::vector<OpenMilestone> out;
  for (const auto& [id, milestone] : project.milestones) {
    if (milestone.done && *milestone.done <= as_of) continue;
    const Date expected = milestone.forecast.value_or(milestone.due);
    out.push_back({id, &milestone, std::max(expected, as_of), expected < as_of});
  }
  return out;
}

int OpenMilestone::days_late() const { return static_cast<int>((expected.day - milestone->due.day).count()); }

std::vector<OpenMilestone> judged_milestones(const Project& project, Date as_of) {
  auto out = open_milestones(project, as_of);
  const auto has_key = std::any_of(project.milestones.begin(), project.milestones.end(),
                                   [](const auto& entry) { return entry.second.key; });
  if (has_key) std::erase_if(out, [](const OpenMilestone& open) { return !open.milestone->key; });
  return out;
}

TimeEvidence time_evidence(const Project& project, const TimeTolerance& tolerance, Date as_of) {
  TimeEvidence out;
  if (project.fixed && project.end)
    for (const auto& open : open_milestones(project, as_of))
      if (open.expected > *project.end && (!out.beyond || open.expected > out.beyond->expected))
        out.beyond = open;
  for (const auto& open : judged_milestones(project, as_of))
    if (!out.latest || open.days_late() > out.latest->days_late()) out.latest = open;
  if (out.latest) out.rag = out.slip = rag_of(out.latest->days_late(), tolerance);
  if (out.beyond) out.rag = Rag::red;
  return out;
}

}  // namespace ptx
