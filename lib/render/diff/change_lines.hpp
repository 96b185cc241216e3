#pragma once

#include <string>
#include <vector>

#include "analysis/diff/portfolio_diff.hpp"
#include "render/format/pounds.hpp"

namespace ptx {

/// A change as people read it: an entry that is new or gone is one, however many fields it has, and so are
/// the periods of a profile.
struct ChangeLine {
  std::string project;  ///< empty for the whole portfolio
  std::string what;
  std::string field;   ///< without what `what` says already; may be empty
  std::string change;  ///< "£250k → £180k"
  std::string decision;
  bool undecided = false;  ///< a baseline that moved without a decision
  std::string file;
};

/// The changes in their order; longer texts, and what only accompanies a report or a tier, are named together
/// at the end of their project.
std::vector<ChangeLine> change_lines(const PortfolioDiff& compared, MoneyFormat form);

/// Who wrote a file last, and what for: "Hana Malik: Plan for what the wards can do".
std::string last_author(const PortfolioDiff& compared, const std::string& file);

/// The name of a project, on the second side if it is there.
std::string name_of_project(const PortfolioDiff& compared, const std::string& id);

}  // namespace ptx
