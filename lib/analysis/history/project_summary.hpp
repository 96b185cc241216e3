#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/segment/segmentation.hpp"
#include "model/portfolio.hpp"
#include "model/values/fraction.hpp"

namespace ptx {

/// A score of a project; without a value where it is a range or empty.
struct ScoreValueOnDay {
  std::string id;
  std::optional<Fraction> value;

  bool operator==(const ScoreValueOnDay&) const = default;
};

/// How one project stands on a day, in values that outlive its portfolio.
struct ProjectSummary {
  std::string id;  ///< as it was called then
  std::string stage;
  std::optional<std::string> tier;
  TierBy by = TierBy::unrated;
  std::optional<std::string> rule;      ///< the last that changed the computed tier
  std::vector<ScoreValueOnDay> scores;  ///< in the framework's order
  std::optional<Fraction> combined;
  std::optional<int> rank;
  std::optional<Rag> reported, computed;
  Money forecast, actual, verified;           ///< what is counted, over all years
  std::optional<std::string> next_milestone;  ///< the open one that is due next by its forecast
  std::optional<int> slip_days;  ///< of that: its forecast, or the day where that is later, less its due day

  bool operator==(const ProjectSummary&) const = default;
};

/// How a project stands on each of these days. It is in the portfolio.
std::vector<ProjectSummary> project_summaries(const Portfolio& portfolio, std::string_view id,
                                              const std::vector<Date>& days);

}  // namespace ptx
