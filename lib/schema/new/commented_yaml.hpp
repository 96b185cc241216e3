#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace ptx {

/// A line of YAML and what is said of it. Asleep: commented out inside what is commented out already.
struct CommentedLine {
  std::size_t indent = 0;
  std::string yaml;
  std::string comment;
  bool asleep = false;
};

/// The lines, commented out, with their comments in one column behind them. Without its "# " every line is
/// YAML, or still a comment.
std::string to_commented_yaml(std::span<const CommentedLine> lines);

/// Words that only explain, as lines that start with "##".
std::string comment_lines(std::string_view words, std::size_t indent = 1);

}  // namespace ptx
