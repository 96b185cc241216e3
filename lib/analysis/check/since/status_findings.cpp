#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "analysis/check/check_context.hpp"
#include "analysis/check/since/review_period.hpp"
#include "model/portfolio.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t too_often = 3;

/// A project at each moment of a span at which it was there, the oldest first.
std::vector<const Project*> course_of(const ReviewPeriod& span, const std::string& id, const Project& now) {
  std::vector<const Project*> out;
  for (const auto& stood : span.stood)
    if (const auto* project = find_project_at(stood, id, now)) out.push_back(project);
  return out;
}

/// The last report with another date than that of the last moment; null where there is none.
const Status* report_before(const std::vector<const Status*>& reports) {
  const auto found = std::find_if(reports.rbegin(), reports.rend(),
                                  [&](const Status* one) { return one->date != reports.back()->date; });
  return found == reports.rend() ? nullptr : *found;
}

/// The reports of the moments at which there was one with a date, where the last moment has one.
void look_at_reports(const std::string& file, FieldPath path, const std::vector<const Status*>& reports,
                     std::vector<Finding>& out) {
  const Status* before = reports.empty() ? nullptr : report_before(reports);
  if (!before) return;
  const Status& now = *reports.back();
  if (!now.summary || now.summary != before->summary) return;
  path.insert(path.end(), {"status", "summary"});
  out.push_back(
      {file, std::move(path), EntryPart::value, Code::status_unchanged,
       fmt::format("the report of {} says what that of {} said", format(*now.date), format(*before->date)),
       "write what has happened since, even where that is little"});
}

/// Ratings of a project, each with the figures that may have moved it beside milestones, benefits and risks.
struct Rated {
  FieldPath path;
  std::optional<Rag> (*rating)(const Project&);
  bool (*same_figures)(const Project&, const Project&) = +[](const Project&, const Project&) { return true; };
};

template <auto Member>
std::optional<Rag> reported(const Project& project) {
  return project.status ? (*project.status).*Member : std::nullopt;
}

template <class T>
bool same(const OrderedMap<T>& a, const OrderedMap<T>& b) {
  return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const auto& entry) {
           const T* other = b.find(entry.first);
           return other && *other == entry.second;
         });
}

const std::array<Rated, 6>& all_rated() {
  static const std::array<Rated, 6> out{
      Rated{{"status", "overall"}, &reported<&Status::overall>},
      Rated{{"status", "time"}, &reported<&Status::time>},
      Rated{{"status", "cost"},
            &reported<&Status::cost>,
            +[](const Project& a, const Project& b) { return same(a.costs, b.costs); }},
      Rated{{"status", "benefits"}, &reported<&Status::benefits>},
      Rated{{"status", "resources"},
            &reported<&Status::resources>,
            +[](const Project& a, const Project& b) { return same(a.resources, b.resources); }},
      Rated{
          {"assurance", "rag"},
          +[](const Project& project) { return project.assurance ? project.assurance->rag : std::nullopt; }},
  };
  return out;
}

/// The project as it was when it was last rated red, at the first moment of that; null where the last rating
/// is not green or none before it was red.
const Project* red_before(const std::vector<const Project*>& course, const Rated& rated) {
  if (course.empty() || rated.rating(*course.back()) != Rag::green) return nullptr;
  const auto is_red = [&](const Project* one) { return rated.rating(*one) == Rag::red; };
  const auto last = std::find_if(course.rbegin(), course.rend(), is_red);
  if (last == course.rend()) return nullptr;
  return *std::prev(std::find_if_not(last, course.rend(), is_red));
}

void look_at_ratings(const std::string& file, const std::vector<const Project*>& course,
                     std::vector<Finding>& out) {
  std::vector<const Rated*> turned;
  for (const auto& rated : all_rated()) {
    const auto* red = red_before(course, rated);
    if (!red) continue;
    const Project& now = *course.back();
    if (same(red->milestones, now.milestones) && same(red->benefits, now.benefits) &&
        same(red->risks, now.risks) && rated.same_figures(*red, now))
      turned.push_back(&rated);
  }
  if (turned.empty()) return;
  std::vector<std::string> names;
  for (const auto* rated : turned)
    names.push_back(rated->path.front() == "assurance" ? "assurance" : rated->path.back());
  out.push_back({file, turned.front()->path, EntryPart::value, Code::red_to_green,
                 fmt::format("{} went from red to green, and no milestone, benefit or risk has changed",
                             join(names, ", ")),
                 "write what made it better: a forecast, a figure, a risk; or set the rating back"});
}

/// The days on which a milestone was expected, each time that a new forecast was written.
std::vector<Date> new_forecasts(const std::vector<const Project*>& course, std::string_view id) {
  std::vector<Date> out;
  std::optional<Date> expected;
  for (const auto* project : course) {
    const auto* milestone = project->milestones.find(id);
    if (!milestone) continue;
    const Date day = milestone->forecast.value_or(milestone->due);
    if (expected && milestone->forecast && day != *expected) out.push_back(day);
    expected = day;
  }
  return out;
}

}  // namespace

void find_reforecasts(const ReviewPeriod& span, std::vector<Finding>& out) {
  for (const auto& [id, now] : span.stood.back().projects) {
    const auto course = course_of(span, id, *now);
    for (const auto& [milestone, facts] : now->milestones) {
      if (facts.done) continue;
      const auto days = new_forecasts(course, milestone);
      if (days.size() < too_often) continue;
      std::vector<std::string> words;
      for (const auto& day : days) words.push_back(format(day));
      out.push_back({project_file(id),
                     {"milestones", milestone, "forecast"},
                     EntryPart::value,
                     Code::often_reforecast,
                     fmt::format("milestone '{}' was forecast anew {} times: {}", milestone, days.size(),
                                 join(words, ", ")),
                     "ask what would make a day hold, and let the board approve it as due"});
    }
  }
}

void find_repeated_reports(const ReviewPeriod& span, std::vector<Finding>& out) {
  for (const auto& [id, now] : span.stood.back().projects) {
    if (!now->status || !now->status->date) continue;
    std::vector<const Status*> reports;
    for (const auto* project : course_of(span, id, *now))
      if (project->status && project->status->date) reports.push_back(&*project->status);
    look_at_reports(project_file(id), {}, reports, out);
  }
  for (const auto& [id, programme] : span.stood.back().settings->programmes) {
    if (!programme.status || !programme.status->date) continue;
    std::vector<const Status*> reports;
    for (const auto& stood : span.stood)
      if (const auto* then = stood.settings ? stood.settings->programmes.find(id) : nullptr;
          then && then->status && then->status->date)
        reports.push_back(&*then->status);
    look_at_reports("portfolio.yaml", {"programmes", id}, reports, out);
  }
}

void find_unexplained_green(const ReviewPeriod& span, std::vector<Finding>& out) {
  for (const auto& [id, now] : span.stood.back().projects)
    look_at_ratings(project_file(id), course_of(span, id, *now), out);
}

}  // namespace ptx
