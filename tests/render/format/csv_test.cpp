#include "render/format/csv.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

using namespace ptx;

namespace {

Table one(const Cell& cell) { return {columns_named({"name"}), {{cell}}}; }

/// The only cell of a table, as it is printed.
std::string printed(const Cell& cell) {
  const std::string csv = to_csv(one(cell), Bom::without);
  REQUIRE(csv.starts_with("name\r\n"));
  REQUIRE(csv.ends_with("\r\n"));
  return csv.substr(6, csv.size() - 8);
}

/// Reads RFC 4180 back, strictly: every line ends with CRLF, a quote stands at an end of a field or is
/// doubled.
std::vector<std::vector<std::string>> read_back(std::string_view csv) {
  std::vector<std::vector<std::string>> rows;
  std::size_t at = 0;
  while (at < csv.size()) {
    std::vector<std::string> row;
    for (bool more = true; more;) {
      std::string field;
      if (csv[at] == '"') {
        for (++at;; ++at) {
          REQUIRE(at < csv.size());
          if (csv[at] != '"') {
            field += csv[at];
          } else if (at + 1 < csv.size() && csv[at + 1] == '"') {
            field += csv[at++];
          } else {
            break;
          }
        }
        ++at;
      } else {
        for (; at < csv.size() && csv[at] != ',' && csv[at] != '\r'; ++at) {
          REQUIRE(csv[at] != '"');
          REQUIRE(csv[at] != '\n');
          field += csv[at];
        }
      }
      row.push_back(field);
      REQUIRE(at < csv.size());
      more = csv[at] == ',';
      if (more) ++at;
    }
    REQUIRE(csv.substr(at, 2) == "\r\n");
    at += 2;
    rows.push_back(row);
  }
  return rows;
}

TEST_CASE("A table is a header and its rows, each ended by CRLF") {
  const Table table{columns_named({"rank", "name"}),
                    {{Cell::of(1), Cell::of("Fleet")}, {Cell(), Cell::of("Hires")}}};
  CHECK(to_csv(table, Bom::without) == "rank,name\r\n1,Fleet\r\n,Hires\r\n");
}

TEST_CASE("A table without rows is its header") {
  CHECK(to_csv({columns_named({"rank", "name"}), {}}, Bom::without) == "rank,name\r\n");
}

TEST_CASE("A byte order mark leads the file where it is asked for") {
  CHECK(to_csv(one(Cell::of("x")), Bom::with) == "\xEF\xBB\xBFname\r\nx\r\n");
  CHECK(to_csv({columns_named({"name"}), {}}, Bom::with) == "\xEF\xBB\xBFname\r\n");
}

TEST_CASE("Commas and quotes are quoted") {
  CHECK(printed(Cell::of("one, two")) == "\"one, two\"");
  CHECK(printed(Cell::of("the \"big\" one")) == "\"the \"\"big\"\" one\"");
  CHECK(printed(Cell::of("\"")) == "\"\"\"\"");
  CHECK(printed(Cell::of("plain text; it's fine")) == "plain text; it's fine");
}

TEST_CASE("A text that a spreadsheet would run as a formula is led by an apostrophe") {
  CHECK(printed(Cell::of("=1+1")) == "'=1+1");
  CHECK(printed(Cell::of("+44 20 7946 0000")) == "'+44 20 7946 0000");
  CHECK(printed(Cell::of("-2+3")) == "'-2+3");
  CHECK(printed(Cell::of("@SUM(A1)")) == "'@SUM(A1)");
  CHECK(printed(Cell::of("=HYPERLINK(\"http://x\",\"y\")")) == "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
  CHECK(printed(Cell::of("=cmd|' /C calc'!A0")) == "'=cmd|' /C calc'!A0");
}

TEST_CASE("A text that starts with a tab or a line end before a formula does not run either") {
  for (const std::string_view text : {"\t=1+1", "\r=1+1", "\n=1+1", "\r\n=1+1"}) {
    const std::string out = printed(Cell::of(text));
    const std::string bare = out.starts_with('"') ? out.substr(1) : out;
    CHECK(bare.find_first_of("=+-@\t\r\n") != 0);
  }
  CHECK(printed(Cell::of("\t=1")).find('\'') != std::string::npos);
  CHECK(printed(Cell::of("\r=1")).find('\'') != std::string::npos);
}

TEST_CASE("A mark of a formula inside a text stays as it is") {
  CHECK(printed(Cell::of("a=b")) == "a=b");
  CHECK(printed(Cell::of("1-2")) == "1-2");
}

TEST_CASE("Negative numbers and money stay bare") {
  CHECK(printed(Cell::of(-3)) == "-3");
  CHECK(printed(Cell::of(Fraction(-25) / Fraction(2))) == "-12.50");
  CHECK(printed(Cell::of(Money::pence(-33000000))) == "-330000.00");
}

TEST_CASE("A flag is yes or no and what is absent is nothing") {
  CHECK(printed(Cell::of(true)) == "yes");
  CHECK(printed(Cell::of(false)) == "no");
  CHECK(printed(Cell()) == "");
}

TEST_CASE("A cell is one line") {
  CHECK(printed(Cell::of("one\ntwo")) == "one two");
  CHECK(printed(Cell::of("one\r\ntwo")) == "one two");
  CHECK(printed(Cell::of("one\ttwo")) == "one two");
}

TEST_CASE("A heading is escaped like any text") {
  CHECK(to_csv({columns_named({"a,b", "=c"}), {}}, Bom::without) == "\"a,b\",'=c\r\n");
}

TEST_CASE("What a terminal or a CI runner would obey does not come through") {
  CHECK(printed(Cell::of("\x1B[31mred")).find('\x1B') == std::string::npos);
  CHECK(printed(Cell::of("safe\u202Etxt.exe")).find("\u202E") == std::string::npos);
  CHECK(printed(Cell::of("##[error]x")).find("##[") == std::string::npos);
  CHECK_FALSE(printed(Cell::of("::error::x")).starts_with("::"));
  CHECK(printed(Cell::of("a ::error::x")).find(" ::") == std::string::npos);
}

TEST_CASE("Letters of any script come through") {
  CHECK(printed(Cell::of("Łódź 東京 £5")) == "Łódź 東京 £5");
}

TEST_CASE("Whatever the cells hold a table reads back with its rows and columns") {
  CHECK(rc::check("whatever the cells hold a table reads back with its rows and columns", [] {
    static const std::vector<std::string> pieces{"a", ",",    "\"",   "\r", "\n",    "\t", " ",
                                                 "=", "+",    "-",    "@",  "'",     "::", "##[",
                                                 "é", "\xFF", "\x1B", "|",  "\u2028"};
    const int columns = *rc::gen::inRange(1, 4), rows = *rc::gen::inRange(0, 4);
    Table table;
    for (int i = 0; i < columns; ++i) table.columns.push_back({"c" + std::to_string(i), ""});
    for (int r = 0; r < rows; ++r) {
      table.rows.emplace_back();
      for (int i = 0; i < columns; ++i) {
        std::string text;
        for (const int piece :
             *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size()))))
          text += pieces[static_cast<std::size_t>(piece)];
        table.rows.back().push_back(Cell::of(text));
      }
    }
    const auto back = read_back(to_csv(table, Bom::without));
    RC_ASSERT(back.size() == static_cast<std::size_t>(rows) + 1);
    for (const auto& row : back) {
      RC_ASSERT(row.size() == static_cast<std::size_t>(columns));
      for (const auto& field : row) RC_ASSERT(field.find_first_of("=+-@\t\r") != 0);
    }
  }));
}

}  // namespace
