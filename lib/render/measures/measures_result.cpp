#include "render/measures/measures_result.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/portfolio.hpp"
#include "render/measures/measure_cells.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// One benefit of a project, and how it stands.
struct MeasureRow {
  std::string_view project_id, id;
  const Project* project;
  const Benefit* benefit;
  MeasureStanding standing;
};

std::vector<MeasureRow> measures_of(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of) {
  std::vector<MeasureRow> out;
  for (const auto& [project_id, project] : projects)
    for (const auto& [id, benefit] : project->benefits)
      if (benefit.type == BenefitType::measure)
        out.push_back(
            {project_id, id, project, &benefit, measure_standing(portfolio, benefit.measure, as_of)});
  return out;
}

Table data_table(const std::vector<MeasureRow>& rows) {
  Table out{columns_named({"project", "benefit", "name", "outcome", "owner", "unit", "better", "baseline",
                           "previous", "latest", "latest_date", "overdue", "expected", "next", "next_date",
                           "progress", "status"}),
            {}};
  for (const auto& row : rows) {
    std::vector<Cell> cells{Cell::id(NamedId::Of::project, row.project_id), Cell::of(row.id),
                            Cell::of(row.benefit->name), Cell::id(NamedId::Of::outcome, row.benefit->outcome),
                            Cell::of(row.benefit->owner)};
    add_standing(cells, row.benefit->measure, row.standing, true);
    out.rows.push_back(std::move(cells));
  }
  return out;
}

Table people_table(const std::vector<MeasureRow>& rows, Date as_of, bool with_project) {
  Table out{standing_columns("measure"), {}};
  if (with_project) out.columns.insert(out.columns.begin(), {"", "project", Align::left, 10});
  for (const auto& row : rows) {
    auto cells = standing_row(Cell::of(row.id), row.benefit->measure, row.standing, as_of);
    if (with_project) cells.insert(cells.begin(), Cell::id(NamedId::Of::project, row.project_id));
    out.rows.push_back(std::move(cells));
  }
  return out;
}

/// What a measure is, and when it was read and is to be read: "Families satisfied with transport, %; read on
/// 30 September 2024".
std::string explained(const MeasureRow& row) {
  const Measure& measure = row.benefit->measure;
  std::string out = reading_phrase(row.benefit->name, measure, row.standing);
  if (row.standing.overdue == true)
    out += fmt::format("; the next reading is overdue: it is read every {}", name(*measure.every));
  return out + next_target_phrase(row.standing);
}

std::string body(const std::vector<MeasureRow>& rows, Date as_of, const Screen& screen) {
  if (rows.empty()) return "No measure fits.\n";
  const std::string text = to_text(people_table(rows, as_of, false), screen, 2);
  const auto lines = split(text, '\n');
  std::string out = std::string(lines[0]) + "\n";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0 || rows[i].project_id != rows[i - 1].project_id)
      out += "\n" +
             styled(screen, Style::bold,
                    screen.columns ? clean_and_cut(rows[i].project->name, screen.columns)
                                   : clean(rows[i].project->name)) +
             "\n";
    out += std::string(lines[i + 1]) + "\n" + wrapped(explained(rows[i]), screen.columns, 6);
  }
  return out;
}

/// "12 measures: 1 achieved, 5 on-track, …; 2 overdue."
std::string summary(const std::vector<MeasureRow>& rows) {
  std::vector<std::string> parts;
  for (const auto status : {MeasureStatus::achieved, MeasureStatus::on_track, MeasureStatus::at_risk,
                            MeasureStatus::off_track, MeasureStatus::no_data})
    if (const auto count = std::count_if(
            rows.begin(), rows.end(), [&](const MeasureRow& row) { return row.standing.status == status; }))
      parts.push_back(fmt::format("{} {}", count, name(status)));
  std::string out = count_phrase(rows.size(), "measure", "measures");
  if (!parts.empty()) out += ": " + join(parts, ", ");
  if (const auto overdue = std::count_if(rows.begin(), rows.end(),
                                         [](const MeasureRow& row) { return row.standing.overdue == true; });
      overdue > 0)
    out += fmt::format("; {} overdue for a reading, which says nothing of how well it stands", overdue);
  return out + ".";
}

struct CapabilityRow {
  std::string_view project_id, id;
  const Benefit* benefit;
  CapabilityStatus status;
};

Style style_of(CapabilityStatus status) {
  return status == CapabilityStatus::overdue ? Style::warning : Style::plain;
}

}  // namespace

MeasureStanding measure_standing(const Portfolio& portfolio, const Measure& measure, Date as_of) {
  const auto& tolerance = portfolio.settings.tolerances.measures;
  return measure_standing(measure, tolerance.amber, tolerance.red, as_of);
}

Style style_of(MeasureStatus status) {
  switch (status) {
    case MeasureStatus::achieved:
    case MeasureStatus::on_track:
      return Style::green;
    case MeasureStatus::at_risk:
      return Style::amber;
    case MeasureStatus::off_track:
      return Style::red;
    case MeasureStatus::no_data:
      break;
  }
  return Style::plain;
}

Result measures_result(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of) {
  const auto rows = measures_of(portfolio, projects, as_of);
  Result out;
  out.schema = "track-benefits.measures/1";
  out.title = fmt::format("{}: measures on {}", portfolio.settings.name, long_format(as_of));
  out.data = [rows] { return data_table(rows); };
  out.view = [rows, as_of] { return people_table(rows, as_of, true); };
  out.notes = {summary(rows),
               "Readings and path stand on one scale, the baseline first: where it was read, and where its "
               "targets lead."};
  out.text = [rows, as_of, title = out.title, notes = out.notes](const Screen& screen) {
    std::string all = heading(title, screen) + "\n" + body(rows, as_of, screen) + "\n";
    for (const auto& note : notes) all += wrapped(note, screen.columns, 0);
    return all;
  };
  return out;
}

Result capabilities_result(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of) {
  std::vector<CapabilityRow> rows;
  for (const auto& [project_id, project] : projects)
    for (const auto& [id, benefit] : project->benefits)
      if (benefit.type == BenefitType::capability)
        rows.push_back({project_id, id, &benefit, capability_status(benefit.due, benefit.delivered, as_of)});
  const auto table = [rows] {
    Table made{columns_named({"project",
                              "benefit",
                              "name",
                              "outcome",
                              {"due", DataType::date, "When the capability is due"},
                              "delivered",
                              {"status", DataType::string, "planned, overdue or delivered"},
                              "narrative"}),
               {}};
    for (const auto& row : rows)
      made.rows.push_back({Cell::id(NamedId::Of::project, row.project_id), Cell::of(row.id),
                           Cell::of(row.benefit->name), Cell::id(NamedId::Of::outcome, row.benefit->outcome),
                           Cell::of(row.benefit->due), Cell::of(row.benefit->delivered),
                           Cell::of(name(row.status), style_of(row.status)),
                           Cell::of(row.benefit->narrative)});
    return made;
  };
  Result out;
  out.schema = "track-benefits.capabilities/1";
  out.title = fmt::format("{}: new capabilities on {}", portfolio.settings.name, long_format(as_of));
  out.data = table;
  out.view = [table] { return with_dashes(table()); };
  out.text = [rows, title = out.title](const Screen& screen) {
    std::string all = heading(title, screen) + "\n";
    for (const auto& row : rows) {
      const std::string when = row.status == CapabilityStatus::delivered
                                   ? long_format(*row.benefit->delivered)
                               : row.benefit->due ? "due " + long_format(*row.benefit->due)
                                                  : "no day is given";
      all += wrapped(row.benefit->name, screen.columns, 0);
      all += "  " + styled(screen, style_of(row.status), name(row.status)) + ", " + when + ": " +
             std::string(row.project_id) + "/" + std::string(row.id) + "\n";
      if (row.benefit->narrative) all += wrapped(*row.benefit->narrative, screen.columns, 2);
      if (row.benefit->outcome)
        all += wrapped("Serves the outcome " + row.benefit->outcome->value + ".", screen.columns, 2);
    }
    return rows.empty() ? all + "No capability fits.\n" : all;
  };
  return out;
}

}  // namespace ptx
