#pragma once

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "store/git/blob_reader.hpp"
#include "store/git/git_process.hpp"

namespace ptx {

/// The git repository that holds a portfolio.
class Repository {
 public:
  /// The repository around a portfolio's folder, which need not be there any more. Throws Error(3) where
  /// there is none, or git does not read it.
  explicit Repository(const std::filesystem::path& portfolio);

  /// The way from its top to the portfolio, with a slash at its end: "council/portfolio/"; empty where the
  /// portfolio lies at the top.
  const std::string& prefix() const { return way_; }
  /// True where it is a shallow clone, which lacks the start of the history.
  bool is_shallow() const { return !cut_.empty(); }
  /// True for a commit whose parents a shallow clone lacks.
  bool is_shallow_boundary(const std::string& commit) const { return cut_.contains(commit); }
  /// Its files' contents, which may be read from several threads.
  const std::shared_ptr<BlobReader>& blobs() const { return blobs_; }

  /// Runs git at its top.
  GitAnswer run(const std::vector<std::string>& arguments, std::string_view input = {}) const {
    return ask_git(top_, arguments, input);
  }
  /// What git prints at its top. Throws Error(3) where git fails.
  std::string output_of(const std::vector<std::string>& arguments, std::string_view input = {}) const;
  /// Throws what a complaint of git means.
  [[noreturn]] void fail(const std::string& complaint) const;

 private:
  std::filesystem::path top_;
  std::string way_;
  std::set<std::string, std::less<>> cut_;
  std::shared_ptr<BlobReader> blobs_;
};

}  // namespace ptx
