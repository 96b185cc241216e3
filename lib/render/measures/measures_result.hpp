#pragma once

#include <string>
#include <vector>

#include "analysis/measures/measures.hpp"
#include "model/portfolio.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// `ptx track-benefits --view measures`: how every measure of these projects stands on a day. It refers to
/// the portfolio.
Result measures_result(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of);

/// `ptx track-benefits --view capabilities`: what is new that no figure measures, told in words.
Result capabilities_result(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of);

/// How a measure stands by the portfolio's tolerances.
MeasureStanding measure_standing(const Portfolio& portfolio, const Measure& measure, Date as_of);

/// The style of a status that always stands beside its word.
Style style_of(MeasureStatus status);

}  // namespace ptx
