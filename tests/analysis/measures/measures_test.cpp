#include "analysis/measures/measures.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace ptx;

namespace {

Date day(const char* text) { return *parse_date(text); }
Decimal number(const char* text) { return *parse_decimal(text); }

/// 61 on the last day of March 2024, to be 70 a year on and 80 after two.
Measure satisfaction() {
  Measure out;
  out.every = ReadingInterval::year;
  out.baseline = {{day("2024-03-31"), number("60")}};
  out.target = {{day("2025-03-31"), number("70")}, {day("2026-03-31"), number("80")}};
  return out;
}

Measure read(Measure measure, const char* on, const char* value) {
  measure.actual.emplace_back(day(on), Reading{number(value), std::nullopt});
  return measure;
}

MeasureStanding stand(const Measure& measure, const char* on = "2025-12-31") {
  return ptx::measure_standing(measure, Decimal::whole(10), Decimal::whole(25), day(on));
}
std::string status(const Measure& measure, const char* on = "2025-12-31") {
  return std::string(name(stand(measure, on).status));
}
std::string expected(const Measure& measure, const char* on) {
  return format(*expected_on(measure, day(on)), 2);
}

TEST_CASE("What is expected lies on the straight line by days between the points either side") {
  CHECK(expected(satisfaction(), "2024-03-31") == "60.00");
  CHECK(expected(satisfaction(), "2025-03-31") == "70.00");
  CHECK(expected(satisfaction(), "2024-09-30") == "65.01");  // 183 of 365 days
  CHECK(expected(satisfaction(), "2025-09-30") == "75.01");
}

TEST_CASE("Before the first point the baseline is expected, after the last the last target") {
  CHECK(expected(satisfaction(), "2020-01-01") == "60.00");
  CHECK(expected(satisfaction(), "2030-01-01") == "80.00");
}

TEST_CASE("Latest is the last reading not after the day, previous the one before it") {
  const Measure measure =
      read(read(read(satisfaction(), "2024-09-30", "62"), "2025-01-15", "66"), "2025-06-30", "71");
  CHECK(stand(measure, "2025-01-14").latest == number("62"));
  CHECK_FALSE(stand(measure, "2025-01-14").previous);
  CHECK(stand(measure, "2025-01-15").latest == number("66"));
  CHECK(stand(measure, "2025-01-15").previous == number("62"));
  CHECK(stand(measure, "2025-01-15").latest_date == day("2025-01-15"));
}

TEST_CASE("Expected is taken on the day of the latest reading, without one on the as-of day") {
  CHECK(format(*stand(read(satisfaction(), "2024-09-30", "62"), "2025-12-31").expected, 2) == "65.01");
  CHECK(format(*stand(satisfaction(), "2025-03-31").expected, 2) == "70.00");
}

TEST_CASE("Next is the first target on or after that day, else the last") {
  CHECK(stand(read(satisfaction(), "2025-03-31", "62")).next->second == number("70"));
  CHECK(stand(read(satisfaction(), "2025-04-01", "62")).next->second == number("80"));
  CHECK(stand(read(satisfaction(), "2027-04-01", "62"), "2027-05-01").next->second == number("80"));
}

TEST_CASE("Progress is the share of the way from the baseline to the last target") {
  CHECK(format(*stand(read(satisfaction(), "2025-03-31", "65")).progress, 2) == "25.00");
  CHECK(format(*stand(read(satisfaction(), "2025-03-31", "58")).progress, 2) == "-10.00");
  CHECK_FALSE(stand(satisfaction()).progress);
}

TEST_CASE(
    "Behind is what falls short, as a share of the way to the next target: up to amber on track, up to red "
    "at risk, beyond off track") {
  CHECK(status(read(satisfaction(), "2025-03-31", "69")) == "on-track");
  CHECK(status(read(satisfaction(), "2025-03-31", "68.999")) == "at-risk");
  CHECK(status(read(satisfaction(), "2025-03-31", "67.5")) == "at-risk");
  CHECK(status(read(satisfaction(), "2025-03-31", "67.499")) == "off-track");
  CHECK(status(read(satisfaction(), "2025-03-31", "75")) == "on-track");
}

TEST_CASE("Once the latest reading reaches the last target a measure is achieved") {
  CHECK(status(read(satisfaction(), "2025-03-31", "80")) == "achieved");
  CHECK(status(read(satisfaction(), "2025-03-31", "79.999")) == "on-track");
}

TEST_CASE("Where lower is better, what lies above the line falls short") {
  Measure waits;
  waits.better = BetterWhen::lower;
  waits.baseline = {{day("2024-03-31"), number("20")}};
  waits.target = {{day("2025-03-31"), number("10")}};
  CHECK(status(read(waits, "2025-03-31", "11")) == "on-track");
  CHECK(status(read(waits, "2025-03-31", "12.5")) == "at-risk");
  CHECK(status(read(waits, "2025-03-31", "12.6")) == "off-track");
  CHECK(status(read(waits, "2025-03-31", "10")) == "achieved");
  CHECK(format(*stand(read(waits, "2025-03-31", "15")).progress, 2) == "50.00");
}

TEST_CASE("Where the next target equals the baseline, the way is that to the last target") {
  Measure later = satisfaction();
  later.target.front().second = number("60");
  CHECK(status(read(later, "2025-03-31", "58")) == "on-track");  // 2 of 20
  CHECK(status(read(later, "2025-03-31", "57")) == "at-risk");
}

TEST_CASE(
    "What is to hold is on track within its bounds of the baseline, at risk within twice them, else off "
    "track") {
  Measure steady;
  steady.better = BetterWhen::hold;
  steady.within = number("2");
  steady.baseline = {{day("2024-03-31"), number("94")}};
  CHECK(status(read(steady, "2025-03-31", "92")) == "on-track");
  CHECK(status(read(steady, "2025-03-31", "96.5")) == "at-risk");
  CHECK(status(read(steady, "2025-03-31", "98")) == "at-risk");
  CHECK(status(read(steady, "2025-03-31", "89.9")) == "off-track");
  const auto standing = stand(read(steady, "2025-03-31", "92"));
  CHECK_FALSE(standing.expected);
  CHECK_FALSE(standing.next);
  CHECK_FALSE(standing.progress);
}

TEST_CASE(
    "Without a reading, a baseline or a target there is no data, and nothing is expected without both "
    "points") {
  CHECK(status(satisfaction()) == "no-data");
  Measure aimless = read(satisfaction(), "2025-03-31", "65");
  aimless.target.clear();
  CHECK(status(aimless) == "no-data");
  CHECK_FALSE(stand(aimless).expected);
  Measure baseless = read(satisfaction(), "2025-03-31", "65");
  baseless.baseline.clear();
  CHECK(status(baseless) == "no-data");
  CHECK_FALSE(stand(baseless).next);
}

TEST_CASE(
    "A reading is overdue when it is more than 46, 138 or 548 days old; that is no part of how a measure "
    "stands") {
  const auto overdue = [](ReadingInterval every, const char* on) {
    Measure measure = read(satisfaction(), "2025-01-01", "80");
    measure.every = every;
    const auto standing = stand(measure, on);
    CHECK(standing.status == MeasureStatus::achieved);
    return *standing.overdue;
  };
  CHECK_FALSE(overdue(ReadingInterval::month, "2025-02-16"));
  CHECK(overdue(ReadingInterval::month, "2025-02-17"));
  CHECK_FALSE(overdue(ReadingInterval::quarter, "2025-05-19"));
  CHECK(overdue(ReadingInterval::quarter, "2025-05-20"));
  CHECK_FALSE(overdue(ReadingInterval::year, "2026-07-03"));
  CHECK(overdue(ReadingInterval::year, "2026-07-04"));
}

TEST_CASE("Without a reading the baseline's day counts; what has no rhythm is never judged overdue") {
  CHECK(stand(satisfaction(), "2025-10-01").overdue == true);
  CHECK(stand(satisfaction(), "2025-09-30").overdue == false);
  Measure any = satisfaction();
  any.every.reset();
  CHECK_FALSE(stand(any).overdue);
}

TEST_CASE("A capability is delivered from its day on, and overdue once its due day is past") {
  const auto capability = [](std::optional<Date> due, std::optional<Date> delivered) {
    return std::string(name(ptx::capability_status(due, delivered, day("2025-01-31"))));
  };
  CHECK(capability(day("2024-12-01"), day("2025-01-31")) == "delivered");
  CHECK(capability(day("2024-12-01"), day("2025-02-01")) == "overdue");
  CHECK(capability(day("2025-01-31"), std::nullopt) == "planned");
  CHECK(capability(day("2025-01-30"), std::nullopt) == "overdue");
  CHECK(capability(std::nullopt, std::nullopt) == "planned");
}

}  // namespace
