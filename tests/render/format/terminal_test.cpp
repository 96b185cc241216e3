#include "render/format/terminal.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "text/strings.hpp"
#include "text/width.hpp"

using namespace ptx;

namespace {

const Screen endless{};

TEST_CASE("Columns are aligned, figures to the right, with two blanks between") {
  const Table table{{{"name", "name"}, {"rank", "rank", Align::right}},
                    {{Cell::of("Fleet"), Cell::of(1)}, {Cell::of("Out of hours"), Cell::of(12)}}};
  CHECK(to_text(table, endless) ==
        "name          rank\n"
        "Fleet            1\n"
        "Out of hours    12\n");
  CHECK(to_text(table, endless, 2).starts_with("  name          rank\n  Fleet"));
}

TEST_CASE("Columns are aligned by what is seen and not by bytes") {
  const Table table{{{"name", "name"}, {"x", "x"}},
                    {{Cell::of("日本"), Cell::of("|")},
                     {Cell::of("Łódź"), Cell::of("|")},
                     {Cell::of("😀😀"), Cell::of("|")},
                     {Cell::of("e\u0301e\u0301ab"), Cell::of("|")}}};
  CHECK(to_text(table, endless) ==
        "name  x\n"
        "日本  |\n"
        "Łódź  |\n"
        "😀😀  |\n"
        "e\u0301e\u0301ab  |\n");
}

TEST_CASE("Columns that may be cut are cut to the screen, the widest first") {
  const Table table{{{"id", "id"}, {"name", "name", Align::left, 6}},
                    {{Cell::of("passenger-transport"), Cell::of("Passenger transport for children")}}};
  const std::string out = to_text(table, {40, false});
  CHECK(out.find("passenger-transport  Passenger transpor…\n") != std::string::npos);
  CHECK(to_text(table, endless).find("Passenger transport for children\n") != std::string::npos);
}

TEST_CASE("No column is cut below its least") {
  const Table table{{{"a", "a", Align::left, 5}, {"b", "b"}},
                    {{Cell::of("abcdefghij"), Cell::of("0123456789")}}};
  CHECK(to_text(table, {1, false}).find("abcd…  0123456789\n") != std::string::npos);
}

TEST_CASE("Columns stand nearer to one another where that lets them fit") {
  const Table table{{{"a", "a", Align::left, 3}, {"b", "b"}, {"c", "c"}},
                    {{Cell::of("abcdef"), Cell::of("0123"), Cell::of("456")}}};
  CHECK(to_text(table, {14, false}).find("abc…  0123  456\n") == std::string::npos);
  CHECK(to_text(table, {15, false}).find("abc…  0123  456\n") != std::string::npos);
  CHECK(to_text(table, {14, false}).find("ab…  0123  456\n") != std::string::npos);
  CHECK(to_text(table, {13, false}).find("abc… 0123 456\n") != std::string::npos);
  CHECK(to_text(table, {12, false}).find("ab… 0123 456\n") != std::string::npos);
  CHECK(to_text(table, {11, false}).find("ab…  0123  456\n") != std::string::npos);
}

TEST_CASE("A wide character is not cut in half") {
  const Table table{{{"a", "a", Align::left, 1}}, {{Cell::of("日本語")}}};
  for (std::size_t columns = 1; columns < 8; ++columns) {
    const std::string out = to_text(table, {columns, false});
    for (const auto line : split(out, '\n')) CHECK(width(line) <= columns);
  }
}

TEST_CASE("Nothing in a cell reaches the terminal as a command") {
  const Table table{{{"a", "\x1B[2J"}},
                    {{Cell::of("\x1B[31mred\x07")},
                     {Cell::of("safe\u202Etxt")},
                     {Cell::of("::error::x")},
                     {Cell::of("##[error]x")},
                     {Cell::of("two\nlines")}}};
  for (const Screen& screen : {Screen{0, false}, Screen{20, false}, Screen{5, false}}) {
    const std::string out = to_text(table, screen);
    CHECK(out.find('\x1B') == std::string::npos);
    CHECK(out.find('\x07') == std::string::npos);
    CHECK(out.find("\u202E") == std::string::npos);
    CHECK(out.find("##[") == std::string::npos);
    CHECK(out.find("\n::") == std::string::npos);
    CHECK(std::count(out.begin(), out.end(), '\n') == 6);
  }
}

TEST_CASE("Colour is there only where the screen has it") {
  CHECK(styled({0, false}, Style::error, "x") == "x");
  CHECK(styled({0, true}, Style::error, "x") == "\x1b[1;31mx\x1b[0m");
  CHECK(styled({0, true}, Style::plain, "x") == "x");
  const Table table{{{"a", "a"}}, {{Cell::of("x")}}};
  CHECK(to_text(table, {0, false}).find('\x1B') == std::string::npos);
}

TEST_CASE("Words are wrapped to the columns") {
  CHECK(wrapped("one two three four", 9, 0) == "one two\nthree\nfour\n");
  CHECK(wrapped("one two three", 11, 2) == "  one two\n  three\n");
  CHECK(wrapped("one two three", 0, 2) == "  one two three\n");
  CHECK(wrapped("", 20, 2) == "");
}

TEST_CASE("Wrapping brings no command to the start of a line") {
  for (std::size_t columns = 1; columns < 20; ++columns) {
    const std::string out = "\n" + wrapped("one ::error::two three ::set-output name=x::y", columns, 0);
    CHECK(out.find("\n::") == std::string::npos);
  }
}

TEST_CASE("A bar is filled by its share") {
  CHECK(bar(0, 4) == "░░░░");
  CHECK(bar(50, 4) == "██░░");
  CHECK(bar(100, 4) == "████");
}

TEST_CASE("A table whose columns may all be cut never passes the screen") {
  CHECK(rc::check("a table whose columns may all be cut never passes the screen", [] {
    static const std::vector<std::string> pieces{"a",       "word ",  "日", "😀",  "e\u0301", "\t",
                                                 "\x1B[1m", "\u202E", "£",  "::", "##[",     "❤\uFE0F"};
    const auto columns = static_cast<std::size_t>(*rc::gen::inRange(8, 90));
    const auto any_text = [] {
      std::string text;
      for (const int piece :
           *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size()))))
        text += pieces[static_cast<std::size_t>(piece)];
      return text;
    };
    Table table{
        {{"a", any_text(), Align::left, 1}, {"b", any_text(), Align::right, 1}, {"c", "c", Align::left, 1}},
        {}};
    for (int row = 0; row < 3; ++row)
      table.rows.push_back({Cell::of(any_text()), Cell::of(any_text()), Cell::of(any_text())});
    const std::string out = to_text(table, {columns, false});
    for (const auto line : split(out, '\n')) RC_ASSERT(width(line) <= columns);
    RC_ASSERT(out.find('\x1B') == std::string::npos);
    RC_ASSERT(out.find("##[") == std::string::npos);
  }));
}

}  // namespace
