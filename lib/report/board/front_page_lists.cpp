#include "report/board/front_page_lists.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "analysis/board/decisions_due.hpp"
#include "analysis/board/key_milestones.hpp"
#include "analysis/board/ranked_risks.hpp"
#include "analysis/outcomes/outcome_contributions.hpp"
#include "render/measures/measure_cells.hpp"
#include "render/measures/measures_result.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_listed = 5, most_milestones = 3, most_headlines = 5;
constexpr int days_ahead = 60;

template <class T>
std::vector<OwnedEntry<T>> of_subject(const BoardData& survey, std::vector<OwnedEntry<T>> all) {
  std::erase_if(all, [&](const OwnedEntry<T>& one) { return !belongs(survey.subject, one.keeper); });
  return all;
}

template <class T>
std::span<const T> first_of(const std::vector<T>& all, std::size_t most) {
  return {all.data(), std::min(all.size(), most)};
}

TemplateData milestone(const KeyMilestone& one) {
  const int late = one.open.days_late();
  TemplateData out = TemplateData::record();
  out.set("name", TemplateData::of(brief_name(one.open.milestone->name)))
      .set("of", TemplateData::of(brief_name(one.project->name)))
      .set("due", day(one.open.milestone->due));
  out.set("expected", one.open.overdue ? TemplateData() : day(one.open.expected));
  out.set("late", late > 0
                      ? TemplateData::of(counted(static_cast<std::size_t>(late), "day", "days") + " late")
                      : TemplateData());
  return out;
}

TemplateData milestones(const std::vector<KeyMilestone>& all) {
  TemplateData out = TemplateData::list();
  for (const auto& one : first_of(all, most_milestones)) out.add(milestone(one));
  return out;
}

}  // namespace

TemplateData decisions_of_board(const BoardData& survey) {
  const auto all =
      of_subject(survey, decisions_due(survey.portfolio(), survey.subject.projects, survey.as_of()));
  TemplateData first = TemplateData::list();
  for (const auto& [keeper, id, decision] : first_of(all, most_listed)) {
    TemplateData one = TemplateData::record();
    one.set("title", TemplateData::of(brief_title(decision->title)))
        .set("of", TemplateData::of(brief_name(keeper.name)))
        .set("board", TemplateData::of(decision->of));
    one.set("recommended",
            decision->recommended ? TemplateData::of(brief_title(*decision->recommended)) : TemplateData())
        .set("needed_by", day(decision->needed_by));
    one.set("overdue", TemplateData::of_flag(is_overdue(*decision, survey.as_of())));
    first.add(std::move(one));
  }
  return TemplateData::record().set("first", std::move(first)).set("more", more(all.size(), most_listed));
}

TemplateData milestones_of_board(const BoardData& survey) {
  const auto [missed, ahead] =
      key_milestones(survey.portfolio().framework, survey.subject.projects, survey.as_of(), days_ahead);
  TemplateData out = TemplateData::record();
  out.set("in_words",
          TemplateData::of(fmt::format("{} missed; {} due in the next {} days.",
                                       missed.empty()       ? "None is"
                                       : missed.size() == 1 ? "1 is"
                                                            : fmt::format("{} are", missed.size()),
                                       ahead.empty()       ? "none is"
                                       : ahead.size() == 1 ? "1 is"
                                                           : fmt::format("{} are", ahead.size()),
                                       days_ahead)));
  out.set("missed", milestones(missed)).set("missed_more", more(missed.size(), most_milestones));
  out.set("ahead", milestones(ahead)).set("ahead_more", more(ahead.size(), most_milestones));
  return out;
}

TemplateData risks_of_board(const BoardData& survey, std::size_t most) {
  const auto all =
      of_subject(survey, ranked_risks(survey.portfolio(), survey.subject.projects, survey.as_of()));
  TemplateData out = TemplateData::list();
  for (const auto& [keeper, id, risk] : first_of(all, most == 0 ? all.size() : most)) {
    TemplateData one = TemplateData::record();
    one.set("score", TemplateData::of(std::to_string(score_of(*risk))))
        .set("likelihood", TemplateData::of(std::to_string(risk->likelihood)));
    one.set("impact", TemplateData::of(std::to_string(risk->impact)))
        .set("title", TemplateData::of(most == 0 ? risk->title : brief_title(risk->title)));
    one.set("of", TemplateData::of(brief_name(keeper.name))).set("review", day(risk->review));
    one.set("review_overdue", TemplateData::of_flag(risk->review && *risk->review < survey.as_of()))
        .set("owner", TemplateData::of(risk->owner));
    one.set("response", TemplateData::of(risk->response)).set("escalated", TemplateData::of(risk->escalated));
    out.add(std::move(one));
  }
  return out;
}

TemplateData headlines_of_board(const BoardData& survey) {
  TemplateData out = TemplateData::list();
  for (const auto& served : served_outcomes(survey.portfolio().outcomes, survey.subject.projects)) {
    if (!served.outcome->headline || out.values.size() == most_headlines) break;
    const auto standing = stand(survey.portfolio(), served.outcome->measure, survey.as_of());
    out.add(TemplateData::record()
                .set("name", TemplateData::of(brief_title(served.outcome->name)))
                .set("status", TemplateData::of(name(standing.status)))
                .set("in_words", TemplateData::of(in_words(standing))));
  }
  return out;
}

}  // namespace ptx
