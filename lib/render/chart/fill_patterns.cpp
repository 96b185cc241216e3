#include "render/chart/fill_patterns.hpp"

#include <fmt/format.h>

#include <array>

namespace ptx {
namespace {

struct FillFacts {
  std::string_view name, words;
  std::string_view ground;
  std::string_view lines;  ///< a path within a tile of 6 by 6 pixels; empty: the ground alone
  std::string_view colour;
};
constexpr std::string_view rising = "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2",
                           falling = "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2";
constexpr std::array fill_facts{
    FillFacts{"plan", "plan", "#e4e8ec", "", ""},
    FillFacts{"forecast", "forecast", "#c3dbe4", rising, "#2f6b83"},
    FillFacts{"verified", "verified", "#123f52", "", ""},
    FillFacts{"claimed", "claimed", "#4f8aa1", "", ""},
    FillFacts{"on-track", "on track", "#dcebf0", rising, "#2f6b83"},
    FillFacts{"at-risk", "at risk", "#fdeeb5", "M1.5,1.5 h1.6 v1.6 h-1.6 z M4.5,4.5 h1.6 v1.6 h-1.6 z",
              "#6b4d00"},
    FillFacts{"slipped", "slipped", "#f6c99f", falling, "#7a3600"},
    FillFacts{"undeliverable", "undeliverable", "#f7dede", "M0,0 l6,6 M6,0 l-6,6", "#9b1c1c"},
    FillFacts{"over", "above the plan", "#ffffff", "M1.5,0 v6 M4.5,0 v6", "#46505c"},
    FillFacts{"red", "red", "#e79a9a", "M0,0 l6,6 M6,0 l-6,6", "#7d1414"},
    FillFacts{"amber", "amber", "#fbe3a0", "M1.5,1.5 h1.6 v1.6 h-1.6 z M4.5,4.5 h1.6 v1.6 h-1.6 z",
              "#6b4d00"},
    FillFacts{"green", "green", "#dff0e3", "", ""},
    FillFacts{"untiered", "not yet segmented", "#ffffff", "M1.5,0 v6 M4.5,0 v6", "#b3bac2"},
};
static_assert(fill_facts.size() == static_cast<std::size_t>(FillPattern::untiered) + 1);

const FillFacts& facts_of(FillPattern fill) { return fill_facts[static_cast<std::size_t>(fill)]; }

}  // namespace

std::string_view fill_label(FillPattern fill) { return facts_of(fill).words; }

std::string svg_fills(std::string_view id, const std::vector<FillPattern>& fills) {
  std::string out = "<defs>\n";
  for (const auto fill : fills) {
    const auto& [name, words, ground, lines, colour] = facts_of(fill);
    out += fmt::format(
        "<pattern id=\"{}-{}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" "
        "height=\"6\" fill=\"{}\"/>",
        id, name, ground);
    if (!lines.empty())
      out += fmt::format("<path d=\"{}\" stroke=\"{}\" stroke-width=\"1\" fill=\"{}\"/>", lines, colour,
                         fill == FillPattern::at_risk || fill == FillPattern::amber ? colour : "none");
    out += "</pattern>\n";
  }
  return out + "</defs>\n";
}

std::string svg_filled(const Box& box, FillPattern fill, std::string_view id) {
  return fmt::format(
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"url(#{}-{})\" stroke=\"{}\" "
      "stroke-width=\"0.7\"/>\n",
      svg_number(box.left), svg_number(box.top), svg_number(box.right - box.left),
      svg_number(box.bottom - box.top), id, facts_of(fill).name, palette.rule);
}

std::string svg_fill_key(const std::vector<FillPattern>& fills, std::string_view id, int left, int right,
                         int& bottom) {
  constexpr int sample = 22 * px, height = 12 * px, line = 20 * px, gap = 18 * px;
  std::string out;
  int x = left;
  for (const auto fill : fills) {
    const int room = sample + 6 * px + text_width(fill_label(fill), text_sizes.body);
    if (x > left && x + room > right) {
      x = left;
      bottom += line;
    }
    out += svg_filled({x, bottom, x + sample, bottom + height}, fill, id) +
           svg_text({x + sample + 6 * px, bottom + 10 * px}, fill_label(fill), {});
    x += room + gap;
  }
  bottom += line;
  return out;
}

}  // namespace ptx
