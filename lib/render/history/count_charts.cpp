#include <fmt/format.h>

#include "render/chart/fill_patterns.hpp"
#include "render/chart/stacked_columns.hpp"
#include "render/history/history_charts.hpp"

namespace ptx {
namespace {

std::string tinted(const Box& box, std::string_view tint) {
  return fmt::format(
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"0.7\"/>\n",
      svg_number(box.left), svg_number(box.top), svg_number(box.right - box.left),
      svg_number(box.bottom - box.top), tint, palette.rule);
}

StackLayer filled(CountSeries stacked, FillPattern fill, std::string_view id) {
  return {std::move(stacked), [fill, id](const Box& box) { return svg_filled(box, fill, id); }};
}

std::vector<std::optional<std::size_t>> all_of(const std::vector<std::size_t>& counts) {
  return {counts.begin(), counts.end()};
}

}  // namespace

std::string tiers_over_time(const TimeChart& chart, const std::vector<CountSeries>& tiers,
                            const CountSeries& untiered) {
  std::vector<StackLayer> layers{filled(untiered, FillPattern::untiered, chart.id)};
  for (std::size_t i = tiers.size(); i-- > 0;)
    layers.push_back({tiers[i], [tint = step_colours(i, tiers.size()).tint](const Box& box) {
                        return tinted(box, tint);
                      }});
  return svg_fills(chart.id, {FillPattern::untiered}) + stacked_columns(chart, "Projects by tier", layers);
}

std::string rag_over_time(const TimeChart& chart, const RagOverTime& rag) {
  const std::vector<StackLayer> layers{filled({"green", all_of(rag.green)}, FillPattern::green, chart.id),
                                       filled({"amber", all_of(rag.amber)}, FillPattern::amber, chart.id),
                                       filled({"red", all_of(rag.red)}, FillPattern::red, chart.id)};
  return svg_fills(chart.id, {FillPattern::red, FillPattern::amber, FillPattern::green}) +
         stacked_columns(chart, "Projects by computed rating", layers);
}

}  // namespace ptx
