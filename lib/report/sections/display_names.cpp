#include "report/sections/display_names.hpp"

#include "report/template/template_values.hpp"

namespace ptx {
namespace {

/// The name that stands for an id in a column of this name.
std::string named(std::string_view column, const std::string& id, const Portfolio& portfolio) {
  if (column == "project") return name_of(portfolio.projects, id);
  if (column == "programme") return name_of(portfolio.settings.programmes, id);
  if (column == "directorate") return name_of(portfolio.settings.directorates, id);
  if (column == "priority") return name_of(portfolio.outcomes.priorities, id);
  if (column == "outcome") return name_of(portfolio.outcomes.outcomes, id);
  if (const auto date = parse_date(id)) return short_day(*date);
  return id;
}

}  // namespace

Table for_readers(const Table& data, const std::vector<DisplayColumn>& columns, const Portfolio& portfolio) {
  Table out = for_people(data, columns, MoneyFormat::rounded);
  for (std::size_t column = 0; column < columns.size(); ++column)
    for (auto& row : out.rows)
      if (row[column].kind == CellKind::text)
        row[column].text = named(columns[column].name, row[column].text, portfolio);
  return out;
}

Table with_names(Table people, const Portfolio& portfolio) {
  for (std::size_t column = 0; column < people.columns.size(); ++column)
    for (auto& row : people.rows)
      if (row[column].kind == CellKind::text)
        row[column].text = named(people.columns[column].heading, row[column].text, portfolio);
  return people;
}

}  // namespace ptx
