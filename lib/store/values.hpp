#pragma once

// How each type of the model is written, read and searched for references: the glue between the tables of fields and the
// structs. Only the files with tables of fields include it.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "store/reader.hpp"
#include "store/records.hpp"
#include "store/walk.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"
#include "text/width.hpp"

namespace ptx {

template <class T>
concept Enumeration = requires {
  Words<T>::all;
};
template <class T, class... Others>
concept OneOf = (std::is_same_v<T, Others> || ...);
/// The structs that are read and searched by the fields of their record alone.
template <class T>
concept Recorded = OneOf<T, Status, Assurance, Risk, Issue, Decision, Document, Assessment, TierDecision, Milestone, Cost, Resource, Dependency, Lesson, Scale, Criterion, Score,
                         Tier, Grid, Segment, Forced, Rule, Stage, Case, Claim, Priority, Outcome, Pledge, WorkRating, EffectRating, Action, Recommendation, Directorate, Target,
                         Programme, Team, Service, TimeTolerance, MoneyTolerance, MeasureTolerance, Tolerances, ConfidenceShares>;

// ---- forms

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

// ---- reading

/// Reads a scalar with one of the model's parsers; complains where it is none.
template <class T>
bool read_parsed(const yaml::Node& node, T& out, Reader& reader, Parsed<T> (*parse)(std::string_view), std::string_view expected) {
  if (!is_scalar(node, reader, expected)) return false;
  const auto parsed = parse(node.text());
  if (parsed)
    out = *parsed;
  else
    reader.complain(node, parsed.complaint());
  return static_cast<bool>(parsed);
}

bool read_value(const yaml::Node& node, std::string& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Id& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, BenefitId& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Money& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, Decimal& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, int& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, bool& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Rating& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Date& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Month& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Period& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Condition& out, Reader& reader, const Field&);
bool read_value(const yaml::Node& node, Profile& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, MonthSeries& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, Points& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, Readings& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, JudgedRating& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, Benefit& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, std::vector<std::pair<int, std::string>>& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, std::vector<Share>& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, std::vector<std::pair<BenefitId, Claim>>& out, Reader& reader, const Field& field);
/// The key of a target by year; the value stands behind it.
bool read_value(const yaml::Node& key, std::vector<std::pair<FinancialYear, Money>>& out, Reader& reader, const Field& field);
/// The key of a row of the grid; the row stands behind it.
bool read_row(const yaml::Node& key, Entries<Entries<Id>>& out, Reader& reader, const Field& field);

/// The id that a key of a map is; complains where it is none.
std::optional<std::string> read_key(const yaml::Node& key, Reader& reader);
/// True for a map; complains otherwise.
bool is_map(const yaml::Node& node, Reader& reader, const Field& field);
/// What to write in place of something that is no list.
std::string hint_of_list(const yaml::Node& node);
void complain_of_choice(const yaml::Node& node, std::span<const std::string_view> words, Reader& reader);

template <Enumeration T>
bool read_value(const yaml::Node& node, T& out, Reader& reader, const Field&) {
  if (!is_scalar(node, reader, "a word")) return false;
  const auto& words = Words<T>::all;
  const auto found = std::find(words.begin(), words.end(), node.text());
  if (found == words.end()) return complain_of_choice(node, words, reader), false;
  out = static_cast<T>(found - words.begin());
  return true;
}

template <Recorded T>
bool read_value(const yaml::Node& node, T& out, Reader& reader, const Field&) {
  read_record(node, &out, record_of<T>(), reader);
  return true;
}

template <class T>
bool read_value(const yaml::Node& node, std::optional<T>& out, Reader& reader, const Field& field) {
  if (!read_value(node, out.emplace(), reader, field)) out.reset();
  return true;
}

template <class T>
bool read_value(const yaml::Node& node, std::vector<T>& out, Reader& reader, const Field& field) {
  if (node.kind() != yaml::Kind::list) {
    reader.complain(Code::wrong_kind, node, fmt::format("'{}' takes a list", field.key), hint_of_list(node));
    return false;
  }
  for (auto item = node.first(); item; item = item->next())
    // A reference that could not be read keeps its place, so that those behind it are found at theirs; an empty one refers to nothing.
    if (T value{}; read_value(*item, value, reader, field) || OneOf<T, Id, BenefitId>) out.push_back(std::move(value));
  return true;
}

template <class T>
bool read_value(const yaml::Node& node, Entries<T>& out, Reader& reader, const Field& field) {
  if (!is_map(node, reader, field)) return false;
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    if (const auto id = read_key(*key, reader)) {
      T& entry = out.add(*id);
      constexpr bool may_be_empty = FormOf<T>::form.shape == Shape::record && !FormOf<T>::form.or_scalar;
      if (may_be_empty || value.kind() != yaml::Kind::absent) read_value(value, entry, reader, field);
    }
    key = value.next();
  }
  return true;
}

// ---- references

template <class T>
void walk_value(const T& value, Walk& walk, const Field& field) {
  if constexpr (Recorded<T>) walk_record(&value, record_of<T>(), walk);
  (void)field;
}
inline void walk_value(const Id& id, Walk& walk, const Field& field) { walk.refer(field.refers, id.value, Part::value); }
inline void walk_value(const BenefitId& id, Walk& walk, const Field& field) { walk.refer(field.refers, format(id), Part::value); }
void walk_value(const Benefit& benefit, Walk& walk, const Field& field);
void walk_value(const std::vector<Share>& shares, Walk& walk, const Field& field);
void walk_value(const std::vector<std::pair<BenefitId, Claim>>& claims, Walk& walk, const Field& field);
template <class T>
void walk_value(const std::optional<T>& value, Walk& walk, const Field& field) {
  if (value) walk_value(*value, walk, field);
}
template <class T>
void walk_value(const std::vector<T>& list, Walk& walk, const Field& field) {
  if constexpr (std::is_same_v<T, Id> || std::is_same_v<T, BenefitId> || std::is_same_v<T, std::string>)
    for (std::size_t i = 0; i < list.size(); ++i) {
      walk.enter(i);
      if constexpr (std::is_same_v<T, std::string>)
        walk.refer(field.refers, list[i], Part::value);
      else
        walk_value(list[i], walk, field);
      walk.leave();
    }
}
template <class T>
void walk_value(const Entries<T>& entries, Walk& walk, const Field& field) {
  for (const auto& [id, entry] : entries) {
    walk.enter(id);
    walk.refer(field.keys_refer, id, Part::key);
    if constexpr (requires { entry.ids(); })
      walk_value(entry, walk, field.keyed_by(Refers::nothing));
    else
      walk_value(entry, walk, field);
    walk.leave();
  }
}

// ---- the fields themselves

template <class T>
struct MemberOf;
template <class C, class T>
struct MemberOf<T C::*> {
  using Class = C;
  using Type = T;
};

template <auto First, auto... Rest>
constexpr auto& member(auto& object) {
  if constexpr (sizeof...(Rest) == 0)
    return object.*First;
  else
    return member<Rest...>(object.*First);
}
template <auto First, auto...>
struct Chain {
  using Owner = typename MemberOf<decltype(First)>::Class;
};
template <auto... Members>
using OwnerOf = typename Chain<Members...>::Owner;
template <auto... Members>
using TypeOf = std::remove_cvref_t<decltype(member<Members...>(std::declval<OwnerOf<Members...>&>()))>;

/// The field that a member of a struct holds, or a member of that member.
template <auto... Members>
constexpr Field field(std::string_view key, std::string_view meaning, std::string_view example = {}) {
  using Owner = OwnerOf<Members...>;
  Field out;
  out.key = key;
  out.meaning = meaning;
  out.example = example;
  out.form = +[]() -> const Form& { return FormOf<TypeOf<Members...>>::form; };
  out.read = +[](const yaml::Node& value, void* object, Reader& reader, const Field& self) { read_value(value, member<Members...>(*static_cast<Owner*>(object)), reader, self); };
  out.walk = +[](const void* object, Walk& walk, const Field& self) { walk_value(member<Members...>(*static_cast<const Owner*>(object)), walk, self); };
  return out;
}

/// The same, for a field that the record cannot do without.
template <auto... Members>
constexpr Field required(std::string_view key, std::string_view meaning, std::string_view example = {}) {
  Field out = field<Members...>(key, meaning, example);
  out.need = Need::required;
  return out;
}

/// The same, for a value that is written as a day (a date, a month, a calendar or financial year), a percentage, or a number of days.
template <Shape shape, auto... Members>
constexpr Field field_as(std::string_view key, std::string_view meaning, std::string_view example = {}) {
  using Owner = OwnerOf<Members...>;
  Field out = field<Members...>(key, meaning, example);
  out.form = +[]() -> const Form& { return Plain<shape>::form; };
  out.read = +[](const yaml::Node& value, void* object, Reader& reader, const Field&) {
    auto& into = member<Members...>(*static_cast<Owner*>(object));
    if constexpr (shape == Shape::day) {
      if (Date date; read_parsed(value, date, reader, &parse_day, "a day")) into = date;
    } else if constexpr (shape == Shape::percent) {
      if (Decimal percent; read_parsed(value, percent, reader, &parse_percent, "a percentage")) into = percent;
    } else {
      static_assert(shape == Shape::days);
      if (int days = 0; read_parsed(value, days, reader, &parse_days, "a number of days")) into = days;
    }
  };
  return out;
}

/// The fields of a measure, for a record that has them among its own.
template <auto Measured>
constexpr std::array measure_fields{
    field<Measured, &Measure::unit>("unit", "What it is counted in.", "\"%\""),
    field<Measured, &Measure::source>("source", "Where the readings come from.", "Annual survey"),
    field<Measured, &Measure::every>("every", "How often it is read.", "year"),
    field<Measured, &Measure::better>("better", "Which way is better: higher, lower, or hold (stay near the baseline).", "lower").otherwise("higher"),
    field<Measured, &Measure::within>("within", "For hold: how far from the baseline is still well.", "2"),
    field<Measured, &Measure::baseline>("baseline", "Where it stood at the start: one day.", "{2024-03-31: 61}"),
    field<Measured, &Measure::target>("target", "Where it is to stand, by day.", "{2025-03-31: 70, 2026-03-31: 80}"),
    field<Measured, &Measure::actual>("actual", "What was read, by day.", "{2024-09-30: 66}"),
};

/// Two tables of fields, one after the other.
template <std::size_t A, std::size_t B>
constexpr std::array<Field, A + B> together(const std::array<Field, A>& first, const std::array<Field, B>& second) {
  std::array<Field, A + B> out{};
  std::copy(first.begin(), first.end(), out.begin());
  std::copy(second.begin(), second.end(), out.begin() + A);
  return out;
}

}  // namespace ptx
