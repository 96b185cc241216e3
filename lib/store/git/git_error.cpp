#include "store/git/git_error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The path as a shell takes it.
std::string quoted(const std::string& path) {
  const auto plain = [](char sign) {
    return std::isalnum(static_cast<unsigned char>(sign)) != 0 ||
           std::string_view("/._-+").find(sign) != std::string_view::npos;
  };
  if (!path.empty() && std::all_of(path.begin(), path.end(), plain)) return path;
  std::string out = "'";
  for (const char sign : path) out += sign == '\'' ? "'\\''" : std::string(1, sign);
  return out + "'";
}

/// What stands between the first pair of quotes.
std::string first_quoted(const std::string& text) {
  const auto start = text.find('\'');
  const auto end = text.find("'\n", start + 1);
  return start == std::string::npos || end == std::string::npos ? std::string()
                                                                : text.substr(start + 1, end - start - 1);
}

/// The first line that says something, without the word that git puts before it.
std::string first_line(const std::string& complaint) {
  for (auto line : split(complaint, '\n')) {
    for (const std::string_view lead : {"fatal: ", "error: "})
      if (line.starts_with(lead)) line.remove_prefix(lead.size());
    if (!trim(line).empty()) return std::string(trim(line));
  }
  return "it does not say why";
}

}  // namespace

bool is_no_repository(const std::string& complaint) { return holds(complaint, "not a git repository"); }

Error git_error(const std::string& complaint, const std::filesystem::path& folder) {
  if (holds(complaint, "dubious ownership") || holds(complaint, "unsafe repository")) {
    const std::string named = first_quoted(complaint);
    const std::string repository = named.empty() ? folder.string() : named;
    return {
        3, fmt::format("git does not read '{}': it belongs to somebody else", clean_and_cut(repository, 200)),
        clean(fmt::format("if you trust who owns it: git config --global --add safe.directory {}",
                          quoted(repository)))};
  }
  if (is_no_repository(complaint))
    return {3,
            fmt::format("'{}' is in no git repository, so it has no history",
                        clean_and_cut(folder.string(), 200)),
            "clone the repository that holds the portfolio; a copy of its files is not enough"};
  if (holds(complaint, "promisor remote") || holds(complaint, "lazy fetching disabled"))
    return {3, "this is a partial clone, and it lacks files of that revision",
            "fetch them all: git fetch --refetch --no-filter"};
  return {3, fmt::format("git failed: {}", clean_and_cut(first_line(complaint), 200))};
}

Error shallow_clone_error(const std::string& what) {
  return {3, fmt::format("{} lies before what this shallow clone holds", what),
          "fetch all of it: git fetch --unshallow (in a workflow of GitHub: fetch-depth: 0 for "
          "actions/checkout)"};
}

}  // namespace ptx
