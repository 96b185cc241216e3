#include "render/format/markdown.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace ptx;

namespace {

/// True where a mark of ASCII punctuation stands that no backslash leads.
bool bare(std::string_view markdown, char mark) {
  for (std::size_t i = 0; i < markdown.size(); ++i) {
    if (markdown[i] == '\\') {
      ++i;
    } else if (markdown[i] == mark) {
      return true;
    }
  }
  return false;
}

TEST_CASE("A table is GitHub's: a heading, the alignment, a line for each row") {
  const Table table{{{"rank", "rank", Align::right}, {"name", "name"}},
                    {{Cell::of(1), Cell::of("Fleet")}, {Cell(), Cell::of("Hires")}}};
  CHECK(to_markdown(table) == "| rank | name |\n| ---: | --- |\n| 1 | Fleet |\n|  | Hires |\n");
}

TEST_CASE("A table without rows has its heading") {
  CHECK(to_markdown({{{"name", "name"}}, {}}) == "| name |\n| --- |\n");
}

TEST_CASE("A pipe does not end a cell, nor does a backslash before it") {
  CHECK(escape_markdown("a|b") == "a\\|b");
  CHECK(escape_markdown("a\\|b") == "a\\\\\\|b");
  CHECK(escape_markdown("a\\") == "a\\\\");
}

TEST_CASE("Code, links, images, emphasis and strikes are no markup") {
  for (const std::string_view text :
       {"`code`", "[x](javascript:alert(1))", "](javascript:alert(1))", "![x](http://x/y.png)",
        "**bold** _it_ ~~no~~", "[x]: http://y", "$x^2$"}) {
    const std::string out = escape_markdown(text);
    for (const char mark : std::string_view("`[]()!*_~$^<>&#|")) {
      CAPTURE(out);
      CHECK_FALSE(bare(out, mark));
    }
  }
}

TEST_CASE("A number starts no list, and ends a sentence as it is") {
  CHECK(escape_markdown("2024. A year") == "2024\\. A year");
  CHECK(escape_markdown("  7.") == "  7\\.");
  CHECK(escape_markdown("Signed up to 30 June 2024. So far") == "Signed up to 30 June 2024. So far");
}

TEST_CASE("HTML and entities are no markup") {
  CHECK(escape_markdown("<img src=x onerror=alert(1)>") == "\\<img src\\=x onerror\\=alert\\(1\\)\\>");
  CHECK_FALSE(bare(escape_markdown("&lt;b&gt; &#x3C;script"), '&'));
  CHECK_FALSE(bare(escape_markdown("<!-- x -->"), '<'));
}

TEST_CASE("Addresses are no links") {
  CHECK(escape_markdown("https://example.org").find("https://") == std::string::npos);
  CHECK(escape_markdown("see ftp://example.org").find("ftp://") == std::string::npos);
  CHECK(escape_markdown("mailto:someone").find("mailto:") == std::string::npos);
  CHECK(escape_markdown("see www.example.org").find("www.example") == std::string::npos);
}

TEST_CASE("The at sign of a mention or an address is escaped") {
  CHECK(escape_markdown("@team") == "\\@team");
  CHECK(escape_markdown("someone@example.org") == "someone\\@example.org");
}

TEST_CASE("A text is one line, so that it cannot end its row") {
  CHECK(escape_markdown("a\nb") == "a b");
  CHECK(escape_markdown("a\r\n| b |") == "a \\| b \\|");
  CHECK(escape_markdown("a\u2028b").find("\u2028") == std::string::npos);
}

TEST_CASE("A text does not start a block") {
  for (const std::string_view text : {"# heading", "- item", "+ item", "* item", "> quote", "1. item",
                                      "1) item", "12. item", "---", "===", "~~~", "```", "|x|"}) {
    const std::string out = escape_markdown(text);
    CAPTURE(out);
    CHECK(out.find('\\') != std::string::npos);
    CHECK((out[0] == '\\' || (out[0] == '1' && out.find_first_of(".)") == out.find('\\') + 1)));
  }
}

TEST_CASE("Plain words and figures can be read as they are") {
  CHECK(escape_markdown("Passenger transport, 12% less; is it so?") ==
        "Passenger transport, 12% less; is it so?");
  CHECK(escape_markdown("council's out-of-hours") == "council's out-of-hours");
  CHECK(escape_markdown("£1.2m 東京").find("東京") != std::string::npos);
}

TEST_CASE("What a terminal or a CI runner would obey does not come through") {
  CHECK(escape_markdown("\x1B[31mred").find('\x1B') == std::string::npos);
  CHECK(escape_markdown("safe\u202Etxt").find("\u202E") == std::string::npos);
  CHECK(escape_markdown("##[error]x").find("##[") == std::string::npos);
  CHECK_FALSE(escape_markdown("::error::x").starts_with("::"));
}

TEST_CASE("Headings are escaped like cells") {
  CHECK(to_markdown({{{"x", "a|b <i>"}}, {}}).starts_with("| a\\|b \\<i\\> |\n"));
}

TEST_CASE("Whatever the cells hold every line of a table has the same columns") {
  CHECK(rc::check("whatever the cells hold every line of a table has the same columns", [] {
    static const std::vector<std::string> pieces{"a",    "|", "\\",        "`",    "\n", "\r",  "\t",
                                                 " ",    "@", "<b>",       "](x)", "::", "##[", "\xFF",
                                                 "\x1B", "é", "www.x.org", "1.",   "-"};
    Table table{{{"a", "a"}, {"b", "b"}}, {}};
    for (int row = 0; row < 2; ++row) {
      table.rows.emplace_back();
      for (int i = 0; i < 2; ++i) {
        std::string text;
        for (const int piece :
             *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size()))))
          text += pieces[static_cast<std::size_t>(piece)];
        table.rows.back().push_back(Cell::of(text));
      }
    }
    const std::string out = to_markdown(table);
    RC_ASSERT(std::count(out.begin(), out.end(), '\n') == 4);
    for (std::size_t at = 0; at < out.size();) {
      const std::size_t end = out.find('\n', at);
      int pipes = 0;
      for (std::size_t i = at; i < end; ++i) {
        if (out[i] == '\\') {
          ++i;
        } else if (out[i] == '|') {
          ++pipes;
        }
      }
      RC_ASSERT(pipes == 3);
      RC_ASSERT(out[at] == '|');
      at = end + 1;
    }
    for (const char mark : std::string_view("`[]()<>")) RC_ASSERT(!bare(out, mark));
    RC_ASSERT(out.find("##[") == std::string::npos);
    RC_ASSERT(out.find('\x1B') == std::string::npos);
  }));
}

}  // namespace
