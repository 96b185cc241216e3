#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "model/values/date.hpp"
#include "model/values/decimal.hpp"
#include "model/values/fraction.hpp"
#include "model/values/id.hpp"
#include "model/values/money.hpp"
#include "render/format/style.hpp"

namespace ptx {

/// The id of something that has a name, which people may be shown in its place.
struct NamedId {
  enum class Of { project, programme, directorate, priority, outcome };
  Of what;
  std::string id;
};

/// One cell: a value, which a sink prints in its own way, or nothing.
struct Cell {
  std::variant<std::monostate, std::string, NamedId, Date, long long, Decimal, RoundedNumber, Money, bool>
      value = {};
  Style style = Style::plain;  ///< in a terminal that has colours

  template <std::convertible_to<std::string_view> Text>
  static Cell of(Text&& text, Style style = Style::plain) {
    return {std::string(std::forward<Text>(text)), style};
  }
  /// A whole number, or a flag.
  template <std::integral Number>
  static Cell of(Number number) {
    if constexpr (std::same_as<Number, bool>)
      return {number};
    else
      return {static_cast<long long>(number)};
  }
  /// The word of an enumeration.
  template <class Enumeration>
  requires std::is_enum_v<Enumeration>
  static Cell of(Enumeration word) { return of(name(word)); }
  static Cell of(Rag rag) { return of(name(rag), style_of(rag)); }
  static Cell of(const Id& id) { return of(id.value); }
  static Cell of(Date date) { return {date}; }
  static Cell of(Money amount) { return {amount}; }
  static Cell of(const Decimal& number) { return {number}; }
  static Cell of(const RoundedNumber& number) { return {number}; }
  static Cell of(const Fraction& number, int places = 2) { return {RoundedNumber{number, places}}; }
  template <class T, class... More>
  static Cell of(const std::optional<T>& value, const More&... more) {
    return value ? of(*value, more...) : Cell();
  }
  static Cell id(NamedId::Of what, std::string_view id) { return {NamedId{what, std::string(id)}}; }
  static Cell id(NamedId::Of what, const std::optional<Id>& id) {
    return id ? Cell::id(what, id->value) : Cell();
  }

  bool is_empty() const { return std::holds_alternative<std::monostate>(value); }
  /// A text or an id, which every sink cleans and escapes; else null.
  const std::string* text() const;
  /// A number or an amount of money.
  bool is_figure() const;
};

/// The value as plain text: money as "-12500.50", a flag as yes or no, a text as it is.
std::string format(const Cell& cell);

/// The cell, or a dash where there is nothing in it.
Cell or_dash(Cell cell);

}  // namespace ptx
