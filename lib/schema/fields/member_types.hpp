#pragma once

// How each type of the model is written.

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "schema/fields/records.hpp"

namespace ptx {

template <class T>
concept Enumeration = requires {
  EnumNames<T>::all;
};
template <class T, class... Others>
concept OneOf = (std::is_same_v<T, Others> || ...);
/// The structs that are read and searched by the fields of their record alone.
template <class T>
concept Recorded =
    OneOf<T, Status, Assurance, Risk, Issue, Decision, Document, Assessment, TierDecision, Milestone, Cost,
          Resource, Dependency, Lesson, Scale, Criterion, Score, Tier, Grid, Segment, ForcedRating, Rule,
          Stage, ReferenceCase, Claim, Priority, Outcome, Pledge, WorkRating, EffectRating, Action,
          Recommendation, Directorate, Target, Programme, Team, Service, TimeTolerance, MoneyTolerance,
          MeasureTolerance, Tolerances, ConfidenceShares>;

template <class T>
struct FormOf {
  static constexpr FieldType form{ScalarShape::record, nullptr, &record_of<T>};
};
template <Enumeration T>
struct FormOf<T> {
  static constexpr FieldType form{ScalarShape::choice, nullptr, nullptr, EnumNames<T>::all};
};
template <class T>
struct FormOf<std::optional<T>> : FormOf<T> {};
template <class T>
struct FormOf<std::vector<T>> {
  static constexpr FieldType form{ScalarShape::list, &FormOf<T>::form};
};
template <class T>
struct FormOf<OrderedMap<T>> {
  static constexpr FieldType form{ScalarShape::map, &FormOf<T>::form};
};
template <ScalarShape shape>
struct Plain {
  static constexpr FieldType form{shape};
};
template <>
struct FormOf<std::string> : Plain<ScalarShape::text> {};
template <>
struct FormOf<Id> : Plain<ScalarShape::id> {};
template <>
struct FormOf<BenefitId> : Plain<ScalarShape::benefit_id> {};
template <>
struct FormOf<Money> : Plain<ScalarShape::money> {};
template <>
struct FormOf<Decimal> : Plain<ScalarShape::number> {};
template <>
struct FormOf<int> : Plain<ScalarShape::whole> {};
template <>
struct FormOf<bool> : Plain<ScalarShape::flag> {};
template <>
struct FormOf<Rating> : Plain<ScalarShape::rating> {};
template <>
struct FormOf<Date> : Plain<ScalarShape::date> {};
template <>
struct FormOf<Month> : Plain<ScalarShape::month> {};
template <>
struct FormOf<Period> : Plain<ScalarShape::period> {};
template <>
struct FormOf<Condition> : Plain<ScalarShape::condition> {};
template <>
struct FormOf<Profile> : Plain<ScalarShape::profile> {};
template <>
struct FormOf<MonthSeries> : Plain<ScalarShape::month_series> {};
template <>
struct FormOf<Points> : Plain<ScalarShape::points> {};
template <>
struct FormOf<Readings> : Plain<ScalarShape::readings> {};
template <>
struct FormOf<Benefit> {
  static constexpr FieldType form{ScalarShape::record, nullptr, &any_benefit_record};
};
template <>
struct FormOf<JudgedRating> {
  static constexpr FieldType form{ScalarShape::record, nullptr, &record_of<JudgedRating>, {}, true};
};
template <>
struct FormOf<std::vector<std::pair<int, std::string>>> {
  static constexpr FieldType form{ScalarShape::map,  &FormOf<std::string>::form, nullptr, {}, false,
                                  ScalarShape::whole};
};
template <>
struct FormOf<std::vector<std::pair<FinancialYear, Money>>> {
  static constexpr FieldType form{ScalarShape::money, nullptr, nullptr, {}, false, ScalarShape::year};
};
template <>
struct FormOf<std::vector<Share>> {
  static constexpr FieldType percent{ScalarShape::percent};
  static constexpr FieldType form{ScalarShape::map, &percent, nullptr, {}, false, ScalarShape::benefit_id};
};
template <>
struct FormOf<std::vector<std::pair<BenefitId, Claim>>> {
  static constexpr FieldType form{ScalarShape::map,       &FormOf<Claim>::form, nullptr, {}, false,
                                  ScalarShape::benefit_id};
};

}  // namespace ptx
