#include "render/board/risk_matrix_svg.hpp"

#include <fmt/format.h>

#include "render/chart/money_axis.hpp"
#include "render/chart/svg.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::string_view risks_id = "risks";
constexpr int cell_width = 120 * px, cell_height = 68 * px, cells_left = 120 * px;

/// What a score is called, and its colours: each band a tone of its own in greyscale.
struct Band {
  int from;
  std::string_view words, tint, ink;
};
constexpr std::array bands{Band{15, "high, 15 to 25", "#f2b8a8", "#6b1407"},
                           Band{8, "medium, 8 to 14", "#fbe3a6", "#5c4200"},
                           Band{1, "low, 1 to 7", "#e3eef2", "#123f52"}};

const Band& band_of(int score) {
  for (const auto& band : bands)
    if (score >= band.from) return band;
  return bands.back();
}

std::string cell(const Box& box, int likelihood, int impact, int count) {
  const int score = likelihood * impact;
  const Band& band = band_of(score);
  std::string out = svg_box(box, band.tint);
  if (count > 0)
    out += svg_text({(box.left + box.right) / 2, box.top + 42 * px}, std::to_string(count),
                    {text_sizes.title + 4 * px, Anchor::middle, Weight::bold, band.ink});
  out += svg_text({box.right - 7 * px, box.top + 15 * px}, std::to_string(score),
                  {text_sizes.small, Anchor::end, Weight::normal, band.ink});
  return svg_group(fmt::format("likelihood {}, impact {}, score {}: {}", likelihood, impact, score,
                               count_phrase(static_cast<std::size_t>(count), "risk", "risks")),
                   out);
}

std::string key(int& bottom) {
  std::string out;
  int x = cells_left;
  for (const auto& band : bands) {
    out += svg_box({x, bottom, x + 22 * px, bottom + 14 * px}, band.tint) +
           svg_text({x + 30 * px, bottom + 11 * px}, band.words, {});
    x += 30 * px + text_width(band.words, text_sizes.body) + 26 * px;
  }
  bottom += 14 * px;
  return out;
}

}  // namespace

std::string risk_matrix_svg(const std::string& title, const RiskCounts& counts) {
  int all = 0, high = 0;
  std::string description, cells;
  for (int likelihood = 5; likelihood >= 1; --likelihood)
    for (int impact = 1; impact <= 5; ++impact) {
      const int count =
          counts[static_cast<std::size_t>(likelihood - 1)][static_cast<std::size_t>(impact - 1)];
      all += count;
      if (likelihood * impact >= bands.front().from) high += count;
      if (count > 0)
        description += fmt::format(" {} of likelihood {} and impact {}.", count, likelihood, impact);
    }
  const std::string sentence = fmt::format(
      "{} open; {} of them high.", count_phrase(static_cast<std::size_t>(all), "risk is", "risks are"), high);
  int top = 0;
  std::string out = svg_heading(
      title,
      {sentence, "The large figure is how many risks there are, the small one likelihood times impact."},
      top);
  top += 22 * px;
  for (int likelihood = 5; likelihood >= 1; --likelihood) {
    const int y = top + (5 - likelihood) * cell_height;
    out += svg_text({cells_left - 14 * px, y + 40 * px}, std::to_string(likelihood),
                    {text_sizes.region, Anchor::end, Weight::bold, palette.ink});
    for (int impact = 1; impact <= 5; ++impact) {
      const int x = cells_left + (impact - 1) * cell_width;
      out += cell({x, y, x + cell_width, y + cell_height}, likelihood, impact,
                  counts[static_cast<std::size_t>(likelihood - 1)][static_cast<std::size_t>(impact - 1)]);
    }
  }
  const int bottom = top + 5 * cell_height;
  for (int line = 0; line <= 5; ++line) {
    out += svg_line({cells_left + line * cell_width, top}, {cells_left + line * cell_width, bottom},
                    palette.paper, 2 * px);
    out += svg_line({cells_left, top + line * cell_height},
                    {cells_left + 5 * cell_width, top + line * cell_height}, palette.paper, 2 * px);
  }
  for (int impact = 1; impact <= 5; ++impact)
    out += svg_text({cells_left + (impact - 1) * cell_width + cell_width / 2, bottom + 20 * px},
                    std::to_string(impact), {text_sizes.region, Anchor::middle, Weight::bold, palette.ink});
  out += svg_text({cells_left + cell_width * 5 / 2, bottom + 42 * px}, "impact",
                  {text_sizes.region, Anchor::middle, Weight::normal, palette.muted});
  out += svg_text_upward({cells_left - 52 * px, top + cell_height * 5 / 2 + 30 * px}, "likelihood",
                         {text_sizes.region, Anchor::start, Weight::normal, palette.muted});
  int end = bottom + 62 * px;
  out += key(end);
  return svg_document({risks_id, picture_width, end + picture_margin, title, sentence + description}, out);
}

}  // namespace ptx
