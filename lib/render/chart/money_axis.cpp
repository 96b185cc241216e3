#include "render/chart/money_axis.hpp"

#include <algorithm>

#include "model/values/decimal.hpp"
#include "render/chart/svg.hpp"

namespace ptx {
namespace {

constexpr std::int64_t most_money_lines = 6;

/// The least of 1, 2 and 5 times a power of ten pounds that parts the span into few enough steps.
std::int64_t step_for(std::int64_t span) {
  for (std::int64_t power = 100;; power *= 10)
    for (const std::int64_t times : {1, 2, 5})
      if (span <= power * times * most_money_lines || power > 1'000'000'000'000'000) return power * times;
}

std::int64_t rounded_up(std::int64_t amount, std::int64_t step) { return (amount + step - 1) / step * step; }

}  // namespace

MoneyAxis::MoneyAxis(Money least, Money most, int left, int right) : left_(left), right_(right) {
  const std::int64_t down = std::max<std::int64_t>(0, -least.in_pence()),
                     up = std::max<std::int64_t>(0, most.in_pence());
  const std::int64_t step = step_for(std::max<std::int64_t>(down + up, 1));
  least_ = Money::pence(-rounded_up(down, step));
  most_ = Money::pence(std::max(rounded_up(up, step), step));
}

int MoneyAxis::at(Money amount) const {
  const auto span = static_cast<Int128>((most_ - least_).in_pence());
  return left_ +
         static_cast<int>(static_cast<Int128>((amount - least_).in_pence()) * (right_ - left_) / span);
}

std::vector<Money> MoneyAxis::ticks() const {
  const std::int64_t down = -least_.in_pence(), up = most_.in_pence();
  const std::int64_t step = step_for(down + up);
  std::vector<Money> out;
  for (std::int64_t amount = -down / step * step; amount <= up; amount += step)
    out.push_back(Money::pence(amount));
  return out;
}

std::string MoneyAxis::grid(int top, int bottom) const {
  std::string out;
  for (const Money amount : ticks()) {
    const bool nought = amount == Money();
    out += svg_line({at(amount), top}, {at(amount), bottom}, nought ? palette.rule : palette.faint, 1 * px,
                    nought ? Stroke::solid : Stroke::dotted);
    out += svg_text({at(amount), top - 6 * px}, format_pounds(amount, MoneyFormat::rounded),
                    {text_sizes.small, Anchor::middle, Weight::normal, palette.muted});
  }
  return out;
}

std::string svg_heading(const std::string& title, const std::vector<std::string>& sentences, int& bottom) {
  constexpr int room = picture_width - 2 * picture_margin;
  std::string out =
      svg_text({picture_margin, 38 * px}, cut_svg_text(title, text_sizes.title, room, Weight::bold),
               {text_sizes.title, Anchor::start, Weight::bold, palette.ink});
  bottom = 41 * px;
  for (const auto& sentence : sentences)
    for (const auto& line : wrap_svg_text(sentence, text_sizes.body, room)) {
      bottom += 18 * px;
      out += svg_text({picture_margin, bottom}, line, {.colour = palette.muted});
    }
  return out;
}

}  // namespace ptx
