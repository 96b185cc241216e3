#include "render/history/history_result.hpp"
#include "render/benefits/money_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "render/chart/sparkline.hpp"
#include "render/format/display_table.hpp"
#include "render/history/history_sentences.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t longest_figure_line = 60, least_line = 6;
constexpr std::string_view late_means =
    "Late milestones are those judged by ptx rag that are expected, or overdue, after their due day.";

/// A figure of each row: its name in the contract, its heading, its cell and what a small line is made from.
struct Figure {
  NamedColumn column;
  std::string heading;
  std::function<Cell(const PortfolioSummary&)> cell;
  std::function<std::optional<std::int64_t>(const PortfolioSummary&)> value;
};

Figure counting(NamedColumn column, std::string heading,
                const std::function<std::optional<std::size_t>(const PortfolioSummary&)>& of) {
  const auto value = [of](const PortfolioSummary& moment) {
    const auto number = of(moment);
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
  };
  return {std::move(column), std::move(heading),
          [of](const PortfolioSummary& moment) { return Cell::of(of(moment)); }, value};
}

Figure money(NamedColumn column, std::string heading,
             const std::function<std::optional<Money>(const PortfolioSummary&)>& of) {
  const auto value = [of](const PortfolioSummary& moment) {
    const auto amount = of(moment);
    return amount ? std::optional(amount->in_pence()) : std::nullopt;
  };
  return {std::move(column), std::move(heading),
          [of](const PortfolioSummary& moment) { return Cell::of(of(moment)); }, value};
}

/// All figures, in the order of the contract; where those of money begin and end.
struct Figures {
  std::vector<Figure> all;
  std::size_t money_begins, money_ends;
};

Figures figures_of(const History& history) {
  Figures out{{counting({"projects", DataType::integer, "How many projects there were"}, "projects",
                        [](const PortfolioSummary& m) { return m.projects; })},
              0,
              0};
  for (const auto& tier : history.tiers)
    out.all.push_back(counting(tier, tier, [tier](const PortfolioSummary& m) { return count_in(m, tier); }));
  out.all.push_back(counting("untiered", "no tier", [](const PortfolioSummary& m) { return m.untiered; }));
  out.money_begins = out.all.size();
  out.all.push_back(money("plan", "plan", [](const PortfolioSummary& m) { return m.amounts.plan; }));
  out.all.push_back(
      money("forecast", "forecast", [](const PortfolioSummary& m) { return m.amounts.forecast; }));
  out.all.push_back(money("actual", "claimed", [](const PortfolioSummary& m) { return m.amounts.actual; }));
  out.all.push_back(
      money("verified", "verified", [](const PortfolioSummary& m) { return m.amounts.verified; }));
  out.all.push_back(money("gap", "gap", [](const PortfolioSummary& m) { return m.gap; }));
  out.money_ends = out.all.size();
  out.all.push_back(counting("red", "red", [](const PortfolioSummary& m) { return m.red; }));
  out.all.push_back(counting("amber", "amber", [](const PortfolioSummary& m) { return m.amber; }));
  out.all.push_back(counting("green", "green", [](const PortfolioSummary& m) { return m.green; }));
  out.all.push_back(
      counting("late_milestones", "late", [](const PortfolioSummary& m) { return m.late_milestones; }));
  return out;
}

Table data_table(const History& history) {
  const auto figures = figures_of(history).all;
  std::vector<NamedColumn> names{"date", "revision"};
  for (const auto& figure : figures) names.push_back(figure.column);
  Table out{columns_named(names), {}};
  for (const auto& row : history.rows) {
    std::vector<Cell> cells{Cell::of(row.day), Cell::of(row.revision)};
    for (const auto& figure : figures) cells.push_back(figure.cell(row.moment));
    out.rows.push_back(std::move(cells));
  }
  return out;
}

/// The figures between two positions beside the day of each row, for people.
Table view_table(const History& history, const Figures& figures, std::size_t from, std::size_t to,
                 MoneyFormat form) {
  Table out{{{"", "date"}}, {}};
  for (std::size_t i = from; i < to; ++i)
    out.columns.push_back({"", clean_and_cut(figures.all[i].heading, 20), Align::right,
                           figures.all[i].column.name == figures.all[i].heading ? 4U : 0U});
  for (const auto& row : history.rows) {
    std::vector<Cell> cells{Cell::of(row.day)};
    for (std::size_t i = from; i < to; ++i)
      cells.push_back(to_display_table(figures.all[i].cell(row.moment), form));
    out.rows.push_back(std::move(cells));
  }
  return out;
}

/// A small line for each figure, between its first value and its last.
std::string figure_lines(const History& history, const Figures& figures, MoneyFormat form,
                         const Screen& screen) {
  Table out{{{"", ""},
             {"", format(history.rows.front().day), Align::right},
             {"", ""},
             {"", format(history.rows.back().day)}},
            {}};
  std::size_t name = 0, first = width(out.columns[1].heading), last = width(out.columns[3].heading);
  for (const auto& figure : figures.all) {
    const std::string heading = figure.column.name == "late_milestones" ? "late milestones" : figure.heading;
    out.rows.push_back({Cell::of(heading),
                        to_display_table(figure.cell(history.rows.front().moment), form),
                        {},
                        to_display_table(figure.cell(history.rows.back().moment), form)});
    name = std::max(name, width(clean(heading)));
    first = std::max(first, width(format(out.rows.back()[1])));
    last = std::max(last, width(format(out.rows.back()[3])));
  }
  const std::size_t taken = name + first + last + 6;
  const std::size_t room = screen.columns == 0 ? longest_figure_line
                           : screen.columns < taken + least_line
                               ? least_line
                               : std::min(screen.columns - taken, longest_figure_line);
  for (std::size_t i = 0; i < figures.all.size(); ++i) {
    std::vector<std::optional<std::int64_t>> values;
    for (const auto& row : history.rows) values.push_back(figures.all[i].value(row.moment));
    out.rows[i][2] = Cell::of(sparkline(values, room));
  }
  return to_text(out, screen);
}

/// One table where the screen has room for it; else the tiers, and below them the rest.
std::string tables(const History& history, const Figures& figures, MoneyFormat form, const Screen& screen) {
  const Table whole = view_table(history, figures, 0, figures.all.size(), form);
  std::string natural = to_text(whole, {0, screen.colour});
  if (fits(to_text(whole, {}), screen)) return natural;
  return to_text(view_table(history, figures, 0, figures.money_begins, form), screen) + "\n" +
         to_text(view_table(history, figures, figures.money_begins, figures.all.size(), form), screen);
}

std::string text(const History& history, MoneyFormat form, const std::vector<std::string>& notes,
                 const Screen& screen) {
  std::string out = heading(title_of(history), screen) +
                    wrapped(counted_sentence(history.counting), screen.columns, 0) + "\n";
  if (!history.rows.empty()) {
    const Figures figures = figures_of(history);
    out += tables(history, figures, form, screen) + "\n";
    if (history.rows.size() > 1) out += figure_lines(history, figures, form, screen) + "\n";
  }
  for (const auto& note : notes) out += wrapped(note, screen.columns, 0);
  return out;
}

}  // namespace

Result history_result(const History& history, MoneyFormat form) {
  Result out;
  out.schema = "history/1";
  out.title = title_of(history);
  out.counted = counted_money(history.counting);
  out.data = [history] { return data_table(history); };
  out.view = [history, form] {
    const Figures figures = figures_of(history);
    return view_table(history, figures, 0, figures.all.size(), form);
  };
  std::vector<std::string> notes;
  if (history.rows.empty())
    notes.emplace_back("Nothing was there yet on that day.");
  else
    notes = {"Money is the total of all years.", std::string(late_means)};
  out.notes = notes;
  out.notes.insert(out.notes.begin(), counted_sentence(history.counting));
  out.text = [history, form, notes](const Screen& screen) { return text(history, form, notes, screen); };
  return out;
}

}  // namespace ptx
