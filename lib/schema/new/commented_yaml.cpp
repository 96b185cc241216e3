#include "schema/new/commented_yaml.hpp"

#include <algorithm>
#include <vector>

#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t page = 112;
constexpr std::size_t furthest_comment = 52;
constexpr std::size_t narrowest_comment = 40;

/// The words in lines of at most so many columns.
std::vector<std::string> broken(std::string_view words, std::size_t columns) {
  std::vector<std::string> out(1);
  for (const auto word : split(words, ' ')) {
    if (!out.back().empty() && width(out.back()) + 1 + width(word) > columns) out.emplace_back();
    out.back() += (out.back().empty() ? "" : " ") + std::string(word);
  }
  return out;
}

std::string left_of(const CommentedLine& line) {
  return "# " + std::string(line.indent, ' ') + (line.asleep ? "# " : "") + line.yaml;
}

}  // namespace

std::string to_commented_yaml(std::span<const CommentedLine> lines) {
  std::size_t column = 0;
  for (const auto& line : lines)
    if (const auto columns = width(left_of(line)) + 2; columns <= furthest_comment)
      column = std::max(column, columns);
  std::string out;
  for (const auto& line : lines) {
    std::string left = pad_right(left_of(line), line.comment.empty() ? 0 : column - 2);
    if (!line.comment.empty()) {
      for (const auto& part : broken(line.comment, std::max(page - column - 2, narrowest_comment))) {
        out += left + "  # " + part + "\n";
        left = pad_right("# ", column - 2);
      }
      continue;
    }
    out += left + "\n";
  }
  return out;
}

std::string comment_lines(std::string_view words, std::size_t indent) {
  std::string out;
  for (const auto& line : broken(words, page - 2 - indent))
    out += "##" + std::string(indent, ' ') + line + "\n";
  return out;
}

}  // namespace ptx
