#include "analysis/benefits/finance_books.hpp"

#include <algorithm>

#include "model/values/profile.hpp"

namespace ptx {
namespace {

/// The last day of the last quarter that ended before a day.
Date last_quarter_end(Date as_of) {
  const Month month = month_of(as_of);
  return last_day(Month{month.index - month.index % 3 - 1});
}

}  // namespace

FinanceBooks finance_books_on(const Portfolio& portfolio, Date as_of) {
  FinanceBooks out{last_quarter_end(as_of), {}, {}};
  bool any = false;
  for (const auto& [id, file] : portfolio.finance) {
    if (file.signed_on > as_of) continue;
    const Date last = last_day(file.period);
    out.day = any ? std::max(out.day, last) : last;
    any = true;
    if (last == last_day(Month{first_month(year_of(file.period)).index + 11}))
      out.closed.insert(year_of(file.period));
    for (const auto& [benefit, claim] : file.claims)
      out.verified[benefit].emplace_back(file.period, claim.agreed);
  }
  for (auto& [benefit, profile] : out.verified) std::sort(profile.begin(), profile.end());
  return out;
}

}  // namespace ptx
