#include "schema/new/commented_yaml.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace ptx;

namespace {

TEST_CASE("Lines are commented out, and what is said of them stands in one column") {
  const std::vector<CommentedLine> lines{{0, "risks:", "What may go wrong."},
                                         {2, "drivers:", ""},
                                         {4, "title: Too few", "What may happen."},
                                         {4, "closed: 2025-02-20", "When.", true}};
  CHECK(to_commented_yaml(lines) ==
        "# risks:                    # What may go wrong.\n"
        "#   drivers:\n"
        "#     title: Too few        # What may happen.\n"
        "#     # closed: 2025-02-20  # When.\n" +
            std::string());
}

TEST_CASE("A long comment goes on below, in its column, and is still a comment once the line is awake") {
  const std::vector<CommentedLine> lines{{0, "key: a",
                                          "one two three four five six seven eight nine ten eleven twelve "
                                          "thirteen fourteen fifteen sixteen seventeen"}};
  CHECK(to_commented_yaml(lines) ==
        "# key: a  # one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen\n"
        "#         # seventeen\n");
}

TEST_CASE("A line longer than the column pushes its own comment alone") {
  const std::vector<CommentedLine> lines{
      {0, "a: 1", "A."}, {0, "long: this value is so long that no other line has to make room for it", "L."}};
  CHECK(to_commented_yaml(lines) ==
        "# a: 1  # A.\n# long: this value is so long that no other line has to make room for it  # L.\n");
}

TEST_CASE("Words that only explain start with two signs") {
  CHECK(comment_lines("Who answers for it.", 3) == "##   Who answers for it.\n");
}

}  // namespace
