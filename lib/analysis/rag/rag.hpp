#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/rag/benefits_evidence.hpp"
#include "analysis/rag/cost_evidence.hpp"
#include "analysis/rag/owed_reports.hpp"
#include "analysis/rag/time_evidence.hpp"
#include "analysis/segment/segmentation.hpp"

namespace ptx {

/// How a project stands on a day, beside how its sponsor says that it stands.
struct RagRow {
  std::string_view id;
  const Project* project;
  std::optional<std::string_view> tier;
  const Status* status = nullptr;          ///< the latest that is not dated after the day; null without one
  std::optional<Rag> reported, assurance;  ///< what is dated after the day is not read
  TimeEvidence time;
  CostEvidence cost;
  BenefitsEvidence benefits;
  std::optional<Rag> computed;  ///< the worst of the three
  std::optional<OwedReport> report;
  std::optional<bool> better_than_evidence;
};

/// True where a reported rating is better than the computed one. Complete claims no less than green. Not
/// judged without both ratings, nor where the project is reported as not started: that says nothing of how it
/// stands.
std::optional<bool> is_better_than_evidence(std::optional<Rag> reported, std::optional<Rag> computed);

/// A row for each of these projects, in their order, that is active or paused and not in a final stage.
/// Their money is tracked net of shares.
std::vector<RagRow> rag_rows(const TrackedBenefits& net, const std::vector<SegmentedProject>& segmented);

}  // namespace ptx
