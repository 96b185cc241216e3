#include <fmt/format.h>

#include <algorithm>

#include "render/format/display_table.hpp"
#include "render/outcomes/outcomes_result.hpp"
#include "render/rag/rag_sentences.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

using Chosen = std::vector<std::pair<std::string_view, const Recommendation*>>;

Chosen chosen(const Portfolio& portfolio, const ChosenProjects& projects, bool some) {
  Chosen out;
  for (const auto& [id, one] : portfolio.outcomes.recommendations) {
    const auto& named = one.projects;
    const auto names = [&](const auto& project) {
      return std::any_of(named.begin(), named.end(),
                         [&](const Id& name) { return name.value == project.first; });
    };
    if (!some || std::any_of(projects.begin(), projects.end(), names)) out.emplace_back(id, &one);
  }
  return out;
}

/// "2 of 3": how many actions are done, and how many there are; a spreadsheet would take "2/3" for a day.
std::string actions_done(const Recommendation& recommendation) {
  const auto& actions = recommendation.actions;
  const auto done = std::count_if(actions.begin(), actions.end(),
                                  [](const auto& action) { return action.second.done.has_value(); });
  return fmt::format("{} of {}", done, actions.size());
}

Table recommendations_table(const Chosen& rows) {
  Table out{
      columns_named(
          {"recommendation",
           {"name", DataType::string, "What was recommended"},
           "source",
           "theme",
           "owner",
           "due",
           "work",
           {"effect", DataType::string,
            "How far the work has changed what it was to change: green, amber, red, complete or not-started"},
           "actions",
           {"done", DataType::string, "What has been done"},
           {"next", DataType::string, "What comes next"}}),
      {}};
  for (const auto& [id, one] : rows)
    out.rows.push_back({Cell::of(id), Cell::of(one->name), Cell::of(one->source), Cell::of(one->theme),
                        Cell::of(one->owner), Cell::of(one->due),
                        one->work ? Cell::of(one->work->rag) : Cell(),
                        one->effect ? Cell::of(one->effect->rag) : Cell(),
                        one->actions.empty() ? Cell() : Cell::of(actions_done(*one)), Cell::of(one->done),
                        Cell::of(one->next)});
  return out;
}

/// "the work is green: …": a rating in its word, and what is said of it.
template <class Rating>
std::string rated(std::string_view what, const std::optional<Rating>& rating, const Screen& screen) {
  std::string out = fmt::format("  {:<6}  ", what);
  if (!rating || !rating->rag) return out + "not rated\n";
  const std::string_view word = name(*rating->rag);
  const std::size_t indent = out.size() + word.size() + 2;
  out += styled(screen, style_of(*rating->rag), word);
  if (!rating->note) return out + "\n";
  const std::string lines = wrapped(*rating->note, screen.columns, indent);
  return out + "  " + lines.substr(std::min(indent, lines.size()));
}

std::string recommendations_body(const Chosen& rows, const Screen& screen) {
  std::string out;
  for (const auto& [id, one] : rows) {
    out += (out.empty() ? "" : "\n") +
           styled(screen, Style::bold,
                  screen.columns ? clean_and_cut(one->name.value_or(std::string(id)), screen.columns)
                                 : clean(one->name.value_or(std::string(id)))) +
           "\n";
    std::vector<std::string> facts{std::string(id)};
    if (one->source) facts.push_back(*one->source);
    if (one->owner) facts.push_back(*one->owner);
    if (one->due) facts.push_back("due on " + long_format(*one->due));
    if (!one->actions.empty()) facts.push_back(actions_done(*one) + " actions done");
    out += wrapped(join(facts, "; "), screen.columns, 2) + rated("work", one->work, screen) +
           rated("effect", one->effect, screen);
    if (one->done) out += wrapped("Done: " + *one->done, screen.columns, 2);
    if (one->next) out += wrapped("Next: " + *one->next, screen.columns, 2);
  }
  return out.empty() ? "No recommendation fits.\n" : out;
}

}  // namespace

Result recommendations_result(const Portfolio& portfolio, const ChosenProjects& projects, bool some) {
  const Chosen rows = chosen(portfolio, projects, some);
  Result out;
  out.schema = "outcomes.recommendations/1";
  out.title = fmt::format("{}: what reviews recommended",
                          portfolio.outcomes.vision.value_or(portfolio.settings.name));
  out.data = [rows] { return recommendations_table(rows); };
  out.view = [rows] { return with_dashes(recommendations_table(rows)); };
  out.notes = {
      "The work and its effect are two ratings: work that is done has not yet changed anything by itself."};
  out.text = [rows, title = out.title, notes = out.notes](const Screen& screen) {
    return heading(title, screen) + "\n" + recommendations_body(rows, screen) + "\n" +
           wrapped(notes[0], screen.columns, 0);
  };
  return out;
}

}  // namespace ptx
