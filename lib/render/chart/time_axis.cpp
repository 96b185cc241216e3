#include "render/chart/time_axis.hpp"

#include <algorithm>

namespace ptx {
namespace {

constexpr int widest_column = 56 * px;
constexpr std::size_t most_time_lines = 5;

/// The least of 1, 2 and 5 times a power of ten that parts a count into few enough steps.
std::size_t step_for(std::size_t most) {
  for (std::size_t power = 1;; power *= 10)
    for (const std::size_t times : {1U, 2U, 5U})
      if (most <= power * times * most_time_lines) return power * times;
}

}  // namespace

TimeAxis::TimeAxis(const Box& box, std::size_t moments)
    : box_(box), moments_(static_cast<int>(std::max<std::size_t>(moments, 1))) {}

int TimeAxis::middle(std::size_t moment) const {
  return box_.left + (2 * static_cast<int>(moment) + 1) * (box_.right - box_.left) / (2 * moments_);
}

Box TimeAxis::column(std::size_t moment, int top, int bottom) const {
  const int half = std::max(std::min((box_.right - box_.left) / moments_ * 39 / 100, widest_column / 2), 3);
  return {middle(moment) - half, top, middle(moment) + half, bottom};
}

std::string TimeAxis::labels(const std::vector<std::string>& texts) const {
  int widest = 1;
  for (const auto& text : texts) widest = std::max(widest, text_width(text, text_sizes.small) + 10 * px);
  const auto every =
      static_cast<std::size_t>((widest * moments_ + box_.right - box_.left - 1) / (box_.right - box_.left));
  std::string out;
  for (std::size_t i = 0; i < texts.size(); ++i)
    if ((texts.size() - 1 - i) % std::max<std::size_t>(every, 1) == 0)
      out += svg_text({middle(i), box_.bottom + 16 * px}, texts[i],
                      {text_sizes.small, Anchor::middle, Weight::normal, palette.muted});
  return out;
}

CountAxis::CountAxis(const Box& box, std::size_t most)
    : box_(box), step_(step_for(most)), most_((std::max<std::size_t>(most, 1) + step_ - 1) / step_ * step_) {}

int CountAxis::at(std::size_t count) const {
  return box_.bottom - static_cast<int>(count * static_cast<std::size_t>(box_.bottom - box_.top) / most_);
}

std::string CountAxis::grid() const {
  std::string out;
  for (std::size_t count = 0; count <= most_; count += step_) {
    const int y = at(count);
    out += svg_line({box_.left, y}, {box_.right, y}, count == 0 ? palette.rule : palette.faint, 1 * px,
                    count == 0 ? Stroke::solid : Stroke::dotted);
    out += svg_text({box_.left - 8 * px, y + 4 * px}, std::to_string(count),
                    {text_sizes.small, Anchor::end, Weight::normal, palette.muted});
  }
  return out;
}

}  // namespace ptx
