#include "store/snapshot.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "model/id.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

namespace fs = std::filesystem;

constexpr std::array top_files{"framework.yaml", "outcomes.yaml", "portfolio.yaml"};
constexpr std::array folders{"finance", "projects", "templates"};
/// A little more than the largest file that is read, so that a larger one is told apart.
constexpr std::size_t most_bytes = (std::size_t{1} << 20) + 4;

Diagnostic of_file(Code code, const std::string& path, std::string message, std::string hint) { return {code, {.file = path}, std::move(message), std::move(hint)}; }

Diagnostic not_a_file(const std::string& path, fs::file_type type) {
  const auto what = type == fs::file_type::symlink     ? "a symbolic link"
                    : type == fs::file_type::fifo      ? "a pipe"
                    : type == fs::file_type::directory ? "a folder"
                                                       : "no ordinary file";
  return of_file(Code::not_a_file, path, fmt::format("this is {}", what),
                 type == fs::file_type::symlink ? "put the file itself here, not a link to it" : "put an ordinary file here, or remove it");
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int number() const { return number_; }

 private:
  int number_;
};

Content read_file(const fs::path& root, const std::string& path) {
  const auto unreadable = [&] {
    return Content{{}, of_file(Code::unreadable_file, path, fmt::format("this file cannot be read: {}", std::strerror(errno)), "give yourself permission to read it")};
  };
  const Descriptor file(::open((root / path).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (file.number() < 0) return unreadable();
  struct stat facts {};
  if (::fstat(file.number(), &facts) != 0) return unreadable();
  if (!S_ISREG(facts.st_mode))
    return {{}, not_a_file(path, S_ISFIFO(facts.st_mode) ? fs::file_type::fifo : S_ISDIR(facts.st_mode) ? fs::file_type::directory : fs::file_type::unknown)};
  Content content;
  content.bytes.resize(std::min(most_bytes, static_cast<std::size_t>(facts.st_size) + 1));
  std::size_t filled = 0;
  while (filled < most_bytes) {
    if (filled == content.bytes.size()) content.bytes.resize(std::min(most_bytes, filled * 2));
    const auto count = ::read(file.number(), content.bytes.data() + filled, content.bytes.size() - filled);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return unreadable();
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  content.bytes.resize(filled);
  return content;
}

/// What is wrong with an entry of projects/ or finance/, or none; `ours` says whether it is a file to read.
std::optional<Diagnostic> judge(const std::string& path, const std::string& name, fs::file_type type, bool& ours) {
  ours = false;
  const bool yaml = name.ends_with(".yaml");
  const bool special = type != fs::file_type::regular && type != fs::file_type::directory;
  if (special || (yaml && type == fs::file_type::directory)) return not_a_file(path, type);
  if (type == fs::file_type::directory || path.starts_with("templates/")) return std::nullopt;
  const std::string shown = clean(name, 60);
  if (name.ends_with(".yml") || name.ends_with(".YAML") || name.ends_with(".YML"))
    return of_file(Code::file_extension, path, fmt::format("'{}' would be passed over: files end in .yaml", shown),
                   fmt::format("rename it to {}.yaml", clean(name.substr(0, name.rfind('.')), 60)));
  if (!yaml) return std::nullopt;
  const auto id = parse_id(name.substr(0, name.size() - 5));
  if (!id) return of_file(Code::file_name, path, fmt::format("a file's stem is the id of what it holds, and {}", id.complaint().message), id.complaint().hint);
  ours = true;
  return std::nullopt;
}

void list_folder(const fs::path& root, const std::string& folder, Snapshot& out) {
  std::error_code error;
  const auto status = fs::symlink_status(root / folder, error);
  if (status.type() == fs::file_type::not_found) return;
  if (status.type() != fs::file_type::directory) {
    out.problems.push_back(not_a_file(folder, status.type()));
    return;
  }
  fs::directory_iterator entries(root / folder, error);
  if (error) {
    out.problems.push_back(of_file(Code::unreadable_file, folder, fmt::format("this folder cannot be read: {}", error.message()), "give yourself permission to read it"));
    return;
  }
  for (const auto& entry : entries) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.')) continue;
    const std::string path = folder + "/" + name;
    bool ours = false;
    if (auto problem = judge(path, name, entry.symlink_status(error).type(), ours)) out.problems.push_back(std::move(*problem));
    if (ours) out.paths.push_back(path);
  }
}

}  // namespace

Snapshot work_tree(const std::filesystem::path& root) {
  Snapshot out;
  std::error_code error;
  for (const std::string name : top_files) {
    const auto type = fs::symlink_status(root / name, error).type();
    if (type == fs::file_type::regular)
      out.paths.push_back(name);
    else if (type != fs::file_type::not_found)
      out.problems.push_back(not_a_file(name, type));
    const std::string short_name = name.substr(0, name.size() - 5) + ".yml";
    if (fs::symlink_status(root / short_name, error).type() != fs::file_type::not_found)
      out.problems.push_back(
          of_file(Code::file_extension, short_name, fmt::format("'{}' would be passed over: files end in .yaml", short_name), fmt::format("rename it to {}", name)));
  }
  for (const std::string folder : folders) list_folder(root, folder, out);
  std::sort(out.paths.begin(), out.paths.end());
  out.read = [root](const std::string& path) { return read_file(root, path); };
  return out;
}

std::string stem(const std::string& path) {
  const auto slash = path.rfind('/');
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  return name.substr(0, name.rfind('.'));
}

}  // namespace ptx
