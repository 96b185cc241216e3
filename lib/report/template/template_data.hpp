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
struct TemplateData {
  DataKind kind = DataKind::nothing;
  std::string text = {};                  ///< of a text or Markdown
  bool flag = false;                      ///< of a flag
  std::vector<std::string> names = {};    ///< of a record, in the order of its values
  std::vector<TemplateData> values = {};  ///< of a list or a record

  /// A text without a character counts as absent.
  static TemplateData of(std::string_view text);
  static TemplateData of(const std::optional<std::string>& text) {
    return text ? of(std::string_view(*text)) : TemplateData();
  }
  static TemplateData of(const std::string& text) { return of(std::string_view(text)); }
  static TemplateData of(const char* text) { return of(std::string_view(text)); }
  /// Lines of Markdown in which every text from a file is escaped already.
  static TemplateData markdown(std::string text);
  static TemplateData of_flag(bool value);
  static TemplateData list(std::vector<TemplateData> values = {});
  static TemplateData texts(const std::vector<std::string>& texts);
  static TemplateData record();

  /// Adds a value to a record; gives the record.
  TemplateData& set(std::string_view name, TemplateData value);
  /// Adds a value to a list.
  void add(TemplateData value) { values.push_back(std::move(value)); }
  /// The value of a record that has this name, or null.
  const TemplateData* find(std::string_view name) const;
  /// True for what a section shows.
  bool is_shown() const;
};

/// The tree as JSON: what is absent as null.
JsonValue to_json(const TemplateData& data);

}  // namespace ptx
