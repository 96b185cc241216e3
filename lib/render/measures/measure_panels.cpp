#include "render/measures/measure_panels.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/chart/money_axis.hpp"
#include "render/chart/svg.hpp"
#include "render/measures/measure_cells.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr int panel_width = 440 * px, panel_height = 204 * px, gap = 32 * px;
constexpr int plot_left = 64 * px, plot_top = 76 * px, plot_bottom = 166 * px;

/// "on-track, overdue: 66 on 30 September 2024, expected 65.76": a reading that is overdue is told apart from
/// one that is bad.
std::string describe_status(const MeasureStanding& standing) {
  return fmt::format("{}{}: {}", name(standing.status), standing.overdue.value_or(false) ? ", overdue" : "",
                     describe_standing(standing));
}

/// A measure's readings and path in one panel, from its first day to its last and from its lowest value to
/// its highest.
class PanelPlot {
 public:
  PanelPlot(const MeasurePanel& panel, PicturePoint corner, Date as_of) : panel_(panel), corner_(corner) {
    const Measure& measure = *panel.measure;
    for (const auto& [day, value] : measure.baseline) readings_.emplace_back(day, value);
    for (const auto& [day, reading] : measure.actual)
      if (day <= as_of) readings_.emplace_back(day, reading.value);
    for (const auto& [day, value] : measure.baseline) path_.emplace_back(day, value);
    if (measure.better != BetterWhen::hold)
      path_.insert(path_.end(), measure.target.begin(), measure.target.end());
    std::sort(path_.begin(), path_.end());
    if (measure.better == BetterWhen::hold && !path_.empty()) {
      const auto [day, value] = path_[0];
      path_ = {{day, value}, {std::max(as_of, day), value}};
      const Int128 within = measure.within.value_or(Decimal()).billionths;
      band_ = {Decimal{value.billionths - within}, Decimal{value.billionths + within}};
      low_ = band_[0];
      high_ = band_[1];
    }
    for (const auto* points : {&readings_, &path_})
      for (const auto& [day, value] : *points) {
        first_ = first_ ? std::min(*first_, day) : day;
        last_ = last_ ? std::max(*last_, day) : day;
        low_ = low_ ? std::min(*low_, value) : value;
        high_ = high_ ? std::max(*high_, value) : value;
      }
  }

  std::string draw() const {
    std::string out = heading();
    if (!first_)
      return out + svg_text(at(plot_left, plot_top + 20 * px), "no figures yet", {.colour = palette.muted});
    out += axes() + line(path_, palette.rule, Stroke::dotted);
    for (const auto& bound : band_)
      out += line({{*first_, bound}, {*last_, bound}}, palette.faint, Stroke::solid);
    if (band_.empty())
      for (const auto& point : path_)
        out += svg_marker(MarkerShape::diamond, spot(point), 5 * px, palette.paper, palette.rule);
    out += line(readings_, palette.ink, Stroke::solid);
    for (const auto& point : readings_)
      out += svg_marker(MarkerShape::circle, spot(point), 4 * px, palette.ink, palette.ink);
    return out;
  }

 private:
  PicturePoint at(int x, int y) const { return {corner_.x + x, corner_.y + y}; }

  PicturePoint spot(const std::pair<Date, Decimal>& point) const {
    const auto days = (last_->day - first_->day).count();
    const Int128 span = high_->billionths - low_->billionths;
    const int across = days == 0 ? 0
                                 : static_cast<int>((point.first.day - first_->day).count() *
                                                    (panel_width - plot_left - 12 * px) / days);
    const int up = span == 0 ? (plot_bottom - plot_top) / 2
                             : static_cast<int>((point.second.billionths - low_->billionths) *
                                                (plot_bottom - plot_top) / span);
    return at(plot_left + across, plot_bottom - up);
  }

  std::string line(const Points& points, std::string_view colour, Stroke stroke) const {
    std::string out;
    for (std::size_t i = 1; i < points.size(); ++i)
      out += svg_line(spot(points[i - 1]), spot(points[i]), colour, 2 * px, stroke);
    return out;
  }

  std::string heading() const {
    std::string out;
    int y = 16 * px;
    auto lines = wrap_svg_text(panel_.title, (text_sizes.body + px) * 113 / 100, panel_width);
    if (lines.size() > 2)
      lines = {lines[0], cut_svg_text(lines[1] + " …", text_sizes.body + px, panel_width, Weight::bold)};
    for (const auto& line : lines) {
      out += svg_text(at(0, y), line, {text_sizes.body + px, Anchor::start, Weight::bold, palette.ink});
      y += 17 * px;
    }
    if (!panel_.whose.empty()) {
      out += svg_text(at(0, y), cut_svg_text(panel_.whose, text_sizes.body, panel_width),
                      {.colour = palette.muted});
      y += 16 * px;
    }
    return out + svg_text(at(0, y),
                          cut_svg_text(describe_status(panel_.standing), text_sizes.body, panel_width),
                          {.colour = palette.ink});
  }

  std::string axes() const {
    const auto value = [&](const Decimal& number, int y) {
      return svg_text(at(plot_left - 12 * px, y + 4 * px), format(number),
                      {text_sizes.small, Anchor::end, Weight::normal, palette.muted});
    };
    std::string out = svg_line(at(plot_left, plot_bottom + 8 * px),
                               at(panel_width - 12 * px, plot_bottom + 8 * px), palette.faint, px);
    out += value(*low_, *low_ == *high_ ? (plot_top + plot_bottom) / 2 : plot_bottom);
    if (*low_ != *high_) out += value(*high_, plot_top);
    out += svg_text(at(plot_left, plot_bottom + 24 * px), format(*first_),
                    {text_sizes.small, Anchor::start, Weight::normal, palette.muted});
    if (*first_ != *last_)
      out += svg_text(at(panel_width - 12 * px, plot_bottom + 24 * px), format(*last_),
                      {text_sizes.small, Anchor::end, Weight::normal, palette.muted});
    return out;
  }

  const MeasurePanel& panel_;
  PicturePoint corner_;
  Points readings_, path_;
  std::vector<Decimal> band_;  ///< what a measure that is to hold may move within
  std::optional<Date> first_, last_;
  std::optional<Decimal> low_, high_;
};

}  // namespace

std::string name_with_unit(const std::string& name, const Measure& measure) {
  return measure.unit ? name + ", " + *measure.unit : name;
}

std::string measure_panels_svg(std::string_view id, const std::string& title,
                               const std::vector<MeasurePanel>& panels, Date as_of) {
  int top = 0;
  std::string out = svg_heading(title,
                                {"Readings: a full line with dots. Path of the targets: a dotted line with "
                                 "diamonds; of what is to hold, the bounds to hold within."},
                                top);
  top += 24 * px;
  std::string description = panels.empty() ? "No measure to draw." : "A panel for each:";
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const PicturePoint corner{picture_margin + static_cast<int>(i % 2) * (panel_width + gap),
                              top + static_cast<int>(i / 2) * (panel_height + gap)};
    const std::string whose = panels[i].whose.empty() ? "" : fmt::format(" ({})", panels[i].whose);
    const std::string words =
        fmt::format("{}{}, {}", panels[i].title, whose, describe_status(panels[i].standing));
    description += " " + words + ".";
    out += svg_group(words, PanelPlot(panels[i], corner, as_of).draw());
  }
  if (panels.empty()) out += svg_text({picture_margin, top + 12 * px}, "No measure to draw", {});
  const int rows = std::max(1, static_cast<int>(panels.size() + 1) / 2);
  return svg_document({id, picture_width, top + rows * (panel_height + gap), title, description}, out);
}

}  // namespace ptx
