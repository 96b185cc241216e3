#pragma once

#include <array>
#include <string_view>

#include "analysis/benefits/plan_split.hpp"
#include "render/chart/fill_patterns.hpp"

namespace ptx {

/// A part of a plan (rule 9 of money): its column in tables, how it is drawn, and where its amount stands.
/// Its name for people is that of the pattern.
struct PlanPart {
  std::string_view column, heading;
  Fill fill;
  Money Split::*amount;
};

/// What becomes of a plan, in the order in which it is shown; what is above it comes last.
constexpr std::array plan_parts{
    PlanPart{"verified", "verified", Fill::verified, &Split::verified},
    PlanPart{"claimed", "claimed", Fill::claimed, &Split::claimed},
    PlanPart{"on_track", "on track", Fill::on_track, &Split::on_track},
    PlanPart{"at_risk", "at risk", Fill::at_risk, &Split::at_risk},
    PlanPart{"slipped", "slipped", Fill::slipped, &Split::slipped},
    PlanPart{"undeliverable", "undeliverable", Fill::undeliverable, &Split::undeliverable},
    PlanPart{"over", "over", Fill::over, &Split::over},
};

}  // namespace ptx
