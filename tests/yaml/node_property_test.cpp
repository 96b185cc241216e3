#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/folder.hpp"
#include "yaml/parse.hpp"

using namespace ptx;

namespace {

namespace fs = std::filesystem;

/// The files of the example portfolio, from which the mutations start.
const std::vector<std::string>& examples() {
  static const std::vector<std::string> texts = [] {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(tests::source_folder() / "examples/portfolio"))
      if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> out;
    for (const auto& path : paths) out.push_back(tests::contents(path));
    return out;
  }();
  return texts;
}

int lines_of(std::string_view text) {
  int lines = text.empty() || !text.ends_with('\n') ? 1 : 0;
  for (const char c : text) lines += c == '\n';
  return std::max(lines, 1);
}

std::string_view line_of(std::string_view text, int number) {
  for (; number > 1; --number) text.remove_prefix(std::min(text.size(), text.find('\n') + 1));
  return text.substr(0, text.find('\n'));
}

/// Without a tree there is an error, and every complaint stands inside the file: a column behind a line's
/// last character is its end.
void must_be_told(const std::string& text) {
  Diagnostics out;
  const auto tree = yaml::parse("a.yaml", text, out);
  RC_ASSERT(tree || has_errors(out));
  for (const auto& diagnostic : out) {
    const auto& place = diagnostic.place;
    RC_ASSERT(place.line >= 1);
    RC_ASSERT(place.line <= lines_of(text));
    RC_ASSERT(place.column >= 1);
    RC_ASSERT(place.column <= static_cast<int>(line_of(text, place.line).size()) + 1);
    RC_ASSERT(place.length >= 1);
    RC_ASSERT(!diagnostic.message.empty());
  }
}

/// Every node can be visited, and stands inside the file.
void must_be_whole(const yaml::Node& node, const yaml::Tree& tree) {
  RC_ASSERT(tree.place(node).line >= 1);
  RC_ASSERT(tree.place(node).line <= tree.source().line_count());
  for (const auto& [key, value] : yaml::entries(node)) {
    RC_ASSERT(key.kind() == yaml::Kind::scalar);
    must_be_whole(value, tree);
  }
  for (const auto& item : yaml::items(node)) must_be_whole(item, tree);
}

rc::Gen<std::string> bytes() { return rc::gen::container<std::string>(rc::gen::arbitrary<char>()); }

/// Texts of the signs that mean something to YAML, and a few that do not.
rc::Gen<std::string> signs() {
  return rc::gen::container<std::string>(
      rc::gen::elementOf(std::string("a1 :-?,[]{}#&*!|>'\"%@`\\\t\n\n\r~<=.")));
}

/// An example with one thing done to it.
std::string mutated() {
  std::string text = *rc::gen::elementOf(examples());
  const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
  const auto size = std::min(*rc::gen::inRange<std::size_t>(1, 40), text.size() - at);
  switch (*rc::gen::inRange(0, 5)) {
    case 0:
      return text.substr(0, at);
    case 1:
      return text.erase(at, size);
    case 2:
      return text.insert(at, *signs());
    case 3:
      text[at] = *rc::gen::arbitrary<char>();
      return text;
    default:
      return text.insert(*rc::gen::inRange<std::size_t>(0, text.size()), text.substr(at, size));
  }
}

TEST_CASE("Random bytes are read or refused at a place inside them") {
  CHECK(rc::check("random bytes", [] { must_be_told(*bytes()); }));
}

TEST_CASE("Random signs of YAML are read or refused at a place inside them") {
  CHECK(rc::check("random signs", [] { must_be_told(*signs()); }));
}

TEST_CASE("A file with one change is read or refused at a place inside it") {
  CHECK(rc::check("one change", [] { must_be_told(mutated()); }));
}

TEST_CASE("A file with many changes is read or refused at a place inside it") {
  CHECK(rc::check("many changes", [] {
    std::string text = mutated();
    for (const auto& piece : *rc::gen::container<std::vector<std::string>>(signs()))
      if (!text.empty()) text.insert(*rc::gen::inRange<std::size_t>(0, text.size()), piece);
    must_be_told(text);
  }));
}

TEST_CASE("Whatever is read can be visited as a whole") {
  CHECK(rc::check("visits", [] {
    const std::string text = *rc::gen::oneOf(signs(), bytes());
    Diagnostics out;
    const auto tree = yaml::parse("a.yaml", text, out);
    if (tree) must_be_whole(tree->root(), *tree);
  }));
}

TEST_CASE("What is read in quotes is what was written in them") {
  CHECK(rc::check("quotes", [] {
    const auto text =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("a1 :-?,[]{}#&*!|>%@`\\~<=.")));
    RC_PRE((!text.empty() && text.front() != ' ' && text.back() != ' '));
    Diagnostics out;
    const auto tree = yaml::parse("a.yaml", "name: '" + text + "'\n", out);
    RC_ASSERT(tree != nullptr);
    RC_ASSERT(out.empty());
    RC_ASSERT(yaml::value_of(tree->root(), "name")->text() == text);
  }));
}

}  // namespace
