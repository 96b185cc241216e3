#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// Lengths in a picture are whole tenths of a pixel, so that they print alike everywhere.
constexpr int px = 10;
/// How wide every picture is, and the margin around what it shows.
constexpr int picture_width = 960 * px;
constexpr int picture_margin = 24 * px;

struct PicturePoint {
  int x, y;

  bool operator==(const PicturePoint&) const = default;
};

struct Box {
  int left, top, right, bottom;

  bool meets(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  bool holds(const Box& other) const {
    return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
  }
  Box grown(int by) const { return {left - by, top - by, right + by, bottom + by}; }
};

/// The box of so much reach on every side of a spot.
Box box_around(PicturePoint spot, int reach);

/// The colours of every picture: `ink` is read on each tint, `muted` on paper alone; `rule` and `faint` are
/// for lines.
struct Palette {
  std::string_view ink = "#1b1f24", muted = "#4c5560", paper = "#ffffff", rule = "#46505c", faint = "#808a96";
};
constexpr Palette palette;

/// The fonts of every picture and page.
constexpr std::string_view svg_fonts =
    "system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif";

/// The sizes of text in every picture.
struct TextSizes {
  int title = 20 * px, region = 15 * px, body = 12 * px, small = 11 * px;
};
constexpr TextSizes text_sizes;

/// What stands for a step of an order, such as a tier: a light tint for its region, a dark colour for its
/// points and words.
struct StepColours {
  std::string_view tint, dark;
};
/// The colours of a step among so many, the first the darkest. Beyond eight steps they start again.
StepColours step_colours(std::size_t position, std::size_t count);

enum class MarkerShape { diamond, square, circle, triangle, pentagon, wedge };
/// The shape of a step; beyond six they start again.
MarkerShape step_shape(std::size_t position);

/// The text cleaned and then escaped for XML, as content or within quotes.
std::string escape_svg(std::string_view text);

enum class Anchor { start, middle, end };
enum class Weight { normal, bold };

/// How wide a cleaned text is at a size, by a rough rule that fits the wider ones of the fonts in use: most
/// are narrower.
int text_width(std::string_view text, int size, Weight weight = Weight::normal);
/// The text cleaned, and cut with an ellipsis to what fits into the room.
std::string cut_svg_text(std::string_view text, int size, int room, Weight weight = Weight::normal);
/// The text cleaned and broken at blanks into lines that fit into the room; a word that does not is cut.
std::vector<std::string> wrap_svg_text(std::string_view text, int size, int room);

struct TextStyle {
  int size = text_sizes.body;
  Anchor anchor = Anchor::start;
  Weight weight = Weight::normal;
  std::string_view colour = palette.ink;
};

/// A length as SVG has it: "12" or "12.5".
std::string svg_number(int length);
std::string svg_text(PicturePoint baseline, std::string_view text, const TextStyle& style);
/// Text that runs upwards.
std::string svg_text_upward(PicturePoint baseline, std::string_view text, const TextStyle& style);
std::string svg_box(const Box& box, std::string_view fill);
enum class Stroke { solid, dotted };
std::string svg_line(PicturePoint from, PicturePoint to, std::string_view colour, int thickness,
                     Stroke stroke = Stroke::solid);
/// `title` is shown where a pointer rests on the marker or what is drawn with it.
std::string svg_marker(MarkerShape shape, PicturePoint at, int reach, std::string_view fill,
                       std::string_view edge);
std::string svg_group(std::string_view title, std::string_view content);

/// A whole picture. `id` leads the ids within it, so that several may stand in one page.
struct SvgPage {
  std::string_view id;
  int width, height;
  std::string title, description;
};
std::string svg_document(const SvgPage& page, std::string_view content);

}  // namespace ptx
