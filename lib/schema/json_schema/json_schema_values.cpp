#include "schema/json_schema/json_schema_values.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "schema/json_schema/scalar_pattern.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

bool is_numeric(Shape shape) {
  return shape == Shape::number || shape == Shape::whole || shape == Shape::rating || shape == Shape::money ||
         shape == Shape::condition;
}

/// One of these words; an optional one may be left empty.
JsonValue one_of(std::vector<JsonValue> words, Need need) {
  if (need == Need::optional) words.push_back(JsonValue::null());
  return JsonValue::object().set("enum", JsonValue::list(std::move(words)));
}

/// A field of a project, in words that editors can offer, or one of its documents.
JsonValue requirement() {
  JsonValue document = JsonValue::object();
  document.set("type", JsonValue::text("string"))
      .set("pattern", JsonValue::text(fmt::format("^documents\\.{}$", pattern_of(Shape::id, false))));
  const JsonValue field =
      JsonValue::object().set("enum", JsonValue::texts({requirements().begin(), requirements().end()}));
  return JsonValue::object().set("anyOf", JsonValue::list({field, std::move(document)}));
}

}  // namespace

JsonValue literal_of(const Form& form, std::string_view written) {
  if (form.shape == Shape::flag) return JsonValue::flag(written == "true");
  if (is_numeric(form.shape) && form.shape != Shape::money)
    if (const auto number = digits(written)) return JsonValue::number(*number);
  if (written.size() > 1 && written.front() == '"' && written.back() == '"')
    written = written.substr(1, written.size() - 2);
  return JsonValue::text(written);
}

std::optional<JsonValue> default_of(const Field& field) {
  const Form& form = field.form();
  const bool is_value = form.shape == Shape::days ? field.if_absent.ends_with("days")
                                                  : field.if_absent.find(' ') == std::string_view::npos;
  if (field.if_absent.empty() || !is_scalar(form.shape) || !is_value) return std::nullopt;
  return literal_of(form, field.if_absent);
}

JsonValue typed(std::vector<std::string> types, Need need) {
  JsonValue out = JsonValue::object();
  const bool has_texts = std::find(types.begin(), types.end(), "string") != types.end();
  if (need == Need::optional) types.emplace_back("null");
  if (need == Need::optional && !has_texts) types.emplace_back("string");
  out.set("type", types.size() == 1 ? JsonValue::text(types[0]) : JsonValue::texts(types));
  if (need == Need::optional && !has_texts)
    out.set("pattern", JsonValue::text("^(~|null)?$"))
        .set("patternErrorMessage",
             JsonValue::text("No text stands here: write what the field takes, or leave it out."));
  return out;
}

JsonValue map_of(const std::string& keys, JsonValue values, Need need,
                 const std::vector<std::string>& taken) {
  JsonValue out = typed({"object"}, need);
  JsonValue key = JsonValue::object().set("pattern", JsonValue::text(fmt::format("^{}$", keys)));
  if (!taken.empty()) key.set("not", JsonValue::object().set("enum", JsonValue::texts(taken)));
  out.set("propertyNames", std::move(key));
  return std::move(out.set("additionalProperties", std::move(values)));
}

JsonValue scalar(const Form& form, const Field& field, Need need) {
  if (form.shape == Shape::choice) {
    std::vector<JsonValue> words;
    for (const auto word : form.words) words.push_back(JsonValue::text(word));
    return one_of(std::move(words), need);
  }
  if (form.shape == Shape::flag)
    return one_of(
        {JsonValue::flag(true), JsonValue::flag(false), JsonValue::text("true"), JsonValue::text("false")},
        need);
  if (form.shape == Shape::text && field.refers == Refers::requirement) return requirement();
  if (form.shape == Shape::text) {
    JsonValue out = typed({"string", "number", "boolean"}, need);
    return need == Need::required ? std::move(out.set("minLength", JsonValue::number(1))) : out;
  }
  const bool bare = is_numeric(form.shape) || form.shape == Shape::id || form.shape == Shape::day;
  JsonValue out = typed(
      bare ? std::vector<std::string>{"string", form.shape == Shape::whole || form.shape == Shape::rating
                                                    ? "integer"
                                                    : "number"}
           : std::vector<std::string>{"string"},
      need);
  const bool ranged = form.shape == Shape::whole;
  std::string pattern =
      ranged ? pattern_of(field.range) : pattern_of(form.shape, field.may_be_negative && !field.above_zero);
  if (field.above_zero) pattern = "(?!0(\\.0+)?%?$)" + pattern;
  out.set("pattern", JsonValue::text(need == Need::optional ? fmt::format("^({}|~|null)?$", pattern)
                                                            : fmt::format("^{}$", pattern)));
  out.set("patternErrorMessage",
          JsonValue::text(complaint_of(form.shape) + (field.above_zero ? " It stands above zero." : "")));
  if (ranged)
    out.set("minimum", JsonValue::number(field.range.lowest))
        .set("maximum", JsonValue::number(field.range.highest));
  if (field.above_zero && form.shape == Shape::number)
    return std::move(out.set("exclusiveMinimum", JsonValue::number(0)));
  if ((form.shape == Shape::money || form.shape == Shape::number) && !field.may_be_negative)
    out.set("minimum", JsonValue::number(0));
  return out;
}

}  // namespace ptx
