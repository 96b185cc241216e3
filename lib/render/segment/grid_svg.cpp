#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/segment/grid_key.hpp"
#include "render/segment/grid_layout.hpp"
#include "render/segment/grid_sentences.hpp"
#include "render/segment/segment_result.hpp"

namespace ptx {
namespace {

constexpr int thin = 1 * px, thick = 2 * px;

class GridSvg {
 public:
  GridSvg(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented)
      : portfolio_(portfolio), framework_(portfolio.framework), picture_(grid_layout(portfolio, segmented)) {}

  std::string draw() const {
    std::string out = heading() + regions() + cuts() + across_axis();
    if (two_scores()) out += upward_axis();
    for (const auto& region : picture_.regions)
      if (!region.name.empty())
        out += svg_text({region.name_box.left, region.name_box.bottom - 5 * px}, region.name,
                        {region.name_size, Anchor::start, Weight::bold, colours(region.tier).dark});
    for (const auto& point : picture_.points) out += lines(point);
    for (const auto& point : picture_.points)
      out += svg_group(describe_project(framework_, *point.segmented),
                       grid_marker(framework_, point, point.at) + label(point));
    if (picture_.points.empty()) out += nothing();
    int bottom = plot().bottom + 52 * px;
    out += grid_key(framework_, picture_, bottom);
    return svg_document(
        {"grid", picture_width, bottom + picture_margin, title(), describe_grid(framework_, picture_)}, out);
  }

 private:
  const Box& plot() const { return picture_.plot; }
  bool two_scores() const { return !picture_.axes.row_score.empty(); }
  StepColours colours(std::size_t tier) const { return step_colours(tier, framework_.tiers.size()); }
  std::string title() const { return portfolio_.settings.name + ": tiers by " + framework_.name; }
  std::string column_name() const { return score_name(framework_, picture_.axes.column_score); }

  std::string heading() const {
    const int room = picture_width - 2 * picture_margin;
    const std::string axes = two_scores()
                                 ? fmt::format("{} (up) by {} (across)",
                                               score_name(framework_, picture_.axes.row_score), column_name())
                                 : column_name();
    const auto line = [&](int y, const std::string& words) {
      return svg_text({picture_margin, y}, cut_svg_text(words, text_sizes.body, room),
                      {.colour = palette.muted});
    };
    return svg_text({picture_margin, 38 * px},
                    cut_svg_text(portfolio_.settings.name, text_sizes.title, room, Weight::bold),
                    {text_sizes.title, Anchor::start, Weight::bold, palette.ink}) +
           line(59 * px, fmt::format("Tiers by {}: {}", framework_.name, axes)) +
           line(77 * px,
                "Tier says how closely a project is governed, not how well it does or how much it matters.");
  }

  std::string nothing() const {
    const PicturePoint middle{(plot().left + plot().right) / 2, (plot().top + plot().bottom) / 2};
    return svg_box({middle.x - 80 * px, middle.y - 14 * px, middle.x + 80 * px, middle.y + 14 * px},
                   palette.paper) +
           svg_text({middle.x, middle.y + 4 * px}, "No project to draw", {.anchor = Anchor::middle});
  }

  std::string regions() const {
    std::string out;
    for (const auto& region : picture_.regions)
      for (const auto& cell : region.cells) out += svg_box(cell, colours(region.tier).tint);
    return out;
  }

  std::size_t tier_at(std::size_t row, std::size_t column) const {
    return framework_.tiers.position(tier_of(framework_, picture_.axes, row, column));
  }

  /// A cut between two cells: a full line where the tier changes, a dotted one where it does not.
  std::string cut(PicturePoint from, PicturePoint to, bool changes) const {
    return svg_line(from, to, palette.rule, changes ? thin + 5 : thin,
                    changes ? Stroke::solid : Stroke::dotted);
  }

  std::string cuts() const {
    std::string out;
    const std::size_t rows = picture_.axes.rows.size(), columns = picture_.axes.columns.size();
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t column = 0; column < columns; ++column) {
        const Box box = cell_box(picture_, row, column);
        if (column > 0)
          out += cut({box.left, box.top}, {box.left, box.bottom},
                     tier_at(row, column) != tier_at(row, column - 1));
        if (row > 0)
          out += cut({box.left, box.bottom}, {box.right, box.bottom},
                     tier_at(row, column) != tier_at(row - 1, column));
      }
    const Box& box = plot();
    const std::array corners{PicturePoint{box.left, box.top}, PicturePoint{box.right, box.top},
                             PicturePoint{box.right, box.bottom}, PicturePoint{box.left, box.bottom}};
    for (std::size_t i = 0; i < 4; ++i) out += svg_line(corners[i], corners[(i + 1) % 4], palette.rule, thin);
    return out;
  }

  /// The cuts as numbers, the bands between them as words, as far as there is room.
  std::string across_axis() const {
    std::string out;
    const auto& bands = picture_.axes.columns;
    const int y = plot().bottom + 18 * px;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      const Box box = cell_box(picture_, 0, i);
      const int room = box.right - box.left;
      if (room >= 24 * px || i == 0)
        out += svg_text({box.left, y}, format(bands[i].cut),
                        {.anchor = Anchor::middle, .colour = palette.muted});
      if (room >= 72 * px)
        out +=
            svg_text({(box.left + box.right) / 2, y},
                     cut_svg_text(bands[i].id, text_sizes.body, room - 40 * px), {.anchor = Anchor::middle});
    }
    out += svg_text({plot().right, y}, "100", {.anchor = Anchor::middle, .colour = palette.muted});
    return out +
           svg_text({(plot().left + plot().right) / 2, y + 21 * px},
                    cut_svg_text(column_name() + " →", text_sizes.body + 1 * px, plot().right - plot().left),
                    {text_sizes.body + 1 * px, Anchor::middle, Weight::bold, palette.ink});
  }

  std::string upward_axis() const {
    std::string out;
    const auto& bands = picture_.axes.rows;
    const int x = plot().left - 10 * px, room = x - 36 * px;
    for (std::size_t i = 0; i < bands.size(); ++i) {
      const Box box = cell_box(picture_, i, 0);
      if (box.bottom - box.top >= 15 * px || i == 0)
        out += svg_text({x, box.bottom + 4 * px}, format(bands[i].cut),
                        {.anchor = Anchor::end, .colour = palette.muted});
      if (box.bottom - box.top >= 45 * px)
        out += svg_text({x, (box.top + box.bottom) / 2 + 4 * px},
                        cut_svg_text(bands[i].id, text_sizes.body, room), {.anchor = Anchor::end});
    }
    out += svg_text({x, plot().top + 4 * px}, "100", {.anchor = Anchor::end, .colour = palette.muted});
    const std::string name = cut_svg_text(score_name(framework_, picture_.axes.row_score) + " →",
                                          text_sizes.body + 1 * px, plot().bottom - plot().top);
    return out + svg_text_upward({32 * px, (plot().top + plot().bottom) / 2}, name,
                                 {text_sizes.body + 1 * px, Anchor::middle, Weight::bold, palette.ink});
  }

  /// What lies under the markers: the ranges of a provisional project, the way to its exact place and to its
  /// label.
  std::string lines(const GridPoint& point) const {
    std::string out;
    for (const auto& whisker : point.whiskers) {
      const int across = whisker.low.x == whisker.high.x ? 4 * px : 0, up = across ? 0 : 4 * px;
      out += svg_line(whisker.low, whisker.high, palette.faint, thin);
      for (const PicturePoint end : {whisker.low, whisker.high})
        out += svg_line({end.x - across, end.y - up}, {end.x + across, end.y + up}, palette.faint, thin);
    }
    if (!(point.at == point.exact))
      out += svg_line(point.exact, point.at, palette.ink, thin) +
             svg_marker(MarkerShape::circle, point.exact, thick, palette.ink, palette.ink);
    if (point.label && point.label->leads) out += svg_line(point.at, *point.label->leads, palette.rule, thin);
    return out;
  }

  std::string label(const GridPoint& point) const {
    if (!point.label) return {};
    const Box& box = point.label->box;
    const Anchor anchor = point.label->anchor;
    const int x = anchor == Anchor::start ? box.left
                  : anchor == Anchor::end ? box.right
                                          : (box.left + box.right) / 2;
    return svg_text({x, box.bottom - 3 * px}, point.texts[point.label->text], {.anchor = anchor});
  }

  const Portfolio& portfolio_;
  const Framework& framework_;
  GridLayout picture_;
};

}  // namespace

std::string grid_svg(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented) {
  return GridSvg(portfolio, segmented).draw();
}

}  // namespace ptx
