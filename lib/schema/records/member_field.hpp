#pragma once

// How a member of a struct becomes a field: the glue between the tables of fields and the model. Only the
// files with tables include it.

#include <algorithm>
#include <array>
#include <type_traits>

#include "schema/fields/read_values.hpp"
#include "schema/fields/redact_values.hpp"
#include "schema/fields/visit_values.hpp"

namespace ptx {

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

/// True for a value that a record has, too, where its field is left out.
template <auto... Members>
bool is_usual(const TypeOf<Members...>& value, const Field& field) {
  using Type = TypeOf<Members...>;
  if constexpr (Enumeration<Type> || OneOf<Type, bool, int, Decimal, Money, Id, std::string>) {
    static const OwnerOf<Members...> usual{};
    return field.need == Presence::optional && value == member<Members...>(usual);
  }
  return false;
}

/// The field that a member of a struct holds, or a member of that member.
template <auto... Members>
constexpr Field field(std::string_view key, std::string_view meaning, std::string_view example = {}) {
  using Owner = OwnerOf<Members...>;
  Field out;
  out.key = key;
  out.meaning = meaning;
  out.example = example;
  out.form = +[]() -> const FieldType& { return FormOf<TypeOf<Members...>>::form; };
  out.read = +[](const yaml::Node& value, void* object, Reader& reader, const Field& self) {
    read_value(value, member<Members...>(*static_cast<Owner*>(object)), reader, self);
  };
  out.walk = +[](const void* object, RecordVisitor& walk, const Field& self) {
    const auto& value = member<Members...>(*static_cast<const Owner*>(object));
    walk.mark_default(walk.wants_values() && is_usual<Members...>(value, self));
    visit_value(value, walk, self);
  };
  out.redact = +[](void* object, const Field& self) {
    redact_value(member<Members...>(*static_cast<Owner*>(object)), self);
  };
  return out;
}

/// The same, for a field that the record cannot do without.
template <auto... Members>
constexpr Field required(std::string_view key, std::string_view meaning, std::string_view example = {}) {
  Field out = field<Members...>(key, meaning, example);
  out.need = Presence::required;
  return out;
}

/// The same, for a value that is written as a day (a date, a month, a calendar or financial year), a
/// percentage, or a number of days.
template <ScalarShape shape, auto... Members>
constexpr Field field_as(std::string_view key, std::string_view meaning, std::string_view example = {}) {
  using Owner = OwnerOf<Members...>;
  Field out = field<Members...>(key, meaning, example);
  out.form = +[]() -> const FieldType& { return Plain<shape>::form; };
  out.read = +[](const yaml::Node& value, void* object, Reader& reader, const Field&) {
    auto& into = member<Members...>(*static_cast<Owner*>(object));
    if constexpr (shape == ScalarShape::day) {
      if (Date date; read_parsed(value, date, reader, &parse_day, "a day")) into = date;
    } else if constexpr (shape == ScalarShape::percent) {
      if (Decimal percent; read_parsed(value, percent, reader, &parse_percent, "a percentage"))
        into = percent;
    } else {
      static_assert(shape == ScalarShape::days);
      if (int days = 0; read_parsed(value, days, reader, &parse_days, "a number of days")) into = days;
    }
  };
  if constexpr (shape != ScalarShape::day)
    out.walk = +[](const void* object, RecordVisitor& walk, const Field& self) {
      const auto& value = member<Members...>(*static_cast<const Owner*>(object));
      if (!walk.wants_values()) return;
      walk.mark_default(is_usual<Members...>(value, self));
      if constexpr (shape == ScalarShape::percent)
        walk.emit({format(value) + "%"});
      else
        walk.emit({value == 1 ? std::string("1 day") : std::to_string(value) + " days"});
    };
  return out;
}

/// The fields of a measure, for a record that has them among its own.
template <auto Measured>
constexpr std::array measure_fields{
    field<Measured, &Measure::unit>("unit", "What it is counted in.", "\"%\"").published(),
    field<Measured, &Measure::source>("source", "Where the readings come from.", "Annual survey").published(),
    field<Measured, &Measure::every>("every", "How often it is read.", "year"),
    field<Measured, &Measure::better>(
        "better", "Which way is better: higher, lower, or hold (stay near the baseline).", "lower")
        .default_text("higher"),
    field<Measured, &Measure::within>("within", "For hold: how far from the baseline is still well.", "2"),
    field<Measured, &Measure::baseline>("baseline", "Where it stood at the start: one day.",
                                        "{2024-03-31: 61}"),
    field<Measured, &Measure::target>("target", "Where it is to stand, by day.",
                                      "{2025-03-31: 70, 2026-03-31: 80}"),
    field<Measured, &Measure::actual>("actual", "What was read, by day.", "{2024-09-30: 66}"),
};

/// Two tables of fields, one after the other.
template <std::size_t A, std::size_t B>
constexpr std::array<Field, A + B> together(const std::array<Field, A>& first,
                                            const std::array<Field, B>& second) {
  std::array<Field, A + B> out{};
  std::copy(first.begin(), first.end(), out.begin());
  std::copy(second.begin(), second.end(), out.begin() + A);
  return out;
}

}  // namespace ptx
