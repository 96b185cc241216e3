#include "analysis/rag/owed_reports.hpp"

#include <algorithm>

namespace ptx {

int days_of(ReportCycle cycle) {
  constexpr std::array days{7, 31, 92};
  return days[static_cast<std::size_t>(cycle)];
}

const Status* status_on(const Project& project, Date as_of) {
  if (!project.status || (project.status->date && *project.status->date > as_of)) return nullptr;
  return &*project.status;
}

std::optional<OwedReport> owed_report(const Portfolio& portfolio, const Project& project,
                                      std::optional<std::string_view> tier, Date as_of) {
  const Stage* stage = stage_of(portfolio.framework, project);
  if (!stage || !stage->reports || project.monitored_by != "pmo") return std::nullopt;
  const Tier* governed = tier ? portfolio.framework.tiers.find(*tier) : nullptr;
  OwedReport out{Reporting::missed, governed && governed->report ? *governed->report : ReportCycle::monthly,
                 std::nullopt};
  const Status* status = status_on(project, as_of);
  if (!status || !status->date) return out;
  out.last = status->date;
  const int cycle = days_of(out.cycle), grace = portfolio.settings.tolerances.grace;
  const auto age = static_cast<int>((as_of.day - status->date->day).count());
  out.days_late = std::max(age - cycle, 0);
  out.reporting = age > 2 * cycle + grace ? Reporting::missed
                  : age > cycle + grace   ? Reporting::late
                                          : Reporting::reported;
  return out;
}

}  // namespace ptx
