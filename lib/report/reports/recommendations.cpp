#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/outcomes/outcomes_result.hpp"
#include "report/reports/reports.hpp"
#include "report/sections/display_names.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array action_names{
    TemplateName{"title", DataKind::text, "the action"},
    TemplateName{"owner", DataKind::text, "its owner"},
    TemplateName{"due", DataKind::text, "when it is due"},
    TemplateName{"done", DataKind::text, "when it was done; absent where it is not"},
    TemplateName{"overdue", DataKind::flag, "it is past its day and not done"},
    TemplateName{"evidence", DataKind::text, "what shows that it was done"},
};
constexpr std::array recommendation_names{
    TemplateName{"name", DataKind::text, "what was recommended"},
    TemplateName{"source", DataKind::text, "by which review"},
    TemplateName{"theme", DataKind::text, "its theme"},
    TemplateName{"owner", DataKind::text, "its owner"},
    TemplateName{"due", DataKind::text, "when it is due"},
    TemplateName{"work", DataKind::text, "how the work stands, in the word of its rating"},
    TemplateName{"work_note", DataKind::text, "what is said of the work"},
    TemplateName{"effect", DataKind::text,
                 "how far it has changed what it was to change, in the word of its rating"},
    TemplateName{"effect_note", DataKind::text, "what is said of the effect"},
    TemplateName{"done", DataKind::text, "what has been done"},
    TemplateName{"next", DataKind::text, "what comes next"},
    TemplateName{"actions", DataKind::list, "its actions", action_names},
    TemplateName{"actions_done", DataKind::text,
                 "a part of a sentence: how many actions are done, of how many; absent without any"},
    TemplateName{"projects", DataKind::list, "the names of the projects that carry it"},
};
constexpr std::array names_of_recommendations{
    TemplateName{"in_words", DataKind::text,
                 "a sentence on how many there are, and how their work and its effect stand"},
    TemplateName{"recommendations", DataKind::list, "the recommendations, in the order of the file",
                 recommendation_names},
    TemplateName{"table", DataKind::markdown, "the same as a table"},
};

bool is_chosen(const ReportScope& subject, const Recommendation& one) {
  if (!subject.some) return true;
  return std::any_of(one.projects.begin(), one.projects.end(), [&](const Id& id) {
    return std::any_of(subject.projects.begin(), subject.projects.end(),
                       [&](const auto& project) { return project.first == id.value; });
  });
}

bool is_done(const Action& action, Date as_of) { return action.done && *action.done <= as_of; }

TemplateData actions(const Recommendation& recommendation, Date as_of) {
  TemplateData out = TemplateData::list();
  for (const auto& [id, action] : recommendation.actions) {
    const bool done = is_done(action, as_of);
    TemplateData one = TemplateData::record();
    one.set("title", TemplateData::of(action.title))
        .set("owner", TemplateData::of(action.owner))
        .set("due", date_value(action.due))
        .set("done", done ? date_value(action.done) : TemplateData());
    one.set("overdue", TemplateData::of_flag(!done && action.due && *action.due < as_of))
        .set("evidence", TemplateData::of(action.evidence));
    out.add(std::move(one));
  }
  return out;
}

TemplateData to_data(const ReportScope& subject, const std::string& id, const Recommendation& one) {
  std::vector<std::string> projects;
  for (const auto& project : one.projects)
    projects.push_back(display_name(subject.portfolio.projects, project.value));
  const auto done = std::count_if(one.actions.begin(), one.actions.end(),
                                  [&](const auto& action) { return is_done(action.second, subject.as_of); });
  TemplateData out = TemplateData::record();
  out.set("name", TemplateData::of(one.name.value_or(id)))
      .set("source", TemplateData::of(one.source))
      .set("theme", TemplateData::of(one.theme))
      .set("owner", TemplateData::of(one.owner))
      .set("due", date_value(one.due));
  out.set("work", one.work ? enum_value(one.work->rag) : TemplateData())
      .set("work_note", one.work ? TemplateData::of(one.work->note) : TemplateData());
  out.set("effect", one.effect ? enum_value(one.effect->rag) : TemplateData())
      .set("effect_note", one.effect ? TemplateData::of(one.effect->note) : TemplateData());
  out.set("done", TemplateData::of(one.done))
      .set("next", TemplateData::of(one.next))
      .set("actions", actions(one, subject.as_of));
  out.set("actions_done", one.actions.empty() ? TemplateData()
                                              : TemplateData::of(fmt::format(
                                                    "{} of {} {} done", done,
                                                    count_phrase(one.actions.size(), "action", "actions"),
                                                    one.actions.size() == 1 ? "is" : "are")))
      .set("projects", TemplateData::texts(projects));
  return out;
}

std::string recommendations_sentence(const std::vector<const Recommendation*>& all) {
  if (all.empty()) return "There are no recommendations.";
  const auto how_many = [&](auto rating) {
    const auto count = std::count_if(all.begin(), all.end(), [&](const Recommendation* one) {
      const auto& rated = one->*rating;
      return rated && (rated->rag == Rag::green || rated->rag == Rag::complete);
    });
    return count == 0 ? "none" : std::to_string(count);
  };
  return fmt::format("{}: the work is green or complete on {}, its effect on {} of them.",
                     count_phrase(all.size(), "recommendation", "recommendations"),
                     how_many(&Recommendation::work), how_many(&Recommendation::effect));
}

}  // namespace

std::span<const TemplateName> recommendations_names() { return names_of_recommendations; }

TemplateData recommendations(const ReportScope& subject, Attachments& parts) {
  const Result result = recommendations_result(subject.portfolio, subject.projects, subject.some);
  TemplateData list = TemplateData::list();
  std::vector<const Recommendation*> all;
  for (const auto& [id, one] : subject.portfolio.outcomes.recommendations) {
    if (!is_chosen(subject, one)) continue;
    list.add(to_data(subject, id, one));
    all.push_back(&one);
  }
  TemplateData out = TemplateData::record();
  out.set("in_words", TemplateData::of(recommendations_sentence(all)));
  out.set("recommendations", std::move(list));
  out.set("table", parts.add_table("recommendations", "Recommendations", result,
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
