#include "tests/support/written.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ptx::tests {

Snapshot only(Files files) {
  Snapshot out;
  for (const auto& [path, text] : files) out.paths.push_back(path);
  std::sort(out.paths.begin(), out.paths.end());
  out.read = [files = std::move(files)](const std::string& path) {
    return FileContent{files.at(path), std::nullopt};
  };
  return out;
}

Snapshot written(Files files) {
  files.try_emplace("portfolio.yaml", smallest_portfolio);
  files.try_emplace("framework.yaml", smallest_framework);
  return only(std::move(files));
}

std::string in_short(const Diagnostics& diagnostics) {
  std::string out;
  for (const auto& d : diagnostics)
    out += d.place.file + ":" + std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " +
           std::string(facts(d.code).name) + "\n";
  return out;
}

std::string told(Files files) { return in_short(load(written(std::move(files)), OnError::stop).diagnostics); }

std::string told_of_project(std::string text) {
  std::string out = told({{"projects/a.yaml", std::move(text)}});
  const std::string path = "projects/a.yaml:";
  for (auto at = out.find(path); at != std::string::npos; at = out.find(path, at)) out.erase(at, path.size());
  return out;
}

std::string framework_with(const std::string& from, const std::string& to) {
  std::string text = smallest_framework;
  const auto at = text.find(from);
  if (at == std::string::npos) throw Error(3, "the smallest framework does not hold '" + from + "'");
  return text.replace(at, from.size(), to);
}

Diagnostic only_complaint(std::string text) {
  const auto all = load(written({{"projects/a.yaml", std::move(text)}}), OnError::stop).diagnostics;
  return all.size() == 1
             ? all[0]
             : Diagnostic{Code::missing_file, {}, "", std::to_string(all.size()) + " diagnostics"};
}

}  // namespace ptx::tests
