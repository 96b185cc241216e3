#include "render/chart/label_placement.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace ptx {
namespace {

constexpr int bucket = 40 * px;
constexpr int step_of_line = 4 * px;
constexpr int gap = 5 * px, clear = 2 * px;
constexpr int first_ring = 14 * px, ring = 9 * px;
/// Up to this distance a label turns aside for what is avoided.
constexpr int turns_aside = 24 * px;

/// Sixteen directions as thousandths of one: beside first, then slantwise, above and below, between.
constexpr std::array<PicturePoint, 16> directions{
    PicturePoint{1000, 0},    PicturePoint{-1000, 0},  PicturePoint{707, -707},  PicturePoint{707, 707},
    PicturePoint{-707, -707}, PicturePoint{-707, 707}, PicturePoint{0, -1000},   PicturePoint{0, 1000},
    PicturePoint{924, -383},  PicturePoint{924, 383},  PicturePoint{-924, -383}, PicturePoint{-924, 383},
    PicturePoint{383, -924},  PicturePoint{383, 924},  PicturePoint{-383, -924}, PicturePoint{-383, 924}};

/// Those between them, for lines that have to find their way through a crowd.
constexpr std::array<PicturePoint, 16> between{
    PicturePoint{981, -195}, PicturePoint{981, 195}, PicturePoint{-981, -195}, PicturePoint{-981, 195},
    PicturePoint{831, -556}, PicturePoint{831, 556}, PicturePoint{-831, -556}, PicturePoint{-831, 556},
    PicturePoint{556, -831}, PicturePoint{556, 831}, PicturePoint{-556, -831}, PicturePoint{-556, 831},
    PicturePoint{195, -981}, PicturePoint{195, 981}, PicturePoint{-195, -981}, PicturePoint{-195, 981}};

PicturePoint moved(PicturePoint from, PicturePoint direction, int distance) {
  return {from.x + direction.x * distance / 1000, from.y + direction.y * distance / 1000};
}

/// The label whose edge or corner nearest to the point is at a spot in this direction.
Label label_at(PicturePoint towards, PicturePoint direction, int width, int height) {
  if (direction.x > 300)
    return {0,
            {towards.x, towards.y - height / 2, towards.x + width, towards.y + height / 2},
            Anchor::start,
            std::nullopt};
  if (direction.x < -300)
    return {0,
            {towards.x - width, towards.y - height / 2, towards.x, towards.y + height / 2},
            Anchor::end,
            std::nullopt};
  const int top = direction.y > 0 ? towards.y : towards.y - height;
  return {0, {towards.x - width / 2, top, towards.x + width / 2, top + height}, Anchor::middle, std::nullopt};
}

/// How far a text may stand from its point: the last, the shortest, farther than the others.
int farthest(std::size_t text, std::size_t count) { return text + 1 < count ? 50 * px : 180 * px; }

template <class Fits>
std::optional<Label> search(const LabelRequest& point, std::size_t text, int limit, int reach, int height,
                            Fits fits) {
  for (const PicturePoint& direction : directions) {
    Label label = label_at(moved(point.at, direction, reach + gap), direction, point.widths[text], height);
    if (fits(label)) return label;
  }
  for (int distance = first_ring; distance <= limit; distance += ring)
    for (const auto& some : {directions, between})
      for (const PicturePoint& direction : some) {
        Label label =
            label_at(moved(point.at, direction, distance + px), direction, point.widths[text], height);
        label.leads = moved(point.at, direction, distance);
        if (fits(label)) return label;
      }
  return std::nullopt;
}

/// How a label makes do: at home it meets nothing, not even what is avoided; or so elsewhere; or it meets
/// what is avoided; or its line crosses those of others too; or passes under points.
enum class PlacementStrictness { at_home, elsewhere, some, little, least };

struct Room {
  Box area;
  OccupiedArea boxes, points, lines;
  const OccupiedArea& avoided;
};

bool fits(const Room& room, const LabelRequest& point, const Label& label, int near,
          PlacementStrictness care) {
  if (!room.area.holds(label.box) || !room.boxes.free(label.box) ||
      !room.points.free(label.box.grown(clear)) || !room.lines.free(label.box))
    return false;
  if (care == PlacementStrictness::at_home && !point.home.meets(label.box)) return false;
  if (care <= PlacementStrictness::elsewhere && !room.avoided.free(label.box)) return false;
  if (!label.leads) return true;
  if (!room.boxes.free_line(point.at, *label.leads, near)) return false;
  if (care != PlacementStrictness::least && !room.points.free_line(point.at, *label.leads, near))
    return false;
  if (care <= PlacementStrictness::elsewhere && !room.avoided.free_line(point.at, *label.leads, near))
    return false;
  return care >= PlacementStrictness::little || room.lines.free_line(point.at, *label.leads, near);
}

std::optional<Label> place(const LabelRequest& point, const Room& room, int reach, int height) {
  for (std::size_t text = 0; text < point.widths.size(); ++text)
    for (const PlacementStrictness care :
         {PlacementStrictness::at_home, PlacementStrictness::elsewhere, PlacementStrictness::some,
          PlacementStrictness::little, PlacementStrictness::least}) {
      const int limit =
          care <= PlacementStrictness::elsewhere ? turns_aside : farthest(text, point.widths.size());
      auto found = search(point, text, limit, reach, height,
                          [&](const Label& label) { return fits(room, point, label, reach + gap, care); });
      if (!found) continue;
      found->text = text;
      return found;
    }
  return std::nullopt;
}

std::vector<std::size_t> most_crowded_first(const std::vector<LabelRequest>& points, const Box& area) {
  constexpr int near = 40 * px;
  OccupiedArea all(area);
  for (const auto& point : points) all.add(box_around(point.at, 1));
  std::vector<std::size_t> out, neighbours;
  for (const auto& point : points) {
    out.push_back(out.size());
    neighbours.push_back(all.count(box_around(point.at, near)));
  }
  std::stable_sort(out.begin(), out.end(),
                   [&](std::size_t a, std::size_t b) { return neighbours[a] > neighbours[b]; });
  return out;
}

}  // namespace

OccupiedArea::OccupiedArea(const Box& area)
    : area_(area),
      across_((area.right - area.left) / bucket + 1),
      down_((area.bottom - area.top) / bucket + 1) {
  boxes_.resize(static_cast<std::size_t>(across_) * static_cast<std::size_t>(down_));
}

std::vector<std::size_t> OccupiedArea::buckets(const Box& box) const {
  const auto column = [&](int x) { return std::clamp((x - area_.left) / bucket, 0, across_ - 1); };
  const auto row = [&](int y) { return std::clamp((y - area_.top) / bucket, 0, down_ - 1); };
  std::vector<std::size_t> out;
  for (int y = row(box.top); y <= row(box.bottom); ++y)
    for (int x = column(box.left); x <= column(box.right); ++x)
      out.push_back(static_cast<std::size_t>(y * across_ + x));
  return out;
}

void OccupiedArea::add(const Box& box) {
  for (const auto at : buckets(box)) boxes_[at].push_back(box);
}

void OccupiedArea::add_line(PicturePoint from, PicturePoint to) {
  const int steps = std::max({std::abs(to.x - from.x), std::abs(to.y - from.y), 1}) / step_of_line + 1;
  for (int i = 0; i <= steps; ++i)
    add(box_around({from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps},
                   step_of_line / 2));
}

bool OccupiedArea::free(const Box& box) const {
  for (const auto at : buckets(box))
    if (std::any_of(boxes_[at].begin(), boxes_[at].end(), [&](const Box& other) { return other.meets(box); }))
      return false;
  return true;
}

std::size_t OccupiedArea::count(const Box& box) const {
  std::size_t out = 0;
  for (const auto at : buckets(box))
    out += static_cast<std::size_t>(std::count_if(boxes_[at].begin(), boxes_[at].end(),
                                                  [&](const Box& other) { return other.meets(box); }));
  return out;
}

bool OccupiedArea::free_line(PicturePoint from, PicturePoint to, int near) const {
  const int steps = std::max({std::abs(to.x - from.x), std::abs(to.y - from.y), 1}) / step_of_line + 1;
  for (int i = 0; i <= steps; ++i) {
    const PicturePoint at{from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps};
    if ((std::abs(at.x - from.x) >= near || std::abs(at.y - from.y) >= near) && !free(box_around(at, px)))
      return false;
  }
  return true;
}

std::vector<PicturePoint> separate_points(const std::vector<PointRequest>& seats, int reach) {
  constexpr int most_rings = 6;
  Box area{0, 0, 0, 0};
  for (const auto& seat : seats)
    area = {0, 0, std::max(area.right, seat.within.right), std::max(area.bottom, seat.within.bottom)};
  OccupiedArea taken(area);
  std::vector<PicturePoint> out;
  std::vector<std::size_t> late;
  for (const auto& seat : seats) {
    out.push_back(seat.exact);
    const Box box = box_around(seat.exact, reach);
    if (taken.free(box))
      taken.add(box);
    else
      late.push_back(out.size() - 1);
  }
  for (const auto i : late) {
    const auto fits = [&](PicturePoint at) {
      return seats[i].within.holds(box_around(at, reach)) && taken.free(box_around(at, reach));
    };
    for (int distance = 2 * reach; distance <= 2 * reach * most_rings && out[i] == seats[i].exact;
         distance += reach / 2)
      for (const PicturePoint& direction : directions) {
        const PicturePoint at = moved(seats[i].exact, direction, distance);
        if (!fits(at)) continue;
        out[i] = at;
        taken.add(box_around(at, reach));
        break;
      }
  }
  return out;
}

std::vector<std::optional<Label>> place_labels(const std::vector<LabelRequest>& points, const Box& area,
                                               OccupiedArea taken, OccupiedArea lines,
                                               const OccupiedArea& avoided, int reach, int height) {
  Room room{area, std::move(taken), OccupiedArea(area), std::move(lines), avoided};
  for (const auto& point : points) room.points.add(box_around(point.at, reach));
  std::vector<std::optional<Label>> out(points.size());
  for (const auto i : most_crowded_first(points, area)) {
    out[i] = place(points[i], room, reach, height);
    if (!out[i]) continue;
    room.boxes.add(out[i]->box);
    if (out[i]->leads) room.lines.add_line(points[i].at, *out[i]->leads);
  }
  return out;
}

}  // namespace ptx
