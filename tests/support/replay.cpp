#include "tests/support/replay.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <stdexcept>

#include "cli/run.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/scratch_repository.hpp"

namespace ptx::tests {
namespace {

namespace fs = std::filesystem;

/// What a command leaves on the screen.
struct Screenful {
  std::string text;
  int exit_code = 0;
};

void settle_environment() {
  ::setenv("SOURCE_DATE_EPOCH", "1738324800", 1);
  for (const char* name : {"NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM", "GITHUB_ACTIONS"})
    ::unsetenv(name);
}

/// The text without what no screen shows: a byte order mark, and the carriage returns of a CSV.
std::string visible(const std::string& text) {
  std::string out = text.substr(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  for (auto at = out.find("\r\n"); at != std::string::npos; at = out.find("\r\n", at)) out.erase(at, 1);
  return out;
}

std::string first_lines(const std::string& text, std::size_t count) {
  std::size_t end = 0;
  while (count-- > 0 && end < text.size()) end = std::min(text.find('\n', end), text.size() - 1) + 1;
  return text.substr(0, end);
}

Screenful run_ptx(const CommandLine& line) {
  const std::vector<std::string> arguments(line.words.begin() + 1, line.words.end());
  std::ostringstream out, err;
  const bool cut = line.head != CommandLine().head;
  const int exit_code = cli::run(arguments, {out, cut ? err : out});
  if (!cut) return {out.str(), exit_code};
  return {err.str() + first_lines(out.str(), line.head), 0};
}

Screenful cat(const std::string& file) {
  if (!fs::is_regular_file(file)) return {"cat: " + file + ": No such file or directory\n", 1};
  return {contents(file)};
}

Screenful ls(const std::string& folder) {
  if (!fs::is_directory(folder))
    return {"ls: cannot access '" + folder + "': No such file or directory\n", 2};
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  Screenful out;
  for (const auto& name : names)
    if (!name.starts_with('.')) out.text += name + "\n";
  return out;
}

Screenful run_line(const CommandLine& line) {
  if (line.words[0] == "ptx") return run_ptx(line);
  if (line.words[0] == "bash" && line.words.size() == 3) {
    write_twelve_months(fs::current_path() / line.words[2]);
    return {};
  }
  if (line.words.size() > 2) throw std::runtime_error("cat and ls take one name here");
  const std::string operand = line.words.size() == 2 ? line.words[1] : ".";
  Screenful out = line.words[0] == "cat" ? cat(operand) : ls(operand);
  out.text = first_lines(out.text, line.head);
  return out;
}

std::vector<std::string> run_step(const Step& step) {
  try {
    const Screenful screen = run_line(read_command(step.command));
    auto lines = lines_of(visible(screen.text));
    while (!lines.empty() && lines.back().find_first_not_of(' ') == std::string::npos) lines.pop_back();
    if (!screen.text.empty() && !screen.text.ends_with('\n')) lines.emplace_back("[no line end]");
    if (screen.exit_code != 0) lines.push_back("[exit " + std::to_string(screen.exit_code) + "]");
    return lines;
  } catch (const std::exception& failure) {
    return {std::string("[not replayed: ") + failure.what() + "]"};
  }
}

void copy_folder(const fs::path& from, const fs::path& to) {
  fs::create_directories(to.parent_path());
  fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
}

/// Makes the folder that a page names, or a repository of twelve months.
void set_up(const std::string& named, const fs::path& folder, const std::string& page) {
  if (named == "twelve months of examples/portfolio") return write_twelve_months(folder);
  if (!fs::is_directory(source_folder() / named))
    throw std::runtime_error(page + ": there is no folder " + named);
  copy_folder(source_folder() / named, folder);
}

}  // namespace

std::vector<Replayed> replay(const Page& page) {
  settle_environment();
  const TemporaryFolder home;
  copy_folder(source_folder() / "examples", home.path() / "examples");
  std::vector<std::unique_ptr<TemporaryFolder>> copies;
  fs::path folder = home.path();
  std::vector<Replayed> out;
  for (const auto& transcript : page.transcripts) {
    if (transcript.folder.empty()) {
      folder = home.path();
    } else if (transcript.fresh) {
      copies.push_back(std::make_unique<TemporaryFolder>());
      folder = copies.back()->path() / fs::path(transcript.folder).filename();
      set_up(transcript.folder, folder, page.name);
    }
    const WorkingDirectory here(folder);
    for (const auto& step : transcript.steps) out.push_back({&step, run_step(step)});
  }
  return out;
}

std::string blessed(const Page& page, const std::vector<Replayed>& steps) {
  std::string out;
  std::size_t line = 0;
  const auto copy_up_to = [&](std::size_t end) {
    for (; line < end; ++line) out += page.lines[line] + "\n";
  };
  for (const auto& [step, got] : steps) {
    copy_up_to(step->output);
    for (const auto& one : got) out += one.empty() ? "\n" : std::string(step->indent, ' ') + one + "\n";
    line = step->end;
  }
  copy_up_to(page.lines.size());
  return out;
}

}  // namespace ptx::tests
