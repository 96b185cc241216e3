#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/json_value.hpp"

namespace ptx {

/// What a value is to a template: nothing (known, but absent), a text that is escaped, Markdown that ptx
/// wrote, a flag, a list, or a record.
enum class DataKind { nothing, text, markdown, flag, list, record };

/// The values that a template sees, as a tree.
struct Data {
  DataKind kind = DataKind::nothing;
  std::string text = {};                ///< of a text or Markdown
  bool flag = false;                    ///< of a flag
  std::vector<std::string> names = {};  ///< of a record, in the order of its values
  std::vector<Data> values = {};        ///< of a list or a record

  /// A text without a character counts as absent.
  static Data of(std::string_view text);
  static Data of(const std::optional<std::string>& text) {
    return text ? of(std::string_view(*text)) : Data();
  }
  static Data of(const std::string& text) { return of(std::string_view(text)); }
  static Data of(const char* text) { return of(std::string_view(text)); }
  /// Lines of Markdown in which every text from a file is escaped already.
  static Data markdown(std::string text);
  static Data of_flag(bool value);
  static Data list(std::vector<Data> values = {});
  static Data texts(const std::vector<std::string>& texts);
  static Data record();

  /// Adds a value to a record; gives the record.
  Data& set(std::string_view name, Data value);
  /// Adds a value to a list.
  void add(Data value) { values.push_back(std::move(value)); }
  /// The value of a record that has this name, or null.
  const Data* find(std::string_view name) const;
  /// True for what a section shows.
  bool is_shown() const;
};

/// The tree as JSON: what is absent as null.
JsonValue to_json(const Data& data);

}  // namespace ptx
