#include "render/outcomes/outcomes_result.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/portfolio.hpp"
#include "render/benefits/money_page.hpp"
#include "render/measures/measure_cells.hpp"
#include "render/measures/measures_result.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

struct OutcomeRow {
  ServedOutcome served;
  MeasureStanding standing;
};

std::string ids(const std::vector<std::string_view>& all) { return join({all.begin(), all.end()}, " "); }

Table data_table(const std::vector<OutcomeRow>& rows) {
  Table out{columns_named({"outcome",
                           "name",
                           "priority",
                           "headline",
                           "owner",
                           "unit",
                           "better",
                           "baseline",
                           "previous",
                           "latest",
                           "latest_date",
                           "expected",
                           "next",
                           "next_date",
                           "progress",
                           "status",
                           {"projects", DataType::string,
                            "The ids of the projects that contribute, with blanks between them"}}),
            {}};
  for (const auto& [served, standing] : rows) {
    const Outcome& outcome = *served.outcome;
    std::vector<Cell> cells{Cell::id(NamedId::Of::outcome, served.id), Cell::of(outcome.name),
                            Cell::id(NamedId::Of::priority, outcome.priority), Cell::of(outcome.headline),
                            Cell::of(outcome.owner)};
    add_standing(cells, outcome.measure, standing, false);
    cells.push_back(served.projects.empty() ? Cell() : Cell::of(ids(served.projects)));
    out.rows.push_back(std::move(cells));
  }
  return out;
}

Table people_table(const std::vector<OutcomeRow>& rows, Date as_of) {
  Table out{standing_columns("outcome"), {}};
  for (const auto& [served, standing] : rows)
    out.rows.push_back(
        standing_row(Cell::id(NamedId::Of::outcome, served.id), served.outcome->measure, standing, as_of));
  return out;
}

/// What an outcome is, when it was read, and what it is to be next.
std::string explained(const OutcomeRow& row) {
  const auto& [served, standing] = row;
  return reading_phrase(served.outcome->name, served.outcome->measure, standing) +
         next_target_phrase(standing);
}

/// Who contributes; where projects were chosen, others may do so too.
std::string contributing(const OutcomeRow& row, bool chosen) {
  const auto& projects = row.served.projects;
  return projects.empty() ? fmt::format("{} contributes", chosen ? "none of these projects" : "no project")
                          : "contributing: " + join({projects.begin(), projects.end()}, ", ");
}

std::string body(const std::vector<OutcomeRow>& rows, Date as_of, bool chosen, const Screen& screen) {
  if (rows.empty()) return "There are no outcomes: outcomes.yaml would name them.\n";
  const std::string text = to_text(people_table(rows, as_of), screen, 2);
  const auto lines = split(text, '\n');
  std::string out = std::string(lines[0]) + "\n";
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool headline = rows[i].served.outcome->headline;
    if (i == 0 || headline != rows[i - 1].served.outcome->headline)
      out += "\n" + styled(screen, Style::bold, headline ? "Headline outcomes" : "Other outcomes") + "\n";
    out += std::string(lines[i + 1]) + "\n" + wrapped(explained(rows[i]), screen.columns, 6) +
           wrapped(contributing(rows[i], chosen), screen.columns, 6);
  }
  return out;
}

std::vector<std::string> notes(const std::vector<OutcomeRow>& rows, const std::vector<std::string_view>& none,
                               bool chosen) {
  std::vector<std::string> unserved, out;
  for (const auto& row : rows)
    if (row.served.projects.empty()) unserved.emplace_back(row.served.id);
  if (!unserved.empty())
    out.push_back(fmt::format("{} contributes to {}.", chosen ? "None of these projects" : "No project",
                              join_with_and(unserved)));
  if (!none.empty())
    out.push_back(
        fmt::format("No outcome is named by any benefit of {}.", join_with_and({none.begin(), none.end()})));
  out.emplace_back(
      "Many things move an outcome: the change is not attributed to the projects that contribute.");
  return out;
}

}  // namespace

Result outcomes_result(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of) {
  std::vector<OutcomeRow> rows;
  for (auto& served : served_outcomes(portfolio.outcomes, projects)) {
    const auto standing = measure_standing(portfolio, served.outcome->measure, as_of);
    rows.push_back({std::move(served), standing});
  }
  const bool chosen = projects.size() < portfolio.projects.size();
  Result out;
  out.schema = "outcomes.outcomes/1";
  out.title = fmt::format("{}: outcomes on {}", portfolio.outcomes.vision.value_or(portfolio.settings.name),
                          long_format(as_of));
  out.data = [rows] { return data_table(rows); };
  out.view = [rows, as_of] {
    Table table = people_table(rows, as_of);
    table.columns.push_back({"", "projects", Align::left, 0});
    for (std::size_t i = 0; i < rows.size(); ++i)
      table.rows[i].push_back(Cell::of(rows[i].served.projects.empty() ? "–" : ids(rows[i].served.projects)));
    return table;
  };
  out.notes = notes(rows, projects_without_outcome(portfolio.framework, projects), chosen);
  out.text = [rows, as_of, chosen, title = out.title, notes = out.notes](const Screen& screen) {
    std::string all = heading(title, screen) + "\n" + body(rows, as_of, chosen, screen) + "\n";
    for (const auto& note : notes) all += wrapped(note, screen.columns, 0);
    return all;
  };
  return out;
}

Result priorities_result(const TrackedBenefits& tracked, const std::vector<SegmentedProject>& segmented,
                         MoneyFormat form) {
  const auto& tiers = tracked.portfolio.framework.tiers;
  MoneyPage page;
  page.schema = "outcomes.priorities/1";
  page.title = fmt::format("{}: priorities and the projects that name them", tracked.portfolio.settings.name);
  page.lead = counted_sentence(tracked);
  page.counted = counted_money(tracked.counting);
  page.form = form;
  std::vector<NamedColumn> names{"priority",
                                 {"projects", DataType::integer, "How many projects name the priority"}};
  for (const auto& [id, tier] : tiers) names.emplace_back(id);
  names.insert(names.end(), {"untiered", "forecast"});
  page.data.columns = columns_named(names);
  for (const auto& row : rows_by_priority(tracked, segmented)) {
    std::vector<Cell> cells{Cell::id(NamedId::Of::priority, row.id), Cell::of(row.projects)};
    for (const auto count : row.in_tiers) cells.push_back(Cell::of(count));
    cells.insert(cells.end(), {Cell::of(row.untiered), Cell::of(row.forecast)});
    page.data.rows.push_back(std::move(cells));
  }
  for (const auto& column : page.data.columns)
    page.narrow.push_back({column.name, column.name, column.name == "priority" ? 10U : 0U});
  page.wide = page.narrow;
  page.notes = {"A project that names two priorities stands in both, so the rows are not to be added."};
  return make_result(std::move(page));
}

}  // namespace ptx
