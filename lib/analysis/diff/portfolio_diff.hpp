#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "analysis/diff/changes.hpp"
#include "analysis/diff/money_movement.hpp"
#include "analysis/diff/renames.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// Who wrote a file last, and what for.
struct LastAuthor {
  std::string author, subject;
};

/// Two moments of a portfolio that were compared. It refers to the portfolios, which must outlive it.
struct PortfolioDiff {
  const Portfolio& old;
  const Portfolio& now;
  std::vector<Change> changes;  ///< those that are shown
  Renames renames;
  MoneyMovement money;                        ///< of the projects that are shown
  std::map<std::string, LastAuthor> written;  ///< by file; none of one that is not committed as it is
  std::string from, to;                       ///< the two moments, in words
  Direction direction = Direction::forwards;
  bool whole = true;  ///< false where projects were chosen

  const Portfolio& later() const { return direction == Direction::forwards ? now : old; }
  const Portfolio& earlier() const { return direction == Direction::forwards ? old : now; }
};

/// What changed between two sides, both judged on one day: those changes that `shows` lets through, and all
/// of them without it. Who wrote what, and what the moments are called, is for the caller to add.
PortfolioDiff diff_portfolios(const DiffSide& old, const DiffSide& now, Date day, Direction direction,
                              const std::function<bool(const Change&)>& shows = {});

}  // namespace ptx
