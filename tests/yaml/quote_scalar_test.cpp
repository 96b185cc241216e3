#include "yaml/quote_scalar.hpp"

#include <doctest/doctest.h>

#include "yaml/parse.hpp"

using namespace ptx;

namespace {

TEST_CASE("A text in which nothing is YAML's own is written plain") {
  CHECK(yaml::scalar("Library hubs") == "Library hubs");
  CHECK(yaml::scalar("Director of Children's Services") == "Director of Children's Services");
  CHECK(yaml::scalar("Caffè (town hall), 2nd floor") == "Caffè (town hall), 2nd floor");
}

TEST_CASE("Any other is put in double quotes") {
  CHECK(yaml::scalar("Hubs: phase 2") == "\"Hubs: phase 2\"");
  CHECK(yaml::scalar("Issue #12") == "\"Issue #12\"");
  CHECK(yaml::scalar("2030") == "\"2030\"");
  CHECK(yaml::scalar("null") == "\"null\"");
  CHECK(yaml::scalar("") == "\"\"");
  CHECK(yaml::scalar("a \"b\" \\ c") == "\"a \\\"b\\\" \\\\ c\"");
}

TEST_CASE("What was written is what is read") {
  for (const std::string text : {"- a", "? b", "[x", "{y}", "*z", "&z", "!z", "%z", "@z", "`z", "'q'",
                                 "\"q\"", "a: b", "a #b", "~", "\\n", "£5", "it's", "a, b"}) {
    CAPTURE(text);
    Diagnostics diagnostics;
    const auto tree = yaml::parse("a.yaml", "name: " + yaml::scalar(text) + "\n", diagnostics);
    REQUIRE(tree);
    CHECK(diagnostics.empty());
    CHECK(yaml::value_of(tree->root(), "name")->text() == text);
  }
}

}  // namespace
