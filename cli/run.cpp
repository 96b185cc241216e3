#include "cli/run.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>

#include "cli/commands/commands.hpp"
#include "cli/help.hpp"
#include "cli/options/command.hpp"
#include "cli/version.hpp"
#include "diagnostic/diagnostic.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/suggest.hpp"

namespace ptx::cli {
namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::size_t columns_of(int descriptor) {
  winsize size{};
  if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  const auto columns = digits(variable("COLUMNS"));
  return columns && *columns > 0 ? static_cast<std::size_t>(*columns) : default_columns;
}

Terminal terminal(const std::ostream& stream, const std::ostream& own, int descriptor) {
  Terminal out;
  const bool is_terminal = &stream == &own && ::isatty(descriptor) == 1;
  if (is_terminal) out.columns = columns_of(descriptor);
  const std::string forced = variable("CLICOLOR_FORCE");
  if (!variable("NO_COLOR").empty())
    out.colour = false;
  else if (!forced.empty() && forced != "0")
    out.colour = true;
  else
    out.colour = is_terminal && variable("TERM") != "dumb";
  return out;
}

/// SOURCE_DATE_EPOCH, else the clock, as a day in UTC.
Date today() {
  using namespace std::chrono;
  const std::string epoch = variable("SOURCE_DATE_EPOCH");
  if (epoch.empty()) return {floor<days>(system_clock::now())};
  if (!all_digits(epoch) || epoch.size() > 11)
    throw Error(
        2, fmt::format("SOURCE_DATE_EPOCH is '{}', which is no number of seconds", clean_and_cut(epoch, 40)));
  return {floor<days>(sys_seconds(seconds(std::stoll(epoch))))};
}

int print(std::ostream& out, std::string_view text) {
  out << text << std::flush;
  return out ? 0 : 3;
}

const Command& find_command(const std::string& word) {
  const auto all = commands();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Command& c) { return c.name == word; });
  if (found != all.end()) return *found;
  if (word.starts_with('-'))
    throw Error(2, fmt::format("there is no option '{}' before a command", clean_and_cut(word, 60)),
                "write the command first: ptx segment -C DIR");
  std::vector<std::string_view> names;
  for (const auto& command : all) names.push_back(command.name);
  const std::string hint = did_you_mean(word, names);
  throw Error(2, fmt::format("unknown command '{}'", clean_and_cut(word, 60)),
              hint.empty() ? "ptx --help lists them" : hint);
}

int run_command(const std::vector<std::string>& arguments, const Streams& streams) {
  if (arguments.empty()) {
    streams.err << general_help();
    return 2;
  }
  if (arguments[0] == "--help" || arguments[0] == "-h") return print(streams.out, general_help());
  if (arguments[0] == "--version") return print(streams.out, version_text());
  const Command& command = find_command(arguments[0]);
  Options options;
  const Action action = command.define(options);
  const Terminal out = terminal(streams.out, std::cout, STDOUT_FILENO);
  if (!options.parse({arguments.begin() + 1, arguments.end()}))
    return print(streams.out, command_help(command, options, out.columns));
  return action({streams, out, terminal(streams.err, std::cerr, STDERR_FILENO),
                 std::filesystem::current_path(), today()});
}

}  // namespace

int run(const std::vector<std::string>& arguments, Streams streams) {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGCHLD, SIG_DFL);
  std::string message, hint;
  int code = 3;
  try {
    return run_command(arguments, streams);
  } catch (const Error& error) {
    message = error.what();
    hint = error.hint();
    code = error.exit_code();
  } catch (const std::bad_alloc&) {
    message = "there is not enough memory";
  } catch (const std::exception& error) {
    message = clean_and_cut(error.what(), 200);
  }
  streams.err << "ptx: " << message << "\n" << (hint.empty() ? "" : "hint: " + hint + "\n") << std::flush;
  return code;
}

}  // namespace ptx::cli
