#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/portfolio/open_portfolio.hpp"
#include "model/finding.hpp"
#include "store/history/revision.hpp"

namespace ptx::cli {

/// What became of a portfolio since a revision.
struct SinceResult {
  std::string compared;                ///< "2f2564af of 2024-10-31"
  LoadResult loaded;                   ///< the portfolio as it was then, errors and all
  std::vector<Finding> findings = {};  ///< none where either of the two cannot be used
};

/// Compares a portfolio with a revision, or with where its own history parted from that. Throws Error(2)
/// where the revision or the portfolio in it does not exist, Error(3) where git cannot give it.
SinceResult compare_since(const OpenedPortfolio& opened, const Revision& revision);

}  // namespace ptx::cli
