#include "render/format/pounds.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>

#include "text/strings.hpp"

namespace ptx {
namespace {

struct Unit {
  std::int64_t up_to;  ///< the least number of pence that is rounded too coarsely by this unit, once rounded
  std::int64_t step;   ///< pence
  std::int64_t whole;  ///< pence
  int decimals;
  const char* sign;
};
constexpr std::array units{
    Unit{100'000, 100, 100, 0, ""},
    Unit{100'000'000, 100'000, 100'000, 0, "k"},
    Unit{100'000'000'000, 10'000'000, 100'000'000, 1, "m"},
    Unit{INT64_MAX, 10'000'000'000, 100'000'000'000, 1, "bn"},
};

/// The size rounded half up to whole steps.
std::int64_t rounded(std::int64_t size, std::int64_t step) {
  return size / step * step + (size % step * 2 >= step ? step : 0);
}

/// The first unit that the size, rounded by it, does not outgrow.
const Unit& unit_for(std::int64_t size, MoneyFormat form) {
  std::size_t at = 0;
  while (form == MoneyFormat::rounded && rounded(size, units[at].step) >= units[at].up_to) ++at;
  return units[at];
}

std::int64_t size_of(Money amount) { return amount < Money() ? (-amount).in_pence() : amount.in_pence(); }

}  // namespace

std::string format_pounds(Money amount, MoneyFormat form) {
  const Unit& unit = unit_for(size_of(amount), form);
  const std::int64_t size = rounded(size_of(amount), unit.step);
  const std::string decimals = unit.decimals ? fmt::format(".{}", size % unit.whole / unit.step) : "";
  return fmt::format("{}£{}{}{}", amount < Money() && size > 0 ? "-" : "", with_commas(size / unit.whole),
                     decimals, unit.sign);
}

Money rounded_for_print(Money amount, MoneyFormat form) {
  const std::int64_t size = rounded(size_of(amount), unit_for(size_of(amount), form).step);
  return Money::pence(amount < Money() ? -size : size);
}

}  // namespace ptx
