#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "cli/commands/commands.hpp"
#include "cli/options/command.hpp"
#include "diagnostic/codes.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/ran.hpp"
#include "tests/support/transcript.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

/// An option's spellings: "-f" and "--format".
Texts spellings(const cli::OptionDescription& declared) {
  Texts out;
  for (const auto name : split(declared.names, ',')) out.emplace_back(trim(name));
  return out;
}

std::string without_marks(std::string text) {
  text.erase(
      std::remove_if(text.begin(), text.end(), [](char c) { return c == '*' || c == '`' || c == '\\'; }),
      text.end());
  return text;
}

/// The text of a page without Markdown's marks.
std::string plain_page(const std::string& name) {
  const auto file = source_folder() / "man" / name;
  return fs::exists(file) ? without_marks(contents(file)) : std::string();
}

bool in_word(char character) {
  return std::isalnum(static_cast<unsigned char>(character)) != 0 || character == '-';
}

/// True where a word of the text is this one.
bool has_word(const std::string& text, const std::string& word) {
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const auto after = at + word.size();
    if ((at == 0 || !in_word(text[at - 1])) && (after == text.size() || !in_word(text[after]))) return true;
  }
  return false;
}

/// The options that a page describes: those that lines start with, such as "-f, --format FORMAT".
Texts described_options(const std::string& page) {
  Texts out;
  for (const auto& line : lines_of(page)) {
    if (!line.starts_with('-')) continue;
    for (const auto part : split(line, ' ')) {
      const auto name = part.substr(0, part.find_first_of(",=["));
      if (!name.starts_with('-') || name.find_first_not_of('-') == std::string_view::npos) break;
      out.emplace_back(name);
    }
  }
  return out;
}

/// True where an argument gives an option in one of its spellings: -f csv, -fcsv, --format csv, --format=csv.
bool gives(const std::string& argument, const Texts& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    if (name.starts_with("--")) return argument == name || argument.starts_with(name + "=");
    return argument.starts_with(name) && !argument.starts_with("--");
  });
}

/// All command lines of ptx that the pages replay.
std::vector<Texts> replayed_commands() {
  std::vector<Texts> out;
  for (const auto& page : all_pages())
    for (const auto& transcript : page.transcripts)
      for (const auto& step : transcript.steps)
        if (auto words = read_command(step.command).words; words.size() > 1 && words[0] == "ptx")
          out.push_back(std::move(words));
  return out;
}

/// What a page sets between single backticks, in paragraphs and tables.
Texts set_as_code(const std::string& page) {
  Texts out;
  for (const auto& line : lines_of(page)) {
    const auto parts = split(line, '`');
    for (std::size_t at = 1; at + 1 < parts.size(); at += 2) out.emplace_back(parts[at]);
  }
  return out;
}

/// The text of all sources of the library and the commands, and the names of their folders.
struct Sources {
  std::string text;
  std::set<std::string> folders;
};
Sources all_sources() {
  Sources out;
  for (const char* layer : {"lib", "cli"})
    for (const auto& entry : fs::recursive_directory_iterator(source_folder() / layer)) {
      if (entry.is_directory()) out.folders.insert(entry.path().filename().string() + "/");
      if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
        out.text += contents(entry.path());
    }
  return out;
}

void expect_none(const Texts& missing) { CHECK_MESSAGE(missing.empty(), join(missing, "\n")); }

TEST_CASE("Every command has a man page that names each of its options, and no other") {
  Texts missing;
  for (const auto& command : cli::commands()) {
    const std::string name = "ptx-" + std::string(command.name) + ".1.md";
    const std::string page = plain_page(name);
    if (page.empty()) {
      missing.push_back("man/" + name + " is missing");
      continue;
    }
    cli::Options options;
    command.define(options);
    std::set<std::string> known{"-h", "--help"};
    for (const auto& declared : options.declared())
      for (const auto& spelling : spellings(declared)) {
        known.insert(spelling);
        if (!has_word(page, spelling)) missing.push_back("man/" + name + " does not name " + spelling);
      }
    for (const auto& described : described_options(page))
      if (!known.contains(described))
        missing.push_back("man/" + name + " describes " + described + ", which the command does not have");
  }
  expect_none(missing);
}

TEST_CASE("The man page ptx(1) names every command") {
  Texts missing;
  const std::string page = plain_page("ptx.1.md");
  for (const auto& command : cli::commands())
    if (!has_word(page, "ptx-" + std::string(command.name)))
      missing.push_back("man/ptx.1.md does not name ptx-" + std::string(command.name));
  expect_none(missing);
}

TEST_CASE("Every command has a transcript, and every option is used in one of its command") {
  Texts missing;
  const auto replayed = replayed_commands();
  for (const auto& command : cli::commands()) {
    std::vector<Texts> own;
    std::copy_if(replayed.begin(), replayed.end(), std::back_inserter(own),
                 [&](const Texts& words) { return words[1] == command.name; });
    if (own.empty()) missing.push_back("no transcript of ptx " + std::string(command.name));
    cli::Options options;
    command.define(options);
    for (const auto& declared : options.declared()) {
      const Texts names = spellings(declared);
      const bool used = std::any_of(own.begin(), own.end(), [&](const Texts& words) {
        return std::any_of(words.begin() + 2, words.end(),
                           [&](const std::string& one) { return gives(one, names); });
      });
      if (!used)
        missing.push_back("no transcript of ptx " + std::string(command.name) + " uses " + declared.names);
    }
  }
  expect_none(missing);
}

TEST_CASE(
    "The man page ptx-check(1) names every diagnostic code, and says of it what the code's table says") {
  Texts missing;
  const std::string page = plain_page("ptx-check.1.md");
  for (const auto& code : all_codes()) {
    if (!has_word(page, std::string(code.name)))
      missing.push_back("man/ptx-check.1.md does not name " + std::string(code.name));
    if (page.find(without_marks(std::string(code.meaning) + " " + std::string(code.remedy))) ==
        std::string::npos)
      missing.push_back("man/ptx-check.1.md says something else of " + std::string(code.name));
  }
  expect_none(missing);
}

TEST_CASE("Every file, folder and function that the page for whoever works on the code names is there") {
  Texts missing;
  const Sources sources = all_sources();
  for (const auto& named : set_as_code(contents(source_folder() / "lib/README.md"))) {
    if (named.find_first_of(" *") != std::string::npos || named.find("NAME") != std::string::npos) continue;
    const auto slash = named.find('/');
    const bool is_there = named.ends_with("()")
                              ? holds(sources.text, " " + named.substr(named.rfind(':') + 1,
                                                                       named.size() - named.rfind(':') - 2))
                              : slash == std::string::npos || sources.folders.contains(named) ||
                                    fs::exists(source_folder() / named);
    if (!is_there) missing.push_back("lib/README.md names " + named + ", which is not there");
  }
  expect_none(missing);
}

TEST_CASE("Every diagnostic code has a portfolio with that mistake") {
  Texts missing;
  for (const auto& code : all_codes())
    if (!fs::is_directory(source_folder() / "tests/portfolios" / code.name))
      missing.push_back("no folder tests/portfolios/" + std::string(code.name));
  expect_none(missing);
}

}  // namespace
