#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/commands/commands.hpp"
#include "render/format/terminal.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx::cli {
namespace {

/// "-f, --format FORMAT"; a long name alone is set in as far.
std::string term(const OptionDescription& declared) {
  const auto names = split(declared.names, ',');
  std::string out =
      names.size() > 1 ? fmt::format("{}, {}", names[0], names[1]) : fmt::format("    {}", names[0]);
  return declared.placeholder.empty() ? out : out + " " + declared.placeholder;
}

std::string entry(const std::string& left, std::size_t left_columns, std::string_view words,
                  std::size_t columns) {
  const std::size_t indent = left_columns + 4;
  std::string text = wrapped(words, columns, indent);
  text.replace(0, indent, "  " + pad_right(left, left_columns) + "  ");
  return text;
}

}  // namespace

std::string general_help() {
  std::string out =
      "ptx: the projects of a council's transformation portfolio, from YAML files in git\n\n"
      "  ptx segment                        which tier is each project in, and why?\n"
      "  ptx score passenger-transport --explain\n"
      "  ptx check                          is every file well-formed?\n\n"
      "Commands (ptx COMMAND --help says more):\n";
  for (const auto& command : commands())
    out += entry(std::string(command.name), 14, command.summary, default_columns);
  return out +
         "\n  ptx --version prints the version. Exit codes: 0 done; 1 the portfolio has errors; 2 what was\n "
         " typed is wrong; 3 something outside failed.\n";
}

std::string command_help(const Command& command, const Options& options, std::size_t columns) {
  const std::size_t room = columns == 0 ? default_columns : columns;
  std::string out = fmt::format("ptx {}: {}\n\nExamples:\n", command.name, command.summary);
  for (const auto& line : options.example_lines()) out += "  " + line + "\n";
  const auto& operands = options.declared_operands();
  out += fmt::format("\nUsage: ptx {} [options]", command.name);
  for (const auto& operand : operands)
    out += operand.several ? fmt::format(" [{}...]", operand.placeholder) : " " + operand.placeholder;
  out += "\n";
  std::size_t widest = 0;
  for (const auto& declared : options.declared()) widest = std::max(widest, width(term(declared)));
  if (!operands.empty()) out += "\n";
  for (const auto& operand : operands) out += entry(operand.placeholder, widest, operand.help, room);
  out += "\nOptions:\n";
  for (const auto& declared : options.declared()) out += entry(term(declared), widest, declared.help, room);
  return out;
}

}  // namespace ptx::cli
