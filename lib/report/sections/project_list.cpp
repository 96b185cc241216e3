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

std::string one_milestones(const Subject& subject, std::string_view id, const Project& project) {
  Subject alone = subject;
  alone.projects = {{id, &project}};
  return milestones_in_words(alone);
}

Data to_data(const Subject& subject, const Segmented& segmented) {
  const auto& [settings, framework, outcomes, projects, finance] = subject.portfolio;
  const Project& project = *segmented.scored->project;
  const auto rows = rag_rows(subject.portfolio, {segmented}, subject.as_of);
  const Status* status = status_on(project, subject.as_of);
  Data out = Data::record();
  out.set("id", Data::of(segmented.scored->id))
      .set("name", Data::of(project.name))
      .set("summary", Data::of(project.summary));
  out.set("stage", Data::of(stage_id(framework, project)))
      .set("state", Data::of(name(project.state)))
      .set("over", Data::of_flag(is_over(framework, project)));
  out.set("tier", segmented.tier ? Data::of(name_of(framework.tiers, *segmented.tier)) : Data());
  out.set("reported", rows.empty() ? Data() : word(rows[0].reported))
      .set("computed", rows.empty() ? Data() : word(rows[0].computed));
  out.set("progress", status ? Data::of(status->summary) : Data())
      .set("next", status ? Data::of(status->next) : Data());
  out.set("milestones_in_words", Data::of(one_milestones(subject, segmented.scored->id, project)));
  return out;
}

}  // namespace

Data project_list(const Subject& subject) {
  const Method method(subject.portfolio.framework);
  const auto all = score_all(subject.portfolio, method);
  Data out = Data::list();
  for (const auto& [id, project] : subject.projects) {
    const auto& wanted = id;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Scored& one) { return one.id == wanted; });
    out.add(to_data(subject, segment(method, *found, subject.as_of)));
  }
  return out;
}

std::string projects_in_words(const Data& list) {
  if (list.values.empty()) return "No project stands here.";
  const auto count = [&](auto test) {
    return static_cast<std::size_t>(std::count_if(list.values.begin(), list.values.end(), test));
  };
  std::vector<std::string> parts;
  for (const Rag rag : {Rag::red, Rag::amber, Rag::green})
    if (const auto of = count([&](const Data& one) { return one.find("computed")->text == name(rag); });
        of > 0)
      parts.push_back(fmt::format("{} {}", of, name(rag)));
  std::string out = counted(list.values.size(), "project", "projects");
  if (!parts.empty()) out += fmt::format(": by the evidence {}", listed(parts));
  if (const auto over = count([](const Data& one) { return one.find("over")->flag; }); over > 0)
    out += fmt::format("; {} ended", counted(over, "has", "have"));
  return out + ".";
}

}  // namespace ptx
