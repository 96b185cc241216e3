#include "report/board/front_page/milestones.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/board/key_milestones.hpp"
#include "report/board/page_one_limits.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_milestones = 3;
constexpr int days_ahead = 60;

TemplateData milestone(const KeyMilestone& one) {
  const int late = one.open.days_late();
  TemplateData out = TemplateData::record();
  out.set("name", TemplateData::of(brief_name(one.open.milestone->name)))
      .set("of", TemplateData::of(brief_name(one.project->name)))
      .set("due", date_value(one.open.milestone->due));
  out.set("expected", one.open.overdue ? TemplateData() : date_value(one.open.expected));
  out.set("late",
          late > 0 ? TemplateData::of(count_phrase(static_cast<std::size_t>(late), "day", "days") + " late")
                   : TemplateData());
  return out;
}

TemplateData milestones(const std::vector<KeyMilestone>& all) {
  TemplateData out = TemplateData::list();
  for (const auto& one : first_of(all, most_milestones)) out.add(milestone(one));
  return out;
}

}  // namespace

TemplateData board_milestones(const ReportScope& subject) {
  const auto [missed, ahead] =
      key_milestones(subject.portfolio.framework, subject.projects, subject.as_of, days_ahead);
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
  out.set("missed", milestones(missed)).set("missed_more", more_below(missed.size(), most_milestones));
  out.set("ahead", milestones(ahead)).set("ahead_more", more_below(ahead.size(), most_milestones));
  return out;
}

}  // namespace ptx
