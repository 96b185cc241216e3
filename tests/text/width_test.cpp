#include "text/width.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "text/strings.hpp"

using namespace ptx;

namespace {

TEST_CASE("A letter takes one column, whatever its bytes") {
  CHECK(width("") == 0);
  CHECK(width("abc") == 3);
  CHECK(width("£5") == 2);
  CHECK(width("naïve – “quoted”…") == 17);
}

TEST_CASE("Chinese, Japanese, Korean and full-width characters take two columns") {
  CHECK(width("日本") == 4);
  CHECK(width("한국") == 4);
  CHECK(width("Ａ") == 2);
  CHECK(width("ｱ") == 1);
}

TEST_CASE("An emoji takes two columns, a coloured circle no matter which") {
  CHECK(width("😀") == 2);
  CHECK(width("✅") == 2);
  CHECK(width("🔴") == 2);
  CHECK(width("🟢") == 2);
  CHECK(width("🟠") == 2);
  CHECK(width("🟡") == 2);
}

TEST_CASE("A combining accent takes no column") {
  CHECK(width("e\u0301") == 1);
  CHECK(width("a\u0308\u0301b") == 2);
}

TEST_CASE("Padding fills up to a width in columns") {
  CHECK(pad_right("ab", 4) == "ab  ");
  CHECK(pad_left("ab", 4) == "  ab");
  CHECK(pad_right("日本", 6) == "日本  ");
  CHECK(pad_left("£5", 4) == "  £5");
  CHECK(pad_right("🟢", 3) == "🟢 ");
}

TEST_CASE("Padding leaves alone what is wide enough") {
  CHECK(pad_right("abcd", 4) == "abcd");
  CHECK(pad_left("abcde", 4) == "abcde");
  CHECK(pad_right("日本", 3) == "日本");
}

TEST_CASE("A padded text is as wide as asked, or as it was") {
  CHECK(rc::check("padding on either side gives the greater of the two widths", [] {
    const auto pieces = rc::gen::element<std::string>("a", "word ", "£", "e\u0301", "日", "🟢", "…");
    const std::string text = join(*rc::gen::container<std::vector<std::string>>(pieces), "");
    const auto columns = *rc::gen::inRange<std::size_t>(0, 60);
    const auto wanted = std::max(width(text), columns);
    RC_ASSERT(width(pad_right(text, columns)) == wanted);
    RC_ASSERT(width(pad_left(text, columns)) == wanted);
  }));
}

}  // namespace
