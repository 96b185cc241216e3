#include "yaml/source_text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace ptx;
using namespace ptx::yaml;

namespace {

std::string complaints(std::string text) {
  Diagnostics out;
  const Source source("a.yaml", std::move(text));
  const bool fine = check_bytes(source, out);
  std::string all = fine ? "fine" : "";
  for (const auto& d : out)
    all += std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " +
           std::string(facts(d.code).name) + ";";
  return all;
}

std::string many(std::size_t count, const std::string& what) {
  std::string out;
  while (count-- > 0) out += what;
  return out;
}

TEST_CASE("A source is cut into lines without their ends") {
  const Source source("a.yaml", "name: A\r\nlead: B\n\nwhy: C");
  CHECK(source.line_count() == 4);
  CHECK(source.line(1) == "name: A");
  CHECK(source.line(2) == "lead: B");
  CHECK(source.line(3) == "");
  CHECK(source.line(4) == "why: C");
  CHECK(source.line(0) == "");
  CHECK(source.line(5) == "");
}

TEST_CASE("A line end at the end of a file starts no further line") {
  CHECK(Source("a.yaml", "name: A\n").line_count() == 1);
  CHECK(Source("a.yaml", "").line_count() == 1);
}

TEST_CASE("Positions and offsets are two names of one place") {
  const Source source("a.yaml", "name: A\nlead: B\n");
  CHECK(source.offset({2, 6}) == 14);
  CHECK(source.position(14) == Position{2, 6});
  CHECK(source.rest({2, 6}) == "B");
  CHECK(source.rest({2, 60}) == "");
  CHECK(source.offset({9, 0}) == 16);
}

TEST_CASE("Columns count characters, not bytes") {
  const Source source("a.yaml", "name: Café £2m x\n");
  const Place place = source.place({1, 17}, 1);
  CHECK(place.column == 16);
  CHECK(place.length == 1);
  CHECK(place.source == "name: Café £2m x");
}

TEST_CASE("A place is cut at the end of its line and is never empty") {
  const Source source("a.yaml", "name: A\nlead: B\n");
  CHECK(source.place({1, 6}, 100).length == 1);
  CHECK(source.place({1, 90}, 5).column == 8);
  CHECK(source.place({1, 90}, 5).length == 1);
}

TEST_CASE("Of a long line the place keeps the part around the token") {
  const Source source("a.yaml", "summary: " + many(300, "é") + "X" + many(300, "é") + "\n");
  const Place place = source.place({1, 609}, 1);
  CHECK(place.column == 310);
  CHECK(place.source_column > 200);
  CHECK(place.source.size() <= 204);
  CHECK(place.source.find('X') != std::string::npos);
}

TEST_CASE("A byte order mark at the start is skipped and moves no column") {
  const Source source("a.yaml", "\xEF\xBB\xBFname: A\n");
  CHECK(source.line(1) == "name: A");
  CHECK(complaints("\xEF\xBB\xBFname: A\n") == "fine");
  CHECK(complaints("name: A\n\xEF\xBB\xBFlead: B\n") == "2:1 forbidden-character;");
}

TEST_CASE("Line ends of Windows and tabs inside a text are allowed") {
  CHECK(complaints("name: A\r\nlead:\tB\tC\r\n") == "fine");
}

TEST_CASE("A carriage return that stands alone is an error") {
  CHECK(complaints("name: A\rlead: B\n") == "1:8 lone-cr;");
  CHECK(complaints("name: A\r\nlead: B\r") == "2:8 lone-cr;");
  CHECK(complaints("name: A\r\r\n") == "1:8 lone-cr;");
}

TEST_CASE("Control, zero-width and bidirectional characters are errors") {
  CHECK(complaints("name: A\x1B[31m\n") == "1:8 forbidden-character;");
  CHECK(complaints("name: A\x07\n") == "1:8 forbidden-character;");
  CHECK(complaints("name: A\x7F\n") == "1:8 forbidden-character;");
  CHECK(complaints("name: \xE2\x80\x8B"
                   "A\n") == "1:7 forbidden-character;");
  CHECK(complaints("name: é\xE2\x80\xAE"
                   "A\n") == "1:8 forbidden-character;");
  CHECK(complaints("name: A\xC2\x85\n") == "1:8 forbidden-character;");
}

TEST_CASE("Every line with a character that nobody can see is told, once each") {
  CHECK(complaints("name: \x01\x02\nlead: B\nwhy: \x03\n") ==
        "1:7 forbidden-character;3:6 forbidden-character;");
}

TEST_CASE("A non-breaking blank is a character that can be seen in the file") {
  CHECK(complaints("name: A\xC2\xA0"
                   "B\n") == "fine");
}

TEST_CASE("What is not UTF-8 is an error at its first bad byte") {
  CHECK(complaints("name: A\nlead: caf\xE9\n") == "2:10 encoding;");
  CHECK(complaints("name: \xC0\xAF\n") == "1:7 encoding;");
  CHECK(complaints("name: \xED\xA0\x80\n") == "1:7 encoding;");
  CHECK(complaints("name: A\xE2\x82") == "1:8 encoding;");
}

TEST_CASE("UTF-16 is told as such, with a byte order mark or without") {
  CHECK(complaints(std::string("\xFF\xFEn\0a\0", 6)) == "1:1 encoding;");
  CHECK(complaints(std::string("\xFE\xFF\0n\0a", 6)) == "1:1 encoding;");
  CHECK(complaints(std::string("n\0a\0m\0e\0", 8)) == "1:1 encoding;");
}

TEST_CASE("A file that is no text is told as what it is") {
  CHECK(complaints("PK\x03\x04rest") == "1:1 not-text;");
  CHECK(complaints("%PDF-1.7\n") == "1:1 not-text;");
  CHECK(complaints("\xD0\xCF\x11\xE0\xA1\xB1") == "1:1 not-text;");
  CHECK(complaints(std::string("name: A\0B\n", 10)) == "1:1 not-text;");
}

TEST_CASE("A file of 1 MiB is read, one byte more is not") {
  const std::string lines = many((std::size_t{1} << 20) / 64, "# " + many(61, "x") + "\n");
  CHECK(lines.size() == std::size_t{1} << 20);
  CHECK(complaints(lines) == "fine");
  CHECK(complaints(lines + "#") == "1:1 file-too-large;");
}

TEST_CASE("A line of 128 KiB is read, one byte more is not") {
  const std::string line = "#" + many((std::size_t{128} << 10) - 1, "x");
  CHECK(complaints("name: A\n" + line + "\n") == "fine");
  CHECK(complaints("name: A\n" + line + "x\n") == "2:1 line-too-long;");
}

TEST_CASE("20,000 brackets are read, one more is not") {
  CHECK(complaints("# " + many(20'000, "[") + "\n") == "fine");
  CHECK(complaints("# " + many(10'000, "[{") + "[\n") == "1:1 too-many-brackets;");
}

TEST_CASE("The markers of a merge conflict are told once, in their first line") {
  CHECK(complaints("name: A\n<<<<<<< HEAD\nlead: B\n=======\nlead: C\n>>>>>>> other\n") ==
        "2:1 merge-conflict;");
  CHECK(complaints("name: A\r\n<<<<<<< HEAD\r\nlead: B\r\n") == "2:1 merge-conflict;");
  CHECK(complaints("name: A\nlead: C\n>>>>>>> other\n") == "3:1 merge-conflict;");
}

TEST_CASE("A directive is an error") {
  CHECK(complaints("%YAML 1.2\n---\nname: A\n") == "1:1 directive;");
  CHECK(complaints("name: A\n%TAG ! tag:x,2000:\n") == "2:1 directive;");
}

}  // namespace
