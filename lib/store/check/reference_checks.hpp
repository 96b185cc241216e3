#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/finding.hpp"
#include "model/portfolio.hpp"

namespace ptx {

/// What of a portfolio could be read: a reference into a file that could not is no error of the file that
/// refers to it.
struct UnreadFiles {
  bool settings = true, framework = true, outcomes = true;
  bool has_outcomes_file = true;
  std::set<std::string, std::less<>> unread_projects;
  /// The files that have errors, and in each the ids that were meant by keys that are none.
  std::map<std::string, std::set<std::string>, std::less<>> refused;

  /// True where a section of a file may lack an id only because the file has an error: the section could not
  /// be read, or the entry's key.
  bool may_be_missing_by_error(const std::string& file, const std::string& id, bool section_empty) const {
    const auto found = refused.find(file);
    return found != refused.end() && (section_empty || found->second.contains(id));
  }
};

/// Finds every reference, in every record of every file, to something that does not exist.
std::vector<Finding> check_references(const Portfolio& portfolio, const UnreadFiles& reach);

}  // namespace ptx
