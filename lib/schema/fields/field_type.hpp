#pragma once

#include <span>
#include <string_view>

#include "model/data_type.hpp"

namespace ptx {

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

/// What a value of this type is in a data package.
DataType data_type(const FieldType& type);

}  // namespace ptx
