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
  std::string_view meaning;  ///< of the column
};

/// What becomes of a plan, in the order in which it is shown; what is above it comes last.
constexpr std::array plan_parts{
    PlanPart{"verified", "verified", FillPattern::verified, &PlanSplit::verified,
             "The part of the plan that finance has verified, in pounds"},
    PlanPart{"claimed", "claimed", FillPattern::claimed, &PlanSplit::claimed,
             "The part that is claimed and not yet verified, in pounds"},
    PlanPart{"on_track", "on track", FillPattern::on_track, &PlanSplit::on_track,
             "The part of the plan that is on track, in pounds"},
    PlanPart{"at_risk", "at risk", FillPattern::at_risk, &PlanSplit::at_risk,
             "The part of the plan that is at risk, in pounds"},
    PlanPart{"slipped", "slipped", FillPattern::slipped, &PlanSplit::slipped,
             "The part of the plan that has slipped into later years, in pounds"},
    PlanPart{"undeliverable", "undeliverable", FillPattern::undeliverable, &PlanSplit::undeliverable,
             "The part of the plan that will not be delivered, in pounds"},
    PlanPart{"over", "over", FillPattern::over, &PlanSplit::over,
             "What is expected above the plan and makes nothing good, in pounds"},
};

/// Whether a part is said as "£21k verified" or as "verified £21k".
enum class PartOrder { amount_first, name_first };

/// "£21k verified, £1.2m on track": the parts that are not nought.
std::string describe_parts(const PlanSplit& split, MoneyFormat form, PartOrder order);

}  // namespace ptx
