#include "report/sections/project_list.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/rag/rag.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "report/sections/milestones.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

std::string one_milestones(const ReportScope& subject, std::string_view id, const Project& project) {
  ReportScope alone = subject;
  alone.projects = {{id, &project}};
  return milestones_in_words(alone);
}

TemplateData to_data(const ReportScope& subject, const SegmentedProject& segmented) {
  const auto& [settings, framework, outcomes, projects, finance] = subject.portfolio;
  const Project& project = *segmented.scored->project;
  const auto rows = rag_rows(subject.portfolio, {segmented}, subject.as_of);
  const Status* status = status_on(project, subject.as_of);
  TemplateData out = TemplateData::record();
  out.set("id", TemplateData::of(segmented.scored->id))
      .set("name", TemplateData::of(project.name))
      .set("summary", TemplateData::of(project.summary));
  out.set("stage", TemplateData::of(stage_id(framework, project)))
      .set("state", TemplateData::of(name(project.state)))
      .set("over", TemplateData::of_flag(is_over(framework, project)));
  out.set("tier",
          segmented.tier ? TemplateData::of(name_of(framework.tiers, *segmented.tier)) : TemplateData());
  out.set("reported", rows.empty() ? TemplateData() : word(rows[0].reported))
      .set("computed", rows.empty() ? TemplateData() : word(rows[0].computed));
  out.set("progress", status ? TemplateData::of(status->summary) : TemplateData())
      .set("next", status ? TemplateData::of(status->next) : TemplateData());
  out.set("milestones_in_words", TemplateData::of(one_milestones(subject, segmented.scored->id, project)));
  return out;
}

}  // namespace

TemplateData project_list(const ReportScope& subject) {
  const ScoringModel method(subject.portfolio.framework);
  const auto all = score_all(subject.portfolio, method);
  TemplateData out = TemplateData::list();
  for (const auto& [id, project] : subject.projects) {
    const auto& wanted = id;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ScoredProject& one) { return one.id == wanted; });
    out.add(to_data(subject, segment(method, *found, subject.as_of)));
  }
  return out;
}

std::string projects_in_words(const TemplateData& list) {
  if (list.values.empty()) return "No project stands here.";
  const auto count = [&](auto test) {
    return static_cast<std::size_t>(std::count_if(list.values.begin(), list.values.end(), test));
  };
  std::vector<std::string> parts;
  for (const Rag rag : {Rag::red, Rag::amber, Rag::green})
    if (const auto of =
            count([&](const TemplateData& one) { return one.find("computed")->text == name(rag); });
        of > 0)
      parts.push_back(fmt::format("{} {}", of, name(rag)));
  std::string out = counted(list.values.size(), "project", "projects");
  if (!parts.empty()) out += fmt::format(": by the evidence {}", join_with_and(parts));
  if (const auto over = count([](const TemplateData& one) { return one.find("over")->flag; }); over > 0)
    out += fmt::format("; {} ended", counted(over, "has", "have"));
  return out + ".";
}

}  // namespace ptx
