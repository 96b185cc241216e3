#pragma once

#include <string>
#include <vector>

#include "analysis/history/portfolio_summary.hpp"
#include "analysis/history/sampling.hpp"
#include "render/format/pounds.hpp"
#include "render/format/result.hpp"

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
      tiers;            ///< of the latest framework in its order, then those that only earlier ones had
  std::string counted;  ///< which money is counted, as a sentence
  CountedMoney counted_money;
  std::vector<HistoryRow> rows;
};

/// The tiers of a framework, then those that only some row has.
std::vector<std::string> tiers_of(const Framework& framework, const std::vector<HistoryRow>& rows);

/// `ptx history`: how many projects stood in each tier, the money, the colours; and a small line for each
/// figure.
Result history_result(const History& history, MoneyFormat form);

/// The same as a picture: tiers, money and colours over time.
std::string history_svg(const History& history, MoneyFormat form);

}  // namespace ptx
