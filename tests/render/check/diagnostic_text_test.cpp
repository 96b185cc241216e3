#include "render/check/diagnostic_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "text/strings.hpp"
#include "text/width.hpp"

using namespace ptx;

namespace {

Diagnostic likelyhood() {
  Diagnostic out{Code::unknown_key,
                 {"projects/passenger-transport.yaml", 14, 5, 10, "    likelyhood: 4"},
                 "unknown key 'likelyhood' in a risk",
                 "did you mean 'likelihood'?"};
  return out;
}

TEST_CASE(
    "A diagnostic is its place, its severity, its message and code, the line with the token marked, and the "
    "hint") {
  CHECK(to_text(likelyhood(), {}) ==
        "projects/passenger-transport.yaml:14:5: error: unknown key 'likelyhood' in a risk [unknown-key]\n"
        "   14 |     likelyhood: 4\n"
        "      |     ^~~~~~~~~~\n"
        "   hint: did you mean 'likelihood'?\n");
}

TEST_CASE("Without a line of source and without a hint it is one line") {
  CHECK(to_text(Diagnostic{Code::missing_file, {"framework.yaml"}, "there is no framework", ""}, {})
            .find('\n') ==
        to_text(Diagnostic{Code::missing_file, {"framework.yaml"}, "there is no framework", ""}, {}).size() -
            1);
}

TEST_CASE("The mark stands below its token by what is seen") {
  Diagnostic wide = likelyhood();
  wide.place = {"portfolio.yaml", 2, 7, 3, "日本: {x: abc}", 1};
  wide.place.column = 9;
  CHECK(to_text(wide, {}).find("    2 | 日本: {x: abc}\n      |           ^~~\n") != std::string::npos);
}

TEST_CASE("Hostile text in a message, a hint, a path or a line does not come through") {
  Diagnostic hostile = likelyhood();
  const std::string text = "\x1B[31m \u202E ::error::x ##[error]y";
  hostile.message = hostile.hint = hostile.place.file = hostile.place.source = text;
  hostile.place.file = "::error::" + text;
  const std::string out = "\n" + to_text(hostile, {});
  CHECK(out.find('\x1B') == std::string::npos);
  CHECK(out.find("\u202E") == std::string::npos);
  CHECK(out.find("##[") == std::string::npos);
  CHECK(out.find("\n::") == std::string::npos);
}

TEST_CASE("On a narrow screen a message and a hint are broken between words") {
  Diagnostic wordy = likelyhood();
  wordy.message = "the ratings were assessed on 2024-03-12, before the gate was passed on 2024-09-24";
  wordy.hint = "look through the ratings again with the service, and write the new day under assessed";
  CHECK(to_text(wordy, {.columns = 60}) ==
        "projects/passenger-transport.yaml:14:5: error: the\n"
        "   ratings were assessed on 2024-03-12, before the gate was\n"
        "   passed on 2024-09-24 [unknown-key]\n"
        "   14 |     likelyhood: 4\n"
        "      |     ^~~~~~~~~~\n"
        "   hint: look through the ratings again with the service,\n"
        "   and write the new day under assessed\n");
  CHECK(to_text(wordy, {.columns = 60, .colour = true})
            .starts_with("projects/passenger-transport.yaml:14:5: \x1b[1;31merror\x1b[0m: the\n   ratings"));
  CHECK(to_text(likelyhood(), {.columns = 30}).starts_with("projects/passenger-transpor"));
  for (const std::size_t columns : {1u, 20u, 80u, 400u})
    CHECK(to_text(wordy, {.columns = columns}).find("\n::") == std::string::npos);
}

TEST_CASE("A message of many lines stands on one") {
  Diagnostic lines = likelyhood();
  lines.message = "one\n::error::two";
  CHECK(to_text(lines, {}).find("\n::") == std::string::npos);
  CHECK(split(to_text(lines, {}), '\n').size() == 5);
}

TEST_CASE("A long line is cut around its token") {
  Diagnostic far = likelyhood();
  far.message = "unknown key";
  far.place.source = std::string(150, 'a') + "TOKEN" + std::string(150, 'b');
  far.place.column = 151;
  far.place.length = 5;
  const std::string out = to_text(far, {80, false});
  CHECK(out.find("TOKEN") != std::string::npos);
  const auto lines = split(out, '\n');
  CHECK(lines[1].find("TOKEN") - std::string("…").size() + 1 == lines[2].find('^'));
  CHECK(width(lines[1]) <= 80);
}

TEST_CASE("The first of many are shown, and how many more there are") {
  const Diagnostics many(7, likelyhood());
  const std::string out = to_text(many, {}, 5);
  CHECK(out.ends_with("and 2 more\n"));
  CHECK(split(out, '\n').size() == 5 * 4 + 2);
  CHECK(to_text(many, {}, 7).find("more") == std::string::npos);
}

}  // namespace
