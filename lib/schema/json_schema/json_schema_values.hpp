#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/fields/field.hpp"
#include "text/json_value.hpp"

namespace ptx {

/// True for a value that is one word or text, and no map, list or record.
inline bool is_scalar(ScalarShape shape) { return shape < ScalarShape::record; }

/// A value as it is written in a file, in the type that JSON has for it.
JsonValue literal_of(const FieldType& form, std::string_view written);

/// What stands where a field is left out, where that is a value and no sentence.
std::optional<JsonValue> default_of(const Field& field);

/// A value of one of these types; an optional one may be left empty, which a file whose scalars are texts
/// writes in three ways.
JsonValue typed(std::vector<std::string> types, Presence need);

/// A map whose keys fit a pattern and are none of those that are taken.
JsonValue map_of(const std::string& keys, JsonValue values, Presence need,
                 const std::vector<std::string>& taken = {});

/// What a scalar of this form may be: its words, or its pattern and its range.
JsonValue scalar(const FieldType& form, const Field& field, Presence need);

}  // namespace ptx
