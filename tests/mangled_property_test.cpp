#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/folder.hpp"
#include "tests/support/hostile.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> out;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) out.push_back(entry.path());
  std::sort(out.begin(), out.end());
  return out;
}

const Texts& example_files() {
  static const Texts texts = [] {
    Texts out;
    for (const auto& file : files_below(source_folder() / "examples/portfolio"))
      out.push_back(contents(file));
    return out;
  }();
  return texts;
}

/// What a slip, a bad merge or malice puts into a file.
const Texts& intrusions() {
  static const Texts all{"\n",
                         " ",
                         "\t",
                         ":",
                         ": ",
                         "- ",
                         "\"",
                         "'",
                         "{",
                         "}",
                         "[",
                         "]",
                         ",",
                         " #",
                         "#x",
                         "|",
                         ">",
                         "&a",
                         "*a",
                         "!t ",
                         "---\n",
                         "...\n",
                         "%",
                         "<<: ",
                         "? ",
                         "@",
                         "`",
                         "\r",
                         "\r\n",
                         "\xEF\xBB\xBF",
                         "\xFF",
                         "\xE2\x80\xAE",
                         std::string(1, '\0'),
                         "\x1B[31m",
                         "\xC3",
                         "null",
                         "~",
                         "0",
                         "-1",
                         "1e9",
                         "999999999999999999999",
                         "100%",
                         "n/a",
                         "unknown",
                         "2025-02-30",
                         "2024/25 Q5",
                         "<<<<<<< ours\n",
                         "=======\n",
                         "::error::",
                         "name: ",
                         "\"\\e\\u202e\""};
  return all;
}

/// One edit at random: something put in, taken out, or moved.
void mangle(std::string& text) {
  const auto at = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
  const auto size = *rc::gen::inRange<std::size_t>(0, 60);
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      text.erase(at, size);
      break;
    case 1:
      text.insert(at, text.substr(*rc::gen::inRange<std::size_t>(0, text.size() + 1), size));
      break;
    case 2:
      text.resize(at);
      break;
    default:
      text.insert(at, *rc::gen::elementOf(intrusions()));
  }
}

TEST_CASE("A mangled file is complained of, place and all, and never brings anything down") {
  CHECK(rc::check("no promise is broken", [] {
    std::string text = *rc::gen::elementOf(example_files());
    for (int edits = *rc::gen::inRange(1, 5); edits > 0; --edits) mangle(text);
    const auto broken = broken_promises(text);
    if (!broken.empty()) RC_LOG() << text;
    RC_ASSERT(broken == Texts());
  }));
}

TEST_CASE("The example's own files, and each of the fuzzer's starting points, break no promise") {
  for (const char* folder : {"examples/portfolio", "tests/fuzz/corpus"})
    for (const auto& file : files_below(source_folder() / folder)) {
      const auto broken = broken_promises(contents(file));
      CHECK_MESSAGE(broken.empty(), file.string() << ": " << join(broken, "\n"));
    }
}

}  // namespace
