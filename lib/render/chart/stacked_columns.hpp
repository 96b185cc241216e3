#pragma once

#include <functional>
#include <string>
#include <vector>

#include "render/chart/time_series.hpp"

namespace ptx {

/// A part of stacked columns: its counts, and how a box of it is drawn.
struct StackLayer {
  CountSeries stacked;
  std::function<std::string(const Box&)> draw;
};

/// Columns of counts, the first layer at the bottom, each with its number where it is high enough; above them
/// the key: a sample and a word for each layer. Takes the chart's box as a whole.
std::string stacked_columns(const TimeChart& chart, std::string_view title,
                            const std::vector<StackLayer>& layers);

/// What stands where there is nothing to draw.
std::string empty_chart(const TimeChart& chart, std::string_view title);

/// The title of a chart within a picture, at the top of its box.
std::string chart_title(const TimeChart& chart, std::string_view title);

/// Where columns or lines stand in the box of a chart: beside its scale, below its title and its key, above
/// its labels.
Box plot_area(const TimeChart& chart, int below);

}  // namespace ptx
