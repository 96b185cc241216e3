#include "render/measures/measures_svg.hpp"

#include <fmt/format.h>

#include "render/measures/measure_panels.hpp"
#include "render/measures/measures_result.hpp"

namespace ptx {

std::string measures_svg(const Portfolio& portfolio, const ChosenProjects& projects, Date as_of,
                         const std::string& whose) {
  std::vector<MeasurePanel> panels;
  for (const auto& [project_id, project] : projects)
    for (const auto& [id, benefit] : project->benefits)
      if (benefit.type == BenefitType::measure)
        panels.push_back({name_with_unit(benefit.name, benefit.measure), project->name, &benefit.measure,
                          measure_standing(portfolio, benefit.measure, as_of)});
  return measure_panels_svg(
      "measures",
      fmt::format("{}: measures on {}", whose.empty() ? portfolio.settings.name : whose, long_format(as_of)),
      panels, as_of);
}

}  // namespace ptx
