#include "render/history/project_history_result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "render/chart/sparkline.hpp"
#include "render/history/step_sentences.hpp"
#include "render/rag/rag_sentences.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t longest_step_line = 60, short_hash_size = 8;
/// Whether there is room for commits and scores beside what a project stands in.
enum class Room { little, enough };

std::optional<Fraction> score_in(const ProjectSummary& moment, const std::string& id) {
  const auto found = std::find_if(moment.scores.begin(), moment.scores.end(),
                                  [&](const ScoreValueOnDay& one) { return one.id == id; });
  return found == moment.scores.end() ? std::nullopt : found->value;
}

/// The ids of the decisions taken, by blanks; `none` where a baseline moved without one.
Cell decision_cell(const ProjectStep& step) {
  if (step.decisions.empty()) return step.moved_undecided() ? Cell::of("none") : Cell();
  std::vector<std::string> ids;
  for (const auto& taken : step.decisions) ids.push_back(taken.id);
  return Cell::of(join(ids, " "));
}

Table data_table(const ProjectHistory& history) {
  std::vector<NamedColumn> names{"date", "revision", "author", "subject", "stage", "tier", "by"};
  names.insert(names.end(), history.scores.begin(), history.scores.end());
  names.insert(names.end(), {"combined", "rank", "reported", "computed", "forecast", "actual", "verified",
                             "next_milestone", "slip_days", "decision"});
  Table out{columns_named(names), {}};
  for (const auto& step : history.steps) {
    std::vector<Cell> row{Cell::of(step.day), Cell::of(step.revision), Cell::of(step.author),
                          Cell::of(step.subject)};
    if (const auto& moment = step.moment) {
      row.insert(row.end(), {Cell::of(moment->stage), Cell::of(moment->tier), Cell::of(moment->by)});
      for (const auto& score : history.scores) row.push_back(Cell::of(score_in(*moment, score)));
      row.insert(row.end(),
                 {Cell::of(moment->combined), Cell::of(moment->rank), Cell::of(moment->reported),
                  Cell::of(moment->computed), Cell::of(moment->forecast), Cell::of(moment->actual),
                  Cell::of(moment->verified), Cell::of(moment->next_milestone), Cell::of(moment->slip_days)});
    } else {
      row.resize(names.size() - 1);
    }
    row.push_back(decision_cell(step));
    out.rows.push_back(std::move(row));
  }
  return out;
}

template <class Value, class... More>
Cell shown(const Value& value, const More&... more) {
  return or_dash(Cell::of(value, more...));
}

Table view_table(const ProjectHistory& history, Room room, MoneyFormat form) {
  Table out{{{"", "date"}}, {}};
  if (room == Room::enough) out.columns.push_back({"", "commit"});
  out.columns.insert(out.columns.end(), {{"", "stage", Align::left, 5}, {"", "tier", Align::left, 5}});
  if (room == Room::enough) {
    out.columns.push_back({"", "by"});
    for (const auto& score : history.scores)
      out.columns.push_back({"", clean_and_cut(score, 20), Align::right});
    out.columns.push_back({"", "combined", Align::right});
  }
  out.columns.insert(
      out.columns.end(),
      {{"", "#", Align::right}, {"", "reported"}, {"", "computed"}, {"", "forecast", Align::right}});
  if (room == Room::enough) out.columns.push_back({"", "claimed", Align::right});
  out.columns.push_back({"", "verified", Align::right});
  if (room == Room::enough) out.columns.push_back({"", "next milestone", Align::left, 8});
  out.columns.push_back({"", room == Room::enough ? "days late" : "late", Align::right});
  for (const auto& step : history.steps) {
    std::vector<Cell> row{Cell::of(step.day)};
    if (room == Room::enough) row.push_back(Cell::of(step.revision.substr(0, short_hash_size)));
    if (!step.moment) {
      row.push_back(Cell::of("removed"));
      row.resize(out.columns.size());
    } else {
      const ProjectSummary& moment = *step.moment;
      const auto money = [form](Money amount) { return Cell::of(format_pounds(amount, form)); };
      row.insert(row.end(), {Cell::of(moment.stage), shown(moment.tier)});
      if (room == Room::enough) {
        row.push_back(Cell::of(moment.by));
        for (const auto& score : history.scores) row.push_back(shown(score_in(moment, score), 1));
        row.push_back(shown(moment.combined, 1));
      }
      row.insert(row.end(), {shown(moment.rank), shown(moment.reported), shown(moment.computed),
                             money(moment.forecast)});
      if (room == Room::enough) row.push_back(money(moment.actual));
      row.push_back(money(moment.verified));
      if (room == Room::enough) row.push_back(shown(moment.next_milestone));
      row.push_back(shown(moment.slip_days));
    }
    out.rows.push_back(std::move(row));
  }
  return out;
}

/// A figure over all steps as a small line.
struct StepFigure {
  std::string heading;
  std::function<std::optional<std::int64_t>(const ProjectSummary&)> value;
  std::function<std::string(std::int64_t)> words;
};

std::optional<std::int64_t> hundredths(const std::optional<Fraction>& score) {
  if (!score) return std::nullopt;
  std::string digits = format(*score, 2);
  digits.erase(digits.find('.'), 1);
  return std::stoll(digits);
}

std::vector<StepFigure> figures_of(const ProjectHistory& history, MoneyFormat form) {
  const auto score = [](std::int64_t value) { return fmt::format("{}.{:02}", value / 100, value % 100); };
  const auto amount = [form](std::int64_t value) { return format_pounds(Money::pence(value), form); };
  const auto number = [](std::int64_t value) { return std::to_string(value); };
  const auto whole = [](const std::optional<int>& value) {
    return value ? std::optional<std::int64_t>(*value) : std::nullopt;
  };
  std::vector<StepFigure> out;
  for (const auto& id : history.scores)
    out.push_back({id, [id](const ProjectSummary& m) { return hundredths(score_in(m, id)); }, score});
  out.push_back({"combined", [](const ProjectSummary& m) { return hundredths(m.combined); }, score});
  out.push_back({"rank", [whole](const ProjectSummary& m) { return whole(m.rank); }, number});
  out.push_back(
      {"forecast", [](const ProjectSummary& m) { return std::optional(m.forecast.in_pence()); }, amount});
  out.push_back(
      {"claimed", [](const ProjectSummary& m) { return std::optional(m.actual.in_pence()); }, amount});
  out.push_back(
      {"verified", [](const ProjectSummary& m) { return std::optional(m.verified.in_pence()); }, amount});
  out.push_back({"days late", [whole](const ProjectSummary& m) { return whole(m.slip_days); }, number});
  return out;
}

std::string step_lines(const ProjectHistory& history, MoneyFormat form, const Screen& screen) {
  Table out{{{"", ""},
             {"", format(history.steps.front().day), Align::right},
             {"", ""},
             {"", format(history.steps.back().day)}},
            {}};
  const std::size_t room =
      screen.columns == 0
          ? longest_step_line
          : std::clamp<std::size_t>(screen.columns - std::min<std::size_t>(screen.columns, 44), 6,
                                    longest_step_line);
  for (const auto& figure : figures_of(history, form)) {
    std::vector<std::optional<std::int64_t>> values;
    for (const auto& step : history.steps)
      values.push_back(step.moment ? figure.value(*step.moment) : std::nullopt);
    const auto words = [&](const std::optional<std::int64_t>& value) {
      return Cell::of(value ? figure.words(*value) : "–");
    };
    out.rows.push_back({Cell::of(figure.heading), words(values.front()), Cell::of(sparkline(values, room)),
                        words(values.back())});
  }
  return to_text(out, screen);
}

/// Each step: who wrote it, what moved, who agreed.
std::string steps(const ProjectHistory& history, MoneyFormat form, const Screen& screen) {
  std::string out;
  const ProjectSummary* last = nullptr;
  for (const auto& step : history.steps) {
    const auto sentences = step_sentences(step, last, form);
    if (step.moment) last = &*step.moment;
    if (sentences.empty() && step.decisions.empty()) continue;
    out += "\n" + heading(fmt::format("{}  {}: {}  ({})", format(step.day), clean(step.author),
                                      clean(step.subject), step.revision.substr(0, short_hash_size)),
                          screen);
    for (const auto& sentence : sentences) out += wrapped(sentence, screen.columns, 2);
    for (const auto& taken : step.decisions)
      out += wrapped("agreed: " + describe_decision(taken), screen.columns, 2);
  }
  return out;
}

std::string_view pace_in_words(SamplingInterval pace) {
  return pace == SamplingInterval::revision ? "each commit that changed it"
         : pace == SamplingInterval::month  ? "by month"
                                            : "by quarter";
}

std::string title_of(const ProjectHistory& history) {
  return fmt::format("{}: history of {}, {}", history.name, history.id, pace_in_words(history.pace));
}

std::vector<std::string> notes_of(const ProjectHistory& history) {
  if (history.steps.empty()) return {"Nothing was there yet on that day."};
  return {
      "Each row is judged on its day. Money is counted money of all years. Days late are those of the open "
      "milestone that is due next by its forecast."};
}

}  // namespace

Result project_history_result(const ProjectHistory& history, MoneyFormat form) {
  Result out;
  out.schema = "history.project/1";
  out.title = title_of(history);
  out.data = [history] { return data_table(history); };
  out.view = [history, form] { return view_table(history, Room::enough, form); };
  out.notes = notes_of(history);
  const ProjectSummary* last = nullptr;
  for (const auto& step : history.steps) {
    for (const auto& sentence : step_sentences(step, last, form))
      out.notes.push_back(fmt::format("{}, {}: {}", format(step.day), step.author, sentence));
    for (const auto& taken : step.decisions)
      out.notes.push_back(fmt::format("{}, agreed: {}", format(step.day), describe_decision(taken)));
    if (step.moment) last = &*step.moment;
  }
  out.text = [history, form, notes = notes_of(history)](const Screen& screen) {
    std::string text = heading(title_of(history), screen) + "\n";
    if (!history.steps.empty()) {
      const std::string wide = to_text(view_table(history, Room::enough, form), screen);
      text += (fits(wide, screen) ? wide : to_text(view_table(history, Room::little, form), screen)) + "\n";
      if (history.steps.size() > 1) text += step_lines(history, form, screen) + "\n";
    }
    for (const auto& note : notes) text += wrapped(note, screen.columns, 0);
    return text + steps(history, form, screen);
  };
  return out;
}

}  // namespace ptx
