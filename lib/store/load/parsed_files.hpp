#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "diagnostic/diagnostic.hpp"
#include "model/portfolio.hpp"
#include "store/files/snapshot.hpp"

namespace ptx {

/// One file, read by itself: nothing in it where it could not be parsed.
struct ParsedFile {
  std::variant<std::monostate, PortfolioSettings, Framework, Outcomes, Project, FinanceFile> content;
  Diagnostics diagnostics;
  std::set<std::string> refused;  ///< the ids that were meant by keys that are none
};

/// Reads a file as what its path says that it is.
ParsedFile parse_file(const std::string& path, const Snapshot& snapshot);

/// The versions of files that were parsed in this run, so that each is parsed once, however many revisions
/// hold it. For one thread at a time.
class ParsedFiles {
 public:
  /// A version of a file as it was added; null where it was not.
  std::shared_ptr<ParsedFile> find(const std::string& path, const std::string& version) const {
    const auto found = files_.find({path, version});
    return found == files_.end() ? nullptr : found->second;
  }
  void add(const std::string& path, const std::string& version, std::shared_ptr<ParsedFile> file) {
    files_.emplace(std::pair(path, version), std::move(file));
  }
  /// How many versions it holds.
  std::size_t size() const { return files_.size(); }

 private:
  std::map<std::pair<std::string, std::string>, std::shared_ptr<ParsedFile>> files_;
};

}  // namespace ptx
