#include "store/files/atomic_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "diagnostic/diagnostic.hpp"
#include "store/files/temporary_files.hpp"
#include "text/clean.hpp"

namespace ptx {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;

[[noreturn]] void fail(const fs::path& path, const std::string& why) {
  throw Error(3, fmt::format("'{}' could not be written: {}", clean_and_cut(path.string(), 100), why));
}

}  // namespace

void write_atomically(const fs::path& path, std::string_view bytes) {
  std::error_code error;
  fs::path target = path;
  for (int links = 0; fs::is_symlink(target, error); ++links) {
    if (links == most_links) fail(path, std::strerror(ELOOP));
    target = target.parent_path() / fs::read_symlink(target, error);
  }
  const auto type = fs::status(target, error).type();
  if (type != fs::file_type::not_found && type != fs::file_type::regular)
    fail(path, type == fs::file_type::directory ? "it is a folder" : "it is no ordinary file");
  const fs::path folder = target.parent_path().empty() ? fs::path(".") : target.parent_path();
  const std::string prefix = "." + target.filename().string() + ".ptx-";
  sweep_temporaries(folder, prefix);
  const fs::path temporary = folder / (prefix + std::to_string(::getpid()));
  const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
  if (file < 0) fail(path, std::strerror(errno));
  struct stat old {};
  if (type == fs::file_type::regular && ::stat(target.c_str(), &old) == 0 &&
      ::fchmod(file, old.st_mode & 07777) != 0)
    errno = 0;
  const bool written = write_all(file, bytes) && ::fsync(file) == 0;
  const int written_error = errno;
  const bool closed = ::close(file) == 0;
  if (!written || !closed || ::rename(temporary.c_str(), target.c_str()) != 0) {
    const std::string why = std::strerror(!written ? written_error : errno);
    ::unlink(temporary.c_str());
    fail(path, why);
  }
  const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory >= 0) {
    ::fsync(directory);
    ::close(directory);
  }
}

}  // namespace ptx
