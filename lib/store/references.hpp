#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/portfolio.hpp"
#include "store/locate.hpp"

namespace ptx {

/// What of a portfolio could be read: a reference into a file that could not is no error of the file that refers to it.
struct Reach {
  bool settings = true, framework = true, outcomes = true;
  bool has_outcomes_file = true;
  std::set<std::string, std::less<>> unread_projects;
};

/// Finds every reference, in every record of every file, to something that does not exist.
std::vector<Finding> check_references(const Portfolio& portfolio, const Reach& reach);

}  // namespace ptx
