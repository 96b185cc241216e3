#pragma once

#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "model/field_facts.hpp"
#include "model/values/field_path.hpp"
#include "model/values/fraction.hpp"
#include "model/values/period.hpp"

namespace ptx {

/// The ids of projects or benefits, by the alphabet.
struct EntryReferences {
  std::vector<std::string> ids;

  bool operator==(const EntryReferences&) const = default;
};

/// An entry in which nothing is written, or a map without entries.
struct NothingWritten {
  bool operator==(const NothingWritten&) const = default;
};

/// The value of one field, however it was written: other than of references, words and the items of a list
/// (by the alphabet, ", " between them) are a text.
struct FieldValue {
  std::variant<std::string, long long, Decimal, RoundedNumber, Money, bool, Date, Month, Period,
               EntryReferences, NothingWritten>
      value;

  /// The value where it is of a type; else null.
  template <class T>
  const T* as() const {
    return std::get_if<T>(&value);
  }
  bool operator==(const FieldValue&) const = default;
};

/// The value in the one way in which files say it: "-12500.50", "true", 2025-01-31; "{}" where nothing is
/// written.
std::string format(const FieldValue& value);

/// The value in a sentence: money as `amount` says it, a flag as yes or no.
std::string describe_value(const FieldValue& value, const std::function<std::string(Money)>& amount);

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
