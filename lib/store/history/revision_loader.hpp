#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "store/files/snapshot.hpp"
#include "store/git/repository.hpp"
#include "store/history/commits.hpp"
#include "store/load/loader.hpp"
#include "store/load/parsed_files.hpp"

namespace ptx {

/// A portfolio as it stood in many commits: each version of each file is read and parsed once, however many
/// of them hold it.
class RevisionLoader {
 public:
  /// Lists and parses all that these commits hold, on all cores. Throws Error(3) where git cannot give it.
  RevisionLoader(const Repository& repository, const std::vector<Commit>& commits);

  /// How many commits there are.
  std::size_t size() const { return snapshots_.size(); }
  /// True where the portfolio was there, in a commit by its position.
  bool has(std::size_t commit) const { return snapshots_[commit].has_value(); }
  /// The portfolio of a commit that has one. May be called from several threads.
  LoadResult load(std::size_t commit) const;
  /// What tells one version of a file from others, in a commit that has the portfolio; none where the file
  /// was not there.
  std::optional<std::string> version(std::size_t commit, const std::string& path) const;
  /// A project by itself, in a commit that has the portfolio; null where it was not there, or its file could
  /// not be read.
  const Project* project(std::size_t commit, const std::string& id) const;
  /// The ids of the projects that have a file in a commit that has the portfolio.
  std::vector<std::string> projects(std::size_t commit) const;

 private:
  std::vector<std::optional<Snapshot>> snapshots_;
  mutable ParsedFiles files_;
};

}  // namespace ptx
