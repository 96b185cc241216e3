#include "store/files/portfolio_listing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "model/values/id.hpp"
#include "text/clean.hpp"

namespace ptx {
namespace {

using Kind = DirectoryEntry::Kind;

constexpr std::array<std::string_view, 3> folders{"finance", "projects", "templates"};

Diagnostic of_file(Code code, const std::string& path, std::string message, std::string hint) {
  return {code, {.file = path}, std::move(message), std::move(hint)};
}

/// Says of a file that its ending is not the one that is read.
Diagnostic wrong_ending(const std::string& path, const std::string& name) {
  return of_file(Code::file_extension, path,
                 fmt::format("'{}' would be passed over: files end in .yaml", clean_and_cut(name, 60)),
                 fmt::format("rename it to {}.yaml", clean_and_cut(name.substr(0, name.rfind('.')), 60)));
}

std::string_view label_of(Kind kind) {
  switch (kind) {
    case Kind::folder:
      return "a folder";
    case Kind::link:
      return "a symbolic link";
    case Kind::pipe:
      return "a pipe";
    case Kind::submodule:
      return "a submodule, whose files are in another repository";
    case Kind::file:
    case Kind::other:
      break;
  }
  return "no ordinary file";
}

bool holds_files(Kind kind) { return kind == Kind::folder || kind == Kind::submodule; }

void choose_at_top(const DirectoryEntry& entry, Snapshot& out) {
  if (is_folder_of_portfolio(entry.path)) {
    if (entry.kind != Kind::folder) out.problems.push_back(not_a_file_error(entry));
  } else if (entry.path.ends_with(".yml")) {
    out.problems.push_back(wrong_ending(entry.path, entry.path));
  } else if (entry.kind == Kind::file) {
    out.paths.push_back(entry.path);
  } else {
    out.problems.push_back(not_a_file_error(entry));
  }
}

void choose_in_folder(const DirectoryEntry& entry, const std::string& name, Snapshot& out) {
  const bool yaml = name.ends_with(".yaml");
  if (name.starts_with('.')) return;
  if (entry.kind != Kind::file && (yaml || !holds_files(entry.kind)))
    return out.problems.push_back(not_a_file_error(entry));
  if (entry.kind != Kind::file) return;
  if (entry.path.starts_with("templates/")) {
    if (name.ends_with(".md")) out.templates.push_back(entry.path);
    return;
  }
  if (name.ends_with(".yml") || name.ends_with(".YAML") || name.ends_with(".YML"))
    return out.problems.push_back(wrong_ending(entry.path, name));
  if (!yaml) return;
  const auto id = parse_id(name.substr(0, name.size() - 5));
  if (id)
    out.paths.push_back(entry.path);
  else
    out.problems.push_back(
        of_file(Code::file_name, entry.path,
                fmt::format("a file's stem is the id of what it holds, and {}", id.complaint().message),
                id.complaint().hint));
}

}  // namespace

std::span<const std::string> top_level_names() {
  static const std::array<std::string, 9> places{"finance",       "framework.yaml", "framework.yml",
                                                 "outcomes.yaml", "outcomes.yml",   "portfolio.yaml",
                                                 "portfolio.yml", "projects",       "templates"};
  return places;
}

bool is_folder_of_portfolio(std::string_view name) {
  return std::find(folders.begin(), folders.end(), name) != folders.end();
}

Diagnostic not_a_file_error(const DirectoryEntry& entry) {
  return of_file(Code::not_a_file, entry.path, fmt::format("this is {}", label_of(entry.kind)),
                 entry.kind == Kind::link ? "put the file itself here, not a link to it"
                                          : "put an ordinary file here, or remove it");
}

Snapshot select_portfolio_files(const std::vector<DirectoryEntry>& entries) {
  Snapshot out;
  for (const auto& entry : entries) {
    const auto slash = entry.path.find('/');
    if (slash == std::string::npos)
      choose_at_top(entry, out);
    else
      choose_in_folder(entry, entry.path.substr(slash + 1), out);
  }
  std::sort(out.paths.begin(), out.paths.end());
  std::sort(out.templates.begin(), out.templates.end());
  return out;
}

}  // namespace ptx
