#include "store/files/snapshot.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>

#include "store/files/file_descriptor.hpp"
#include "store/files/portfolio_listing.hpp"

namespace ptx {
namespace {

namespace fs = std::filesystem;

DirectoryEntry::Kind kind_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::regular:
      return DirectoryEntry::Kind::file;
    case fs::file_type::directory:
      return DirectoryEntry::Kind::folder;
    case fs::file_type::symlink:
      return DirectoryEntry::Kind::link;
    case fs::file_type::fifo:
      return DirectoryEntry::Kind::pipe;
    default:
      return DirectoryEntry::Kind::other;
  }
}

FileContent read_file(const fs::path& root, const std::string& path) {
  const auto unreadable = [&] {
    return FileContent{{},
                       Diagnostic{Code::unreadable_file,
                                  {.file = path},
                                  fmt::format("this file cannot be read: {}", std::strerror(errno)),
                                  "give yourself permission to read it"}};
  };
  const Descriptor file(::open((root / path).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (file.number() < 0) return unreadable();
  struct stat facts {};
  if (::fstat(file.number(), &facts) != 0) return unreadable();
  if (!S_ISREG(facts.st_mode))
    return {{},
            not_a_file_error({path, S_ISFIFO(facts.st_mode)  ? DirectoryEntry::Kind::pipe
                                    : S_ISDIR(facts.st_mode) ? DirectoryEntry::Kind::folder
                                                             : DirectoryEntry::Kind::other})};
  FileContent content;
  content.bytes.resize(std::min(most_bytes_read, static_cast<std::size_t>(facts.st_size) + 1));
  std::size_t filled = 0;
  while (filled < most_bytes_read) {
    if (filled == content.bytes.size()) content.bytes.resize(std::min(most_bytes_read, filled * 2));
    const auto count = ::read(file.number(), content.bytes.data() + filled, content.bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable();
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  content.bytes.resize(filled);
  return content;
}

/// Adds what lies in a folder of the portfolio.
void list_folder(const fs::path& root, const std::string& folder, std::vector<DirectoryEntry>& out,
                 Diagnostics& problems) {
  std::error_code error;
  fs::directory_iterator entries(root / folder, error);
  if (error) {
    problems.push_back({Code::unreadable_file,
                        {.file = folder},
                        fmt::format("this folder cannot be read: {}", error.message()),
                        "give yourself permission to read it"});
    return;
  }
  for (const auto& entry : entries)
    out.push_back(
        {folder + "/" + entry.path().filename().string(), kind_of(entry.symlink_status(error).type())});
}

std::map<std::string, std::string> versions_of(const Snapshot& snapshot) {
  std::map<std::string, std::string> out;
  for (std::size_t i = 0; i < snapshot.paths.size(); ++i)
    out.emplace(snapshot.paths[i], snapshot.versions.empty() ? "" : snapshot.versions[i]);
  return out;
}

}  // namespace

Snapshot work_tree(const std::filesystem::path& root) {
  std::vector<DirectoryEntry> entries;
  Diagnostics problems;
  std::error_code error;
  for (const auto& name : top_level_names()) {
    const auto type = fs::symlink_status(root / name, error).type();
    if (type == fs::file_type::not_found) continue;
    entries.push_back({name, kind_of(type)});
    if (is_folder_of_portfolio(name) && type == fs::file_type::directory)
      list_folder(root, name, entries, problems);
  }
  Snapshot out = select_portfolio_files(entries);
  out.problems.insert(out.problems.end(), problems.begin(), problems.end());
  out.read = [root](const std::string& path) { return read_file(root, path); };
  return out;
}

std::string stem(const std::string& path) {
  const auto slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  return name.substr(0, name.rfind('.'));
}

std::set<std::string> differing_paths(const Snapshot& one, const Snapshot& other) {
  const auto versions = versions_of(one), others = versions_of(other);
  std::set<std::string> out;
  for (const auto& [path, version] : versions)
    if (const auto found = others.find(path);
        found == others.end() || version.empty() || found->second != version)
      out.insert(path);
  for (const auto& [path, version] : others)
    if (!versions.contains(path)) out.insert(path);
  return out;
}

}  // namespace ptx
