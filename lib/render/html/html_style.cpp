#include "render/html/html_style.hpp"

#include <fmt/format.h>

#include "render/chart/svg.hpp"
#include "text/embedded_text.hpp"

namespace ptx {

std::string html_style() {
  return fmt::format(
      ":root {{ --ink: {}; --muted: {}; --paper: {}; --line: #cbd2d9; --tint: #f1f4f6; --strong: #123f52; "
      "--link: #0f5c80; --fonts: {}; }}\n{}",
      palette.ink, palette.muted, palette.paper, svg_fonts, embedded_text("render/html/html_style.css"));
}

}  // namespace ptx
