#include <fmt/format.h>

#include "render/chart/fill_patterns.hpp"
#include "render/chart/stacked_columns.hpp"
#include "render/chart/time_series.hpp"

namespace ptx {
namespace {

std::string tinted(const Box& box, std::string_view tint) {
  return fmt::format(
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"0.7\"/>\n",
      svg_number(box.left), svg_number(box.top), svg_number(box.right - box.left),
      svg_number(box.bottom - box.top), tint, palette.rule);
}

Layer filled(Stacked stacked, Fill fill, std::string_view id) {
  return {std::move(stacked), [fill, id](const Box& box) { return svg_filled(box, fill, id); }};
}

std::vector<std::optional<std::size_t>> all_of(const std::vector<std::size_t>& counts) {
  return {counts.begin(), counts.end()};
}

}  // namespace

std::string tiers_over_time(const OverTime& chart, const std::vector<Stacked>& tiers,
                            const Stacked& untiered) {
  std::vector<Layer> layers{filled(untiered, Fill::untiered, chart.id)};
  for (std::size_t i = tiers.size(); i-- > 0;)
    layers.push_back({tiers[i], [tint = step_colours(i, tiers.size()).tint](const Box& box) {
                        return tinted(box, tint);
                      }});
  return svg_fills(chart.id, {Fill::untiered}) + stacked_columns(chart, "Projects by tier", layers);
}

std::string rag_over_time(const OverTime& chart, const RagOverTime& rag) {
  const std::vector<Layer> layers{filled({"green", all_of(rag.green)}, Fill::green, chart.id),
                                  filled({"amber", all_of(rag.amber)}, Fill::amber, chart.id),
                                  filled({"red", all_of(rag.red)}, Fill::red, chart.id)};
  return svg_fills(chart.id, {Fill::red, Fill::amber, Fill::green}) +
         stacked_columns(chart, "Projects by computed rating", layers);
}

}  // namespace ptx
