#include "report/sections/project_list.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/rag/rag.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "render/benefits/money_page.hpp"
#include "report/sections/milestones.hpp"
#include "report/template/template_values.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

TemplateData to_data(const ReportScope& subject, const SegmentedProject& segmented, const RagRow* row) {
  const Framework& framework = subject.portfolio.framework;
  const Project& project = *segmented.scored->project;
  const Status* status = status_on(project, subject.as_of);
  TemplateData out = TemplateData::record();
  out.set("id", TemplateData::of(segmented.scored->id))
      .set("name", TemplateData::of(project.name))
      .set("summary", TemplateData::of(project.summary));
  out.set("stage", TemplateData::of(stage_id(framework, project)))
      .set("state", TemplateData::of(name(project.state)))
      .set("over", TemplateData::of_flag(is_over(framework, project)));
  out.set("tier",
          segmented.tier ? TemplateData::of(display_name(framework.tiers, *segmented.tier)) : TemplateData());
  out.set("reported", row ? enum_value(row->reported) : TemplateData())
      .set("computed", row ? enum_value(row->computed) : TemplateData());
  out.set("progress", status ? TemplateData::of(status->summary) : TemplateData())
      .set("next", status ? TemplateData::of(status->next) : TemplateData());
  out.set("milestones_in_words",
          TemplateData::of(milestones_sentence({{segmented.scored->id, &project}}, subject.as_of)));
  return out;
}

}  // namespace

TemplateData project_list(const ReportScope& subject) {
  const auto& segmented = subject.assessed.by_tier();
  const auto& rag = subject.assessed.rag();
  TemplateData out = TemplateData::list();
  for (const auto& chosen : subject.projects) {
    const Project* project = chosen.second;
    const auto found = std::find_if(segmented.begin(), segmented.end(), [&](const SegmentedProject& one) {
      return one.scored->project == project;
    });
    const auto row =
        std::find_if(rag.begin(), rag.end(), [&](const RagRow& one) { return one.project == project; });
    out.add(to_data(subject, *found, row == rag.end() ? nullptr : &*row));
  }
  return out;
}

std::string projects_sentence(const TemplateData& list) {
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
  std::string out = count_phrase(list.values.size(), "project", "projects");
  if (!parts.empty()) out += fmt::format(": by the evidence {}", join_with_and(parts));
  if (const auto over = count([](const TemplateData& one) { return one.find("over")->flag; }); over > 0)
    out += fmt::format("; {} ended", count_phrase(over, "has", "have"));
  return out + ".";
}

}  // namespace ptx
