#include "model/values/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

using namespace std::chrono;

/// Exactly so many digits as a number; none for anything else.
std::optional<int> fixed(std::string_view text, std::size_t size) {
  if (text.size() != size || !all_digits(text)) return std::nullopt;
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

std::string quoted(std::string_view text) { return "'" + clean_and_cut(text, 60) + "'"; }

/// The year, month and day that a text writes as YYYY-MM-DD, whether or not there is such a day.
std::optional<year_month_day> written_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto y = fixed(text.substr(0, 4), 4);
  const auto m = fixed(text.substr(5, 2), 2);
  const auto d = fixed(text.substr(8, 2), 2);
  if (!y || !m || !d) return std::nullopt;
  return year{*y} / month{static_cast<unsigned>(*m)} / day{static_cast<unsigned>(*d)};
}

/// The day that was meant by "31/01/2025", "31.1.25", "2025/01/05" or "2025-1-5", as it is written here;
/// empty where there is none.
std::string date_meant_by(std::string_view text) {
  for (const char separator : {'/', '-', '.'}) {
    auto parts = split(text, separator);
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), all_digits)) continue;
    if (parts[0].size() != 4) std::swap(parts[0], parts[2]);
    if (parts[0].size() != 4 && parts[0].size() != 2) continue;
    std::string iso =
        fmt::format("{}{}-{:0>2}-{:0>2}", parts[0].size() == 2 ? "20" : "", parts[0], parts[1], parts[2]);
    if (iso != text && parse_date(iso)) return iso;
  }
  return {};
}

}  // namespace

Parsed<Date> parse_date(std::string_view text) {
  const auto written = written_day(text);
  if (written && written->ok() && written->year() >= year{1}) return Date{sys_days{*written}};
  if (written && written->month().ok() && written->day() > day{28} && written->day() <= day{31} &&
      written->year() >= year{1}) {
    const auto last =
        static_cast<unsigned>(year_month_day_last{written->year(), month_day_last{written->month()}}.day());
    return Complaint{Code::bad_date, fmt::format("{} is no day of the calendar", quoted(text)),
                     fmt::format("{} has {} days",
                                 format(Month{static_cast<int>(written->year()) * 12 +
                                              static_cast<int>(static_cast<unsigned>(written->month())) - 1}),
                                 last)};
  }
  const std::string meant = date_meant_by(text);
  return Complaint{Code::bad_date, fmt::format("{} is no date", quoted(text)),
                   meant.empty() ? "write a day as 2025-01-31" : "write " + meant};
}

Parsed<Month> parse_month(std::string_view text) {
  if (text.size() == 7 && text[4] == '-') {
    const auto y = fixed(text.substr(0, 4), 4);
    const auto m = fixed(text.substr(5, 2), 2);
    if (y && m && *y >= 1 && *m >= 1 && *m <= 12) return Month{*y * 12 + *m - 1};
  }
  return Complaint{
      Code::bad_month, fmt::format("{} is no month", quoted(text)),
      written_day(text) ? fmt::format("write {}", text.substr(0, 7)) : "write a month as 2025-01"};
}

Parsed<FinancialYear> parse_year(std::string_view text) {
  const auto first = text.size() >= 4 ? fixed(text.substr(0, 4), 4) : std::nullopt;
  const std::string proper =
      first ? fmt::format("write {:04}/{:02}", *first, (*first + 1) % 100) : std::string();
  const bool parted = text.size() > 5 && (text[4] == '/' || text[4] == '-');
  if (first && parted && text[4] == '/' && fixed(text.substr(5), 2) && *first >= 1 && *first <= 9998) {
    if (*fixed(text.substr(5), 2) == (*first + 1) % 100) return FinancialYear{*first};
    return Complaint{
        Code::bad_year,
        fmt::format("{} is no financial year: its second half does not follow its first", quoted(text)),
        proper};
  }
  if (first && (parted || text.size() == 4) && *first >= 1 && *first <= 9998)
    return Complaint{Code::bad_year, fmt::format("{} is no financial year", quoted(text)), proper};
  return Complaint{Code::bad_year, fmt::format("{} is no financial year", quoted(text)),
                   "write a financial year as 2024/25"};
}

Parsed<Date> parse_day(std::string_view text) {
  if (const auto date = parse_date(text)) return *date;
  if (const auto month = parse_month(text)) return last_day(*month);
  if (const auto calendar_year = fixed(text, 4); calendar_year && *calendar_year >= 1)
    return Date{sys_days{year{*calendar_year} / December / 31}};
  if (const auto financial_year = parse_year(text))
    return last_day(Month{first_month(*financial_year).index + 11});
  if (written_day(text))
    return Complaint{Code::bad_day, parse_date(text).complaint().message, parse_date(text).complaint().hint};
  std::string better = date_meant_by(text);
  if (better.empty() && text.size() > 5 &&
      parse_year(text).complaint().hint != "write a financial year as 2024/25")
    better = parse_year(text).complaint().hint.substr(6);
  return Complaint{Code::bad_day, fmt::format("{} is no day", quoted(text)),
                   better.empty() ? "write 2025-01-31, 2025-01, 2040 or 2024/25" : "write " + better};
}

Parsed<int> parse_days(std::string_view text) {
  const auto blank = text.find(' ');
  const auto number = digits(text.substr(0, blank));
  const auto unit = blank == std::string_view::npos ? std::string_view() : trim(text.substr(blank));
  if (number && (unit == "days" || unit == "day")) return *number;
  return Complaint{Code::bad_days, fmt::format("{} is no number of days", quoted(text)),
                   number && unit.empty() ? fmt::format("write {} {}", *number, *number == 1 ? "day" : "days")
                                          : "write 14 days"};
}

Month month_of(Date date) {
  const year_month_day d{date.day};
  return {static_cast<int>(d.year()) * 12 + static_cast<int>(static_cast<unsigned>(d.month())) - 1};
}

Month first_month(FinancialYear year) { return {year.start * 12 + 3}; }

FinancialYear year_of(Date date) { return {(month_of(date).index - 3) / 12}; }

Date first_day(Month m) {
  return {sys_days{year{m.index / 12} / month{static_cast<unsigned>(m.index % 12 + 1)} / 1}};
}

Date last_day(Month m) {
  return {sys_days{year{m.index / 12} / month{static_cast<unsigned>(m.index % 12 + 1)} / last}};
}

std::string format(Date date) {
  const year_month_day d{date.day};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
                     static_cast<unsigned>(d.day()));
}

std::string format(Month month) { return fmt::format("{:04}-{:02}", month.index / 12, month.index % 12 + 1); }

std::string format(FinancialYear year) {
  return fmt::format("{:04}/{:02}", year.start, (year.start + 1) % 100);
}

std::string long_format(Date date) {
  constexpr std::array names{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};
  const year_month_day d{date.day};
  return fmt::format("{} {} {}", static_cast<unsigned>(d.day()), names[static_cast<unsigned>(d.month()) - 1],
                     static_cast<int>(d.year()));
}

}  // namespace ptx
