#include "render/chart/stacked_columns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/chart/time_axis.hpp"

namespace ptx {
namespace {

constexpr int title_height = 22 * px, scale_width = 64 * px, labels_height = 24 * px;
constexpr int sample = 22 * px, sample_height = 12 * px, key_gap = 18 * px, key_line = 20 * px;
constexpr int least_for_number = 13 * px, least_across = 14 * px;

std::string key_of(const TimeChart& chart, const std::vector<StackLayer>& layers, int& bottom) {
  std::string out;
  int x = chart.box.left;
  for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
    const std::string name = cut_svg_text(layer->stacked.name, text_sizes.body,
                                          chart.box.right - chart.box.left - sample - 6 * px);
    const int room = sample + 6 * px + text_width(name, text_sizes.body);
    if (x > chart.box.left && x + room > chart.box.right) {
      x = chart.box.left;
      bottom += key_line;
    }
    out += layer->draw({x, bottom, x + sample, bottom + sample_height}) +
           svg_text({x + sample + 6 * px, bottom + 10 * px}, name, {});
    x += room + key_gap;
  }
  bottom += key_line;
  return out;
}

std::size_t total(const std::vector<StackLayer>& layers, std::size_t moment) {
  std::size_t out = 0;
  for (const auto& layer : layers) out += layer.stacked.counts[moment].value_or(0);
  return out;
}

/// A number on paper, so that no pattern runs through it.
std::string number(PicturePoint middle, std::size_t count) {
  const std::string text = std::to_string(count);
  const int half = text_width(text, text_sizes.small) / 2 + 2 * px;
  return svg_box({middle.x - half, middle.y - 6 * px, middle.x + half, middle.y + 6 * px}, palette.paper) +
         svg_text({middle.x, middle.y + 4 * px}, text,
                  {text_sizes.small, Anchor::middle, Weight::normal, palette.ink});
}

/// One column, and what it says in words.
std::string column(const TimeChart& chart, const std::vector<StackLayer>& layers, const TimeAxis& time,
                   const CountAxis& counts, std::size_t moment) {
  std::string out, words;
  std::size_t below = 0;
  for (const auto& layer : layers) {
    const auto count = layer.stacked.counts[moment];
    if (!count) continue;
    words = fmt::format("{} {}{}", *count, layer.stacked.name, words.empty() ? "" : ", " + words);
    const Box box = time.column(moment, counts.at(below + *count), counts.at(below));
    below += *count;
    if (*count == 0) continue;
    out += layer.draw(box);
    if (box.bottom - box.top >= least_for_number && box.right - box.left >= least_across)
      out += number({time.middle(moment), (box.top + box.bottom) / 2}, *count);
  }
  return svg_group(fmt::format("{}: {}", chart.days[moment], words), out);
}

}  // namespace

std::string chart_title(const TimeChart& chart, std::string_view title) {
  return svg_text({chart.box.left, chart.box.top + 14 * px},
                  cut_svg_text(title, text_sizes.region, chart.box.right - chart.box.left, Weight::bold),
                  {text_sizes.region, Anchor::start, Weight::bold, palette.ink});
}

std::string empty_chart(const TimeChart& chart, std::string_view title) {
  return chart_title(chart, title) +
         svg_text({chart.box.left, chart.box.top + title_height + 14 * px}, "Nothing to draw", {});
}

Box plot_area(const TimeChart& chart, int below) {
  return {chart.box.left + scale_width, below + 8 * px, chart.box.right, chart.box.bottom - labels_height};
}

std::string stacked_columns(const TimeChart& chart, std::string_view title,
                            const std::vector<StackLayer>& layers) {
  if (chart.days.empty()) return empty_chart(chart, title);
  int top = chart.box.top + title_height;
  std::string out = chart_title(chart, title) + key_of(chart, layers, top);
  const Box plot = plot_area(chart, top);
  std::size_t most = 0;
  for (std::size_t i = 0; i < chart.days.size(); ++i) most = std::max(most, total(layers, i));
  const TimeAxis time(plot, chart.days.size());
  const CountAxis counts(plot, most);
  out += counts.grid();
  for (std::size_t i = 0; i < chart.days.size(); ++i) out += column(chart, layers, time, counts, i);
  return out + time.labels(chart.labels);
}

}  // namespace ptx
