#include "report/sections/display_names.hpp"

#include "report/template/template_values.hpp"

namespace ptx {
namespace {

/// The name of what an id is of.
std::string named(const NamedId& id, const Portfolio& portfolio) {
  switch (id.what) {
    case NamedId::Of::project:
      return display_name(portfolio.projects, id.id);
    case NamedId::Of::programme:
      return display_name(portfolio.settings.programmes, id.id);
    case NamedId::Of::directorate:
      return display_name(portfolio.settings.directorates, id.id);
    case NamedId::Of::priority:
      return display_name(portfolio.outcomes.priorities, id.id);
    case NamedId::Of::outcome:
      break;
  }
  return display_name(portfolio.outcomes.outcomes, id.id);
}

}  // namespace

Table for_readers(const Table& data, const std::vector<DisplayColumn>& columns, const Portfolio& portfolio) {
  return with_names(to_display_table(data, columns, MoneyFormat::rounded), portfolio);
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
