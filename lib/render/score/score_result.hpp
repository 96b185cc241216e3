#pragma once

#include <optional>
#include <vector>

#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "model/portfolio.hpp"
#include "render/format/result.hpp"

namespace ptx {

/// `ptx score`: the projects in the order given, with all columns of the contract.
Result score_result(const Portfolio& portfolio, const ScoringModel& method,
                    const std::vector<const ScoredProject*>& scored);

/// `ptx score --explain`: each project's scores, criterion by criterion.
Result explain_result(const Portfolio& portfolio, const ScoringModel& method,
                      const std::vector<const ScoredProject*>& scored, std::size_t ranked);

/// A score for people: "62.5", or "45.0–70.0" for a range, or "–" where there is none.
std::string format(const ScoreValue& score);

}  // namespace ptx
