#include "tests/support/difference.hpp"

#include <algorithm>
#include <cstddef>

namespace ptx::tests {
namespace {

constexpr std::size_t lines_around = 2;

using Lines = std::vector<std::string>;

/// For each pair of starts, how many lines the rests of the two texts have in common, in order.
std::vector<std::vector<std::size_t>> common_lines(const Lines& a, const Lines& b) {
  std::vector<std::vector<std::size_t>> longest(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      longest[i][j] =
          a[i] == b[j] ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
  return longest;
}

bool changed_near(const Lines& marked, std::size_t line) {
  const std::size_t first = line > lines_around ? line - lines_around : 0;
  const std::size_t last = std::min(marked.size(), line + lines_around + 1);
  return std::any_of(marked.begin() + static_cast<std::ptrdiff_t>(first),
                     marked.begin() + static_cast<std::ptrdiff_t>(last),
                     [](const std::string& one) { return !one.starts_with(' '); });
}

}  // namespace

std::string difference(const Lines& expected, const Lines& got) {
  const auto longest = common_lines(expected, got);
  Lines marked;
  for (std::size_t i = 0, j = 0; i < expected.size() || j < got.size();) {
    if (i < expected.size() && j < got.size() && expected[i] == got[j]) {
      marked.push_back("  " + expected[i]);
      ++i, ++j;
    } else if (j == got.size() || (i < expected.size() && longest[i + 1][j] >= longest[i][j + 1])) {
      marked.push_back("- " + expected[i++]);
    } else {
      marked.push_back("+ " + got[j++]);
    }
  }
  std::string out;
  bool skipping = false;
  for (std::size_t line = 0; line < marked.size(); ++line) {
    const bool shown = changed_near(marked, line);
    if (shown) out += marked[line] + "\n";
    if (!shown && !skipping) out += "  ...\n";
    skipping = !shown;
  }
  return out;
}

}  // namespace ptx::tests
