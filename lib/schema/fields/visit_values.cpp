#include "schema/fields/visit_values.hpp"

#include <fmt/format.h>

namespace ptx {
namespace {

/// Says one entry of a map.
template <class T>
void walk_entry(const std::string& key, const T& value, RecordVisitor& walk, const Field& field) {
  walk.enter(key);
  walk_value(value, walk, field);
  walk.leave();
}

}  // namespace

FieldValue said_as(ReferenceTarget refers, std::vector<std::string> items) {
  if (refers == ReferenceTarget::project || refers == ReferenceTarget::benefit)
    return {EntryReferences{std::move(items)}};
  return {join(items, ", ")};
}

void walk_value(const std::string& text, RecordVisitor& walk, const Field&) {
  if (walk.listens() && !text.empty()) walk.say({text});
}

void walk_value(const Id& id, RecordVisitor& walk, const Field& field) {
  walk.refer(field.refers, id.value, EntryPart::value);
  if (walk.listens() && !id.value.empty()) walk.say(said_as(field.refers, {id.value}));
}

void walk_value(const BenefitId& id, RecordVisitor& walk, const Field& field) {
  walk.refer(field.refers, format(id), EntryPart::value);
  if (walk.listens()) walk.say(said_as(field.refers, {format(id)}));
}

void walk_value(const Money& amount, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({amount});
}

void walk_value(const Decimal& number, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({number});
}

void walk_value(int number, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({static_cast<long long>(number)});
}

void walk_value(bool flag, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({flag});
}

void walk_value(const Rating& rating, RecordVisitor& walk, const Field&) {
  if (walk.listens())
    walk.say(rating.kind == RatingKind::number ? FieldValue{static_cast<long long>(rating.value)}
                                               : FieldValue{format(rating)});
}

void walk_value(const Date& date, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({date});
}

void walk_value(const Month& month, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({month});
}

void walk_value(const Period& period, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({period});
}

void walk_value(const Condition& condition, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({fmt::format("{} {}", name(condition.comparison), format(condition.number))});
}

void walk_value(const Profile& profile, RecordVisitor& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [period, amount] : profile) walk_entry(format(period), amount, walk, field);
  if (profile.empty()) walk.say({NothingWritten()});
}

void walk_value(const MonthSeries& series, RecordVisitor& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [month, number] : series)
    if (month)
      walk_entry(format(*month), number, walk, field);
    else
      walk_value(number, walk, field);
}

void walk_value(const Points& points, RecordVisitor& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [date, number] : points) walk_entry(format(date), number, walk, field);
}

void walk_value(const Readings& readings, RecordVisitor& walk, const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [date, reading] : readings) {
    const std::string key = format(date);
    walk.enter(key);
    walk_value(reading.value, walk, field);
    if (reading.note) walk_entry("note", *reading.note, walk, field);
    walk.leave();
  }
}

void walk_value(const JudgedRating& rating, RecordVisitor& walk, const Field& field) {
  walk_value(rating.rating, walk, field);
  for (const auto& part : record_of<JudgedRating>().fields) {
    if (part.key == "rating") continue;
    walk.enter(part.key);
    part.walk(&rating, walk, part);
    walk.leave();
  }
}

void walk_value(const Benefit& benefit, RecordVisitor& walk, const Field&) {
  walk_record(&benefit, benefit_record(benefit.type), walk);
}

void walk_value(const std::vector<std::pair<int, std::string>>& guide, RecordVisitor& walk,
                const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [number, words] : guide) walk_entry(std::to_string(number), words, walk, field);
}

void walk_value(const std::vector<std::pair<FinancialYear, Money>>& years, RecordVisitor& walk,
                const Field& field) {
  if (!walk.listens()) return;
  for (const auto& [year, amount] : years) walk_entry(format(year), amount, walk, field);
}

void walk_value(const std::vector<Share>& shares, RecordVisitor& walk, const Field& field) {
  for (const auto& share : shares) {
    const std::string id = format(share.with);
    walk.enter(id);
    walk.refer(field.keys_refer, id, EntryPart::key);
    if (walk.listens()) walk.say({format(share.percent) + "%"});
    walk.leave();
  }
}

void walk_value(const std::vector<std::pair<BenefitId, Claim>>& claims, RecordVisitor& walk,
                const Field& field) {
  for (const auto& [benefit, claim] : claims) {
    const std::string id = format(benefit);
    walk.enter(id);
    walk.refer(field.keys_refer, id, EntryPart::key);
    walk_record(&claim, record_of<Claim>(), walk);
    walk.leave();
  }
}

}  // namespace ptx
