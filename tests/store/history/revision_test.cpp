#include "store/history/revision.hpp"

#include <doctest/doctest.h>

#include "diagnostic/diagnostic.hpp"

using namespace ptx;

namespace {

/// What is said of a text that is no revision.
std::string refusal(const std::string& text) {
  try {
    parse_revision(text);
  } catch (const Error& error) {
    return std::to_string(error.exit_code()) + " " + error.what();
  }
  return "taken";
}

TEST_CASE("A revision is a name with steps behind it, or a day") {
  CHECK(parse_revision("HEAD~3").name == "HEAD");
  CHECK(parse_revision("HEAD~3").steps == "~3");
  CHECK(parse_revision("pack/2024-10^2~1").name == "pack/2024-10");
  CHECK(parse_revision("pack/2024-10^2~1").steps == "^2~1");
  CHECK(parse_revision("v1.2-3-g1a2b3c4").steps == "");
  CHECK(parse_revision("großer-umzug").name == "großer-umzug");
  CHECK(format(*parse_revision("2025-01-31").day) == "2025-01-31");
  CHECK_FALSE(parse_revision("2025-01").day);
}

TEST_CASE("A day that the calendar does not have is no revision") {
  CHECK(refusal("2025-02-30").starts_with("2 '2025-02-30' is no revision: "));
  CHECK(refusal("2025-1-31").starts_with("2 '2025-1-31' is no revision: "));
}

TEST_CASE(
    "What git would take and no two clones agree about, or what is more than one revision, is refused") {
  CHECK(refusal("--all") == "2 '--all' looks like an option and not like a revision");
  CHECK(refusal("-1") == "2 '-1' looks like an option and not like a revision");
  CHECK(refusal("main..HEAD") == "2 'main..HEAD' is a range, and one revision is asked for");
  CHECK(refusal("^main") == "2 '^main' is a range, and one revision is asked for");
  CHECK(refusal("HEAD@{1}") == "2 'HEAD@{1}' depends on what was done in this one clone");
  CHECK(refusal("@{yesterday}") == "2 '@{yesterday}' depends on what was done in this one clone");
  CHECK(refusal("@{upstream}") == "2 '@{upstream}' depends on what was done in this one clone");
  for (const char* text : {":/fix", "HEAD:a.yaml", "HEAD^{tree}", "HEAD^{/fix}", "HEAD^!", "HEAD^@", "HEAD^-",
                           "a b", "a\nb", "HEAD~x", "HEAD~12345678901", "~1", "a*", "a[b", "a?", "a\\b"})
    CHECK(refusal(text).starts_with("2 '"));
  CHECK(refusal("") == "2 a revision is asked for, and none is given");
}

TEST_CASE("A refusal shows nothing that a terminal would obey") {
  CHECK(refusal("a \x1b]0;x\x07").find('\x1b') == std::string::npos);
}

}  // namespace
