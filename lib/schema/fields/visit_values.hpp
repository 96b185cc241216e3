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

void walk_value(const std::string& text, RecordVisitor& walk, const Field& field);
void walk_value(const Id& id, RecordVisitor& walk, const Field& field);
void walk_value(const BenefitId& id, RecordVisitor& walk, const Field& field);
void walk_value(const Money& amount, RecordVisitor& walk, const Field& field);
void walk_value(const Decimal& number, RecordVisitor& walk, const Field& field);
void walk_value(int number, RecordVisitor& walk, const Field& field);
void walk_value(bool flag, RecordVisitor& walk, const Field& field);
void walk_value(const Rating& rating, RecordVisitor& walk, const Field& field);
void walk_value(const Date& date, RecordVisitor& walk, const Field& field);
void walk_value(const Month& month, RecordVisitor& walk, const Field& field);
void walk_value(const Period& period, RecordVisitor& walk, const Field& field);
void walk_value(const Condition& condition, RecordVisitor& walk, const Field& field);
void walk_value(const Profile& profile, RecordVisitor& walk, const Field& field);
void walk_value(const MonthSeries& series, RecordVisitor& walk, const Field& field);
void walk_value(const Points& points, RecordVisitor& walk, const Field& field);
void walk_value(const Readings& readings, RecordVisitor& walk, const Field& field);
void walk_value(const JudgedRating& rating, RecordVisitor& walk, const Field& field);
void walk_value(const Benefit& benefit, RecordVisitor& walk, const Field& field);
void walk_value(const std::vector<std::pair<int, std::string>>& guide, RecordVisitor& walk,
                const Field& field);
void walk_value(const std::vector<std::pair<FinancialYear, Money>>& years, RecordVisitor& walk,
                const Field& field);
void walk_value(const std::vector<Share>& shares, RecordVisitor& walk, const Field& field);
void walk_value(const std::vector<std::pair<BenefitId, Claim>>& claims, RecordVisitor& walk,
                const Field& field);
template <Enumeration T>
void walk_value(const T& word, RecordVisitor& walk, const Field&) {
  if (walk.listens()) walk.say({std::string(name(word))});
}
template <Recorded T>
void walk_value(const T& record, RecordVisitor& walk, const Field&) {
  walk_record(&record, record_of<T>(), walk);
}
template <class T>
void walk_value(const std::optional<T>& value, RecordVisitor& walk, const Field& field) {
  if (value) walk_value(*value, walk, field);
}

/// Ids of projects and benefits are references, all else is a text.
FieldValue said_as(ReferenceTarget refers, std::vector<std::string> items);

/// The id of an item of a list, or its text.
inline const std::string& in_list(const std::string& text) { return text; }
inline const std::string& in_list(const Id& id) { return id.value; }
inline std::string in_list(const BenefitId& id) { return format(id); }
inline std::string in_list(int number) { return std::to_string(number); }

template <class T>
void walk_value(const std::vector<T>& list, RecordVisitor& walk, const Field& field) {
  std::vector<std::string> items;
  for (std::size_t i = 0; i < list.size(); ++i) {
    walk.enter(i);
    walk.refer(field.refers, in_list(list[i]), EntryPart::value);
    walk.leave();
    if (walk.listens()) items.push_back(in_list(list[i]));
  }
  std::sort(items.begin(), items.end());
  if (!items.empty()) walk.say(said_as(field.refers, std::move(items)));
}
template <class T>
void walk_value(const OrderedMap<T>& entries, RecordVisitor& walk, const Field& field) {
  for (const auto& [id, entry] : entries) {
    walk.enter(id);
    walk.refer(field.keys_refer, id, EntryPart::key);
    const auto before = walk.said();
    walk.usual(false);
    if constexpr (requires(const T& nested) { nested.ids(); })
      walk_value(entry, walk, field.keyed_by(ReferenceTarget::nothing));
    else
      walk_value(entry, walk, field);
    walk.usual(false);
    if (walk.listens() && walk.said() == before) walk.say({NothingWritten()});
    walk.leave();
  }
}

}  // namespace ptx
