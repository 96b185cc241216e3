#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/outcomes/outcomes_result.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/money.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array action_names{
    Name{"title", DataKind::text, "the action"},
    Name{"owner", DataKind::text, "its owner"},
    Name{"due", DataKind::text, "when it is due"},
    Name{"done", DataKind::text, "when it was done; absent where it is not"},
    Name{"overdue", DataKind::flag, "it is past its day and not done"},
    Name{"evidence", DataKind::text, "what shows that it was done"},
};
constexpr std::array recommendation_names{
    Name{"name", DataKind::text, "what was recommended"},
    Name{"source", DataKind::text, "by which review"},
    Name{"theme", DataKind::text, "its theme"},
    Name{"owner", DataKind::text, "its owner"},
    Name{"due", DataKind::text, "when it is due"},
    Name{"work", DataKind::text, "how the work stands, in the word of its rating"},
    Name{"work_note", DataKind::text, "what is said of the work"},
    Name{"effect", DataKind::text, "how far it has changed what it was to change, in the word of its rating"},
    Name{"effect_note", DataKind::text, "what is said of the effect"},
    Name{"done", DataKind::text, "what has been done"},
    Name{"next", DataKind::text, "what comes next"},
    Name{"actions", DataKind::list, "its actions", action_names},
    Name{"actions_done", DataKind::text,
         "a part of a sentence: how many actions are done, of how many; absent without any"},
    Name{"projects", DataKind::list, "the names of the projects that carry it"},
};
constexpr std::array names_of_recommendations{
    Name{"in_words", DataKind::text,
         "a sentence on how many there are, and how their work and its effect stand"},
    Name{"recommendations", DataKind::list, "the recommendations, in the order of the file",
         recommendation_names},
    Name{"table", DataKind::markdown, "the same as a table"},
};

bool is_chosen(const Subject& subject, const Recommendation& one) {
  if (!subject.some) return true;
  return std::any_of(one.projects.begin(), one.projects.end(), [&](const Id& id) {
    return std::any_of(subject.projects.begin(), subject.projects.end(),
                       [&](const auto& project) { return project.first == id.value; });
  });
}

bool is_done(const Action& action, Date as_of) { return action.done && *action.done <= as_of; }

Data actions(const Recommendation& recommendation, Date as_of) {
  Data out = Data::list();
  for (const auto& [id, action] : recommendation.actions) {
    const bool done = is_done(action, as_of);
    Data one = Data::record();
    one.set("title", Data::of(action.title))
        .set("owner", Data::of(action.owner))
        .set("due", day(action.due))
        .set("done", done ? day(action.done) : Data());
    one.set("overdue", Data::of_flag(!done && action.due && *action.due < as_of))
        .set("evidence", Data::of(action.evidence));
    out.add(std::move(one));
  }
  return out;
}

Data to_data(const Subject& subject, const std::string& id, const Recommendation& one) {
  std::vector<std::string> projects;
  for (const auto& project : one.projects)
    projects.push_back(name_of(subject.portfolio.projects, project.value));
  const auto done = std::count_if(one.actions.begin(), one.actions.end(),
                                  [&](const auto& action) { return is_done(action.second, subject.as_of); });
  Data out = Data::record();
  out.set("name", Data::of(one.name.value_or(id)))
      .set("source", Data::of(one.source))
      .set("theme", Data::of(one.theme))
      .set("owner", Data::of(one.owner))
      .set("due", day(one.due));
  out.set("work", one.work ? word(one.work->rag) : Data())
      .set("work_note", one.work ? Data::of(one.work->note) : Data());
  out.set("effect", one.effect ? word(one.effect->rag) : Data())
      .set("effect_note", one.effect ? Data::of(one.effect->note) : Data());
  out.set("done", Data::of(one.done))
      .set("next", Data::of(one.next))
      .set("actions", actions(one, subject.as_of));
  out.set("actions_done", one.actions.empty()
                              ? Data()
                              : Data::of(fmt::format("{} of {} {} done", done,
                                                     counted(one.actions.size(), "action", "actions"),
                                                     one.actions.size() == 1 ? "is" : "are")))
      .set("projects", Data::texts(projects));
  return out;
}

std::string in_words(const Data& list) {
  if (list.values.empty()) return "There are no recommendations.";
  const auto how_many = [&](std::string_view what) {
    const auto count = std::count_if(list.values.begin(), list.values.end(), [&](const Data& one) {
      const std::string& rating = one.find(what)->text;
      return rating == name(Rag::green) || rating == name(Rag::complete);
    });
    return count == 0 ? "none" : std::to_string(count);
  };
  return fmt::format("{}: the work is green or complete on {}, its effect on {} of them.",
                     counted(list.values.size(), "recommendation", "recommendations"), how_many("work"),
                     how_many("effect"));
}

}  // namespace

std::span<const Name> recommendations_names() { return names_of_recommendations; }

Data recommendations(const Subject& subject, Parts& parts) {
  const Result result = recommendations_result(subject.portfolio, subject.projects, subject.some);
  Data list = Data::list();
  for (const auto& [id, one] : subject.portfolio.outcomes.recommendations)
    if (is_chosen(subject, one)) list.add(to_data(subject, id, one));
  Data out = Data::record();
  out.set("in_words", Data::of(in_words(list)));
  out.set("recommendations", std::move(list));
  out.set("table", parts.table("recommendations", "Recommendations", result,
                               for_readers(result.data(),
                                           {{"name", "recommendation"},
                                            {"theme", "theme"},
                                            {"due", "due"},
                                            {"work", "work"},
                                            {"effect", "effect"},
                                            {"actions", "actions done"}},
                                           subject.portfolio)));
  return out;
}

}  // namespace ptx
