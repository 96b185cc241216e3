#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace ptx::tests {

/// A command in a page and what stands under it. Lines are counted from 0.
struct Step {
  std::size_t line;     ///< of its `$ `
  std::size_t output;   ///< the first line of what it prints
  std::size_t end;      ///< the line behind that; blank lines before the next command or the end are left out
  std::size_t indent;   ///< by which the block is set in
  std::string command;  ///< "ptx segment --grid"
  std::vector<std::string> expected;
};

/// A block of commands, run one after another in one folder.
struct Transcript {
  std::string folder;  ///< what the last `<!-- in: FOLDER -->` above it says; empty where there is none
  bool fresh;          ///< true for the first block below that line
  std::vector<Step> steps;
};

/// A Markdown page cut into lines, and the transcripts in it that are to be replayed: blocks in which every
/// command is ptx, cat, ls, or writes the example's twelve months.
struct Page {
  std::string name;  ///< relative to the repository
  std::vector<std::string> lines;
  std::vector<Transcript> transcripts;
};

/// Finds the transcripts of a page; of a man page those of the section EXAMPLES.
Page read_page(std::string name, const std::string& text);

/// All pages that hold transcripts: the README, man/*.md and tests/golden/*.md, by name.
std::vector<Page> all_pages();

/// A command line cut into words as a shell would; `head` is the number behind `| head -`. Throws
/// std::runtime_error for what is not understood.
struct CommandLine {
  std::vector<std::string> words;
  std::size_t head = static_cast<std::size_t>(-1);
};
CommandLine read_command(const std::string& command);

/// Lines of a text; what stands behind the last line end is a line too, unless it is empty.
std::vector<std::string> lines_of(const std::string& text);

}  // namespace ptx::tests
