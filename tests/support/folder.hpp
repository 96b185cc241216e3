#pragma once

#include <filesystem>
#include <string>

namespace ptx::tests {

/// The top of the repository.
std::filesystem::path source_folder();

/// All bytes of a file. Throws where it cannot be read.
std::string contents(const std::filesystem::path& file);
/// Makes the file, and the folders above it, with these bytes. Throws where it cannot be written.
void write_file(const std::filesystem::path& file, const std::string& bytes);

/// An empty folder of its own, gone with the object.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Makes a folder the working directory as long as the object lives.
class WorkingDirectory {
 public:
  explicit WorkingDirectory(const std::filesystem::path& folder);
  ~WorkingDirectory();
  WorkingDirectory(const WorkingDirectory&) = delete;
  WorkingDirectory& operator=(const WorkingDirectory&) = delete;

 private:
  std::filesystem::path before_;
};

}  // namespace ptx::tests
