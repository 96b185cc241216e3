#pragma once

#include <string>
#include <vector>

#include "analysis/benefits/counting.hpp"
#include "analysis/history/portfolio_summary.hpp"
#include "analysis/history/sampling.hpp"

namespace ptx {

/// The portfolio as it stood in a commit on a day.
struct HistoryRow {
  Date day;
  std::string revision;  ///< the hash of the commit, in full
  PortfolioSummary moment;
};

/// A portfolio's history, the oldest row first.
struct History {
  std::string name;
  SamplingInterval pace;
  std::vector<std::string>
      tiers;              ///< of the latest framework in its order, then those that only earlier ones had
  CountingRule counting;  ///< which money is counted
  std::vector<HistoryRow> rows;
};

/// The history that rows make, the oldest first, which ends with a portfolio.
History history_of(const Portfolio& last, SamplingInterval pace, std::vector<HistoryRow> rows);

}  // namespace ptx
