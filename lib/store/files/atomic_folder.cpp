#include "store/files/atomic_folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>
#include <system_error>

#include "diagnostic/diagnostic.hpp"
#include "store/files/file_descriptor.hpp"
#include "store/files/temporary_files.hpp"
#include "text/clean.hpp"
#include "text/json_value.hpp"

namespace ptx {
namespace {

namespace fs = std::filesystem;

/// More than any inventory of ours has.
constexpr std::size_t most_inventory = std::size_t{1} << 24;

[[noreturn]] void refuse(const std::string& shown, const std::string& why, const std::string& hint) {
  throw Error(2, fmt::format("'{}' {}", clean_and_cut(shown, 100), why), hint);
}

[[noreturn]] void fail(const TargetFolder& target, const std::string& why) {
  throw Error(3, fmt::format("'{}' could not be written: {}", clean_and_cut(target.shown, 100), why));
}

std::string read_inventory(const fs::path& file) {
  const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  std::string out;
  if (descriptor.number() < 0) return out;
  char buffer[1 << 14];
  for (ssize_t count = 0;
       out.size() < most_inventory && (count = ::read(descriptor.number(), buffer, sizeof buffer)) > 0;)
    out.append(buffer, static_cast<std::size_t>(count));
  return out;
}

/// The first file in a folder that its inventory does not name; empty where there is none.
std::string stranger(const fs::path& folder, const std::string& inventory, std::string_view inventory_name) {
  std::set<std::string> all;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_symlink() || !entry.is_directory())
      all.insert(entry.path().lexically_relative(folder).generic_string());
  for (const auto& one : all)
    if (one != inventory_name && inventory.find("\"path\": " + json_string(one)) == std::string::npos)
      return one;
  return {};
}

/// The folder itself, where links lead to it.
fs::path resolved(const TargetFolder& target) {
  std::error_code error;
  fs::path out = fs::weakly_canonical(target.path, error);
  if (error) fail(target, error.message());
  return out.filename().empty() ? out.parent_path() : out;
}

[[noreturn]] void failed() { throw std::system_error(errno, std::generic_category()); }

void flush_folder(const fs::path& path) {
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.number() < 0 || ::fsync(folder.number()) != 0) failed();
}

void write_flushed(const fs::path& path, std::string_view bytes) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
  if (file.number() < 0 || !write_all(file.number(), bytes) || ::fsync(file.number()) != 0) failed();
}

/// Everything under a folder's temporary name; gone with the object unless it has been put into its place.
class Beside {
 public:
  explicit Beside(fs::path path) : path_(std::move(path)) {
    fs::remove_all(path_);
    if (!fs::create_directory(path_)) throw std::system_error(EEXIST, std::generic_category());
  }
  ~Beside() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  Beside(const Beside&) = delete;
  Beside& operator=(const Beside&) = delete;

  void write(const std::vector<NewFile>& files) const {
    std::set<fs::path> folders{path_};
    for (const auto& file : files) {
      const fs::path target = path_ / file.path;
      fs::create_directories(target.parent_path());
      folders.insert(target.parent_path());
      write_flushed(target, file.bytes);
    }
    for (const auto& folder : folders) flush_folder(folder);
  }

  /// Puts the folder into its place; what stood there stands under the temporary name then.
  void put(const fs::path& place) const {
    const bool there = fs::exists(place);
    if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, place.c_str(),
                    there ? RENAME_EXCHANGE : RENAME_NOREPLACE) != 0)
      failed();
    flush_folder(place.parent_path());
  }

 private:
  fs::path path_;
};

}  // namespace

void check_folder(const TargetFolder& target) {
  std::error_code error;
  const auto type = fs::status(target.path, error).type();
  const std::string hint = "name a folder that is not there yet";
  if (type == fs::file_type::not_found) {
    if (!fs::is_directory(resolved(target).parent_path(), error))
      refuse(fs::path(target.shown).parent_path().string(), "is no folder",
             "make it first: only the last part of the name is made");
    return;
  }
  if (type != fs::file_type::directory) refuse(target.shown, "is no folder", hint);
  try {
    if (fs::is_empty(target.path)) return;
    const std::string listed = read_inventory(target.path / target.inventory);
    if (!listed.starts_with(target.mark))
      refuse(target.shown, "is not empty, and no pack that ptx wrote", hint);
    const std::string other = stranger(target.path, listed, target.inventory);
    if (!other.empty())
      refuse(target.shown,
             fmt::format("holds '{}', which is no part of the pack that ptx wrote there",
                         clean_and_cut(other, 60)),
             "move it elsewhere, or " + hint);
  } catch (const fs::filesystem_error& failure) {
    fail(target, failure.code().message());
  }
}

void write_folder(const TargetFolder& target, const std::vector<NewFile>& files) {
  check_folder(target);
  const fs::path place = resolved(target);
  const std::string prefix = "." + place.filename().string() + ".ptx-";
  sweep_temporaries(place.parent_path(), prefix);
  try {
    const Beside beside(place.parent_path() / (prefix + std::to_string(::getpid())));
    beside.write(files);
    beside.put(place);
  } catch (const std::system_error& failure) {
    fail(target, failure.code().message());
  }
}

}  // namespace ptx
