#pragma once

// How each type of the model is read from a node.

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "schema/fields/member_types.hpp"
#include "schema/fields/record_reader.hpp"

namespace ptx {

/// Reads a scalar with one of the model's parsers; complains where it is none.
template <class T>
bool read_parsed(const yaml::Node& node, T& out, Reader& reader, Parsed<T> (*parse)(std::string_view),
                 std::string_view expected) {
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
bool read_value(const yaml::Node& node, std::vector<std::pair<int, std::string>>& out, Reader& reader,
                const Field& field);
bool read_value(const yaml::Node& node, std::vector<Share>& out, Reader& reader, const Field& field);
bool read_value(const yaml::Node& node, std::vector<std::pair<BenefitId, Claim>>& out, Reader& reader,
                const Field& field);
/// The key of a target by year; the value stands behind it.
bool read_value(const yaml::Node& key, std::vector<std::pair<FinancialYear, Money>>& out, Reader& reader,
                const Field& field);
/// The key of a row of the grid; the row stands behind it.
bool read_row(const yaml::Node& key, OrderedMap<OrderedMap<Id>>& out, Reader& reader, const Field& field);

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
  const auto& words = EnumNames<T>::all;
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
    // A reference that could not be read keeps its place, so that those behind it are found at theirs; an
    // empty one refers to nothing.
    if (T value{}; read_value(*item, value, reader, field) || OneOf<T, Id, BenefitId>)
      out.push_back(std::move(value));
  return true;
}

template <class T>
bool read_value(const yaml::Node& node, OrderedMap<T>& out, Reader& reader, const Field& field) {
  if (!is_map(node, reader, field)) return false;
  for (auto key = node.first(); key;) {
    const auto value = *key->next();
    if (const auto id = read_key(*key, reader)) {
      T& entry = out.add(*id);
      constexpr bool may_be_empty =
          FormOf<T>::form.shape == ScalarShape::record && !FormOf<T>::form.or_scalar;
      if (may_be_empty || value.kind() != yaml::Kind::absent) read_value(value, entry, reader, field);
    }
    key = value.next();
  }
  return true;
}

}  // namespace ptx
