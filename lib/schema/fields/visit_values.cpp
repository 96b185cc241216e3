#include "schema/fields/visit_values.hpp"

#include <fmt/format.h>

namespace ptx {
namespace {

/// Says one entry of a map.
template <class T>
void visit_entry(const std::string& key, const T& value, RecordVisitor& walk, const Field& field) {
  walk.enter(key);
  visit_value(value, walk, field);
  walk.leave();
}

}  // namespace

FieldValue said_as(ReferenceTarget refers, std::vector<std::string> items) {
  if (refers == ReferenceTarget::project || refers == ReferenceTarget::benefit)
    return {EntryReferences{std::move(items)}};
  return {join(items, ", ")};
}

void visit_value(const std::string& text, RecordVisitor& walk, const Field&) {
  if (walk.wants_values() && !text.empty()) walk.emit({text});
}

void visit_value(const Id& id, RecordVisitor& walk, const Field& field) {
  walk.refer(field.refers, id.value, EntryPart::value);
  if (walk.wants_values() && !id.value.empty()) walk.emit(said_as(field.refers, {id.value}));
}

void visit_value(const BenefitId& id, RecordVisitor& walk, const Field& field) {
  walk.refer(field.refers, format(id), EntryPart::value);
  if (walk.wants_values()) walk.emit(said_as(field.refers, {format(id)}));
}

void visit_value(const Money& amount, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({amount});
}

void visit_value(const Decimal& number, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({number});
}

void visit_value(int number, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({static_cast<long long>(number)});
}

void visit_value(bool flag, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({flag});
}

void visit_value(const Rating& rating, RecordVisitor& walk, const Field&) {
  if (walk.wants_values())
    walk.emit(rating.kind == RatingKind::number ? FieldValue{static_cast<long long>(rating.value)}
                                                : FieldValue{format(rating)});
}

void visit_value(const Date& date, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({date});
}

void visit_value(const Month& month, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({month});
}

void visit_value(const Period& period, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({period});
}

void visit_value(const Condition& condition, RecordVisitor& walk, const Field&) {
  if (walk.wants_values())
    walk.emit({fmt::format("{} {}", name(condition.comparison), format(condition.number))});
}

void visit_value(const Profile& profile, RecordVisitor& walk, const Field& field) {
  if (!walk.wants_values()) return;
  for (const auto& [period, amount] : profile) visit_entry(format(period), amount, walk, field);
  if (profile.empty()) walk.emit({NothingWritten()});
}

void visit_value(const MonthSeries& series, RecordVisitor& walk, const Field& field) {
  if (!walk.wants_values()) return;
  for (const auto& [month, number] : series)
    if (month)
      visit_entry(format(*month), number, walk, field);
    else
      visit_value(number, walk, field);
}

void visit_value(const Points& points, RecordVisitor& walk, const Field& field) {
  if (!walk.wants_values()) return;
  for (const auto& [date, number] : points) visit_entry(format(date), number, walk, field);
}

void visit_value(const Readings& readings, RecordVisitor& walk, const Field& field) {
  if (!walk.wants_values()) return;
  for (const auto& [date, reading] : readings) {
    const std::string key = format(date);
    walk.enter(key);
    visit_value(reading.value, walk, field);
    if (reading.note) visit_entry("note", *reading.note, walk, field);
    walk.leave();
  }
}

void visit_value(const JudgedRating& rating, RecordVisitor& walk, const Field& field) {
  visit_value(rating.rating, walk, field);
  for (const auto& part : record_of<JudgedRating>().fields) {
    if (part.key == "rating") continue;
    walk.enter(part.key);
    part.walk(&rating, walk, part);
    walk.leave();
  }
}

void visit_value(const Benefit& benefit, RecordVisitor& walk, const Field&) {
  visit_record(&benefit, benefit_record(benefit.type), walk);
}

void visit_value(const std::vector<std::pair<int, std::string>>& guide, RecordVisitor& walk,
                 const Field& field) {
  if (!walk.wants_values()) return;
  for (const auto& [number, words] : guide) visit_entry(std::to_string(number), words, walk, field);
}

void visit_value(const std::vector<std::pair<FinancialYear, Money>>& years, RecordVisitor& walk,
                 const Field& field) {
  if (!walk.wants_values()) return;
  for (const auto& [year, amount] : years) visit_entry(format(year), amount, walk, field);
}

void visit_value(const std::vector<Share>& shares, RecordVisitor& walk, const Field& field) {
  for (const auto& share : shares) {
    const std::string id = format(share.with);
    walk.enter(id);
    walk.refer(field.keys_refer, id, EntryPart::key);
    if (walk.wants_values()) walk.emit({format(share.percent) + "%"});
    walk.leave();
  }
}

void visit_value(const std::vector<std::pair<BenefitId, Claim>>& claims, RecordVisitor& walk,
                 const Field& field) {
  for (const auto& [benefit, claim] : claims) {
    const std::string id = format(benefit);
    walk.enter(id);
    walk.refer(field.keys_refer, id, EntryPart::key);
    visit_record(&claim, record_of<Claim>(), walk);
    walk.leave();
  }
}

}  // namespace ptx
