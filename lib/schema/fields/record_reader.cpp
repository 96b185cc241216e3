#include "schema/fields/record_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

std::string_view label_of(yaml::Kind kind) {
  switch (kind) {
    case yaml::Kind::list:
      return "a list";
    case yaml::Kind::map:
      return "a map";
    case yaml::Kind::scalar:
      return "a text";
    case yaml::Kind::absent:
      break;
  }
  return "nothing";
}

const std::vector<const Record*>& benefit_records() {
  static const std::vector<const Record*> records{&money_benefit_record(), &measure_benefit_record(),
                                                  &capability_benefit_record()};
  return records;
}

/// What kinds of benefit have the key; empty where none has, or the record is none of a benefit.
std::string benefits_with(std::string_view key, const Record& record) {
  const auto& records = benefit_records();
  if (std::find(records.begin(), records.end(), &record) == records.end()) return {};
  std::vector<std::string> names;
  for (const auto* other : records)
    if (find_field(*other, key)) names.emplace_back(other->name);
  return join_with_or(names);
}

/// Gives the field that was meant, or nothing.
std::string_view complain_of_key(const yaml::Node& key, const Record& record, Reader& reader) {
  const std::string written = clean_and_cut(key.text(), 60);
  if (const std::string others = benefits_with(key.text(), record); !others.empty()) {
    reader.complain(Code::misplaced_key, key, fmt::format("'{}' has no place in {}", written, record.name),
                    fmt::format("it belongs to {}; remove it, or change the type", others));
    return {};
  }
  const std::string meant = nearest_word(key.text(), keys_of(record));
  std::string hint = meant.empty() ? std::string() : fmt::format("did you mean '{}'?", meant);
  if (key.text().find("\xC2\xA0") != std::string_view::npos)
    hint = "it holds a no-break space (U+00A0): write a blank, or nothing";
  if (hint.empty() && record.fields.size() <= 8) {
    std::vector<std::string> keys;
    for (const auto known : keys_of(record)) keys.emplace_back(known);
    hint = fmt::format("{} has {}", record.name, join_with_or(keys));
  }
  reader.complain(Code::unknown_key, key, fmt::format("unknown key '{}' in {}", written, record.name), hint);
  const auto* field = meant.empty() ? nullptr : find_field(record, meant);
  return field ? field->key : std::string_view();
}

/// What to write in place of something that is no scalar.
std::string hint_of_scalar(const yaml::Node& node) {
  if (node.kind() == yaml::Kind::absent) return "write it, or remove the dash or comma";
  if (node.kind() != yaml::Kind::map || node.size() != 1 ||
      node.first()->next()->kind() != yaml::Kind::scalar)
    return {};
  return fmt::format("a text that holds ': ' needs quotes: \"{}: {}\"",
                     clean_and_cut(node.first()->text(), 30),
                     clean_and_cut(node.first()->next()->text(), 30));
}

/// An example as it may stand behind `key: ` on one line.
std::string in_line(std::string_view example) {
  const bool entry = !example.empty() &&
                     std::string_view("{[\"").find(example[0]) == std::string_view::npos &&
                     example.find(": ") != std::string_view::npos;
  return entry ? fmt::format("{{{}}}", example) : std::string(example);
}

}  // namespace

void Reader::complain(Code code, const yaml::Node& node, std::string message, std::string hint) {
  out_.push_back({code, tree_.place(node), std::move(message), std::move(hint)});
}

bool is_scalar(const yaml::Node& node, Reader& reader, std::string_view expected) {
  if (node.kind() == yaml::Kind::scalar) return true;
  reader.complain(Code::wrong_kind, node,
                  fmt::format("{} stands where {} is expected", label_of(node.kind()), expected),
                  hint_of_scalar(node));
  return false;
}

void read_record(const yaml::Node& node, void* object, const Record& record, Reader& reader) {
  if (node.kind() == yaml::Kind::scalar || node.kind() == yaml::Kind::list) {
    reader.complain(Code::wrong_kind, node,
                    fmt::format("{} stands where {} is expected", label_of(node.kind()), record.name),
                    "write it as a map: key: value");
    return;
  }
  std::vector<std::string_view> written;
  if (node.kind() == yaml::Kind::map)
    for (auto key = node.first(); key;) {
      const auto value = *key->next();
      const auto* field = find_field(record, key->text());
      if (!field)
        written.push_back(complain_of_key(*key, record, reader));
      else if (field->key == "*")
        field->read(*key, object, reader, *field);
      else if (value.kind() != yaml::Kind::absent) {
        const bool empty_text = value.kind() == yaml::Kind::scalar && value.text().empty();
        if (!empty_text || field->need == Presence::optional) written.push_back(field->key);
        if (!empty_text) field->read(value, object, reader, *field);
      }
      key = value.next();
    }
  for (const auto& field : record.fields)
    if (field.need == Presence::required &&
        std::find(written.begin(), written.end(), field.key) == written.end())
      reader.complain(Code::missing_key, node.key().value_or(node),
                      fmt::format("{} needs '{}'", record.name, field.key),
                      fmt::format("add it, as in '{}: {}'", field.key, in_line(field.example)));
}

const Field* find_field(const Record& record, std::string_view key) {
  for (const auto& field : record.fields)
    if (field.key == key && key != "*") return &field;
  if (!record.fields.empty() && record.fields.back().key == "*") return &record.fields.back();
  return nullptr;
}

std::vector<std::string_view> keys_of(const Record& record) {
  std::vector<std::string_view> out;
  for (const auto& field : record.fields)
    if (field.key != "*") out.push_back(field.key);
  return out;
}

}  // namespace ptx
