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
std::vector<Kept<T>> of_subject(const Survey& survey, std::vector<Kept<T>> all) {
  std::erase_if(all, [&](const Kept<T>& one) { return !belongs(survey.subject, one.keeper); });
  return all;
}

template <class T>
std::span<const T> first_of(const std::vector<T>& all, std::size_t most) {
  return {all.data(), std::min(all.size(), most)};
}

Data milestone(const KeyMilestone& one) {
  const int late = one.open.days_late();
  Data out = Data::record();
  out.set("name", Data::of(brief_name(one.open.milestone->name)))
      .set("of", Data::of(brief_name(one.project->name)))
      .set("due", day(one.open.milestone->due));
  out.set("expected", one.open.overdue ? Data() : day(one.open.expected));
  out.set("late",
          late > 0 ? Data::of(counted(static_cast<std::size_t>(late), "day", "days") + " late") : Data());
  return out;
}

Data milestones(const std::vector<KeyMilestone>& all) {
  Data out = Data::list();
  for (const auto& one : first_of(all, most_milestones)) out.add(milestone(one));
  return out;
}

}  // namespace

Data decisions_of_board(const Survey& survey) {
  const auto all =
      of_subject(survey, decisions_due(survey.portfolio(), survey.subject.projects, survey.as_of()));
  Data first = Data::list();
  for (const auto& [keeper, id, decision] : first_of(all, most_listed)) {
    Data one = Data::record();
    one.set("title", Data::of(brief_title(decision->title)))
        .set("of", Data::of(brief_name(keeper.name)))
        .set("board", Data::of(decision->of));
    one.set("recommended", decision->recommended ? Data::of(brief_title(*decision->recommended)) : Data())
        .set("needed_by", day(decision->needed_by));
    one.set("overdue", Data::of_flag(is_overdue(*decision, survey.as_of())));
    first.add(std::move(one));
  }
  return Data::record().set("first", std::move(first)).set("more", more(all.size(), most_listed));
}

Data milestones_of_board(const Survey& survey) {
  const auto [missed, ahead] =
      key_milestones(survey.portfolio().framework, survey.subject.projects, survey.as_of(), days_ahead);
  Data out = Data::record();
  out.set("in_words", Data::of(fmt::format("{} missed; {} due in the next {} days.",
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

Data risks_of_board(const Survey& survey, std::size_t most) {
  const auto all =
      of_subject(survey, ranked_risks(survey.portfolio(), survey.subject.projects, survey.as_of()));
  Data out = Data::list();
  for (const auto& [keeper, id, risk] : first_of(all, most == 0 ? all.size() : most)) {
    Data one = Data::record();
    one.set("score", Data::of(std::to_string(score_of(*risk))))
        .set("likelihood", Data::of(std::to_string(risk->likelihood)));
    one.set("impact", Data::of(std::to_string(risk->impact)))
        .set("title", Data::of(most == 0 ? risk->title : brief_title(risk->title)));
    one.set("of", Data::of(brief_name(keeper.name))).set("review", day(risk->review));
    one.set("review_overdue", Data::of_flag(risk->review && *risk->review < survey.as_of()))
        .set("owner", Data::of(risk->owner));
    one.set("response", Data::of(risk->response)).set("escalated", Data::of(risk->escalated));
    out.add(std::move(one));
  }
  return out;
}

Data headlines_of_board(const Survey& survey) {
  Data out = Data::list();
  for (const auto& served : served_outcomes(survey.portfolio().outcomes, survey.subject.projects)) {
    if (!served.outcome->headline || out.values.size() == most_headlines) break;
    const auto standing = stand(survey.portfolio(), served.outcome->measure, survey.as_of());
    out.add(Data::record()
                .set("name", Data::of(brief_title(served.outcome->name)))
                .set("status", Data::of(name(standing.status)))
                .set("in_words", Data::of(in_words(standing))));
  }
  return out;
}

}  // namespace ptx
