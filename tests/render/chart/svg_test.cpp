#include "render/chart/svg.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

#include "tests/support/shown.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

/// The relative luminance of "#rrggbb", as WCAG 2 has it.
double luminance(std::string_view colour) {
  const auto channel = [&](std::size_t at) {
    const double share = std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(std::string_view one, std::string_view other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// From 0, black, to 100, white, in even steps for the eye.
double lightness(std::string_view colour) { return 116 * std::cbrt(luminance(colour)) - 16; }

TEST_CASE("Text of SVG is cleaned and escaped") {
  CHECK(escape_svg("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
  CHECK(escape_svg("one\ntwo\x01") == "one two\\u{0001}");
  CHECK(escape_svg("\xFF\uFFFE") == "\\x{FF}\\u{FFFE}");
  CHECK(escape_svg("]]>") == "]]&gt;");
  check_harmless(escape_svg(hostile));
}

TEST_CASE("Lengths print with a decimal only where there is one") {
  CHECK(svg_number(120) == "12");
  CHECK(svg_number(125) == "12.5");
  CHECK(svg_number(-5) == "-0.5");
  CHECK(svg_number(0) == "0");
}

TEST_CASE("Every text colour has a contrast of 4.5 on what it stands on") {
  CHECK(contrast(palette.ink, palette.paper) >= 4.5);
  CHECK(contrast(palette.muted, palette.paper) >= 4.5);
  for (std::size_t count = 1; count <= 9; ++count)
    for (std::size_t position = 0; position < count; ++position) {
      CAPTURE(count);
      CAPTURE(position);
      const auto colours = step_colours(position, count);
      CHECK(contrast(palette.ink, colours.tint) >= 4.5);
      CHECK(contrast(colours.dark, colours.tint) >= 4.5);
      CHECK(contrast(colours.dark, palette.paper) >= 4.5);
    }
}

TEST_CASE("Markers and the lines of the grid stand out from every tint") {
  for (std::size_t count = 1; count <= 8; ++count)
    for (std::size_t position = 0; position < count; ++position) {
      const auto tint = step_colours(position, count).tint;
      CHECK(contrast(palette.rule, tint) >= 3);
      for (std::size_t other = 0; other < count; ++other)
        CHECK(contrast(step_colours(other, count).dark, tint) >= 3);
    }
}

TEST_CASE("Each tint is lighter than the one above it, so that they differ in greyscale") {
  for (std::size_t count = 2; count <= 4; ++count)
    for (std::size_t position = 1; position < count; ++position)
      CHECK(lightness(step_colours(position, count).tint) -
                lightness(step_colours(position - 1, count).tint) >=
            5);
  for (std::size_t count = 5; count <= 8; ++count)
    for (std::size_t position = 1; position < count; ++position)
      CHECK(lightness(step_colours(position, count).tint) -
                lightness(step_colours(position - 1, count).tint) >=
            2.5);
}

TEST_CASE("A text is cut to its room with an ellipsis, or broken at blanks") {
  CHECK(cut_svg_text("short", text_sizes.body, 400 * px) == "short");
  const std::string cut = cut_svg_text("a name that is too long for its room", text_sizes.body, 80 * px);
  CHECK(cut.starts_with("a name"));
  CHECK(cut.ends_with("…"));
  CHECK(text_width(cut, text_sizes.body) <= 80 * px);
  CHECK(cut_svg_text("", text_sizes.body, 80 * px) == "");
  const auto lines = wrap_svg_text("one two three four five six seven", text_sizes.body, 80 * px);
  CHECK(lines.size() > 1);
  for (const auto& line : lines) CHECK(text_width(line, text_sizes.body) <= 80 * px);
  CHECK(wrap_svg_text("", text_sizes.body, 80 * px).empty());
}

TEST_CASE("A document says what it is in a title and a description") {
  CHECK(svg_document({"chart", 100 * px, 50 * px, "A & B", "One <two>"}, "") ==
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\" viewBox=\"0 0 100 50\" "
        "role=\"img\" aria-labelledby=\"chart-title chart-desc\""
        " font-family=\"system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif\">\n"
        "<title id=\"chart-title\">A &amp; B</title>\n<desc id=\"chart-desc\">One &lt;two&gt;</desc>\n"
        "<rect x=\"0\" y=\"0\" width=\"100\" height=\"50\" fill=\"#ffffff\" "
        "shape-rendering=\"crispEdges\"/>\n</svg>\n");
}

}  // namespace
