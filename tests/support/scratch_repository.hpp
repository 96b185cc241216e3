#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/folder.hpp"
#include "tests/support/written.hpp"

namespace ptx::tests {

/// What a commit says of itself. The same script of commits gives the same hashes, wherever and whenever it
/// is run.
struct Made {
  std::string subject;
  std::string date = "2024-04-30T17:00:00+01:00";
  std::string author = "Amina Cole";
};

/// A git repository of its own, gone with the object. From the first one on, this process heeds no
/// configuration of git but that of repositories.
class ScratchRepository {
 public:
  /// `format` is sha1 or sha256.
  explicit ScratchRepository(const std::string& format = "sha1");

  const std::filesystem::path& path() const { return folder_.path(); }
  void write(const std::string& path, const std::string& text) const {
    write_file(folder_.path() / path, text);
  }
  void write(const Files& files, const std::string& folder = "") const;
  void remove(const std::string& path) const { std::filesystem::remove_all(folder_.path() / path); }
  /// Commits everything as it lies there; gives the hash.
  std::string commit(const Made& made) const;
  /// Runs git in it; gives what it prints. Throws where it fails.
  std::string git(const std::vector<std::string>& arguments) const;

 private:
  TemporaryFolder folder_;
};

/// Runs git in a folder; gives what it prints, without the line end. Throws where it fails.
std::string git_in(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                   const std::string& environment = "");

/// Writes twelve months of the example portfolio into a folder that is not there yet, as
/// tests/support/twelve_months.sh does. Throws where that fails.
void write_twelve_months(const std::filesystem::path& folder);

/// A variable of the environment as long as the object lives; unset where there is no value.
class Variable {
 public:
  Variable(std::string name, std::optional<std::string> value);
  ~Variable();
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  std::string name_;
  std::optional<std::string> before_;
};

}  // namespace ptx::tests
