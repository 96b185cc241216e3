#pragma once

#include <array>
#include <string>
#include <string_view>

#include "analysis/benefits/plan_split.hpp"
#include "render/chart/fill_patterns.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// A part of a plan (rule 9 of money): its column in tables, how it is drawn, and where its amount stands.
/// Its name for people is that of the pattern.
struct PlanPart {
  std::string_view column, heading;
  FillPattern fill;
  Money PlanSplit::*amount;
};

/// What becomes of a plan, in the order in which it is shown; what is above it comes last.
constexpr std::array plan_parts{
    PlanPart{"verified", "verified", FillPattern::verified, &PlanSplit::verified},
    PlanPart{"claimed", "claimed", FillPattern::claimed, &PlanSplit::claimed},
    PlanPart{"on_track", "on track", FillPattern::on_track, &PlanSplit::on_track},
    PlanPart{"at_risk", "at risk", FillPattern::at_risk, &PlanSplit::at_risk},
    PlanPart{"slipped", "slipped", FillPattern::slipped, &PlanSplit::slipped},
    PlanPart{"undeliverable", "undeliverable", FillPattern::undeliverable, &PlanSplit::undeliverable},
    PlanPart{"over", "over", FillPattern::over, &PlanSplit::over},
};

/// Whether a part is said as "£21k verified" or as "verified £21k".
enum class PartOrder { amount_first, name_first };

/// "£21k verified, £1.2m on track": the parts that are not nought.
std::string describe_parts(const PlanSplit& split, MoneyFormat form, PartOrder order);

}  // namespace ptx
