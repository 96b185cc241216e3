#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "model/field_facts.hpp"
#include "schema/fields/field_type.hpp"
#include "yaml/node.hpp"

namespace ptx {

class Reader;
class RecordVisitor;
struct Record;

enum class Presence { optional, required };

/// The lowest and the highest whole number that a field allows, both included.
struct IntegerRange {
  int lowest = 0;
  int highest = 999'999'999;
};

/// What becomes of a field's value where a portfolio is published.
enum class Disclosure { unsaid, published, person, withheld, withholds_entry };

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
  FieldFacts facts = {};
  Disclosure disclosure = Disclosure::unsaid;
  std::string_view role = {};  ///< what stands in place of a person: "its sponsor"
  const FieldType& (*form)() = nullptr;
  void (*read)(const yaml::Node& value, void* object, Reader& reader, const Field& field) = nullptr;
  void (*walk)(const void* object, RecordVisitor& walk, const Field& field) = nullptr;
  void (*redact)(void* object, const Field& field) = nullptr;

  /// The field with one fact more.
  template <class T>
  constexpr Field with(T Field::*fact, std::type_identity_t<T> value) const {
    Field copy = *this;
    copy.*fact = value;
    return copy;
  }
  template <class T>
  constexpr Field with_fact(T FieldFacts::*fact, std::type_identity_t<T> value) const {
    Field copy = *this;
    copy.facts.*fact = value;
    return copy;
  }

  constexpr Field refers_to(ReferenceTarget what) const { return with(&Field::refers, what); }
  constexpr Field keys_refer_to(ReferenceTarget what) const { return with(&Field::keys_refer, what); }
  constexpr Field within(int lowest, int highest) const {
    return with(&Field::range, IntegerRange{lowest, highest});
  }
  constexpr Field allow_negative() const { return with(&Field::may_be_negative, true); }
  constexpr Field only_above_zero() const { return with(&Field::above_zero, true); }
  constexpr Field keyed_by_columns() const { return with(&Field::keys_are_columns, true); }
  constexpr Field default_text(std::string_view words) const { return with(&Field::if_absent, words); }
  constexpr Field default_text(DefaultSource source) const {
    constexpr std::array<std::string_view, 6> words{
        "", "the plan", "the due day", "the portfolio's", "the project's", "the framework's first stage"};
    return default_text(words[static_cast<std::size_t>(source)]).with_fact(&FieldFacts::default_from, source);
  }

  /// What its changes are about, and those of all that stands in it and says nothing else.
  constexpr Field changes_as(ChangeKind kind) const {
    return with_fact(&FieldFacts::change, std::optional(kind));
  }
  constexpr Field baseline() const { return with_fact(&FieldFacts::approval, Approval::baseline); }
  constexpr Field estimate() const { return with_fact(&FieldFacts::approval, Approval::estimate); }
  constexpr Field accompanies() const { return with_fact(&FieldFacts::accompanies, true); }
  /// Every entry of its map has it, and is published by it.
  constexpr Field identifies_entry() const {
    return with_fact(&FieldFacts::identifies_entry, true).published();
  }
  constexpr Field published() const { return with(&Field::disclosure, Disclosure::published); }
  /// Names a person, in whose place the role stands.
  constexpr Field person(std::string_view in_place) const {
    return with(&Field::disclosure, Disclosure::person).with(&Field::role, in_place);
  }
  constexpr Field withheld() const { return with(&Field::disclosure, Disclosure::withheld); }
  /// Where it is written, all of the record is withheld.
  constexpr Field withholds_entry() const { return with(&Field::disclosure, Disclosure::withholds_entry); }
};

/// A record of the format: "a risk", and its fields in the order in which people write them. A table whose
/// texts do not all say what becomes of them where a portfolio is published does not compile.
struct Record {
  std::string_view name;
  std::span<const Field> fields;
  std::optional<ChangeKind> change = {};  ///< what changes of a whole file are about

  consteval Record(std::string_view called, std::span<const Field> table) : name(called), fields(table) {
    for (const auto& field : fields) {
      const FieldType& form = field.form();
      const bool holds_others = form.shape == ScalarShape::map || form.shape == ScalarShape::list;
      const bool is_text = (holds_others ? form.of->shape : form.shape) == ScalarShape::text;
      if (is_text && field.disclosure == Disclosure::unsaid)
        throw "say of each text whether it is published(), person(role), withheld() or withholds_entry()";
      if (!is_text && field.disclosure == Disclosure::person) throw "a person is named in a text";
    }
  }
};

/// The record of a file, of which all changes are about one thing.
consteval Record file_record(std::string_view name, std::span<const Field> fields, ChangeKind change) {
  Record out(name, fields);
  out.change = change;
  return out;
}

/// The record of a file, of which each field says what its changes are about, else it does not compile; those
/// of a text that is no person's are about the text.
consteval Record file_record(std::string_view name, std::span<const Field> fields) {
  for (const auto& field : fields)
    if (!field.facts.change &&
        (field.disclosure == Disclosure::unsaid || field.disclosure == Disclosure::person))
      throw "say of each field of a file what it changes_as()";
  return {name, fields};
}

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
