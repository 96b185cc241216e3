#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <optional>

using namespace ptx;

namespace {

TEST_CASE("The first character has its code point and its bytes") {
  CHECK(first_character("abc")->code_point == U'a');
  CHECK(first_character("abc")->bytes == 1);
  CHECK(first_character("£5")->code_point == U'£');
  CHECK(first_character("£5")->bytes == 2);
  CHECK(first_character("€")->bytes == 3);
  CHECK(first_character("🟢 done")->code_point == U'🟢');
  CHECK(first_character("🟢 done")->bytes == 4);
}

TEST_CASE("There is no first character in an empty text or one that starts with no UTF-8") {
  CHECK_FALSE(first_character(""));
  CHECK_FALSE(
      first_character("\xFF"
                      "abc"));
  CHECK_FALSE(first_character("\xC3"));
  CHECK_FALSE(first_character("\xA3"));
}

TEST_CASE("Valid UTF-8 has no invalid byte") {
  CHECK(invalid_utf8("") == std::nullopt);
  CHECK(invalid_utf8("£330k for 日本 🟢") == std::nullopt);
}

TEST_CASE("The first byte that is no UTF-8 is found") {
  CHECK(invalid_utf8("ab\xFF") == 2);
  CHECK(invalid_utf8("\xA3"
                     "330k") == 0);
  CHECK(invalid_utf8("£\xC3") == 2);
  CHECK(invalid_utf8("caf\xE9 au lait") == 3);
}

TEST_CASE("An overlong form, a surrogate, and what lies beyond Unicode are no UTF-8") {
  CHECK(invalid_utf8("a\xC0\xAF") == 1);
  CHECK(invalid_utf8("a\xE0\x80\xAF") == 1);
  CHECK(invalid_utf8("a\xED\xA0\x80") == 1);
  CHECK(invalid_utf8("a\xF4\x90\x80\x80") == 1);
}

TEST_CASE("Length counts characters, not bytes and not columns") {
  CHECK(length("") == 0);
  CHECK(length("abc") == 3);
  CHECK(length("£330k") == 5);
  CHECK(length("日本") == 2);
  CHECK(length("🟢") == 1);
  CHECK(length("e\u0301") == 2);
}

}  // namespace
