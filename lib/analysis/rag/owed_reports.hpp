#pragma once

#include <optional>
#include <string_view>

#include "model/portfolio.hpp"

namespace ptx {

enum class Reporting { reported, late, missed };
template <>
struct EnumNames<Reporting> {
  static constexpr std::array<std::string_view, 3> all{"reported", "late", "missed"};
};

/// How a project stands with the status that it owes each cycle of its tier.
struct OwedReport {
  Reporting reporting;
  ReportCycle cycle;
  std::optional<Date> last;  ///< the day of the latest status that is not after the as-of day
  int days_late = 0;         ///< since the end of the cycle after it; nought without one
};

/// The days of a cycle: 7, 31 or 92.
int days_of(ReportCycle cycle);

/// The latest status, unless it is dated after the as-of day; null without one.
const Status* status_on(const Project& project, Date as_of);

/// None where no status is owed: the stage does not ask for one, or somebody other than the PMO monitors the
/// project. A status without a date does not count as one.
std::optional<OwedReport> owed_report(const Portfolio& portfolio, const Project& project,
                                      std::optional<std::string_view> tier, Date as_of);

}  // namespace ptx
