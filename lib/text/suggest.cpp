#include "text/suggest.hpp"

#include <algorithm>
#include <numeric>

namespace ptx {
namespace {

/// Edits to get from one word to the other, where two neighbours that changed places count as one edit.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({row[j - 1] + 1, last[j] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

/// Small letters, with underscores and blanks as hyphens, so that 'Business_Case' is no further away than its
/// spelling.
std::string folded(std::string_view word) {
  std::string out(word);
  for (auto& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '_' || c == ' ') c = '-';
  }
  return out;
}

}  // namespace

std::string nearest_word(std::string_view written, const std::vector<std::string_view>& known) {
  if (written.size() > 64) return {};
  const std::string meant = folded(written);
  std::string_view best;
  std::size_t best_distance = std::max<std::size_t>(1, meant.size() / 3) + 1;
  for (const auto word : known) {
    if (word.size() > 64) continue;
    const std::string candidate = folded(word);
    std::size_t away = distance(meant, candidate);
    const bool part = meant.size() >= 4 && candidate.find(meant) != std::string::npos;
    if (part) away = std::min<std::size_t>(away, 1);
    if (away < best_distance) {
      best = word;
      best_distance = away;
    }
  }
  return std::string(best);
}

std::string did_you_mean(std::string_view written, const std::vector<std::string_view>& known) {
  const std::string word = nearest_word(written, known);
  return word.empty() ? std::string() : "did you mean '" + word + "'?";
}

}  // namespace ptx
