#include "store/check/finding_places.hpp"

#include <algorithm>

#include "text/strings.hpp"
#include "yaml/parse.hpp"

namespace ptx {
namespace {

struct Step {
  std::optional<yaml::Node> key;
  yaml::Node value;
};

std::optional<Step> step_into(const yaml::Node& from, const std::string& step) {
  if (from.kind() == yaml::Kind::map) {
    for (const auto& entry : yaml::entries(from))
      if (entry.key.text() == step) return Step{entry.key, entry.value};
  } else if (const auto position = digits(step); position && from.kind() == yaml::Kind::list) {
    const auto items = yaml::items(from);
    if (static_cast<std::size_t>(*position) < items.size())
      return Step{std::nullopt, items[static_cast<std::size_t>(*position)]};
  }
  return std::nullopt;
}

}  // namespace

Place find_place(const yaml::Tree& tree, const FieldPath& path, EntryPart part) {
  yaml::Node node = tree.root();
  std::optional<yaml::Node> key;
  bool whole = true;
  for (const auto& step : path) {
    // A record that is written as its first field alone: the scalar is that field.
    if (node.kind() == yaml::Kind::scalar) break;
    const auto next = step_into(node, step);
    if (!next) {
      whole = false;
      break;
    }
    node = next->value;
    if (next->key) key = next->key;
  }
  const bool show_key = key && (!whole || part == EntryPart::key || node.kind() != yaml::Kind::scalar);
  return tree.place(show_key ? *key : node);
}

Diagnostics to_diagnostics(std::vector<Finding> findings, const Snapshot& snapshot) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.file < b.file; });
  Diagnostics out;
  std::unique_ptr<yaml::Tree> tree;
  std::string file;
  for (auto& finding : findings) {
    if (finding.file != file) {
      Diagnostics ignored;
      file = finding.file;
      tree = yaml::parse(file, snapshot.read(file).bytes, ignored);
    }
    Place where = tree ? find_place(*tree, finding.path, finding.part) : Place{.file = file};
    out.push_back({finding.code, std::move(where), std::move(finding.message), std::move(finding.hint)});
  }
  return out;
}

}  // namespace ptx
