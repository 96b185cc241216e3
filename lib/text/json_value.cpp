#include "text/json_value.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/clean.hpp"
#include "text/utf8.hpp"

namespace ptx {

std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const auto character = first_character(text.substr(at));
    if (!character) {
      out += "\\ufffd";
      ++at;
      continue;
    }
    const char32_t c = character->code_point;
    if (c == '"' || c == '\\')
      (out += '\\') += static_cast<char>(c);
    else if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else if (c == '\r')
      out += "\\r";
    else if (c > 0xFFFF && is_forbidden(c))
      out += fmt::format("\\u{:04x}\\u{:04x}", 0xD800 + ((static_cast<std::uint32_t>(c) - 0x10000) >> 10),
                         0xDC00 + ((static_cast<std::uint32_t>(c) - 0x10000) & 0x3FF));
    else if (is_forbidden(c) || (c == '[' && out.ends_with("##")))
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    else
      out += text.substr(at, character->bytes);
    at += character->bytes;
  }
  return out + "\"";
}

JsonValue JsonValue::list(std::vector<JsonValue> items) {
  JsonValue out(Kind::list);
  out.values_ = std::move(items);
  return out;
}

JsonValue JsonValue::texts(const std::vector<std::string>& texts) {
  JsonValue out(Kind::list);
  for (const auto& one : texts) out.values_.push_back(text(one));
  return out;
}

JsonValue& JsonValue::set(std::string_view key, JsonValue value) {
  keys_.emplace_back(key);
  values_.push_back(std::move(value));
  return *this;
}

JsonValue& JsonValue::add(JsonValue object) {
  for (std::size_t i = 0; i < object.values_.size(); ++i) set(object.keys_[i], std::move(object.values_[i]));
  return *this;
}

bool JsonValue::has(std::string_view key) const {
  return std::find(keys_.begin(), keys_.end(), key) != keys_.end();
}

bool JsonValue::is_simple() const {
  return kind_ == Kind::scalar || std::all_of(values_.begin(), values_.end(), [](const JsonValue& value) {
           return value.kind_ == Kind::scalar;
         });
}

std::string JsonValue::printed(std::size_t indent) const {
  if (kind_ == Kind::scalar) return scalar_;
  const bool is_object = kind_ == Kind::object;
  const bool on_one_line = values_.empty() || (!is_object && is_simple());
  const std::string margin = on_one_line ? "" : "\n" + std::string(indent + 2, ' ');
  std::string out = is_object ? "{" : "[";
  for (std::size_t i = 0; i < values_.size(); ++i) {
    out += (i ? (on_one_line ? ", " : ",") : "") + margin;
    if (is_object) out += json_string(keys_[i]) + ": ";
    out += values_[i].printed(indent + 2);
  }
  if (!on_one_line) out += "\n" + std::string(indent, ' ');
  return out + (is_object ? "}" : "]");
}

}  // namespace ptx
