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
  Words<T>::all;
};
template <class T, class... Others>
concept OneOf = (std::is_same_v<T, Others> || ...);
/// The structs that are read and searched by the fields of their record alone.
template <class T>
concept Recorded = OneOf<T, Status, Assurance, Risk, Issue, Decision, Document, Assessment, TierDecision,
                         Milestone, Cost, Resource, Dependency, Lesson, Scale, Criterion, Score, Tier, Grid,
                         Segment, Forced, Rule, Stage, Case, Claim, Priority, Outcome, Pledge, WorkRating,
                         EffectRating, Action, Recommendation, Directorate, Target, Programme, Team, Service,
                         TimeTolerance, MoneyTolerance, MeasureTolerance, Tolerances, ConfidenceShares>;

template <class T>
struct FormOf {
  static constexpr Form form{Shape::record, nullptr, &record_of<T>};
};
template <Enumeration T>
struct FormOf<T> {
  static constexpr Form form{Shape::choice, nullptr, nullptr, Words<T>::all};
};
template <class T>
struct FormOf<std::optional<T>> : FormOf<T> {};
template <class T>
struct FormOf<std::vector<T>> {
  static constexpr Form form{Shape::list, &FormOf<T>::form};
};
template <class T>
struct FormOf<Entries<T>> {
  static constexpr Form form{Shape::map, &FormOf<T>::form};
};
template <Shape shape>
struct Plain {
  static constexpr Form form{shape};
};
template <>
struct FormOf<std::string> : Plain<Shape::text> {};
template <>
struct FormOf<Id> : Plain<Shape::id> {};
template <>
struct FormOf<BenefitId> : Plain<Shape::benefit_id> {};
template <>
struct FormOf<Money> : Plain<Shape::money> {};
template <>
struct FormOf<Decimal> : Plain<Shape::number> {};
template <>
struct FormOf<int> : Plain<Shape::whole> {};
template <>
struct FormOf<bool> : Plain<Shape::flag> {};
template <>
struct FormOf<Rating> : Plain<Shape::rating> {};
template <>
struct FormOf<Date> : Plain<Shape::date> {};
template <>
struct FormOf<Month> : Plain<Shape::month> {};
template <>
struct FormOf<Period> : Plain<Shape::period> {};
template <>
struct FormOf<Condition> : Plain<Shape::condition> {};
template <>
struct FormOf<Profile> : Plain<Shape::profile> {};
template <>
struct FormOf<MonthSeries> : Plain<Shape::month_series> {};
template <>
struct FormOf<Points> : Plain<Shape::points> {};
template <>
struct FormOf<Readings> : Plain<Shape::readings> {};
template <>
struct FormOf<Benefit> {
  static constexpr Form form{Shape::record, nullptr, &any_benefit_record};
};
template <>
struct FormOf<JudgedRating> {
  static constexpr Form form{Shape::record, nullptr, &record_of<JudgedRating>, {}, true};
};
template <>
struct FormOf<std::vector<std::pair<int, std::string>>> {
  static constexpr Form form{Shape::map, &FormOf<std::string>::form, nullptr, {}, false, Shape::whole};
};
template <>
struct FormOf<std::vector<std::pair<FinancialYear, Money>>> {
  static constexpr Form form{Shape::money, nullptr, nullptr, {}, false, Shape::year};
};
template <>
struct FormOf<std::vector<Share>> {
  static constexpr Form percent{Shape::percent};
  static constexpr Form form{Shape::map, &percent, nullptr, {}, false, Shape::benefit_id};
};
template <>
struct FormOf<std::vector<std::pair<BenefitId, Claim>>> {
  static constexpr Form form{Shape::map, &FormOf<Claim>::form, nullptr, {}, false, Shape::benefit_id};
};

}  // namespace ptx
