#include "report/sections/display_names.hpp"

#include "report/template/template_values.hpp"

namespace ptx {
namespace {

/// The name of what an id is of.
std::string named(const NamedId& id, const Portfolio& portfolio) {
  switch (id.what) {
    case NamedId::Of::project:
      return name_of(portfolio.projects, id.id);
    case NamedId::Of::programme:
      return name_of(portfolio.settings.programmes, id.id);
    case NamedId::Of::directorate:
      return name_of(portfolio.settings.directorates, id.id);
    case NamedId::Of::priority:
      return name_of(portfolio.outcomes.priorities, id.id);
    case NamedId::Of::outcome:
      break;
  }
  return name_of(portfolio.outcomes.outcomes, id.id);
}

}  // namespace

Table for_readers(const Table& data, const std::vector<DisplayColumn>& columns, const Portfolio& portfolio) {
  return with_names(for_people(data, columns, MoneyFormat::rounded), portfolio);
}

Table with_names(Table people, const Portfolio& portfolio) {
  for (auto& row : people.rows)
    for (auto& cell : row) {
      if (const auto* id = std::get_if<NamedId>(&cell.value))
        cell.value = named(*id, portfolio);
      else if (const auto* date = std::get_if<Date>(&cell.value))
        cell.value = short_day(*date);
    }
  return people;
}

}  // namespace ptx
