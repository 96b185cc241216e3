#include "text/clean.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/utf8.hpp"
#include "text/width.hpp"

using namespace ptx;
using namespace std::string_view_literals;

namespace {

/// A text of pieces that have each caused trouble somewhere.
std::string troubled_text() {
  static const std::vector<std::string> pieces{"a",
                                               "word ",
                                               "\n",
                                               "\r\n",
                                               "\r",
                                               "\t",
                                               "\x1B[31m",
                                               "£",
                                               "e\u0301",
                                               "日",
                                               "\u202E",
                                               "\u200B",
                                               "\uFEFF",
                                               "🟢",
                                               "\xFF",
                                               "\xC3",
                                               "\xE2\x82",
                                               "…",
                                               "\\",
                                               "\U0001F469\u200D\U0001F4BB",
                                               std::string(1, '\0')};
  std::string out;
  for (const auto& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)))
    out += piece;
  return out;
}

TEST_CASE("Line ends and tabs are allowed, all other controls are forbidden") {
  CHECK_FALSE(is_forbidden(U'\n'));
  CHECK_FALSE(is_forbidden(U'\r'));
  CHECK_FALSE(is_forbidden(U'\t'));
  for (const char32_t c :
       std::vector<char32_t>{0x00, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_forbidden(c));
  }
}

TEST_CASE("Zero-width characters are forbidden") {
  for (const char32_t c : std::vector<char32_t>{0x00AD, 0x034F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060,
                                                0x2064, 0x3164, 0xFEFF, 0xE0001, 0xE0041}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_forbidden(c));
  }
}

TEST_CASE("Zero-width characters of rare scripts, shorthand and musical notation are forbidden") {
  for (const char32_t c :
       std::vector<char32_t>{0x17B4, 0x17B5, 0x180B, 0x180F, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_forbidden(c));
  }
}

TEST_CASE("Bidirectional characters are forbidden") {
  for (const char32_t c : std::vector<char32_t>{0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D,
                                                0x202E, 0x2066, 0x2067, 0x2068, 0x2069}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_forbidden(c));
  }
}

TEST_CASE("Line separators and noncharacters are forbidden") {
  for (const char32_t c :
       std::vector<char32_t>{0x2028, 0x2029, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_forbidden(c));
  }
}

TEST_CASE("What people write is not forbidden") {
  for (const char32_t c : {U' ', U'~', U'\u00A0', U'£', U'é', U'\u0301', U'–', U'’', U'…', U'€', U'ß', U'ω',
                           U'ж', U'ש', U'س', U'日', U'한', U'🟢', U'\uFE0F'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_forbidden(c));
  }
}

TEST_CASE("A clean text stays as it is") {
  CHECK(clean("Fewer single-occupancy routes: £330k") == "Fewer single-occupancy routes: £330k");
  CHECK(clean("日本 e\u0301 🟢") == "日本 e\u0301 🟢");
  CHECK(clean("") == "");
}

TEST_CASE("Line ends and tabs become one blank each") {
  CHECK(clean("one\ntwo") == "one two");
  CHECK(clean("one\r\ntwo") == "one two");
  CHECK(clean("one\rtwo") == "one two");
  CHECK(clean("one\ttwo") == "one two");
  CHECK(clean("one\n\ntwo\n") == "one  two ");
}

TEST_CASE("An escape cannot colour the terminal") {
  CHECK(clean("\x1B[31mred\x1B[0m") == "\\u{001B}[31mred\\u{001B}[0m");
  CHECK(clean("bell\a") == "bell\\u{0007}");
  CHECK(clean("nul\0nul"sv) == "nul\\u{0000}nul");
  CHECK(clean("csi\u009B31m") == "csi\\u{009B}31m");
}

TEST_CASE("A bidirectional character cannot turn a text round") {
  CHECK(clean("file\u202Etxt.exe") == "file\\u{202E}txt.exe");
  CHECK(clean("\u2066isolated\u2069") == "\\u{2066}isolated\\u{2069}");
}

TEST_CASE("A zero-width character becomes visible") {
  CHECK(clean("spon\u200Bsor") == "spon\\u{200B}sor");
  CHECK(clean("\uFEFFname") == "\\u{FEFF}name");
  CHECK(clean("tag\U000E0041") == "tag\\u{E0041}");
}

TEST_CASE("Bytes that are no UTF-8 become visible one by one") {
  CHECK(clean("caf\xE9") == "caf\\x{E9}");
  CHECK(clean("\xFF\xFE") == "\\x{FF}\\x{FE}");
  CHECK(clean("cut\xE2\x82") == "cut\\x{E2}\\x{82}");
  CHECK(clean("\xC0\xAF") == "\\x{C0}\\x{AF}");
}

TEST_CASE("A text that fits is not cut") {
  CHECK(clean_and_cut("Passenger", 9) == "Passenger");
  CHECK(clean_and_cut("日本", 4) == "日本");
  CHECK(clean_and_cut("", 0) == "");
}

TEST_CASE("A text that is too long ends in an ellipsis, with no blank before it") {
  CHECK(clean_and_cut("Passenger transport", 10) == "Passenger…");
  CHECK(clean_and_cut("Adult care", 7) == "Adult…");
  CHECK(clean_and_cut("Adult", 1) == "…");
  CHECK(clean_and_cut("Adult", 0) == "");
}

TEST_CASE("A wide character is not cut in half, nor an accent from its letter") {
  CHECK(clean_and_cut("日本語", 5) == "日本…");
  CHECK(clean_and_cut("日本語", 4) == "日…");
  CHECK(clean_and_cut("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
}

TEST_CASE("Cleaning leaves nothing to clean") {
  CHECK(rc::check("a cleaned text is valid, without forbidden characters, in one line, and clean", [] {
    const std::string cleaned = clean(troubled_text());
    RC_ASSERT(invalid_utf8(cleaned) == std::nullopt);
    for (std::size_t at = 0; at < cleaned.size();) {
      const auto character = first_character(std::string_view(cleaned).substr(at));
      RC_ASSERT(!is_forbidden(character->code_point));
      at += character->bytes;
    }
    RC_ASSERT(cleaned.find_first_of("\n\r\t") == std::string::npos);
    RC_ASSERT(clean(cleaned) == cleaned);
  }));
}

TEST_CASE("Any bytes at all can be cleaned") {
  CHECK(rc::check("cleaned bytes are valid UTF-8", [](const std::vector<unsigned char>& bytes) {
    RC_ASSERT(invalid_utf8(clean(std::string(bytes.begin(), bytes.end()))) == std::nullopt);
  }));
}

TEST_CASE("A cut text is never wider than asked") {
  CHECK(rc::check("the width of a cut text is at most the columns", [] {
    const std::string text = troubled_text();
    const auto columns = *rc::gen::inRange<std::size_t>(0, 30);
    RC_ASSERT(width(clean_and_cut(text, columns)) <= columns);
  }));
}

}  // namespace
