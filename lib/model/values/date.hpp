#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

#include "diagnostic/parsed.hpp"

namespace ptx {

/// A day of the Gregorian calendar, in the years 1 to 9999.
struct Date {
  std::chrono::sys_days day;

  auto operator<=>(const Date&) const = default;
};

/// The month of a calendar year, counted in months from the start of the year 0.
struct Month {
  int index = 0;

  auto operator<=>(const Month&) const = default;
};

/// A financial year by the calendar year in which it starts: 2024 is 2024/25, from 1 April 2024 to 31 March
/// 2025.
struct FinancialYear {
  int start = 0;

  auto operator<=>(const FinancialYear&) const = default;
};

/// Reads `2025-01-31`, a real day of the calendar.
Parsed<Date> parse_date(std::string_view text);
/// Reads `2025-01`.
Parsed<Month> parse_month(std::string_view text);
/// Reads `2024/25`; the second half must follow the first.
Parsed<FinancialYear> parse_year(std::string_view text);
/// Reads a date, a month, a calendar year `2040` or a financial year, and gives its last day.
Parsed<Date> parse_day(std::string_view text);
/// Reads `14 days` or `1 day`.
Parsed<int> parse_days(std::string_view text);

Month month_of(Date date);
Month first_month(FinancialYear year);
FinancialYear year_of(Date date);
Date first_day(Month month);
Date last_day(Month month);

/// "2025-01-31", "2025-01", "2024/25".
std::string format(Date date);
std::string format(Month month);
std::string format(FinancialYear year);

/// "31 January 2025", for people.
std::string long_format(Date date);

}  // namespace ptx
