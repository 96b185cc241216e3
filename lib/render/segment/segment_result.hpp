#pragma once

#include <string>
#include <vector>

#include "analysis/segment/segmentation.hpp"
#include "model/portfolio.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// How many projects of the whole portfolio stand in each tier, in the framework's order.
std::vector<std::size_t> tier_counts(const Framework& framework,
                                     const std::vector<SegmentedProject>& segmented);

/// The columns of the contract, a row for each project in the order given.
Table segment_table(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented);

/// `ptx segment`: the projects in the order given, by tier, with what each tier means for governance. Where
/// they are only some of the portfolio's, tiers without any of them are left out.
Result segment_result(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                      const std::vector<std::size_t>& counts);

/// The grid (or the bands of one score) drawn with characters: each project by a short mark in its cell, and
/// a legend.
std::string grid_text(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented,
                      const Screen& screen);

/// The grid (or the bands of one score) as an SVG picture: each project a labelled point at its exact scores,
/// the tiers shaded.
std::string grid_svg(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented);

/// Why a project stands in its tier, in a few words: "grid", "rule statutory-duty", "leadership (computed
/// gold)".
std::string tier_reason(const SegmentedProject& segmented);

/// The style of a tier by its position among all.
Style tier_style(const Framework& framework, std::string_view tier);

}  // namespace ptx
