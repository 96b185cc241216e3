#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "store/git/git_process.hpp"

namespace ptx {

/// The contents of the files that a git repository holds, by their ids: one git gives them all. May be used
/// from several threads.
class BlobReader {
 public:
  explicit BlobReader(std::filesystem::path repository) : repository_(std::move(repository)) {}

  /// All bytes of a blob; of one that has more than `most`, so many blanks without reading it. Throws
  /// Error(3) where git cannot give it.
  std::string read(const std::string& id, std::size_t most);

 private:
  std::string ask(const std::string& request);

  std::filesystem::path repository_;
  std::mutex one_at_a_time_;
  std::unique_ptr<GitProcess> git_;
};

}  // namespace ptx
