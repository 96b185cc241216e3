#include "render/segment/grid_layout.hpp"

#include <algorithm>
#include <set>

#include "text/clean.hpp"

namespace ptx {
namespace {

constexpr Box grid_plot{130 * px, 98 * px, 930 * px, 658 * px};
constexpr int crowded_bottom = 898 * px;
constexpr int strip_bottom = 212 * px;
constexpr std::size_t most_ids = 40;
constexpr std::size_t crowded = 80;
constexpr std::size_t longest_id = 26;
constexpr int text_gap = 4 * px;
constexpr int level_height = 17 * px;

/// So much of a length as a score is of 100.
int part_of(int length, const Fraction& score) {
  return static_cast<int>((std::min(score, Fraction(100)) * Fraction(length) / Fraction(100)).scaled(0));
}

/// Cells of one tier that touch, the upper left one first.
std::vector<std::pair<std::size_t, std::size_t>> touching(
    const Framework& framework, const GridAxes& axes, std::size_t row, std::size_t column,
    std::set<std::pair<std::size_t, std::size_t>>& seen) {
  const auto tier = tier_of(framework, axes, row, column);
  std::vector<std::pair<std::size_t, std::size_t>> out{{row, column}};
  seen.insert(out[0]);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto [r, c] = out[i];
    const std::pair<std::size_t, std::size_t> beside[]{{r, c + 1}, {r - 1, c}, {r, c - 1}, {r + 1, c}};
    for (const auto& next : beside)
      if (next.first < axes.rows.size() && next.second < axes.columns.size() &&
          tier_of(framework, axes, next.first, next.second) == tier && seen.insert(next).second)
        out.push_back(next);
  }
  return out;
}

std::vector<TierRegion> regions(const Framework& framework, const GridLayout& picture) {
  std::vector<TierRegion> out;
  std::set<std::pair<std::size_t, std::size_t>> seen;
  for (std::size_t row = picture.axes.rows.size(); row-- > 0;)
    for (std::size_t column = 0; column < picture.axes.columns.size(); ++column) {
      if (seen.count({row, column})) continue;
      TierRegion region{
          framework.tiers.position(tier_of(framework, picture.axes, row, column)), {}, {}, {}, 0};
      for (const auto& [r, c] : touching(framework, picture.axes, row, column, seen))
        region.cells.push_back(cell_box(picture, r, c));
      out.push_back(std::move(region));
    }
  return out;
}

/// Puts the name into the corner of a cell where it covers the fewest points.
void name_region(const Framework& framework, TierRegion& region, const std::vector<GridPoint>& points) {
  std::size_t fewest = points.size() + 1;
  for (const Box& cell : region.cells) {
    if (cell.right - cell.left < 32 * px) continue;
    const int inset = 8 * px, room = cell.right - cell.left - 2 * inset, high = 20 * px;
    const int size =
        text_width(clean(framework.tiers[region.tier].second.name), text_sizes.region, Weight::bold) <= room
            ? text_sizes.region
            : text_sizes.body;
    const std::string name = cut_svg_text(framework.tiers[region.tier].second.name, size, room, Weight::bold);
    const int wide = text_width(name, size, Weight::bold);
    for (const PicturePoint corner : {PicturePoint{cell.left + inset, cell.top + inset},
                                      PicturePoint{cell.right - inset - wide, cell.top + inset},
                                      PicturePoint{cell.left + inset, cell.bottom - inset - high},
                                      PicturePoint{cell.right - inset - wide, cell.bottom - inset - high}}) {
      const Box box{corner.x, corner.y, corner.x + wide, corner.y + high};
      const auto covers = [&](const GridPoint& point) {
        return box.meets(box_around(point.at, marker_reach + 2 * px));
      };
      const auto count = static_cast<std::size_t>(std::count_if(points.begin(), points.end(), covers));
      if (count >= fewest) continue;
      fewest = count;
      region.name = name;
      region.name_box = box;
      region.name_size = size;
    }
  }
}

std::vector<Whisker> whiskers(const Framework& framework, const GridLayout& picture,
                              const SegmentedProject& one, PicturePoint at) {
  std::vector<Whisker> out;
  const auto& column = actual_score(framework, one, picture.axes.column_score);
  if (!column.known() && !column.empty())
    out.push_back({{across(picture.plot, *column.low), at.y}, {across(picture.plot, *column.high), at.y}});
  if (picture.axes.row_score.empty()) return out;
  const auto& row = actual_score(framework, one, picture.axes.row_score);
  if (!row.known() && !row.empty())
    out.push_back({{at.x, upward(picture.plot, *row.low)}, {at.x, upward(picture.plot, *row.high)}});
  return out;
}

GridPoint point(const Framework& framework, const GridLayout& picture, const SegmentedProject& one,
                std::set<std::string>& taken, bool short_names) {
  GridPoint out;
  out.segmented = &one;
  out.tier = framework.tiers.position(*one.tier);
  const auto& axes = picture.axes;
  const int y = axes.row_score.empty()
                    ? picture.plot.bottom
                    : upward(picture.plot, *plotted_score(framework, one, axes.row_score).value);
  out.exact = out.at = {across(picture.plot, *plotted_score(framework, one, axes.column_score).value), y};
  const auto row = band_position(framework, one, axes.row_score, axes.rows),
             column = band_position(framework, one, axes.column_score, axes.columns);
  const std::string signs = std::string(one.provisional ? "?" : "") +
                            (one.tier != tier_of(framework, axes, row, column) ? "*" : "");
  out.mark = short_mark(one.scored->id, taken) + signs;
  if (!short_names) out.texts.push_back(clean_and_cut(one.scored->id, longest_id) + signs);
  out.texts.push_back(out.mark);
  return out;
}

std::vector<int> widths(const GridPoint& point) {
  std::vector<int> out;
  for (const auto& text : point.texts) out.push_back(text_width(text, text_sizes.body) + px);
  return out;
}

void place_in_grid(const Framework& framework, GridLayout& picture) {
  std::vector<PointRequest> seats;
  for (const auto& point : picture.points) {
    const auto row = band_position(framework, *point.segmented, picture.axes.row_score, picture.axes.rows);
    seats.push_back({point.exact, cell_box(picture, row,
                                           band_position(framework, *point.segmented,
                                                         picture.axes.column_score, picture.axes.columns))});
  }
  const auto spots = separate_points(seats, marker_reach + 5);
  OccupiedArea taken(picture.plot), lines(picture.plot), avoided(picture.plot);
  for (std::size_t i = 0; i < spots.size(); ++i) {
    auto& point = picture.points[i];
    point.at = spots[i];
    if (!(point.at == point.exact)) lines.add_line(point.exact, point.at);
    if (point.segmented->provisional)
      point.whiskers = whiskers(framework, picture, *point.segmented, point.exact);
    for (const auto& whisker : point.whiskers) avoided.add_line(whisker.low, whisker.high);
  }
  for (auto& region : picture.regions) {
    for (const auto& cell : region.cells) {
      const auto inside = [&](auto joins) {
        return std::any_of(region.cells.begin(), region.cells.end(), joins);
      };
      if (!inside([&](const Box& other) { return other.bottom == cell.top && other.left == cell.left; }))
        avoided.add_line({cell.left, cell.top}, {cell.right, cell.top});
      if (!inside([&](const Box& other) { return other.right == cell.left && other.top == cell.top; }))
        avoided.add_line({cell.left, cell.top}, {cell.left, cell.bottom});
    }
    name_region(framework, region, picture.points);
    if (!region.name.empty()) taken.add(region.name_box);
  }
  std::vector<LabelRequest> labelled;
  for (std::size_t i = 0; i < spots.size(); ++i)
    labelled.push_back({spots[i], seats[i].within, widths(picture.points[i])});
  const auto labels =
      place_labels(labelled, picture.plot.grown(-2 * px), taken, lines, avoided, marker_reach, label_height);
  for (std::size_t i = 0; i < labels.size(); ++i) picture.points[i].label = labels[i];
}

/// Along one axis each point stands with its label beside it on the lowest level that has room; the height
/// says nothing.
void stack(const Framework& framework, GridLayout& picture) {
  std::vector<std::vector<Box>> levels;
  std::vector<std::size_t> level_of;
  for (auto& point : picture.points) {
    if (point.segmented->provisional)
      point.whiskers = whiskers(framework, picture, *point.segmented, point.exact);
    const int wide = widths(point)[0];
    const auto cell =
        cell_box(picture, 0,
                 band_position(framework, *point.segmented, picture.axes.column_score, picture.axes.columns));
    const int beside = marker_reach + text_gap + wide;
    const bool crosses = point.at.x + beside > cell.right && point.at.x - beside >= cell.left;
    const bool leftward = point.at.x + beside > picture.plot.right || (crosses && point.whiskers.empty());
    const int start =
        leftward ? point.at.x - marker_reach - text_gap - wide : point.at.x + marker_reach + text_gap;
    Box used{std::min(start, point.at.x - marker_reach), 0, std::max(start + wide, point.at.x + marker_reach),
             1};
    for (const auto& whisker : point.whiskers)
      used = {std::min(used.left, whisker.low.x), 0, std::max(used.right, whisker.high.x), 1};
    used.left -= text_gap, used.right += text_gap;
    std::size_t level = 0;
    while (level < levels.size() && std::any_of(levels[level].begin(), levels[level].end(),
                                                [&](const Box& other) { return other.meets(used); }))
      ++level;
    if (level == levels.size()) levels.emplace_back();
    levels[level].push_back(used);
    level_of.push_back(level);
    point.label = Label{0, {start, 0, start + wide, 0}, leftward ? Anchor::end : Anchor::start, std::nullopt};
  }
  const int needed = static_cast<int>(levels.size()) * level_height + 48 * px;
  picture.plot.bottom = std::max(picture.plot.bottom, picture.plot.top + needed);
  for (std::size_t i = 0; i < picture.points.size(); ++i) {
    auto& point = picture.points[i];
    point.exact.y = point.at.y = picture.plot.bottom - 16 * px - static_cast<int>(level_of[i]) * level_height;
    point.label->box.top = point.at.y - label_height / 2;
    point.label->box.bottom = point.at.y + label_height / 2;
    for (auto& whisker : point.whiskers) whisker.low.y = whisker.high.y = point.at.y;
  }
  picture.regions = regions(framework, picture);
  for (auto& region : picture.regions) name_region(framework, region, {});
}

}  // namespace

int across(const Box& plot, const Fraction& number) {
  return plot.left + part_of(plot.right - plot.left, number);
}

int upward(const Box& plot, const Fraction& number) {
  return plot.bottom - part_of(plot.bottom - plot.top, number);
}

Box cell_box(const GridLayout& picture, std::size_t row, std::size_t column) {
  const auto& rows = picture.axes.rows;
  const auto& columns = picture.axes.columns;
  const auto& plot = picture.plot;
  return {across(plot, Fraction(columns[column].cut)),
          row + 1 < rows.size() ? upward(plot, Fraction(rows[row + 1].cut)) : plot.top,
          column + 1 < columns.size() ? across(plot, Fraction(columns[column + 1].cut)) : plot.right,
          upward(plot, Fraction(rows[row].cut))};
}

GridLayout grid_layout(const Portfolio& portfolio, const std::vector<SegmentedProject>& segmented) {
  const Framework& framework = portfolio.framework;
  GridLayout out{grid_axes(framework), grid_plot, {}, {}, {}};
  const bool strip = out.axes.row_score.empty();
  const auto drawn = static_cast<std::size_t>(
      std::count_if(segmented.begin(), segmented.end(),
                    [](const SegmentedProject& one) { return one.computed.has_value(); }));
  if (strip) out.plot.left = picture_margin, out.plot.right = picture_width - picture_margin;
  if (strip || drawn > crowded) out.plot.bottom = strip ? strip_bottom : crowded_bottom;
  std::set<std::string> taken;
  for (const auto& one : segmented) {
    if (one.computed)
      out.points.push_back(point(framework, out, one, taken, drawn > most_ids));
    else
      out.left_out.push_back(&one);
  }
  if (strip) {
    stack(framework, out);
  } else {
    out.regions = regions(framework, out);
    place_in_grid(framework, out);
  }
  return out;
}

}  // namespace ptx
