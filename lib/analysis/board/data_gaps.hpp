#pragma once

#include <string>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "analysis/rag/rag.hpp"

namespace ptx {

/// Kinds of what a board should know and the files do not say.
enum class DataGapKind {
  rating,      ///< projects with a criterion that nobody has rated, nor forces
  report,      ///< projects that have missed a report
  evidence,    ///< projects that owe reports, and have nothing to judge them by
  plan,        ///< money benefits without a plan
  confidence,  ///< counted benefits of which nobody says how sure they are
  cost_plan,   ///< costs without a plan
  reading,     ///< measures and outcomes that cannot be judged, as they have no reading, baseline or target
  late_reading,
  target,  ///< top programmes without a target for this year, so that the portfolio has none
  books,   ///< quarters of this year that have ended, and that finance has not signed
};

/// One such thing: a project, "project/benefit", an outcome, a programme or a period; and how much of it is
/// not known.
struct DataGap {
  std::string where;
  std::size_t count = 1;
};
struct DataGaps {
  DataGapKind kind;
  std::vector<DataGap> all;
};

/// What is not known on a day of projects that are not over, by kind; kinds of which nothing is missing are
/// left out. Benefits and costs in the pipeline need no plan yet.
std::vector<DataGaps> data_gaps(const TrackedBenefits& tracked,
                                const std::vector<SegmentedProject>& segmented,
                                const std::vector<RagRow>& rag);

}  // namespace ptx
