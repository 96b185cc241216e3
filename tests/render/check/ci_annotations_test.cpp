#include "render/check/ci_annotations.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "tests/support/ran.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

Diagnostic about(Code code, const std::string& message, int line = 1) {
  return {code, {.file = "a.yaml", .line = line, .column = 2}, message, ""};
}

TEST_CASE("Errors and gaps are errors to GitHub, warnings warnings, notices notices") {
  CHECK(to_github({about(Code::tag, "e"), about(Code::requires_unmet, "g"), about(Code::cut_comment, "w"),
                   about(Code::rating_without_why, "n")},
                  "") ==
        "::error file=a.yaml,line=1,col=2,title=tag::e\n"
        "::error file=a.yaml,line=1,col=2,title=requires-unmet::g\n"
        "::warning file=a.yaml,line=1,col=2,title=cut-comment::w\n"
        "::notice file=a.yaml,line=1,col=2,title=rating-without-why::n\n");
  CHECK(to_github({}, "") == "");
}

TEST_CASE("A property and a message cannot end early, nor start a command of their own") {
  Diagnostic hostile{
      Code::tag, {.file = "a,b:c%.yaml"}, "50%\r\n::error::owned ##[error]x", "line\n::stop-commands::x"};
  const std::string out = to_github({hostile}, "top/");
  CHECK(out.starts_with("::error file=top/a%2Cb%3Ac%25.yaml,line=1,col=1,title=tag::50%25"));
  CHECK_FALSE(holds(out, "\n::"));
  CHECK_FALSE(holds(out, "::error::owned"));
  CHECK_FALSE(holds(out, "::stop-commands"));
  CHECK_FALSE(holds(out, "##["));
  CHECK(out.find('\n') == out.size() - 1);
}

TEST_CASE("Of more than ten of a kind the tenth line says how many there are") {
  Diagnostics ten, eleven;
  for (int i = 1; i <= 11; ++i) {
    if (i <= 10) ten.push_back(about(Code::cut_comment, "w", i));
    eleven.push_back(about(Code::cut_comment, "w", i));
  }
  CHECK(holds(to_github(ten, ""), "line=10,"));
  const std::string out = to_github(eleven, "");
  CHECK(std::count(out.begin(), out.end(), '\n') == 10);
  CHECK(holds(out, "line=9,"));
  CHECK_FALSE(holds(out, "line=10,"));
  CHECK(out.ends_with("::warning title=ptx check::2 more warnings%0Ahint: ptx check shows them all\n"));
}

std::string fingerprint(const std::string& report, std::size_t from = 0) {
  const std::string key = "\"fingerprint\": \"";
  return report.substr(report.find(key, from) + key.size(), 16);
}

TEST_CASE("A report for GitLab is a JSON array of what it asks for") {
  Diagnostic one = about(Code::tag, "a \"quoted\" text", 7);
  one.hint = "mend it";
  const std::string out = to_gitlab({one}, "top/");
  CHECK(
      out.starts_with("[\n  {\"description\": \"a \\\"quoted\\\" text (hint: mend it)\", \"check_name\": "
                      "\"tag\", \"fingerprint\": \""));
  CHECK(
      out.ends_with("\", \"severity\": \"critical\", \"location\": {\"path\": \"top/a.yaml\", \"lines\": "
                    "{\"begin\": 7}}}\n]\n"));
  CHECK(to_gitlab({}, "") == "[]\n");
}

TEST_CASE("A fingerprint stays when the line moves, and is the diagnostic's own") {
  const std::string out = to_gitlab({about(Code::tag, "m", 1), about(Code::tag, "m", 2)}, "");
  CHECK(fingerprint(out) == fingerprint(to_gitlab({about(Code::tag, "m", 9)}, "")));
  CHECK(fingerprint(out) != fingerprint(out, out.find("},\n")));
  CHECK(fingerprint(out) != fingerprint(to_gitlab({about(Code::tag, "other", 1)}, "")));
}

}  // namespace
