#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/field_facts.hpp"
#include "model/values/field_path.hpp"

namespace ptx {

/// What the value of a field is, so that it is shown as such.
enum class ValueKind {
  text,
  number,
  money,    ///< pounds with two decimals: "-12500.50"
  flag,     ///< "true" or "false"
  refers,   ///< the id of a project or of a benefit, or several of them
  nothing,  ///< an entry in which nothing is written, or a map without entries
};

/// The value of one field in the one way in which it is said, however it was written: dates as 2025-01-31,
/// ratings and words as in files, lists by the alphabet with ", " between their items.
struct FieldValue {
  ValueKind kind = ValueKind::text;
  std::string text;

  bool operator==(const FieldValue&) const = default;
};

/// What a file says in one of its fields. A map has a statement for each entry, a profile for each period; a
/// rating with reasons is said at its criterion, as one without is.
struct FieldStatement {
  FieldPath path;
  FieldValue value;
  FieldFacts facts = {};
  bool usual = false;  ///< what stands, too, where nothing is written

  bool operator==(const FieldStatement&) const = default;
};

/// What files say, by their paths, each from its first field to its last.
using FieldStatements = std::map<std::string, std::vector<FieldStatement>>;

}  // namespace ptx
