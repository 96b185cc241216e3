#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/score/scoring.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// One project, scored and ranked.
struct ScoredProject {
  std::string_view id;
  const Project* project;
  std::vector<ResolvedRating> settled;
  Scores scores;
  std::size_t rated = 0;  ///< criteria with a number or n/a after rules 1 and 2
  std::optional<int> rank;
};

/// Scores one project, without a rank.
ScoredProject score_one(std::string_view id, const Project& project, const ScoringModel& method);

/// Scores all projects of the portfolio, in its order, and ranks them (rule 5): the rank is one more than the
/// number of ranked projects with a strictly greater combined score. Not ranked: an unknown score, a stopped
/// project, a final stage.
std::vector<ScoredProject> score_all(const Portfolio& portfolio, const ScoringModel& method);

/// Puts projects into the order of the score table: by rank, then the first score descending, then id; the
/// unranked last, by id.
void sort_by_rank(std::vector<const ScoredProject*>& scored);

}  // namespace ptx
