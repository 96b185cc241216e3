#pragma once

// How each type of the model is searched for references and values.

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "schema/fields/member_types.hpp"
#include "schema/fields/record_visitor.hpp"
#include "text/strings.hpp"

namespace ptx {

void visit_value(const std::string& text, RecordVisitor& walk, const Field& field);
void visit_value(const Id& id, RecordVisitor& walk, const Field& field);
void visit_value(const BenefitId& id, RecordVisitor& walk, const Field& field);
void visit_value(const Money& amount, RecordVisitor& walk, const Field& field);
void visit_value(const Decimal& number, RecordVisitor& walk, const Field& field);
void visit_value(int number, RecordVisitor& walk, const Field& field);
void visit_value(bool flag, RecordVisitor& walk, const Field& field);
void visit_value(const Rating& rating, RecordVisitor& walk, const Field& field);
void visit_value(const Date& date, RecordVisitor& walk, const Field& field);
void visit_value(const Month& month, RecordVisitor& walk, const Field& field);
void visit_value(const Period& period, RecordVisitor& walk, const Field& field);
void visit_value(const Condition& condition, RecordVisitor& walk, const Field& field);
void visit_value(const Profile& profile, RecordVisitor& walk, const Field& field);
void visit_value(const MonthSeries& series, RecordVisitor& walk, const Field& field);
void visit_value(const Points& points, RecordVisitor& walk, const Field& field);
void visit_value(const Readings& readings, RecordVisitor& walk, const Field& field);
void visit_value(const JudgedRating& rating, RecordVisitor& walk, const Field& field);
void visit_value(const Benefit& benefit, RecordVisitor& walk, const Field& field);
void visit_value(const std::vector<std::pair<int, std::string>>& guide, RecordVisitor& walk,
                 const Field& field);
void visit_value(const std::vector<std::pair<FinancialYear, Money>>& years, RecordVisitor& walk,
                 const Field& field);
void visit_value(const std::vector<Share>& shares, RecordVisitor& walk, const Field& field);
void visit_value(const std::vector<std::pair<BenefitId, Claim>>& claims, RecordVisitor& walk,
                 const Field& field);
template <Enumeration T>
void visit_value(const T& word, RecordVisitor& walk, const Field&) {
  if (walk.wants_values()) walk.emit({std::string(name(word))});
}
template <Recorded T>
void visit_value(const T& record, RecordVisitor& walk, const Field&) {
  visit_record(&record, record_of<T>(), walk);
}
template <class T>
void visit_value(const std::optional<T>& value, RecordVisitor& walk, const Field& field) {
  if (value) visit_value(*value, walk, field);
}

/// Ids of projects and benefits are references, all else is a text.
FieldValue said_as(ReferenceTarget refers, std::vector<std::string> items);

/// The id of an item of a list, or its text.
inline const std::string& in_list(const std::string& text) { return text; }
inline const std::string& in_list(const Id& id) { return id.value; }
inline std::string in_list(const BenefitId& id) { return format(id); }
inline std::string in_list(int number) { return std::to_string(number); }

template <class T>
void visit_value(const std::vector<T>& list, RecordVisitor& walk, const Field& field) {
  std::vector<std::string> items;
  for (std::size_t i = 0; i < list.size(); ++i) {
    walk.enter(i);
    walk.refer(field.refers, in_list(list[i]), EntryPart::value);
    walk.leave();
    if (walk.wants_values()) items.push_back(in_list(list[i]));
  }
  std::sort(items.begin(), items.end());
  if (!items.empty()) walk.emit(said_as(field.refers, std::move(items)));
}
template <class T>
void visit_value(const OrderedMap<T>& entries, RecordVisitor& walk, const Field& field) {
  for (const auto& [id, entry] : entries) {
    walk.enter(id);
    walk.refer(field.keys_refer, id, EntryPart::key);
    const auto before = walk.emitted();
    walk.mark_default(false);
    if constexpr (requires(const T& nested) { nested.ids(); })
      visit_value(entry, walk, field.keys_refer_to(ReferenceTarget::nothing));
    else
      visit_value(entry, walk, field);
    walk.mark_default(false);
    if (walk.wants_values() && walk.emitted() == before) walk.emit({NothingWritten()});
    walk.leave();
  }
}

}  // namespace ptx
