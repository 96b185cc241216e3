#include "report/document/published_portfolio.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "schema/fields/field_statements.hpp"
#include "schema/fields/record_reader.hpp"
#include "schema/fields/records.hpp"
#include "tests/support/written.hpp"
#include "yaml/parse.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

enum class Exempt { nothing, all_but_projects };

/// The record of an entry, which of a benefit depends on its id here.
const Record& record_of_entry(const FieldType& form, std::string_view id) {
  if (form.record != &any_benefit_record) return form.record();
  return id == "measure"      ? measure_benefit_record()
         : id == "capability" ? capability_benefit_record()
                              : money_benefit_record();
}

/// A file in which every field of its record is written, and of every map of records an entry.
std::string filled(const Record& record, const std::string& indent, Exempt exempt, std::string_view id = {}) {
  std::string out;
  for (const auto& field : record.fields) {
    if (field.disclosure == Disclosure::withholds_entry && (exempt == Exempt::nothing || indent.empty()))
      continue;
    const FieldType& form = field.form();
    const bool is_map = form.shape == ScalarShape::map && form.of && form.of->record;
    out += indent + std::string(field.key != "*"                  ? field.key
                                : &record == &record_of<Target>() ? "2025/26"
                                                                  : "low");
    if (is_map) {
      out += ":\n";
      std::vector<std::string> entries{form.keys == ScalarShape::benefit_id ? "a/money" : "entry"};
      if (form.of->record == &any_benefit_record) entries = {"money", "measure", "capability"};
      for (const auto& entry : entries)
        out += indent + "  " + entry + ":\n" +
               filled(record_of_entry(*form.of, entry), indent + "    ", exempt, entry);
    } else if (form.record) {
      out += ":\n" + filled(form.record(), indent + "  ", exempt);
    } else if (field.key == "type" && (id == "measure" || id == "capability")) {
      out += ": " + std::string(id) + "\n";
    } else {
      const bool is_entry = &record == &record_of<TierDecision>() && field.key == "decision";
      const std::string_view words = field.example.empty() ? "Some words" : field.example;
      out += ": " + std::string(is_entry ? "entry" : words) + "\n";
    }
  }
  return out;
}

template <class T>
void read_filled(T& object, Exempt exempt) {
  Diagnostics problems;
  const auto tree = yaml::parse("a.yaml", filled(record_of<T>(), {}, exempt), problems);
  REQUIRE(in_short(problems) == "");
  Reader reader(*tree, problems);
  read_record(tree->root(), &object, record_of<T>(), reader);
  REQUIRE(in_short(problems) == "");
}

Portfolio filled_portfolio(Exempt exempt) {
  Portfolio out;
  read_filled(out.settings, exempt);
  read_filled(out.framework, exempt);
  read_filled(out.outcomes, exempt);
  read_filled(out.projects.add("a"), exempt);
  read_filled(out.finance.add("q"), exempt);
  return out;
}

/// The field that a path leads to.
const Field& field_at(const Record& record, const FieldPath& path, std::size_t at = 0) {
  const Field& field = *find_field(record, path[at]);
  const FieldType& form = field.form();
  if (form.shape == ScalarShape::map && form.of && form.of->record && at + 2 < path.size())
    return field_at(record_of_entry(*form.of, path[at + 1]), path, at + 2);
  return form.record && at + 1 < path.size() ? field_at(form.record(), path, at + 1) : field;
}

const Record& record_of_file(const std::string& file) {
  if (file.starts_with("projects/")) return record_of<Project>();
  if (file.starts_with("finance/")) return record_of<FinanceFile>();
  return file == "portfolio.yaml"   ? record_of<PortfolioSettings>()
         : file == "framework.yaml" ? record_of<Framework>()
                                    : record_of<Outcomes>();
}

std::map<FieldPath, FieldValue> by_path(const std::vector<FieldStatement>& said) {
  std::map<FieldPath, FieldValue> out;
  for (const auto& one : said) out.emplace(one.path, one.value);
  return out;
}

void gather_persons(const Record& record, std::set<const Field*>& out) {
  for (const auto& field : record.fields) {
    if (field.disclosure == Disclosure::person || field.disclosure == Disclosure::withheld)
      out.insert(&field);
    const FieldType& form = field.form();
    const FieldType& inner = form.shape == ScalarShape::map && form.of ? *form.of : form;
    if (inner.record)
      for (const auto* id : {"money", "measure", "capability"})
        gather_persons(record_of_entry(inner, id), out);
  }
}

const Date day = *parse_date("2025-01-31");

TEST_CASE(
    "Of a portfolio in which every field is written, each person's is a role and all else is as it was") {
  const Portfolio whole = filled_portfolio(Exempt::nothing);
  const auto before = statements_of(whole), after = statements_of(published(whole, day).portfolio);
  std::set<const Field*> unseen;
  for (const auto& [file, said] : before) gather_persons(record_of_file(file), unseen);
  for (const auto& [file, said] : before) {
    const auto now = by_path(after.at(file));
    for (const auto& one : said) {
      CAPTURE(file);
      CAPTURE(format(one.path));
      const Field& field = field_at(record_of_file(file), one.path);
      unseen.erase(&field);
      const auto found = now.find(one.path);
      CHECK((found == now.end()) == (field.disclosure == Disclosure::withheld));
      if (found == now.end()) continue;
      const bool is_role = found->second == FieldValue{std::string(field.role)};
      CHECK((field.disclosure == Disclosure::person ? is_role : found->second == one.value));
    }
  }
  for (const auto* field : unseen) FAIL_CHECK(field->meaning);
}

TEST_CASE("Every entry that says why it may not be published is gone") {
  const Portfolio whole = filled_portfolio(Exempt::all_but_projects);
  const auto is_withheld = [](const std::string& file, const FieldStatement& one) {
    return field_at(record_of_file(file), one.path).disclosure == Disclosure::withholds_entry;
  };
  const auto count = [&](const FieldStatements& all) {
    std::string out;
    for (const auto& [file, said] : all)
      for (const auto& one : said)
        if (is_withheld(file, one)) out += file + " " + format(one.path) + "\n";
    return out;
  };
  const auto out = published(whole, day);
  CHECK(count(statements_of(out.portfolio)) == "");
  const std::string there = count(statements_of(whole));
  CHECK(std::ssize(out.left_out) == std::count(there.begin(), there.end(), '\n'));
}

}  // namespace
