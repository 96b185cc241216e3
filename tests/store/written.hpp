#pragma once

#include <algorithm>
#include <map>
#include <string>

#include "store/loader.hpp"
#include "store/snapshot.hpp"
#include "text/diagnostic.hpp"

namespace ptx::tests {

/// What a test writes down of a portfolio: the text of each file by its path.
using Files = std::map<std::string, std::string>;

inline const std::string smallest_portfolio = R"(name: Wexcombe transformation portfolio
directorates:
  children: {name: Children and families}
programmes:
  prevention: {name: Prevention}
teams:
  business-analyst: {name: Business analysts}
services:
  hr: {name: Human resources}
)";

inline const std::string smallest_framework = R"(name: Prioritisation tool
scores:
  impact: {name: Impact, criteria: {alignment: {name: Alignment with the vision}}}
bands:
  impact: {low: 0, high: 60}
tiers:
  gold: {name: Gold}
  bronze: {name: Bronze}
segment: {bands_of: impact, tiers: {low: bronze, high: gold}}
stages:
  delivery: {reports: true}
)";

/// A snapshot of these files alone.
inline Snapshot only(Files files) {
  Snapshot out;
  for (const auto& [path, text] : files) out.paths.push_back(path);
  std::sort(out.paths.begin(), out.paths.end());
  out.read = [files = std::move(files)](const std::string& path) { return Content{files.at(path), std::nullopt}; };
  return out;
}

/// A snapshot of these files, and the smallest portfolio.yaml and framework.yaml where they are not among them.
inline Snapshot written(Files files) {
  files.try_emplace("portfolio.yaml", smallest_portfolio);
  files.try_emplace("framework.yaml", smallest_framework);
  return only(std::move(files));
}

/// "file:line:column code" of each diagnostic, one a line.
inline std::string in_short(const Diagnostics& diagnostics) {
  std::string out;
  for (const auto& d : diagnostics)
    out += d.place.file + ":" + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " + std::string(facts(d.code).name) + "\n";
  return out;
}

/// What is told of these files, and the two that every portfolio needs.
inline std::string told(Files files) { return in_short(load(written(std::move(files)), OnError::stop).diagnostics); }

/// What is told of one project, "a": "line:column code" of each diagnostic, one a line.
inline std::string told_of_project(std::string text) {
  std::string out = told({{"projects/a.yaml", std::move(text)}});
  const std::string path = "projects/a.yaml:";
  for (auto at = out.find(path); at != std::string::npos; at = out.find(path, at)) out.erase(at, path.size());
  return out;
}

/// What is told of framework.yaml, a change to the smallest one: the first `from` in it becomes `to`.
inline std::string framework_with(const std::string& from, const std::string& to) {
  std::string text = smallest_framework;
  const auto at = text.find(from);
  if (at == std::string::npos) throw Error(3, "the smallest framework does not hold '" + from + "'");
  return text.replace(at, from.size(), to);
}

/// The only diagnostic about one project, "a"; one without a message where there are more, or none.
inline Diagnostic only_complaint(std::string text) {
  const auto all = load(written({{"projects/a.yaml", std::move(text)}}), OnError::stop).diagnostics;
  return all.size() == 1 ? all[0] : Diagnostic{Code::missing_file, {}, "", std::to_string(all.size()) + " diagnostics"};
}

}  // namespace ptx::tests
