#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analysis/benefits/tracking.hpp"
#include "analysis/rag/rag.hpp"
#include "analysis/segment/segmentation.hpp"

namespace ptx {

/// A portfolio as it is judged on a day, and the projects of it that are looked at. Scores, tiers, money and
/// ratings are each worked out when they are first asked for, once, and so by one thread. It refers to the
/// portfolio, which must outlive it.
class AssessedPortfolio {
 public:
  /// All its projects, and its own targets beside their money.
  AssessedPortfolio(const Portfolio& portfolio, Date as_of);

  /// Some of its projects, in its order, as they are scored among all. Scores and tiers are shared.
  AssessedPortfolio of(ChosenProjects projects, TargetOwner owing) const;
  /// All its projects again.
  AssessedPortfolio whole() const;

  const Portfolio& portfolio;
  const Date as_of;
  const ChosenProjects projects;
  const TargetOwner owing;  ///< whose targets stand beside the money

  const ScoringModel& method() const;
  /// All projects of the portfolio, in its order.
  const std::vector<ScoredProject>& scored() const;
  const std::vector<SegmentedProject>& segmented() const;

  /// Those that are looked at, in the order of the score table.
  std::vector<const ScoredProject*> by_rank() const;
  /// The same in the order of the segment table.
  const std::vector<SegmentedProject>& by_tier() const;
  /// Those of them that are judged, in that order.
  const std::vector<RagRow>& rag() const;
  /// Their money as it is usually counted, net of shares.
  const TrackedBenefits& net() const;
  /// The same as it is written.
  const TrackedBenefits& as_written() const;

 private:
  /// What is known of all projects.
  struct Scores {
    std::optional<ScoringModel> method;
    std::optional<std::vector<ScoredProject>> scored;
    std::optional<std::vector<SegmentedProject>> segmented;
  };

  AssessedPortfolio(const Portfolio& portfolio, Date as_of, ChosenProjects projects, TargetOwner owing,
                    std::shared_ptr<Scores> scores);

  std::shared_ptr<Scores> scores_;
  mutable std::optional<std::vector<SegmentedProject>> by_tier_;
  mutable std::optional<std::vector<RagRow>> rag_;
  mutable std::optional<TrackedBenefits> net_, as_written_;
};

}  // namespace ptx
