#include "text/strings.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace ptx;

namespace {

using Attachments = std::vector<std::string_view>;

TEST_CASE("Trimming takes blanks, tabs and line ends off both ends, and leaves those within") {
  CHECK(trim("  two words \t") == "two words");
  CHECK(trim("\r\nline\r\n") == "line");
  CHECK(trim("a \t b") == "a \t b");
  CHECK(trim("bare") == "bare");
}

TEST_CASE("Trimming a text of blanks alone leaves nothing") {
  CHECK(trim("").empty());
  CHECK(trim(" \t\r\n ").empty());
}

TEST_CASE("Splitting gives every part, also the empty ones") {
  CHECK(split("a,b,c", ',') == Attachments{"a", "b", "c"});
  CHECK(split("a,,c", ',') == Attachments{"a", "", "c"});
  CHECK(split(",", ',') == Attachments{"", ""});
  CHECK(split("a/", '/') == Attachments{"a", ""});
}

TEST_CASE("Splitting a text without a separator gives it whole") {
  CHECK(split("abc", ',') == Attachments{"abc"});
  CHECK(split("", ',') == Attachments{""});
}

TEST_CASE("Joining puts the separator between the parts alone") {
  CHECK(join({"a", "b", "c"}, ", ") == "a, b, c");
  CHECK(join({"a"}, ", ") == "a");
  CHECK(join({}, ", ") == "");
  CHECK(join({"a", "", "c"}, ",") == "a,,c");
}

TEST_CASE("Joining keeps a first part that is empty") {
  CHECK(join({"", "b"}, ",") == ",b");
  CHECK(join({"", "", "c"}, ",") == ",,c");
}

TEST_CASE("A choice is parted by commas, and by 'or' before the last") {
  CHECK(join_with_or({"a", "b", "c"}) == "a, b or c");
  CHECK(join_with_or({"a", "b"}) == "a or b");
  CHECK(join_with_or({"a"}) == "a");
  CHECK(join_with_or({}) == "");
}

TEST_CASE("One is singular, nought and many are plural") {
  CHECK(count_phrase(0, "project", "projects") == "0 projects");
  CHECK(count_phrase(1, "project", "projects") == "1 project");
  CHECK(count_phrase(2, "project", "projects") == "2 projects");
  CHECK(count_phrase(12'000, "project", "projects") == "12,000 projects");
  CHECK(count_phrase(2, "entry", "entries") == "2 entries");
}

TEST_CASE("Commas part the thousands of a whole number") {
  CHECK(with_commas(0) == "0");
  CHECK(with_commas(999) == "999");
  CHECK(with_commas(1'000) == "1,000");
  CHECK(with_commas(123'456) == "123,456");
  CHECK(with_commas(1'234'567) == "1,234,567");
}

TEST_CASE("The minus of a negative number takes no comma after it") {
  CHECK(with_commas(-1) == "-1");
  CHECK(with_commas(-100) == "-100");
  CHECK(with_commas(-123'456) == "-123,456");
}

TEST_CASE("Plain digits are a whole number") {
  CHECK(digits("0") == 0);
  CHECK(digits("4") == 4);
  CHECK(digits("2040") == 2040);
  CHECK(digits("999999999") == 999'999'999);
}

TEST_CASE("What is more than plain digits is no whole number") {
  for (const auto* text :
       {"", "012", "00", "-1", "+1", "1.0", " 1", "1 ", "0x10", "1e3", "1,000", "1000000000", "４"}) {
    CAPTURE(text);
    CHECK(digits(text) == std::nullopt);
  }
}

TEST_CASE("A text is all digits when it has one at least and nothing else") {
  CHECK(all_digits("0"));
  CHECK(all_digits("0123456789"));
  CHECK_FALSE(all_digits(""));
  CHECK_FALSE(all_digits("12a"));
  CHECK_FALSE(all_digits("-1"));
  CHECK_FALSE(all_digits("٣"));
}

TEST_CASE("Splitting gives back what joining put together") {
  CHECK(rc::check("parts of letters come back from a text joined by commas", [] {
    const auto part = rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')));
    const auto parts = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(part));
    const std::string text = join(parts, ",");
    const auto again = split(text, ',');
    RC_ASSERT(std::vector<std::string>(again.begin(), again.end()) == parts);
  }));
}

TEST_CASE("A number is the same with its commas taken out") {
  CHECK(rc::check("commas change no digit", [](int number) {
    std::string text = with_commas(number);
    std::erase(text, ',');
    RC_ASSERT(text == std::to_string(number));
  }));
}

}  // namespace
