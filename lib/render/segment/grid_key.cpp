#include "render/segment/grid_key.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "render/score/score_result.hpp"
#include "render/segment/grid_sentences.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr int line_height = 18 * px;
constexpr int row_height = 16 * px;
constexpr int right = picture_width - picture_margin;

std::string lines(std::string_view text, int& bottom, const TextStyle& style) {
  std::string out;
  for (const auto& line : wrap_svg_text(text, style.size, right - picture_margin))
    out += svg_text({picture_margin, bottom += line_height}, line, style);
  return out;
}

bool any(const GridLayout& picture, bool (*holds)(const GridPoint&)) {
  return std::any_of(picture.points.begin(), picture.points.end(), holds);
}

/// Each tier's shape with its name and how many projects are drawn with it.
std::string shapes(const Framework& framework, const GridLayout& picture, int& bottom) {
  std::string out;
  int x = picture_margin;
  bottom += line_height;
  for (std::size_t tier = 0; tier < framework.tiers.size(); ++tier) {
    const auto count = std::count_if(picture.points.begin(), picture.points.end(),
                                     [&](const GridPoint& point) { return point.tier == tier; });
    const auto colours = step_colours(tier, framework.tiers.size());
    const std::string words =
        cut_svg_text(fmt::format("{}: {}", tier_name(framework, tier),
                                 count_phrase(static_cast<std::size_t>(count), "project", "projects")),
                     text_sizes.body, 400 * px);
    const int wide = 16 * px + text_width(words, text_sizes.body) + 16 * px;
    if (x + wide > right) x = picture_margin, bottom += line_height;
    out += svg_marker(step_shape(tier), {x + 6 * px, bottom - 4 * px}, marker_reach, colours.dark,
                      palette.paper);
    out += svg_text({x + 17 * px, bottom}, words, {});
    x += wide;
  }
  return out;
}

std::string signs(const GridLayout& picture, int& bottom) {
  std::string out;
  const TextStyle style{.colour = palette.muted};
  if (any(picture, [](const GridPoint& point) { return point.mark.ends_with('*'); }))
    out += lines(
        "* stands in another tier than its place in the picture says: by a rule, or by leadership's "
        "decision.",
        bottom, style);
  if (any(picture, [](const GridPoint& point) { return point.segmented->provisional.has_value(); }))
    out += lines(
        "? provisional, drawn hollow with every unknown rating at its highest; the bars show how far each "
        "score may still fall or rise.",
        bottom, style);
  if (any(picture, [](const GridPoint& point) { return !(point.at == point.exact); }))
    out += lines(
        "A short line with a dot leads from a project that shares its place with another to its exact place.",
        bottom, style);
  if (any(picture, [](const GridPoint& point) { return !point.label; }))
    out += lines("Where it is too crowded for a mark, only the table says which project stands there.",
                 bottom, style);
  return out;
}

struct KeyColumn {
  std::string head;
  Anchor anchor;
  int left, room;
  std::function<std::string(const GridPoint&)> words;
};

constexpr int key_gap = 24 * px;
constexpr int key_wide = (right - picture_margin - key_gap) / 2;

/// Mark, name and the scores of the axes, side by side.
std::vector<KeyColumn> key_columns(const Framework& framework, const GridAxes& axes) {
  constexpr int mark_left = 17 * px, mark_end = 74 * px, score_wide = 70 * px, gap = 4 * px;
  std::vector<std::string_view> scores{axes.row_score, axes.column_score};
  if (axes.row_score.empty()) scores.erase(scores.begin());
  const int name_end = key_wide - static_cast<int>(scores.size()) * score_wide;
  std::vector<KeyColumn> out{{"", Anchor::start, mark_left, mark_end - mark_left - gap,
                              [](const GridPoint& point) { return point.mark; }},
                             {"", Anchor::start, mark_end, name_end - mark_end - gap,
                              [](const GridPoint& point) { return point.segmented->scored->project->name; }}};
  for (std::size_t i = 0; i < scores.size(); ++i)
    out.push_back({score_name(framework, scores[i]), Anchor::end,
                   name_end + static_cast<int>(i + 1) * score_wide, score_wide - gap,
                   [&framework, score = scores[i]](const GridPoint& point) {
                     return format(actual_score(framework, *point.segmented, score));
                   }});
  return out;
}

/// A line of the key: a project, or the heading of its tier.
struct KeyRow {
  const GridPoint* point;
  bool heading;
};

std::vector<KeyRow> key_rows(const GridLayout& picture) {
  std::vector<KeyRow> out;
  for (const auto& point : picture.points) {
    if (!point.needs_key()) continue;
    if (out.empty() || out.back().point->tier != point.tier) out.push_back({&point, true});
    out.push_back({&point, false});
  }
  return out;
}

enum class Headed { yes, no };

std::string key_row(const Framework& framework, const std::vector<KeyColumn>& columns, const KeyRow& row,
                    PicturePoint at, Headed headed) {
  const TextStyle bold{.size = text_sizes.small, .weight = Weight::bold};
  std::string out =
      row.heading
          ? svg_text(at,
                     cut_svg_text(tier_name(framework, row.point->tier), bold.size, 250 * px, Weight::bold),
                     bold)
          : grid_marker(framework, *row.point, {at.x + 6 * px, at.y - 4 * px});
  if (row.heading && headed == Headed::no) return out;
  for (const auto& column : columns) {
    const TextStyle style{.size = text_sizes.small,
                          .anchor = column.anchor,
                          .weight = row.heading ? Weight::bold : Weight::normal};
    const std::string words = row.heading ? column.head : column.words(*row.point);
    if (!words.empty())
      out += svg_text({at.x + column.left, at.y}, cut_svg_text(words, style.size, column.room, style.weight),
                      style);
  }
  return out;
}

/// The projects that the picture shows by a mark, tier by tier, in two columns where there are many.
std::string key_table(const Framework& framework, const GridLayout& picture, int& bottom) {
  auto rows = key_rows(picture);
  if (rows.empty()) return {};
  const std::size_t height = rows.size() > 9 ? rows.size() / 2 + 1 : rows.size();
  if (height < rows.size() && !rows[height].heading)
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(height), {rows[height].point, true});
  bottom += 12 * px;
  const auto columns = key_columns(framework, picture.axes);
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i)
    out += key_row(framework, columns, rows[i],
                   {picture_margin + static_cast<int>(i / height) * (key_wide + key_gap),
                    bottom + static_cast<int>(i % height + 1) * row_height},
                   i % height == 0 ? Headed::yes : Headed::no);
  bottom += static_cast<int>(height) * row_height;
  return out;
}

std::string not_drawn(const Framework& framework, const GridLayout& picture, int& bottom) {
  if (picture.left_out.empty()) return {};
  bottom += 10 * px;
  std::string out = lines("Not drawn, for want of scores:", bottom, {.weight = Weight::bold});
  for (const auto* one : picture.left_out) out += lines(describe_project(framework, *one), bottom, {});
  return out;
}

}  // namespace

std::string grid_marker(const Framework& framework, const GridPoint& point, PicturePoint at) {
  const auto dark = step_colours(point.tier, framework.tiers.size()).dark;
  const bool hollow = point.segmented->provisional.has_value();
  return svg_marker(step_shape(point.tier), at, hollow ? marker_reach - 8 : marker_reach,
                    hollow ? palette.paper : dark, hollow ? dark : palette.paper);
}

std::string grid_key(const Framework& framework, const GridLayout& picture, int& bottom) {
  std::string out = shapes(framework, picture, bottom);
  out += signs(picture, bottom);
  out += key_table(framework, picture, bottom);
  return out + not_drawn(framework, picture, bottom);
}

}  // namespace ptx
