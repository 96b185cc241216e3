#include "tests/support/changed.hpp"

#include <doctest/doctest.h>

#include "schema/fields/field_statements.hpp"
#include "store/load/loader.hpp"

namespace ptx::tests {
namespace {

std::string value(const std::optional<FieldValue>& value) { return value ? value->text : "–"; }

Portfolio portfolio_of(const Files& files) {
  auto loaded = load(written(files), OnError::stop);
  CHECK(in_short(loaded.diagnostics) == "");
  return std::move(loaded.portfolio);
}

}  // namespace

std::string in_short(const Change& change) {
  std::string out = (change.project.empty() ? "*" : change.project) + " " + std::string(name(change.what));
  if (!change.field.empty()) out += " " + format(change.field);
  out += ": " + value(change.old) + " -> " + value(change.now);
  if (change.decision) out += " [" + *change.decision + "]";
  if (change.undecided) out += " [none]";
  if (change.by_framework) out += " by framework";
  return out + "\n";
}

std::string changed(const Files& old, const Files& now, std::string_view day, Direction direction) {
  const Portfolio was = portfolio_of(old), is = portfolio_of(now);
  std::string out;
  for (const auto& change :
       changes({was, statements_of(was)}, {is, statements_of(is)}, *parse_date(day), direction))
    out += in_short(change);
  return out;
}

std::string changed_project(const std::string& old, const std::string& now) {
  return changed({{"projects/a.yaml", old}}, {{"projects/a.yaml", now}});
}

}  // namespace ptx::tests
