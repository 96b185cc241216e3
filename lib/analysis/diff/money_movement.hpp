#pragma once

#include <map>
#include <string>
#include <vector>

#include "analysis/diff/renames.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// How the money of one financial year differs, benefit by benefit and then added. What a benefit has less in
/// a year and more in a later one has slipped; less in a year and more in an earlier one, once what slipped
/// is taken off, was brought forward; what is left is lost or gained.
struct YearMovement {
  Money slipped;          ///< out of this year into later ones
  Money brought_forward;  ///< out of this year into earlier ones
  Money lost, gained;
  Money entered, left;  ///< of benefits that count on one side alone: new, gone, or counted otherwise

  YearMovement& operator+=(const YearMovement& other);
  bool operator==(const YearMovement&) const = default;
};
using YearMoves = std::map<FinancialYear, YearMovement>;

/// All years together.
YearMovement total_of(const YearMoves& moves);

/// Counted money (money rule 2) of plans and of forecasts, net of what is shared, a disbenefit's with its
/// sign turned. Forecasts are as they are written, the plan where none is; of a stopped project the actual.
struct MoneyMovement {
  YearMoves plan, forecast;
};

/// Of these projects, by their ids in the second portfolio.
MoneyMovement money_movement(const Portfolio& old, const Portfolio& now, const Renames& renames,
                             const std::vector<std::string>& projects);

}  // namespace ptx
