#include "render/outcomes/outcomes_svg.hpp"

#include <fmt/format.h>

#include "analysis/outcomes/outcome_contributions.hpp"
#include "render/measures/measure_panels.hpp"
#include "render/measures/measures_result.hpp"

namespace ptx {

std::string outcomes_svg(const Portfolio& portfolio, Date as_of) {
  std::vector<MeasurePanel> panels;
  for (const auto& served : served_outcomes(portfolio.outcomes, {}))
    panels.push_back({name_with_unit(served.outcome->name, served.outcome->measure), "",
                      &served.outcome->measure, measure_standing(portfolio, served.outcome->measure, as_of)});
  return measure_panels_svg(
      "outcomes",
      fmt::format("{}: outcomes on {}", portfolio.outcomes.vision.value_or(portfolio.settings.name),
                  long_format(as_of)),
      panels, as_of);
}

}  // namespace ptx
