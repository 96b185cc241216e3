#pragma once

#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "store/files/file_descriptor.hpp"

namespace ptx {

/// A git that runs in a folder. It runs nothing that a repository's configuration names, reaches no network,
/// takes no lock and heeds no variable of the environment that would lead it to another repository. Only
/// plumbing may be asked of it.
class GitProcess {
 public:
  /// Throws Error(3) where there is no git to run.
  GitProcess(const std::filesystem::path& folder, const std::vector<std::string>& arguments);
  ~GitProcess();
  GitProcess(const GitProcess&) = delete;
  GitProcess& operator=(const GitProcess&) = delete;

  /// Sends a request that is shorter than a pipe holds. What a git that has gone is sent is lost.
  void send(std::string_view request);
  /// What it prints up to the next line end, which is taken too; empty where it has no more to say.
  std::string line();
  /// So many bytes of what it prints, or fewer where it has no more.
  std::string bytes(std::size_t count);
  /// Sends all of an input, of any size, and gives all that it prints until it ends.
  std::string run_with_input(std::string_view input);
  /// Waits for its end; gives whether it ended well.
  bool wait();
  /// What it wrote to its standard error.
  std::string complaint() const;

 private:
  bool fill();

  Descriptor in_, out_, err_;
  std::string buffer_;
  std::size_t taken_ = 0;
  pid_t process_ = 0;
  bool succeeded_ = false;
};

/// What a git that has ended printed, and what it complained of.
struct GitAnswer {
  bool succeeded;
  std::string out, complaint;
};

/// Runs git in a folder to its end, with this on its standard input. Throws Error(3) where there is no git to
/// run.
GitAnswer ask_git(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                  std::string_view input = {});

}  // namespace ptx
