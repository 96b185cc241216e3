#include "store/files/new_files.hpp"

#include <fmt/format.h>

#include "diagnostic/diagnostic.hpp"
#include "store/files/atomic_file.hpp"
#include "text/clean.hpp"

namespace ptx {
namespace {

namespace fs = std::filesystem;

/// Makes a folder and those above it that are missing; notes each that it made.
void make_folder(const fs::path& folder, std::vector<fs::path>& made) {
  std::error_code error;
  if (folder.empty() || fs::is_directory(folder, error)) return;
  make_folder(folder.parent_path(), made);
  if (fs::create_directory(folder, error)) made.push_back(folder);
  if (!fs::is_directory(folder))
    throw Error(3, fmt::format("the folder '{}' could not be made: {}", clean_and_cut(folder.string(), 100),
                               error ? error.message() : "something else is there"));
}

}  // namespace

std::vector<std::string> existing_paths(const fs::path& folder, const std::vector<NewFile>& files) {
  std::vector<std::string> out;
  std::error_code error;
  for (const auto& file : files)
    if (fs::symlink_status(folder / file.path, error).type() != fs::file_type::not_found)
      out.push_back(file.path);
  return out;
}

void write_new_files(const fs::path& folder, const std::vector<NewFile>& files) {
  std::vector<fs::path> made;
  try {
    for (const auto& file : files) {
      const fs::path path = (folder / file.path).lexically_normal();
      make_folder(path.parent_path(), made);
      write_atomically(path, file.bytes);
      made.push_back(path);
    }
  } catch (const std::exception&) {
    std::error_code error;
    for (; !made.empty(); made.pop_back()) fs::remove(made.back(), error);
    throw;
  }
}

}  // namespace ptx
