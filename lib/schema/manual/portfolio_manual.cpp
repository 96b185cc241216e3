#include "schema/manual/portfolio_manual.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "schema/fields/records.hpp"
#include "text/embedded_text.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// Of each shape: what one value of it is called.
std::string label_of(ScalarShape shape) {
  switch (shape) {
    case ScalarShape::id:
      return "id";
    case ScalarShape::benefit_id:
      return "project/benefit";
    case ScalarShape::money:
      return "money";
    case ScalarShape::number:
      return "number";
    case ScalarShape::whole:
      return "whole number";
    case ScalarShape::rating:
      return "rating";
    case ScalarShape::date:
      return "date";
    case ScalarShape::month:
      return "month";
    case ScalarShape::year:
      return "year";
    case ScalarShape::period:
      return "period";
    case ScalarShape::day:
      return "day";
    case ScalarShape::percent:
      return "percent";
    case ScalarShape::days:
      return "days";
    case ScalarShape::flag:
      return "flag";
    case ScalarShape::condition:
      return "condition";
    default:
      return "text";
  }
}

std::string label_of_keys(const FieldType& form) { return label_of(form.keys); }

std::string label_of(const FieldType& form) {
  switch (form.shape) {
    case ScalarShape::choice:
      return join_with_or({form.words.begin(), form.words.end()});
    case ScalarShape::record:
      return form.or_scalar ? fmt::format("{}, or {}", label_of(form.record().fields.front().form().shape),
                                          form.record().name)
                            : std::string(form.record().name);
    case ScalarShape::map:
      return fmt::format("map from {} to {}", label_of_keys(form), label_of(*form.of));
    case ScalarShape::list:
      return fmt::format("list, each {}", label_of(*form.of));
    case ScalarShape::profile:
      return "profile: map from period to money";
    case ScalarShape::month_series:
      return "month series: a number, or a map from month to number";
    case ScalarShape::points:
      return "map from day to number";
    case ScalarShape::readings:
      return "map from day to a number or a reading";
    default:
      return label_of(form.shape);
  }
}

/// What Markdown would take for its own in words that are ours.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (std::string_view("\\`*_{}[]<>#$~^|'\"").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

/// Words broken into lines of the page's width.
std::string filled(const std::string& text, std::string_view first, std::string_view rest) {
  constexpr std::size_t widest = 120;
  std::string out, line(first);
  bool empty = true;
  for (const auto word : split(text, ' ')) {
    if (!empty && line.size() + 1 + word.size() > widest) {
      out += line + "\n";
      line = rest;
      empty = true;
    }
    line += (empty ? "" : " ") + std::string(word);
    empty = false;
  }
  return out + line + "\n";
}

std::string entry(const Field& field) {
  const FieldType& form = field.form();
  const bool is_star = field.key == "*";
  std::string type = is_star ? label_of(form.shape == ScalarShape::map ? *form.of : form) : label_of(form);
  if (form.shape == ScalarShape::whole && field.range.highest <= 1000)
    type += fmt::format(" from {} to {}", field.range.lowest, field.range.highest);
  std::string out = fmt::format("**{}** ({}{})\n", is_star ? "any other key" : plain(field.key), plain(type),
                                field.need == Presence::required ? ", required" : "");
  std::string words(field.meaning);
  if (!field.if_absent.empty()) words += fmt::format(" If left out: {}.", field.if_absent);
  std::string text = plain(words);
  if (!field.example.empty() && field.example != field.if_absent)
    text += fmt::format(" Such as {}.", plain(field.example));
  return out + filled(text, ":   ", "    ") + "\n";
}

/// A record that a value of this form is or holds; null where it is none.
const Record* record_within(const FieldType& form) {
  if (form.shape == ScalarShape::readings) return &record_of<Reading>();
  if (form.record) return &form.record();
  return form.of ? record_within(*form.of) : nullptr;
}

/// The records that a record leads to, each once, as they are met.
void gather(const Record& from, std::vector<const Record*>& into) {
  if (std::find(into.begin(), into.end(), &from) != into.end()) return;
  into.push_back(&from);
  if (&from == &any_benefit_record())
    for (const auto* one : {&money_benefit_record(), &measure_benefit_record(), &capability_benefit_record()})
      gather(*one, into);
  for (const auto& field : from.fields)
    if (const auto* next = record_within(field.form())) gather(*next, into);
}

std::string section(const Record& record) {
  std::string title(record.name);
  title[0] = static_cast<char>(title[0] - 'a' + 'A');
  std::string out = fmt::format("## {}\n\n", title);
  if (&record == &any_benefit_record())
    return out + std::string(embedded_text("schema/manual/benefits.md")) + "\n";
  for (const auto& field : record.fields) out += entry(field);
  return out;
}

}  // namespace

std::string portfolio_manual_page() {
  const std::vector<std::pair<std::string_view, const Record*>> files{
      {"portfolio", &record_of<PortfolioSettings>()},
      {"framework", &record_of<Framework>()},
      {"project", &record_of<Project>()},
      {"finance", &record_of<FinanceFile>()},
      {"outcomes", &record_of<Outcomes>()}};
  std::vector<const Record*> of_projects;
  gather(record_of<Project>(), of_projects);
  std::vector<const Record*> told;
  std::vector<TextInsertion> sections;
  for (const auto& [name, root] : files) {
    sections.push_back({name, ""});
    std::vector<const Record*> records;
    gather(*root, records);
    for (const auto* record : records) {
      // What a programme shares with a project is told with the project.
      const bool elsewhere = root != &record_of<Project>() &&
                             std::find(of_projects.begin(), of_projects.end(), record) != of_projects.end();
      if (elsewhere || std::find(told.begin(), told.end(), record) != told.end()) continue;
      told.push_back(record);
      sections.back().text += section(*record);
    }
  }
  return embedded_text("schema/manual/portfolio_manual.md", sections);
}

}  // namespace ptx
