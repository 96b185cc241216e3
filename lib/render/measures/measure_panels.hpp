#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/measures/measures.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// One panel of a picture of measures.
struct MeasurePanel {
  std::string title;
  std::string whose;  ///< the project that owes it; empty of an outcome
  const Measure* measure;
  MeasureStanding standing;
};

/// "Empty homes, number": a name with the unit of its measure, if it has one.
std::string name_with_unit(const std::string& name, const Measure& measure);

/// A picture of panels, two beside each other: the readings of each as a line, its targets as a path.
std::string measure_panels_svg(std::string_view id, const std::string& title,
                               const std::vector<MeasurePanel>& panels, Date as_of);

}  // namespace ptx
