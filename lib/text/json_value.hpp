#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ptx {

/// The text as a JSON string, quotes included; everything that is not plain ASCII punctuation, digit or
/// letter stays as it is, controls are escaped.
std::string json_string(std::string_view text);

/// A piece of JSON to be printed: a scalar as it is printed, an object with its keys in the order given, or a
/// list.
class JsonValue {
 public:
  static JsonValue text(std::string_view text) { return JsonValue(json_string(text)); }
  static JsonValue number(long long number) { return JsonValue(std::to_string(number)); }
  static JsonValue flag(bool flag) { return JsonValue(flag ? "true" : "false"); }
  static JsonValue null() { return JsonValue("null"); }
  static JsonValue object() { return JsonValue(Kind::object); }
  static JsonValue list(std::vector<JsonValue> items = {});
  static JsonValue texts(const std::vector<std::string>& texts);

  /// Adds a member to an object; gives the object.
  JsonValue& set(std::string_view key, JsonValue value);

  /// Adds all members of another object; gives the object.
  JsonValue& add(JsonValue object);
  bool has(std::string_view key) const;

  /// The text over several lines, each level set in by two blanks; small lists of scalars stay on one line.
  /// No line end behind it.
  std::string printed(std::size_t indent = 0) const;

 private:
  enum class Kind { scalar, object, list };

  explicit JsonValue(Kind kind) : kind_(kind) {}
  explicit JsonValue(std::string scalar) : kind_(Kind::scalar), scalar_(std::move(scalar)) {}

  bool is_simple() const;

  Kind kind_;
  std::string scalar_;
  std::vector<std::string> keys_;
  std::vector<JsonValue> values_;
};

}  // namespace ptx
