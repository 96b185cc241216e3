#include "model/values/profile.hpp"

#include <cstdint>

namespace ptx {
namespace {

/// A hundred percent, as a decimal number holds it.
constexpr Int128 whole_in_billionths = static_cast<Int128>(100) * 1'000'000'000;

}  // namespace

FinancialYear year_of(const Period& period) { return year_of(first_day(period.first)); }

Date first_day(const Period& period) { return first_day(period.first); }

bool lies_within(const Period& inner, const Period& outer) {
  return outer.first <= inner.first && inner.first.index + inner.months <= outer.first.index + outer.months;
}

Money sum_of(const Profile& profile) {
  Money out;
  for (const auto& [period, amount] : profile) out += amount;
  return out;
}

Money scaled(Money amount, Int128 times, Int128 over) {
  const Int128 product = static_cast<Int128>(amount.in_pence()) * times;
  const Int128 size = product < 0 ? -product : product;
  const auto rounded = static_cast<std::int64_t>((size * 2 + over) / (over * 2));
  return Money::pence(product < 0 ? -rounded : rounded);
}

Money percent_of(Money amount, const Decimal& percent) {
  return scaled(amount, percent.billionths, whole_in_billionths);
}

bool is_more_than(Money part, const Decimal& percent, Money whole) {
  return static_cast<Int128>(part.in_pence()) * whole_in_billionths >
         static_cast<Int128>(whole.in_pence()) * percent.billionths;
}

Money up_to(const Profile& profile, Date day) {
  const FinancialYear year = year_of(day);
  Money out;
  for (const auto& [period, amount] : profile) {
    const Date first = first_day(period);
    if (year_of(period) != year || first > day) continue;
    const auto days = [first](Date last) { return static_cast<Int128>((last.day - first.day).count()) + 1; };
    out += last_day(period) <= day ? amount : scaled(amount, days(day), days(last_day(period)));
  }
  return out;
}

}  // namespace ptx
