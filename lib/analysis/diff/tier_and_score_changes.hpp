#pragma once

#include <vector>

#include "analysis/diff/changes.hpp"
#include "analysis/diff/renames.hpp"

namespace ptx {

/// Two portfolios as they are judged on one day.
struct ScoredPair {
  const Portfolio& old;
  const Portfolio& now;
  Date day;
  Direction direction;
  const Renames& renames;
};

/// The tiers and scores that differ, of projects that are there on both sides.
std::vector<Change> tier_and_score_changes(const ScoredPair& judged);

}  // namespace ptx
