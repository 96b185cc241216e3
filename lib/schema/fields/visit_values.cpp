#include "schema/fields/visit_values.hpp"

#include <fmt/format.h>

namespace ptx {
namespace {

ValueKind kind_of(Refers refers) {
  return refers == Refers::project || refers == Refers::benefit ? ValueKind::refers : ValueKind::text;
}

/// Says one entry of a map.
template <class T>
void walk_entry(const std::string& key, const T& value, Walk& walk, const Field& field) {
  walk.enter(key);
  walk_value(value, walk, field);
  walk.leave();
}

}  // namespace

void walk_value(const std::string& text, Walk& walk, const Field&) {
  if (walk.listens() && !text.empty()) walk.say(ValueKind::text, text);
}

void walk_value(const Id& id, Walk& walk, const Field& field) {
  walk.refer(field.refers, id.value, Part::value);
  if (walk.listens() && !id.value.empty()) walk.say(kind_of(field.refers), id.value);
}

void walk_value(const BenefitId& id, Walk& walk, const Field& field) {
  walk.refer(field.refers, format(id), Part::value);
  if (walk.listens()) walk.say(kind_of(field.refers), format(id));
}

void walk_value(const Money& amount, Walk& walk, const Field&) {
  if (walk.listens()) walk.say(ValueKind::money, format(amount));
}

void walk_value(const Decimal& number, Walk& walk, const Field&) {
  if (walk.listens()) walk.say(ValueKind::number, format(number));
}

void walk_value(int number, Walk& walk, const Field&) {
  if (walk.listens()) walk.say(ValueKind::number, std::to_string(number));
}

void walk_value(bool flag, Walk& walk, const Field&) {
  if (walk.listens()) walk.say(ValueKind::flag, flag ? "true" : "false");
}

void walk_value(const Rating& rating, Walk& walk, const Field&) {
  if (walk.listens())
    walk.say(rating.kind == RatingKind::number ? ValueKind::number : ValueKind::text, format(rating));
}

void walk_value(const Date& date, Walk& walk, const Field&) {
  if (walk.listens()) walk.say(ValueKind::text, format(date));
}

void walk_value(const Month& month, Walk& walk, const Field&) {
  if (walk.listens()) walk.say(ValueKind::text, format(month));
}

void walk_value(const Period& period, Walk& walk, const Field&) {
  if (walk.listens()) walk.say(ValueKind::text, format(period));
}

void walk_value(const Condition& condition, Walk& walk, const Field&) {
  if (walk.listens())
    walk.say(ValueKind::text, fmt::format("{} {}", name(condition.comparison), format(condition.number)));
}

void walk_value(const Profile& profile, Walk& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [period, amount] : profile) walk_entry(format(period), amount, walk, field);
  if (profile.empty()) walk.say(ValueKind::nothing, "{}");
}

void walk_value(const MonthSeries& series, Walk& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [month, number] : series)
    if (month)
      walk_entry(format(*month), number, walk, field);
    else
      walk_value(number, walk, field);
}

void walk_value(const Points& points, Walk& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [date, number] : points) walk_entry(format(date), number, walk, field);
}

void walk_value(const Readings& readings, Walk& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [date, reading] : readings) {
    const std::string key = format(date);
    walk.enter(key);
    walk_value(reading.value, walk, field);
    if (reading.note) walk_entry("note", *reading.note, walk, field);
    walk.leave();
  }
}

void walk_value(const JudgedRating& rating, Walk& walk, const Field& field) {
  walk_value(rating.rating, walk, field);
  for (const auto& part : record_of<JudgedRating>().fields) {
    if (part.key == "rating") continue;
    walk.enter(part.key);
    part.walk(&rating, walk, part);
    walk.leave();
  }
}

void walk_value(const Benefit& benefit, Walk& walk, const Field&) {
  walk_record(&benefit, benefit_record(benefit.type), walk);
}

void walk_value(const std::vector<std::pair<int, std::string>>& guide, Walk& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [number, words] : guide) walk_entry(std::to_string(number), words, walk, field);
}

void walk_value(const std::vector<std::pair<FinancialYear, Money>>& years, Walk& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [year, amount] : years) walk_entry(format(year), amount, walk, field);
}

void walk_value(const std::vector<Share>& shares, Walk& walk, const Field& field) {
  for (const auto& share : shares) {
    const std::string id = format(share.with);
    walk.enter(id);
    walk.refer(field.keys_refer, id, Part::key);
    if (walk.listens()) walk.say(ValueKind::text, format(share.percent) + "%");
    walk.leave();
  }
}

void walk_value(const std::vector<std::pair<BenefitId, Claim>>& claims, Walk& walk, const Field& field) {
  for (const auto& [benefit, claim] : claims) {
    const std::string id = format(benefit);
    walk.enter(id);
    walk.refer(field.keys_refer, id, Part::key);
    walk_record(&claim, record_of<Claim>(), walk);
    walk.leave();
  }
}

}  // namespace ptx
