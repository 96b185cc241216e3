#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "yaml/node.hpp"

namespace ptx {

class Reader;
class RecordVisitor;
struct Record;

/// How a value is written.
enum class ScalarShape {
  text,
  id,
  benefit_id,
  money,
  number,
  whole,
  rating,
  date,
  month,
  year,
  period,
  day,
  percent,
  days,
  flag,
  choice,
  condition,
  record,        ///< a map with the fields of a record
  map,           ///< a map from ids (or what `keys` says) to values
  list,          ///< a list of values
  profile,       ///< a map from period to money
  month_series,  ///< a number, or a map from month to number
  points,        ///< a map from day to number
  readings,      ///< a map from day to a number, or to a record with a value
};

/// What an id must be the id of.
enum class ReferenceTarget {
  nothing,
  programme,
  directorate,
  stage,
  criterion,
  score,
  criterion_or_score,
  tier,
  team,
  service,
  outcome,
  priority,
  project,
  benefit,
  requirement,
};

/// The type of a field's value, from which reader, schema and reference page are made.
struct FieldType {
  ScalarShape shape;
  const FieldType* of = nullptr;                 ///< what a map or list holds
  const Record& (*record)() = nullptr;           ///< the fields of a record
  std::span<const std::string_view> words = {};  ///< what a choice allows
  bool or_scalar = false;                        ///< a record that may be written as its first field alone
  ScalarShape keys = ScalarShape::id;            ///< how the keys of a map are written
};

enum class Presence { optional, required };

/// The lowest and the highest whole number that a field allows, both included.
struct IntegerRange {
  int lowest = 0;
  int highest = 999'999'999;
};

/// One field of a record: its key, its type, what it means, and how it gets into the model.
struct Field {
  std::string_view key;  ///< "*" stands for every key that no other field has
  Presence need = Presence::optional;
  std::string_view meaning;
  std::string_view example = {};
  ReferenceTarget refers =
      ReferenceTarget::nothing;  ///< what the value, or each value in a list or map, must be the id of
  ReferenceTarget keys_refer = ReferenceTarget::nothing;  ///< what each key of a map must be the id of
  IntegerRange range = {};
  bool may_be_negative = false;  ///< for money; numbers may always be
  bool above_zero = false;  ///< for numbers and percentages; the checks of the framework tell where it is not
  bool keys_are_columns =
      false;  ///< each key of the map becomes a column of tables, so it is none of the fixed ones
  std::string_view if_absent = {};  ///< what stands when it is left out, in words
  const FieldType& (*form)() = nullptr;
  void (*read)(const yaml::Node& value, void* object, Reader& reader, const Field& field) = nullptr;
  void (*walk)(const void* object, RecordVisitor& walk, const Field& field) = nullptr;

  constexpr Field refers_to(ReferenceTarget what) const {
    Field copy = *this;
    copy.refers = what;
    return copy;
  }
  constexpr Field keyed_by(ReferenceTarget what) const {
    Field copy = *this;
    copy.keys_refer = what;
    return copy;
  }
  constexpr Field within(int lowest, int highest) const {
    Field copy = *this;
    copy.range = {lowest, highest};
    return copy;
  }
  constexpr Field negative_too() const {
    Field copy = *this;
    copy.may_be_negative = true;
    return copy;
  }
  constexpr Field only_above_zero() const {
    Field copy = *this;
    copy.above_zero = true;
    return copy;
  }
  constexpr Field keyed_by_columns() const {
    Field copy = *this;
    copy.keys_are_columns = true;
    return copy;
  }
  constexpr Field otherwise(std::string_view words) const {
    Field copy = *this;
    copy.if_absent = words;
    return copy;
  }
};

/// A record of the format: "a risk", and its fields in the order in which people write them.
struct Record {
  std::string_view name;
  std::span<const Field> fields;
};

/// The fields of each record of the format, by the struct of the model that holds it.
template <class T>
const Record& record_of();

/// The three sets of fields that a benefit may have, by its type, and the fields that all have.
const Record& money_benefit_record();
const Record& measure_benefit_record();
const Record& capability_benefit_record();
const Record& any_benefit_record();

/// The field with this key, or the one for every other key, or null.
const Field* find_field(const Record& record, std::string_view key);

/// The keys of a record's fields, without the one for every other key.
std::vector<std::string_view> keys_of(const Record& record);

/// The fields of a project that a `requires` list may name; `documents.ID` beside them.
std::span<const std::string_view> requirements();

}  // namespace ptx
