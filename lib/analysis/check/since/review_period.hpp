#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/diff/changes.hpp"
#include "model/finding.hpp"
#include "model/unchecked_portfolio.hpp"

namespace ptx {

/// What became of a portfolio from an earlier revision to the moment at which it is checked.
struct ReviewPeriod {
  std::vector<UncheckedPortfolio>
      stood;  ///< at that revision, at those that followed it, and at the moment itself: at least two
  std::vector<Change> changes;    ///< from the first of these to the last
  std::vector<Change> framework;  ///< the framework's own changes since it has had the version that it has
};

/// The position of the moment since which the framework has had, without a break, the version that it has at
/// the end.
std::size_t start_of_version(const std::vector<UncheckedPortfolio>& stood);

/// Whether what became of it was agreed, and told honestly. The findings name fields of the last moment, or
/// the way to where they were.
std::vector<Finding> check_review_period(const ReviewPeriod& span);

/// Plans and due days that moved without a decision, and originals that were edited.
void find_moved_baselines(const ReviewPeriod& span, std::vector<Finding>& out);

/// Open milestones that were forecast anew three times or more.
void find_reforecasts(const ReviewPeriod& span, std::vector<Finding>& out);

/// Reports that repeat the one before.
void find_repeated_reports(const ReviewPeriod& span, std::vector<Finding>& out);

/// Ratings that went from red to green with nothing to show for it.
void find_unexplained_green(const ReviewPeriod& span, std::vector<Finding>& out);

/// Claims that changed after their file stood signed.
void find_rewritten_claims(const ReviewPeriod& span, std::vector<Finding>& out);

/// A framework that changed under one version.
void find_unversioned_framework(const ReviewPeriod& span, std::vector<Finding>& out);

}  // namespace ptx
