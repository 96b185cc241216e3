#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/score/ranking.hpp"
#include "analysis/score/scoring.hpp"
#include "analysis/segment/segmentation.hpp"
#include "render/format/result.hpp"
#include "store/load/loader.hpp"
#include "tests/support/written.hpp"

namespace ptx::tests {

/// A framework of two scores, a grid of two tiers, a forced rating and a rule.
extern const std::string framework;

/// A framework and projects whose every text is hostile, as far as the reader lets it through.
extern const std::string hostile;
extern const std::string hostile_framework;
extern const Files hostile_projects;

/// A portfolio without an error, its projects given as texts by their ids; scored, and segmented on 31
/// January 2025.
struct Shown {
  LoadResult loaded;
  ScoringModel method;
  std::vector<ScoredProject> all;
  std::vector<const ScoredProject*> ranked;
  std::vector<SegmentedProject> sorted;

  explicit Shown(const Files& projects, const std::string& rules = framework);
  Shown(const Shown&) = delete;
  Shown& operator=(const Shown&) = delete;

  Result scores() const;
  Result explained() const;
  Result result() const;
  std::string csv() const;
  std::string grid(std::size_t columns = 0) const;
};

/// Checks that nothing in a text is a command to what shows it.
void check_harmless(const std::string& text);
/// Checks that no line of a text is wider.
void check_fits(const std::string& text, std::size_t columns);

}  // namespace ptx::tests
