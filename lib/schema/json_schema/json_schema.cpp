#include "schema/json_schema/json_schema.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "model/framework/reserved_columns.hpp"
#include "schema/fields/records.hpp"
#include "schema/json_schema/json_schema_values.hpp"
#include "schema/json_schema/scalar_pattern.hpp"
#include "text/json_value.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array<std::string_view, 5> names{"portfolio", "framework", "project", "finance", "outcomes"};

JsonValue texts(std::initializer_list<std::string_view> all) {
  return JsonValue::texts({all.begin(), all.end()});
}

/// "risk" for "a risk".
std::string definition_name(const Record& record) {
  std::string_view name = record.name;
  for (const std::string_view article : {"a ", "an "})
    if (name.starts_with(article)) {
      name.remove_prefix(article.size());
      break;
    }
  std::string out(name);
  std::replace(out.begin(), out.end(), ' ', '-');
  return out;
}

class Writer {
 public:
  std::string schema(std::string_view name, const Record& root) {
    JsonValue definitions = JsonValue::object();
    JsonValue out = JsonValue::object();
    out.set("$schema", JsonValue::text("http://json-schema.org/draft-07/schema#"));
    out.set("title", JsonValue::text(title(name)));
    out.set("description",
            JsonValue::text("Made by ptx from its table of fields; ptx schema writes it anew."));
    JsonValue definition = record(root);
    while (!due_.empty()) {
      const Record* next = due_.front();
      due_.erase(due_.begin());
      definitions.set(definition_name(*next), next == &any_benefit_record() ? any_benefit() : record(*next));
    }
    out.add(std::move(definition));
    out.set("definitions", std::move(definitions));
    return out.printed() + "\n";
  }

 private:
  static std::string title(std::string_view name) {
    if (name == "project") return "projects/ID.yaml";
    return name == "finance" ? "finance/ID.yaml" : fmt::format("{}.yaml", name);
  }

  JsonValue reference(const Record& to) {
    if (seen_.insert(&to).second) due_.push_back(&to);
    return JsonValue::object().set("$ref", JsonValue::text("#/definitions/" + definition_name(to)));
  }

  JsonValue record(const Record& of) {
    JsonValue out = JsonValue::object();
    out.set("type", JsonValue::text("object"));
    std::vector<std::string> required;
    JsonValue properties = JsonValue::object();
    for (const auto& field : of.fields) {
      if (field.key == "*") continue;
      if (field.need == Presence::required) required.emplace_back(field.key);
      properties.set(field.key, property(field));
    }
    if (!required.empty()) out.set("required", JsonValue::texts(required));
    out.set("properties", std::move(properties));
    if (!of.fields.empty() && of.fields.back().key == "*") {
      const Field& other = of.fields.back();
      const FieldType& form = other.form();
      JsonValue value = described(
          value_of(form.shape == ScalarShape::map ? *form.of : form, other, Presence::required), other);
      const std::vector<std::string_view> own = keys_of(of);
      const std::string others =
          fmt::format("^(?!({})$){}$", join({own.begin(), own.end()}, "|"), pattern_of(form.keys, false));
      out.set("patternProperties", JsonValue::object().set(others, std::move(value)));
    }
    return std::move(out.set("additionalProperties", JsonValue::flag(false)));
  }

  /// A benefit has other fields by its type.
  JsonValue any_benefit() {
    const auto when = [](std::string_view type) {
      return JsonValue::object()
          .set("properties",
               JsonValue::object().set("type", JsonValue::object().set("const", JsonValue::text(type))))
          .set("required", texts({"type"}));
    };
    JsonValue out = JsonValue::object();
    out.set("type", JsonValue::text("object")).set("required", texts({"name", "type"}));
    JsonValue type = JsonValue::object();
    out.set("properties",
            JsonValue::object().set("type", property(*find_field(any_benefit_record(), "type"))));
    JsonValue otherwise = JsonValue::object();
    otherwise.set("if", when("capability"))
        .set("then", reference(capability_benefit_record()))
        .set("else", reference(money_benefit_record()));
    return std::move(out.set("if", when("measure"))
                         .set("then", reference(measure_benefit_record()))
                         .set("else", std::move(otherwise)));
  }

  JsonValue property(const Field& field) {
    return described(value_of(field.form(), field, field.need), field);
  }

  /// A reference may have nothing beside it, so what a field means stands around it.
  static JsonValue described(JsonValue value, const Field& field) {
    JsonValue out = JsonValue::object();
    out.set("description", JsonValue::text(description(field)));
    if (const auto literal = default_of(field)) out.set("default", *literal);
    if (field.form && is_scalar(field.form().shape) && !field.example.empty())
      out.set("examples", JsonValue::list({literal_of(field.form(), field.example)}));
    if (value.has("$ref")) return std::move(out.set("allOf", JsonValue::list({std::move(value)})));
    return std::move(out.add(std::move(value)));
  }

  static std::string description(const Field& field) {
    std::string out(field.meaning);
    if (!field.if_absent.empty()) out += fmt::format(" If left out: {}.", field.if_absent);
    const bool is_value = field.form && is_scalar(field.form().shape);
    if (!is_value && !field.example.empty()) out += fmt::format(" For instance: {}", field.example);
    return out;
  }

  JsonValue value_of(const FieldType& form, const Field& field, Presence need) {
    switch (form.shape) {
      case ScalarShape::record:
        return record_value(form, field, need);
      case ScalarShape::map:
        return map_of(pattern_of(form.keys == ScalarShape::whole ? ScalarShape::rating : form.keys, false),
                      entry(*form.of, field), need, taken(field));
      case ScalarShape::list: {
        JsonValue out = typed({"array"}, need);
        return std::move(out.set("items", value_of(*form.of, field, Presence::required)));
      }
      case ScalarShape::profile:
        return map_of(pattern_of(ScalarShape::period, false),
                      scalar({ScalarShape::money}, field, Presence::required), need);
      case ScalarShape::points:
        return map_of(pattern_of(ScalarShape::day, false), reading(field), need);
      case ScalarShape::month_series: {
        // A change load is a whole number in a range; within a series nought ends it.
        const bool is_load = field.range.highest < 100;
        const FieldType one{is_load ? ScalarShape::whole : ScalarShape::number};
        Field in_series = field;
        in_series.range.lowest = 0;
        return JsonValue::object().set(
            "anyOf", JsonValue::list({scalar(one, field, need),
                                      map_of(pattern_of(ScalarShape::month, false),
                                             scalar(one, in_series, Presence::required), need)}));
      }
      case ScalarShape::readings: {
        JsonValue one = JsonValue::object().set(
            "anyOf", JsonValue::list({reading(field), reference(record_of<Reading>())}));
        return map_of(pattern_of(ScalarShape::day, false), std::move(one), need);
      }
      default:
        return scalar(form, field, need);
    }
  }

  /// A number of a measure, which may be negative.
  static JsonValue reading(const Field& field) {
    return scalar({ScalarShape::number}, field.allow_negative(), Presence::required);
  }

  JsonValue record_value(const FieldType& form, const Field& field, Presence need) {
    const Record& to = form.record();
    std::vector<JsonValue> choices;
    if (form.or_scalar) choices.push_back(scalar(to.fields.front().form(), field, need));
    if (need == Presence::optional) choices.push_back(typed({}, need));
    if (choices.empty()) return reference(to);
    choices.push_back(reference(to));
    return JsonValue::object().set("anyOf", JsonValue::list(std::move(choices)));
  }

  /// An entry of a map may stand without a value where it is a record: it is one without fields, unless it
  /// cannot do without one.
  JsonValue entry(const FieldType& form, const Field& field) {
    if (form.shape != ScalarShape::record || form.or_scalar) return value_of(form, field, Presence::required);
    const auto& fields = form.record().fields;
    const bool may_be_empty = std::none_of(fields.begin(), fields.end(),
                                           [](const Field& one) { return one.need == Presence::required; });
    return record_value(form, field, may_be_empty ? Presence::optional : Presence::required);
  }

  /// The keys that entries of a map may not have.
  static std::vector<std::string> taken(const Field& field) {
    return field.keys_are_columns ? std::vector<std::string>(fixed_columns.begin(), fixed_columns.end())
                                  : std::vector<std::string>();
  }

  std::set<const Record*> seen_;
  std::vector<const Record*> due_;
};

const Record& record_named(std::string_view name) {
  if (name == "portfolio") return record_of<PortfolioSettings>();
  if (name == "framework") return record_of<Framework>();
  if (name == "finance") return record_of<FinanceFile>();
  return name == "outcomes" ? record_of<Outcomes>() : record_of<Project>();
}

}  // namespace

std::span<const std::string_view> schema_names() { return names; }

std::string json_schema(std::string_view name) { return Writer().schema(name, record_named(name)); }

}  // namespace ptx
