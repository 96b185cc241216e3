#include "store/git/git_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "diagnostic/diagnostic.hpp"

extern char** environ;

namespace ptx {
namespace {

constexpr std::size_t piece = std::size_t{64} << 10;
constexpr std::size_t longest_complaint = std::size_t{16} << 10;

/// What stands before every request: no replaced objects, and nothing of the repository's configuration that
/// names a program.
constexpr std::array settings{"--no-replace-objects",
                              "--no-pager",
                              "--literal-pathspecs",
                              "-c",
                              "core.fsmonitor=false",
                              "-c",
                              "core.hooksPath=/dev/null",
                              "-c",
                              "core.askPass=",
                              "-c",
                              "advice.graftFileDeprecated=false"};

/// The only variables of git that reach it: where a person's own configuration lies, and how far up it looks
/// for a repository.
constexpr std::array<std::string_view, 6> kept_variables{"GIT_CEILING_DIRECTORIES",
                                                         "GIT_CONFIG_GLOBAL",
                                                         "GIT_CONFIG_NOSYSTEM",
                                                         "GIT_CONFIG_SYSTEM",
                                                         "GIT_DISCOVERY_ACROSS_FILESYSTEM",
                                                         "GIT_TEST_ASSUME_DIFFERENT_OWNER"};
constexpr std::array own_variables{"LC_ALL=C",
                                   "GIT_OPTIONAL_LOCKS=0",
                                   "GIT_ALLOW_PROTOCOL=none",
                                   "GIT_NO_LAZY_FETCH=1",
                                   "GIT_TERMINAL_PROMPT=0",
                                   "GIT_GRAFT_FILE=/dev/null",
                                   "GIT_ATTR_NOSYSTEM=1"};

[[noreturn]] void fail(std::string_view what, int error) {
  throw Error(3, fmt::format("git could not be run: {}: {}", what, std::strerror(error)));
}

/// The same file under a number above those of the standard streams, one of which may be closed.
Descriptor above_standard(int number) {
  if (number < 0) fail("no file is left to talk to it", errno);
  const Descriptor low(number);
  Descriptor high(::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
  if (high.number() < 0) fail("no file is left to talk to it", errno);
  return high;
}

std::vector<std::string> environment() {
  std::vector<std::string> out;
  for (char** variable = environ; variable && *variable; ++variable) {
    const std::string_view text = *variable;
    const auto name = text.substr(0, text.find('='));
    const bool kept = std::find(kept_variables.begin(), kept_variables.end(), name) != kept_variables.end();
    if (name != "LC_ALL" && (kept || !name.starts_with("GIT_"))) out.emplace_back(text);
  }
  out.insert(out.end(), own_variables.begin(), own_variables.end());
  return out;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> out;
  for (auto& text : texts) out.push_back(text.data());
  out.push_back(nullptr);
  return out;
}

/// Starts git with these as its standard streams; gives 0 and the process, or what went wrong.
int spawn(std::vector<std::string> words, int in, int out, int err, pid_t& process) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&files, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&files, err, STDERR_FILENO);
  sigset_t none, defaults;
  sigemptyset(&none);
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  auto variables = environment();
  const int error = ::posix_spawnp(&process, "git", &files, &attributes, pointers(words).data(),
                                   pointers(variables).data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return error;
}

}  // namespace

GitProcess::GitProcess(const std::filesystem::path& folder, const std::vector<std::string>& arguments) {
  std::array<int, 2> input{-1, -1}, output{-1, -1};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input.data()) != 0)
    fail("no file is left to talk to it", errno);
  in_ = above_standard(input[0]);
  const Descriptor its_in = above_standard(input[1]);
  if (::pipe2(output.data(), O_CLOEXEC) != 0) fail("no file is left to talk to it", errno);
  out_ = above_standard(output[0]);
  const Descriptor its_out = above_standard(output[1]);
  err_ = above_standard(::memfd_create("git", MFD_CLOEXEC));

  std::vector<std::string> words{"git", "-C", folder.empty() ? "." : folder.string()};
  words.insert(words.end(), settings.begin(), settings.end());
  words.insert(words.end(), arguments.begin(), arguments.end());
  const int error = spawn(std::move(words), its_in.number(), its_out.number(), err_.number(), process_);
  if (error == ENOENT)
    throw Error(3, "git is not there, and history is read with it",
                "install it (apt-get install git), or leave out what asks for history");
  if (error != 0) {
    process_ = 0;
    fail("it did not start", error);
  }
}

GitProcess::~GitProcess() { wait(); }

void GitProcess::send(std::string_view request) {
  while (!request.empty()) {
    const auto count = ::send(in_.number(), request.data(), request.size(), MSG_NOSIGNAL);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return;
    request.remove_prefix(static_cast<std::size_t>(count));
  }
}

bool GitProcess::fill() {
  buffer_.erase(0, std::exchange(taken_, 0));
  const auto size = buffer_.size();
  buffer_.resize(size + piece);
  ssize_t count = 0;
  do {
    count = ::read(out_.number(), buffer_.data() + size, piece);
  } while (count < 0 && errno == EINTR);
  buffer_.resize(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  return count > 0;
}

std::string GitProcess::line() {
  auto end = buffer_.find('\n', taken_);
  while (end == std::string::npos && fill()) end = buffer_.find('\n', taken_);
  std::string out = buffer_.substr(taken_, end == std::string::npos ? end : end - taken_);
  taken_ = end == std::string::npos ? buffer_.size() : end + 1;
  return out;
}

std::string GitProcess::bytes(std::size_t count) {
  while (buffer_.size() - taken_ < count && fill()) continue;
  std::string out = buffer_.substr(taken_, count);
  taken_ += out.size();
  return out;
}

std::string GitProcess::run_with_input(std::string_view input) {
  while (true) {
    if (input.empty()) in_.close();
    std::array<pollfd, 2> waiting{pollfd{out_.number(), POLLIN, 0}, pollfd{in_.number(), POLLOUT, 0}};
    if (::poll(waiting.data(), waiting.size(), -1) < 0) {
      if (errno == EINTR) continue;
      fail("it does not answer", errno);
    }
    if (waiting[1].revents != 0) {
      const auto count =
          ::send(in_.number(), input.data(), std::min(input.size(), piece), MSG_NOSIGNAL | MSG_DONTWAIT);
      if (count >= 0)
        input.remove_prefix(static_cast<std::size_t>(count));
      else if (errno != EINTR && errno != EAGAIN)
        input = {};
    }
    if (waiting[0].revents != 0 && !fill()) break;
  }
  return buffer_.substr(std::exchange(taken_, buffer_.size()));
}

bool GitProcess::wait() {
  in_.close();
  out_.close();
  if (process_ == 0) return succeeded_;
  int status = 0;
  pid_t ended = 0;
  do {
    ended = ::waitpid(process_, &status, 0);
  } while (ended < 0 && errno == EINTR);
  succeeded_ = ended == process_ && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  process_ = 0;
  return succeeded_;
}

std::string GitProcess::complaint() const {
  std::string out(longest_complaint, '\0');
  const auto count = ::pread(err_.number(), out.data(), out.size(), 0);
  out.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
  return out;
}

GitAnswer ask_git(const std::filesystem::path& folder, const std::vector<std::string>& arguments,
                  std::string_view input) {
  GitProcess git(folder, arguments);
  GitAnswer out{false, git.run_with_input(input), {}};
  out.succeeded = git.wait();
  out.complaint = git.complaint();
  return out;
}

}  // namespace ptx
