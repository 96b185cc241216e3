#include "tests/support/scratch_repository.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace ptx::tests {
namespace {

/// Takes out of this process's environment what would lead git elsewhere, or to somebody's own settings.
void shut_out_configuration() {
  static bool done = false;
  if (std::exchange(done, true)) return;
  static const TemporaryFolder home;
  std::vector<std::string> names;
  for (char** variable = environ; variable && *variable; ++variable)
    if (const std::string text = *variable; text.starts_with("GIT_"))
      names.push_back(text.substr(0, text.find('=')));
  for (const auto& name : names) ::unsetenv(name.c_str());
  ::setenv("HOME", home.path().c_str(), 1);
  ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
  ::unsetenv("XDG_CONFIG_HOME");
}

std::string quoted(const std::string& word) {
  std::string out = "'";
  for (const char sign : word) out += sign == '\'' ? "'\\''" : std::string(1, sign);
  return out + "'";
}

std::string address(std::string name) {
  std::replace(name.begin(), name.end(), ' ', '.');
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
  return name + "@wexcombe.example";
}

/// What a command prints, without the line end. Throws where it fails.
std::string printed_by(const std::string& command) {
  std::FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
  if (!pipe) throw std::runtime_error("no process can be started");
  std::string out;
  std::array<char, 4096> piece{};
  for (std::size_t count = 0; (count = std::fread(piece.data(), 1, piece.size(), pipe)) > 0;)
    out.append(piece.data(), count);
  if (::pclose(pipe) != 0) throw std::runtime_error(command + ": " + out);
  while (out.ends_with('\n')) out.pop_back();
  return out;
}

}  // namespace

std::string git_in(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                   const std::string& environment) {
  std::string command = environment + " git -C " + quoted(folder.string());
  for (const auto& argument : arguments) command += " " + quoted(argument);
  return printed_by(command);
}

void write_twelve_months(const std::filesystem::path& folder) {
  shut_out_configuration();
  printed_by("bash " + quoted((source_folder() / "tests/support/twelve_months.sh").string()) + " " +
             quoted(folder.string()));
}

ScratchRepository::ScratchRepository(const std::string& format) {
  shut_out_configuration();
  git({"init", "--quiet", "--initial-branch=main", "--object-format=" + format});
  git({"config", "gc.auto", "0"});
  git({"config", "user.name", "Amina Cole"});
  git({"config", "user.email", address("Amina Cole")});
}

void ScratchRepository::write(const Files& files, const std::string& folder) const {
  for (const auto& [path, text] : files) write(folder.empty() ? path : folder + "/" + path, text);
}

std::string ScratchRepository::commit(const Made& made) const {
  git({"add", "--all"});
  std::string environment;
  for (const std::string who : {"AUTHOR", "COMMITTER"})
    environment += "GIT_" + who + "_NAME=" + quoted(made.author) + " GIT_" + who +
                   "_EMAIL=" + quoted(address(made.author)) + " GIT_" + who + "_DATE=" + quoted(made.date) +
                   " ";
  git_in(path(), {"commit", "--quiet", "--allow-empty", "--no-edit", "-m", made.subject}, environment);
  return git({"rev-parse", "HEAD"});
}

std::string ScratchRepository::git(const std::vector<std::string>& arguments) const {
  return git_in(path(), arguments);
}

Variable::Variable(std::string name, std::optional<std::string> value) : name_(std::move(name)) {
  if (const char* before = std::getenv(name_.c_str())) before_ = before;
  if (value)
    ::setenv(name_.c_str(), value->c_str(), 1);
  else
    ::unsetenv(name_.c_str());
}

Variable::~Variable() {
  if (before_)
    ::setenv(name_.c_str(), before_->c_str(), 1);
  else
    ::unsetenv(name_.c_str());
}

}  // namespace ptx::tests
