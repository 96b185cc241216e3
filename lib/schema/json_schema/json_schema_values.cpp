#include "schema/json_schema/json_schema_values.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "schema/json_schema/scalar_pattern.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

bool is_numeric(ScalarShape shape) {
  return shape == ScalarShape::number || shape == ScalarShape::whole || shape == ScalarShape::rating ||
         shape == ScalarShape::money || shape == ScalarShape::condition;
}

/// One of these words; an optional one may be left empty.
JsonValue one_of(std::vector<JsonValue> words, Presence need) {
  if (need == Presence::optional) words.push_back(JsonValue::null());
  return JsonValue::object().set("enum", JsonValue::list(std::move(words)));
}

/// A field of a project, in words that editors can offer, or one of its documents.
JsonValue requirement() {
  JsonValue document = JsonValue::object();
  document.set("type", JsonValue::text("string"))
      .set("pattern", JsonValue::text(fmt::format("^documents\\.{}$", pattern_of(ScalarShape::id, false))));
  const JsonValue field =
      JsonValue::object().set("enum", JsonValue::texts({requirements().begin(), requirements().end()}));
  return JsonValue::object().set("anyOf", JsonValue::list({field, std::move(document)}));
}

}  // namespace

JsonValue literal_of(const FieldType& form, std::string_view written) {
  if (form.shape == ScalarShape::flag) return JsonValue::flag(written == "true");
  if (is_numeric(form.shape) && form.shape != ScalarShape::money)
    if (const auto number = digits(written)) return JsonValue::number(*number);
  if (written.size() > 1 && written.front() == '"' && written.back() == '"')
    written = written.substr(1, written.size() - 2);
  return JsonValue::text(written);
}

std::optional<JsonValue> default_of(const Field& field) {
  const FieldType& form = field.form();
  const bool is_value = form.shape == ScalarShape::days ? field.if_absent.ends_with("days")
                                                        : field.if_absent.find(' ') == std::string_view::npos;
  if (field.if_absent.empty() || !is_scalar(form.shape) || !is_value) return std::nullopt;
  return literal_of(form, field.if_absent);
}

JsonValue typed(std::vector<std::string> types, Presence need) {
  JsonValue out = JsonValue::object();
  const bool has_texts = std::find(types.begin(), types.end(), "string") != types.end();
  if (need == Presence::optional) types.emplace_back("null");
  if (need == Presence::optional && !has_texts) types.emplace_back("string");
  out.set("type", types.size() == 1 ? JsonValue::text(types[0]) : JsonValue::texts(types));
  if (need == Presence::optional && !has_texts)
    out.set("pattern", JsonValue::text("^(~|null)?$"))
        .set("patternErrorMessage",
             JsonValue::text("No text stands here: write what the field takes, or leave it out."));
  return out;
}

JsonValue map_of(const std::string& keys, JsonValue values, Presence need,
                 const std::vector<std::string>& taken) {
  JsonValue out = typed({"object"}, need);
  JsonValue key = JsonValue::object().set("pattern", JsonValue::text(fmt::format("^{}$", keys)));
  if (!taken.empty()) key.set("not", JsonValue::object().set("enum", JsonValue::texts(taken)));
  out.set("propertyNames", std::move(key));
  return std::move(out.set("additionalProperties", std::move(values)));
}

JsonValue scalar(const FieldType& form, const Field& field, Presence need) {
  if (form.shape == ScalarShape::choice) {
    std::vector<JsonValue> words;
    for (const auto word : form.words) words.push_back(JsonValue::text(word));
    return one_of(std::move(words), need);
  }
  if (form.shape == ScalarShape::flag)
    return one_of(
        {JsonValue::flag(true), JsonValue::flag(false), JsonValue::text("true"), JsonValue::text("false")},
        need);
  if (form.shape == ScalarShape::text && field.refers == ReferenceTarget::requirement) return requirement();
  if (form.shape == ScalarShape::text) {
    JsonValue out = typed({"string", "number", "boolean"}, need);
    return need == Presence::required ? std::move(out.set("minLength", JsonValue::number(1))) : out;
  }
  const bool bare = is_numeric(form.shape) || form.shape == ScalarShape::id || form.shape == ScalarShape::day;
  JsonValue out = typed(bare ? std::vector<std::string>{"string", form.shape == ScalarShape::whole ||
                                                                          form.shape == ScalarShape::rating
                                                                      ? "integer"
                                                                      : "number"}
                             : std::vector<std::string>{"string"},
                        need);
  const bool ranged = form.shape == ScalarShape::whole;
  std::string pattern =
      ranged ? pattern_of(field.range) : pattern_of(form.shape, field.may_be_negative && !field.above_zero);
  if (field.above_zero) pattern = "(?!0(\\.0+)?%?$)" + pattern;
  out.set("pattern", JsonValue::text(need == Presence::optional ? fmt::format("^({}|~|null)?$", pattern)
                                                                : fmt::format("^{}$", pattern)));
  out.set("patternErrorMessage",
          JsonValue::text(complaint_of(form.shape) + (field.above_zero ? " It stands above zero." : "")));
  if (ranged)
    out.set("minimum", JsonValue::number(field.range.lowest))
        .set("maximum", JsonValue::number(field.range.highest));
  if (field.above_zero && form.shape == ScalarShape::number)
    return std::move(out.set("exclusiveMinimum", JsonValue::number(0)));
  if ((form.shape == ScalarShape::money || form.shape == ScalarShape::number) && !field.may_be_negative)
    out.set("minimum", JsonValue::number(0));
  return out;
}

}  // namespace ptx
