#include "analysis/measures/measures.hpp"

#include <algorithm>

namespace ptx {
namespace {

long long days_between(Date from, Date to) { return (to.day - from.day).count(); }

Fraction fraction(const Decimal& number) { return Fraction(number); }

/// The days after which the next reading is overdue.
int days_for(ReadingInterval every) {
  switch (every) {
    case ReadingInterval::month:
      return 46;
    case ReadingInterval::quarter:
      return 138;
    case ReadingInterval::year:
      break;
  }
  return 548;
}

/// What falls short of what is wanted, where positive: of a measure that is better lower, what lies above it.
Fraction behind(const Fraction& latest, const Fraction& wanted, BetterWhen better) {
  const Fraction difference = better == BetterWhen::lower ? latest - wanted : wanted - latest;
  return difference > Fraction() ? difference : Fraction();
}

Fraction size(const Fraction& number) { return number < Fraction() ? Fraction() - number : number; }

MeasureStatus hold_status(const Measure& measure, const Fraction& baseline, const Fraction& latest) {
  const Fraction away = size(latest - baseline),
                 within = measure.within ? fraction(*measure.within) : Fraction();
  if (away <= within) return MeasureStatus::on_track;
  return away <= within + within ? MeasureStatus::at_risk : MeasureStatus::off_track;
}

MeasureStatus path_status(const Measure& measure, const MeasureStanding& standing, const Decimal& amber,
                          const Decimal& red) {
  const Fraction latest = fraction(*standing.latest), baseline = fraction(*standing.baseline),
                 last = fraction(measure.target.back().second);
  if (behind(latest, last, measure.better) == Fraction()) return MeasureStatus::achieved;
  const Fraction next = fraction(standing.next->second);
  const Fraction way = size((next == baseline ? last : next) - baseline);
  const Fraction share = behind(latest, *standing.expected, measure.better) * Fraction(100);
  if (share <= fraction(amber) * way) return MeasureStatus::on_track;
  return share <= fraction(red) * way ? MeasureStatus::at_risk : MeasureStatus::off_track;
}

}  // namespace

std::optional<Fraction> expected_on(const Measure& measure, Date day) {
  if (measure.better == BetterWhen::hold || measure.baseline.empty() || measure.target.empty())
    return std::nullopt;
  Points points = measure.target;
  points.push_back(measure.baseline.front());
  std::sort(points.begin(), points.end());
  const auto after =
      std::find_if(points.begin(), points.end(), [&](const auto& point) { return point.first >= day; });
  if (after == points.end()) return fraction(measure.target.back().second);
  if (after->first == day) return fraction(after->second);
  if (after == points.begin()) return fraction(measure.baseline.front().second);
  const auto& [from, low] = *std::prev(after);
  const auto& [to, high] = *after;
  return fraction(low) + (fraction(high) - fraction(low)) *
                             Fraction(static_cast<int>(days_between(from, day))) /
                             Fraction(static_cast<int>(days_between(from, to)));
}

MeasureStanding measure_standing(const Measure& measure, const Decimal& amber, const Decimal& red,
                                 Date as_of) {
  MeasureStanding out;
  if (!measure.baseline.empty()) out.baseline = measure.baseline.front().second;
  for (const auto& [day, reading] : measure.actual) {
    if (day > as_of) break;
    out.previous = out.latest;
    out.latest = reading.value;
    out.latest_date = day;
  }
  const auto last_read = out.latest_date            ? out.latest_date
                         : measure.baseline.empty() ? std::nullopt
                                                    : std::optional(measure.baseline.front().first);
  if (measure.every && last_read) out.overdue = days_between(*last_read, as_of) > days_for(*measure.every);
  const Date day = out.latest_date.value_or(as_of);
  if (measure.better == BetterWhen::hold) {
    if (out.baseline && out.latest)
      out.status = hold_status(measure, fraction(*out.baseline), fraction(*out.latest));
    return out;
  }
  if (!out.baseline || measure.target.empty()) return out;
  out.expected = expected_on(measure, day);
  const auto next = std::find_if(measure.target.begin(), measure.target.end(),
                                 [&](const auto& target) { return target.first >= day; });
  out.next = next == measure.target.end() ? measure.target.back() : *next;
  if (!out.latest) return out;
  const Fraction baseline = fraction(*out.baseline), last = fraction(measure.target.back().second);
  out.progress = (fraction(*out.latest) - baseline) * Fraction(100) / (last - baseline);
  out.status = path_status(measure, out, amber, red);
  return out;
}

CapabilityStatus capability_status(const std::optional<Date>& due, const std::optional<Date>& delivered,
                                   Date as_of) {
  if (delivered && *delivered <= as_of) return CapabilityStatus::delivered;
  return due && *due < as_of ? CapabilityStatus::overdue : CapabilityStatus::planned;
}

}  // namespace ptx
