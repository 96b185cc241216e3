#include "render/chart/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

/// Metals from the most precious down.
constexpr std::array few_steps{StepColours{"#a9b9d6", "#16305f"}, StepColours{"#e8cf8f", "#553a00"},
                               StepColours{"#dfe3e9", "#36404b"}, StepColours{"#fdf2e9", "#74330a"}};
constexpr std::array many_steps{StepColours{"#93a8d0", "#16305f"}, StepColours{"#95b6d6", "#123a5c"},
                                StepColours{"#9cc4d6", "#0f4052"}, StepColours{"#a9d1d0", "#0e4444"},
                                StepColours{"#bbdccb", "#124730"}, StepColours{"#d0e6c9", "#2a4714"},
                                StepColours{"#e5efcf", "#414310"}, StepColours{"#f7f7e1", "#54390c"}};

/// The corners of a shape in hundredths of its reach.
std::vector<PicturePoint> corners(MarkerShape shape) {
  switch (shape) {
    case MarkerShape::diamond:
      return {{0, -125}, {125, 0}, {0, 125}, {-125, 0}};
    case MarkerShape::square:
      return {{-90, -90}, {90, -90}, {90, 90}, {-90, 90}};
    case MarkerShape::triangle:
      return {{0, -115}, {115, 90}, {-115, 90}};
    case MarkerShape::pentagon:
      return {{0, -115}, {110, -35}, {70, 95}, {-70, 95}, {-110, -35}};
    case MarkerShape::wedge:
      return {{-115, -90}, {115, -90}, {0, 115}};
    case MarkerShape::circle:
      break;
  }
  return {};
}

/// Hundredths of the size that a character takes in a wide font.
int advance(std::string_view character) {
  constexpr std::array letters{62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98,
                               64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53};
  constexpr std::string_view narrow = "I.,:;'|!()[]/- ", broad = "MW@%&+<>=~#_";
  if (character.size() > 1) return width(character) > 1 ? 105 : 70;
  if (character[0] >= 'a' && character[0] <= 'z')
    return letters[static_cast<std::size_t>(character[0] - 'a')];
  if (narrow.find(character) != std::string_view::npos) return 40;
  return broad.find(character) != std::string_view::npos ? 100
         : character[0] >= 'A' && character[0] <= 'Z'    ? 72
                                                         : 64;
}

std::string_view anchor_word(Anchor anchor) {
  return anchor == Anchor::start ? "start" : anchor == Anchor::middle ? "middle" : "end";
}

std::string text_element(PicturePoint at, std::string_view text, const TextStyle& style,
                         const std::string& more) {
  return fmt::format(
      "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\"{}{}{}>{}</text>\n", svg_number(at.x),
      svg_number(at.y), svg_number(style.size), style.colour,
      style.anchor == Anchor::start ? "" : fmt::format(" text-anchor=\"{}\"", anchor_word(style.anchor)),
      style.weight == Weight::bold ? " font-weight=\"bold\"" : "", more, escape_svg(text));
}

}  // namespace

Box box_around(PicturePoint spot, int reach) { return Box{spot.x, spot.y, spot.x, spot.y}.grown(reach); }

StepColours step_colours(std::size_t position, std::size_t count) {
  if (count > few_steps.size())
    return many_steps[count > many_steps.size() ? position % many_steps.size()
                                                : position * (many_steps.size() - 1) / (count - 1)];
  return few_steps[count == few_steps.size() ? position : position + 1];
}

MarkerShape step_shape(std::size_t position) { return static_cast<MarkerShape>(position % 6); }

std::string escape_svg(std::string_view text) {
  std::string out;
  for (const char c : clean(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

int text_width(std::string_view text, int size, Weight weight) {
  int hundredths = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto character = first_character(text.substr(at));
    const std::size_t bytes = character ? character->bytes : 1;
    hundredths += advance(text.substr(at, bytes));
    at += bytes;
  }
  if (weight == Weight::bold) hundredths = hundredths * 113 / 100;
  return (hundredths * size + 99) / 100;
}

std::string cut_svg_text(std::string_view text, int size, int room, Weight weight) {
  std::size_t columns = width(clean(text));
  std::string out = clean_and_cut(text, columns);
  while (columns > 1 && text_width(out, size, weight) > room) out = clean_and_cut(text, --columns);
  return out;
}

std::vector<std::string> wrap_svg_text(std::string_view text, int size, int room) {
  std::vector<std::string> out;
  const std::string cleaned = clean(text);
  for (const auto word : split(cleaned, ' ')) {
    if (word.empty()) continue;
    if (!out.empty() && text_width(out.back() + " " + std::string(word), size) <= room)
      (out.back() += ' ') += word;
    else
      out.push_back(cut_svg_text(word, size, room));
  }
  return out;
}

std::string svg_number(int length) {
  const int whole = std::abs(length) / px, tenths = std::abs(length) % px;
  return fmt::format("{}{}{}", length < 0 ? "-" : "", whole, tenths ? fmt::format(".{}", tenths) : "");
}

std::string svg_text(PicturePoint baseline, std::string_view text, const TextStyle& style) {
  return text_element(baseline, text, style, "");
}

std::string svg_text_upward(PicturePoint baseline, std::string_view text, const TextStyle& style) {
  return text_element(
      baseline, text, style,
      fmt::format(" transform=\"rotate(-90 {} {})\"", svg_number(baseline.x), svg_number(baseline.y)));
}

std::string svg_box(const Box& box, std::string_view fill) {
  return fmt::format(
      "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" shape-rendering=\"crispEdges\"/>\n",
      svg_number(box.left), svg_number(box.top), svg_number(box.right - box.left),
      svg_number(box.bottom - box.top), fill);
}

std::string svg_line(PicturePoint from, PicturePoint to, std::string_view colour, int thickness,
                     Stroke stroke) {
  return fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>\n",
                     svg_number(from.x), svg_number(from.y), svg_number(to.x), svg_number(to.y), colour,
                     svg_number(thickness), stroke == Stroke::dotted ? " stroke-dasharray=\"1 4\"" : "");
}

std::string svg_marker(MarkerShape shape, PicturePoint at, int reach, std::string_view fill,
                       std::string_view edge) {
  const std::string colours = fmt::format("fill=\"{}\" stroke=\"{}\" stroke-width=\"1.5\"", fill, edge);
  if (shape == MarkerShape::circle)
    return fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>\n", svg_number(at.x), svg_number(at.y),
                       svg_number(reach), colours);
  std::string points;
  for (const PicturePoint& corner : corners(shape))
    points += fmt::format("{}{},{}", points.empty() ? "" : " ", svg_number(at.x + corner.x * reach / 100),
                          svg_number(at.y + corner.y * reach / 100));
  return fmt::format("<polygon points=\"{}\" {}/>\n", points, colours);
}

std::string svg_group(std::string_view title, std::string_view content) {
  return fmt::format("<g><title>{}</title>\n{}</g>\n", escape_svg(title), content);
}

std::string svg_document(const SvgPage& page, std::string_view content) {
  const std::string w = svg_number(page.width), h = svg_number(page.height);
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" "
      "role=\"img\" aria-labelledby=\"{}-title {}-desc\"",
      w, h, w, h, page.id, page.id);
  out +=
      fmt::format(" font-family=\"{}\">\n<title id=\"{}-title\">{}</title>\n<desc id=\"{}-desc\">{}</desc>\n",
                  svg_fonts, page.id, escape_svg(page.title), page.id, escape_svg(page.description));
  return out + svg_box({0, 0, page.width, page.height}, palette.paper) + std::string(content) + "</svg>\n";
}

}  // namespace ptx
