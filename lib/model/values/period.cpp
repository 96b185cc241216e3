#include "model/values/period.hpp"

#include <fmt/format.h>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {

Parsed<Period> parse_period(std::string_view text) {
  if (const auto month = parse_month(text)) return Period{*month, 1};
  const auto year = parse_year(text.substr(0, text.find(' ')));
  const auto complaint = [&](std::string hint) -> Parsed<Period> {
    return Complaint{Code::bad_period, fmt::format("'{}' is no period", clean_and_cut(text, 60)),
                     std::move(hint)};
  };
  if (text.find(' ') == std::string_view::npos) {
    if (year) return Period{first_month(*year), 12};
    const bool nearly_year = text.size() > 6 || (text.size() == 4 && all_digits(text));
    const bool quarter = text.find_first_of("Qq") != std::string_view::npos;
    if (nearly_year && !quarter && !(text.size() == 7 && text[4] == '-' && text[5] <= '1'))
      return complaint(year.complaint().hint);
    if (!quarter) return complaint("write 2024/25, 2024/25 Q3 or 2025-01");
  }
  if (year && text.size() == 10 && text[8] == 'Q' && text[9] >= '1' && text[9] <= '4')
    return Period{{first_month(*year).index + 3 * (text[9] - '1')}, 3};
  return complaint("write a quarter as 2024/25 Q3, from Q1 (April to June) to Q4");
}

std::string format(const Period& period) {
  if (period.months == 1) return format(period.first);
  const int since_april = period.first.index - 3;
  const std::string year = format(FinancialYear{since_april / 12});
  return period.months == 12 ? year : fmt::format("{} Q{}", year, since_april % 12 / 3 + 1);
}

Date last_day(const Period& period) { return last_day(Month{period.first.index + period.months - 1}); }

bool overlap(const Period& a, const Period& b) {
  return a.first.index < b.first.index + b.months && b.first.index < a.first.index + a.months;
}

}  // namespace ptx
