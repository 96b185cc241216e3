#include "tests/support/transcript.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "tests/support/folder.hpp"

namespace ptx::tests {
namespace {

using Lines = std::vector<std::string>;

/// Lines of a page that are one block of code.
struct Block {
  std::size_t first, last;
  std::size_t indent;
};

std::size_t indent_of(const std::string& line) { return std::min(line.find_first_not_of(' '), line.size()); }
bool is_blank(const std::string& line) { return indent_of(line) == line.size(); }
bool is_command(const std::string& line, std::size_t indent) {
  return indent_of(line) == indent && line.compare(indent, 2, "$ ") == 0;
}

/// The fence that a line opens: its backticks and what stands behind them.
struct Fence {
  std::size_t indent, size;
  std::string info;
};
std::optional<Fence> fence(const std::string& line) {
  const std::size_t indent = indent_of(line);
  const std::size_t end = std::min(line.find_first_not_of('`', indent), line.size());
  if (end - indent < 3) return std::nullopt;
  return Fence{indent, end - indent, line.substr(end)};
}

std::size_t end_of_fence(const Lines& lines, std::size_t first, std::size_t size) {
  for (std::size_t line = first; line < lines.size(); ++line)
    if (const auto closing = fence(lines[line]); closing && closing->size >= size && closing->info.empty())
      return line;
  return lines.size();
}

std::size_t end_of_indented(const Lines& lines, std::size_t first) {
  std::size_t end = first;
  for (std::size_t line = first;
       line < lines.size() && (is_blank(lines[line]) || indent_of(lines[line]) >= indent_of(lines[first]));
       ++line)
    if (!is_blank(lines[line])) end = line + 1;
  return end;
}

std::string without_indent(const std::string& line, std::size_t indent) {
  return line.size() <= indent ? "" : line.substr(indent);
}

Step read_step(const Lines& lines, std::size_t line, const Block& block) {
  Step step{line, line + 1, line + 1, block.indent, lines[line].substr(block.indent + 2), {}};
  while (step.command.ends_with('\\') && step.output < block.last) {
    step.command.pop_back();
    step.command += without_indent(lines[step.output++], block.indent);
  }
  step.end = step.output;
  while (step.end < block.last && !is_command(lines[step.end], block.indent)) ++step.end;
  while (step.end > step.output && is_blank(lines[step.end - 1])) --step.end;
  for (std::size_t at = step.output; at < step.end; ++at)
    step.expected.push_back(without_indent(lines[at], block.indent));
  return step;
}

bool is_replayed(const Step& step) {
  const std::string program = step.command.substr(0, step.command.find(' '));
  return program == "ptx" || program == "cat" || program == "ls" ||
         step.command.starts_with("bash tests/support/twelve_months.sh ");
}

void add_transcript(const Block& block, const std::string& folder, bool& fresh, Page& page) {
  Transcript transcript{folder, fresh, {}};
  for (std::size_t line = block.first; line < block.last; ++line)
    if (is_command(page.lines[line], block.indent))
      transcript.steps.push_back(read_step(page.lines, line, block));
  if (transcript.steps.empty() || !std::all_of(transcript.steps.begin(), transcript.steps.end(), is_replayed))
    return;
  if (transcript.steps.front().line != block.first)
    throw std::runtime_error(page.name + ":" + std::to_string(block.first + 1) +
                             ": a transcript starts with its command");
  fresh = false;
  page.transcripts.push_back(std::move(transcript));
}

std::optional<std::string> folder_in(const std::string& line) {
  constexpr std::string_view opening = "<!-- in: ", closing = " -->";
  if (!line.starts_with(opening) || !line.ends_with(closing) ||
      line.size() <= opening.size() + closing.size())
    return std::nullopt;
  return line.substr(opening.size(), line.size() - opening.size() - closing.size());
}

}  // namespace

Lines lines_of(const std::string& text) {
  Lines out;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    out.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return out;
}

Page read_page(std::string name, const std::string& text) {
  Page page{std::move(name), lines_of(text), {}};
  const bool manual = page.name.starts_with("man/");
  bool wanted = !manual;
  std::string folder;
  bool fresh = false;
  for (std::size_t line = 0; line < page.lines.size(); ++line) {
    const std::string& here = page.lines[line];
    if (manual && here.starts_with("# ")) wanted = here == "# EXAMPLES";
    if (const auto named = folder_in(here)) {
      folder = *named == "." ? "" : *named;
      fresh = true;
    }
    if (const auto opening = fence(here)) {
      const std::size_t end = end_of_fence(page.lines, line + 1, opening->size);
      if (wanted && (opening->info.empty() || opening->info == "console"))
        add_transcript({line + 1, end, opening->indent}, folder, fresh, page);
      line = end;
    } else if (indent_of(here) >= 4 && !is_blank(here) && (line == 0 || is_blank(page.lines[line - 1]))) {
      const std::size_t end = end_of_indented(page.lines, line);
      if (wanted) add_transcript({line, end, indent_of(here)}, folder, fresh, page);
      line = end - 1;
    }
  }
  return page;
}

std::vector<Page> all_pages() {
  namespace fs = std::filesystem;
  std::vector<std::string> names;
  if (fs::exists(source_folder() / "README.md")) names.push_back("README.md");
  for (const std::string folder : {"man", "tests/golden"})
    for (const auto& entry : fs::directory_iterator(source_folder() / folder))
      if (entry.path().extension() == ".md") names.push_back(folder + "/" + entry.path().filename().string());
  std::sort(names.begin(), names.end());
  std::vector<Page> out;
  for (const auto& name : names) out.push_back(read_page(name, contents(source_folder() / name)));
  return out;
}

CommandLine read_command(const std::string& command) {
  CommandLine out;
  std::string word;
  bool in_word = false;
  char quote = 0;
  const auto finish = [&] {
    if (in_word) out.words.push_back(word);
    word.clear();
    in_word = false;
  };
  for (std::size_t at = 0; at < command.size(); ++at) {
    const char here = command[at];
    if (quote != 0) {
      if (here == quote)
        quote = 0;
      else
        word += here;
    } else if (here == '\'' || here == '"') {
      quote = here;
      in_word = true;
    } else if (here == ' ') {
      finish();
    } else if (here == '|') {
      finish();
      std::string_view rest = std::string_view(command).substr(at);
      for (const std::string_view lead : {"| head -n ", "| head -"}) {
        if (!rest.starts_with(lead)) continue;
        const auto [end, error] =
            std::from_chars(rest.data() + lead.size(), rest.data() + rest.size(), out.head);
        if (error == std::errc() && end == rest.data() + rest.size()) return out;
      }
      throw std::runtime_error("only '| head -NUMBER' can stand behind a command here");
    } else if (std::string_view("<>;&$`\\*?#").find(here) != std::string_view::npos ||
               (here == '~' && !in_word)) {
      throw std::runtime_error(std::string("a bare '") + here + "' is not replayed; put it in quotes");
    } else {
      word += here;
      in_word = true;
    }
  }
  if (quote != 0) throw std::runtime_error("a quote is not closed");
  finish();
  return out;
}

}  // namespace ptx::tests
