#pragma once

#include <string>
#include <vector>

#include "analysis/segmentation.hpp"
#include "model/portfolio.hpp"
#include "render/result.hpp"

namespace ptx {

/// `ptx segment`: the projects in the order given, by tier, with what each tier means for governance.
Result segment_result(const Portfolio& portfolio, const std::vector<Segmented>& segmented);

/// The grid (or the bands of one score) drawn with characters: each project by a short mark in its cell, and a legend.
std::string grid_text(const Portfolio& portfolio, const std::vector<Segmented>& segmented, const Screen& screen);

/// Why a project stands in its tier, in a few words: "grid", "rule statutory-duty", "leadership (computed gold)".
std::string reason(const Segmented& segmented);

/// The style of a tier by its position among all.
Style tier_style(const Framework& framework, std::string_view tier);

}  // namespace ptx
