#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "schema/fields/records.hpp"

using namespace ptx;

namespace {

struct Tables {
  std::set<const Record*> all;
  std::set<const Record*> entries;     ///< of maps by id
  std::set<const Record*> plan_parts;  ///< records of whose days and profiles some are approved
};

void gather(const Record& record, Tables& tables) {
  if (!tables.all.insert(&record).second) return;
  for (const auto& field : record.fields) {
    const FieldType& form = field.form();
    const bool is_map = form.shape == ScalarShape::map && form.of;
    const FieldType& inner = is_map ? *form.of : form;
    if (!inner.record) continue;
    std::vector<const Record*> records{&inner.record()};
    if (inner.record == &any_benefit_record)
      records = {&money_benefit_record(), &measure_benefit_record(), &capability_benefit_record()};
    for (const auto* one : records) {
      if (is_map) tables.entries.insert(one);
      const auto kind = field.facts.change;
      if (&record == &record_of<Project>() &&
          (kind == ChangeKind::milestone || kind == ChangeKind::benefit || kind == ChangeKind::cost))
        tables.plan_parts.insert(one);
      gather(*one, tables);
    }
  }
}

Tables tables() {
  Tables out;
  for (const auto* file : {&record_of<Project>(), &record_of<PortfolioSettings>(), &record_of<Framework>(),
                           &record_of<Outcomes>(), &record_of<FinanceFile>()})
    gather(*file, out);
  return out;
}

TEST_CASE("Every day and every profile of a milestone, benefit or cost says whether it is approved") {
  for (const auto* record : tables().plan_parts)
    for (const auto& field : record->fields) {
      CAPTURE(record->name);
      CAPTURE(field.key);
      const auto shape = field.form().shape;
      if (shape == ScalarShape::date || shape == ScalarShape::profile)
        CHECK(field.facts.approval != Approval::unsaid);
    }
}

TEST_CASE("An entry that needs a field is known by exactly one") {
  for (const auto* record : tables().entries) {
    CAPTURE(record->name);
    const auto needs = [](const Field& field) { return field.need == Presence::required; };
    const auto identifies = [](const Field& field) { return field.facts.identifies_entry; };
    const auto& fields = record->fields;
    const auto known_by = std::count_if(fields.begin(), fields.end(), identifies);
    CHECK(known_by <= 1);
    if (std::any_of(fields.begin(), fields.end(), needs) && record != &record_of<JudgedRating>())
      CHECK(known_by == 1);
  }
}

TEST_CASE("A role stands for each person, and for nobody else") {
  for (const auto* record : tables().all)
    for (const auto& field : record->fields) {
      CAPTURE(record->name);
      CAPTURE(field.key);
      CHECK((field.disclosure == Disclosure::person) == !field.role.empty());
    }
}

TEST_CASE("What a field is in a data package follows from its type") {
  const auto type = [](const Record& record, std::string_view key) {
    return name(data_type(find_field(record, key)->form()));
  };
  CHECK(type(record_of<Project>(), "name") == "string");
  CHECK(type(record_of<Project>(), "start") == "date");
  CHECK(type(record_of<Project>(), "fixed") == "boolean");
  CHECK(type(record_of<Project>(), "enables") == "array");
  CHECK(type(record_of<Project>(), "risks") == "object");
  CHECK(type(record_of<Risk>(), "impact") == "integer");
  CHECK(type(record_of<Claim>(), "agreed") == "number");
  CHECK(type(record_of<Resource>(), "from") == "yearmonth");
}

}  // namespace
