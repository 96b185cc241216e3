#include "yaml/node.hpp"

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "yaml/parse.hpp"

using namespace ptx;
using namespace ptx::yaml;

namespace {

/// What is wrong with a text: "line:column code", one after the other.
std::string complaints(std::string text) {
  Diagnostics out;
  const auto tree = parse("a.yaml", std::move(text), out);
  sort(out);
  std::string all = tree ? "" : "no tree ";
  for (const auto& d : out)
    all += std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " +
           std::string(facts(d.code).name) + ";";
  return all;
}

struct Parsed {
  explicit Parsed(std::string text) : tree(parse("a.yaml", std::move(text), out)) { REQUIRE(tree); }

  std::string text(std::string_view key) const { return std::string(value(key).text()); }
  Kind kind(std::string_view key) const { return value(key).kind(); }
  Node value(std::string_view key) const {
    const auto found = value_of(tree->root(), key);
    REQUIRE(found);
    return *found;
  }

  Diagnostics out;
  std::unique_ptr<Tree> tree;
};

std::string nested(int levels) {
  std::string text = "a1:\n";
  for (int i = 2; i <= levels; ++i)
    text += std::string(static_cast<std::size_t>(i - 1) * 2, ' ') + "a" + std::to_string(i) + ":\n";
  return text + std::string(static_cast<std::size_t>(levels) * 2, ' ') + "end\n";
}

TEST_CASE("A map is read in the order in which it is written") {
  const Parsed file("b: 1\na: {y: 2, x: 3}\nc: [p, q]\n");
  const auto all = entries(file.tree->root());
  REQUIRE(all.size() == 3);
  CHECK(all[0].key.text() == "b");
  CHECK(all[0].value.text() == "1");
  CHECK(all[1].key.text() == "a");
  CHECK(entries(all[1].value)[0].key.text() == "y");
  CHECK(entries(all[1].value)[1].value.text() == "3");
  const auto list = items(all[2].value);
  REQUIRE(list.size() == 2);
  CHECK(list[0].text() == "p");
  CHECK(list[1].text() == "q");
}

TEST_CASE("Entries and items are none for anything but a map and a list") {
  const Parsed file("a: x\nb: [p]\nc: {k: v}\n");
  CHECK(entries(file.value("a")).empty());
  CHECK(entries(file.value("b")).empty());
  CHECK(items(file.value("a")).empty());
  CHECK(items(file.value("c")).empty());
  CHECK_FALSE(value_of(file.value("b"), "p"));
  CHECK_FALSE(value_of(file.value("c"), "v"));
  CHECK(file.value("c").size() == 1);
  CHECK(file.value("b").size() == 1);
}

TEST_CASE("No value is read by how it looks") {
  const Parsed file("a: no\nb: 012\nc: 1e3\nd: 2024-10\ne: .nan\nf: 0x10\ng: true\n");
  CHECK(file.text("a") == "no");
  CHECK(file.text("b") == "012");
  CHECK(file.text("c") == "1e3");
  CHECK(file.text("d") == "2024-10");
  CHECK(file.text("e") == ".nan");
  CHECK(file.text("f") == "0x10");
  CHECK(file.text("g") == "true");
}

TEST_CASE("Blanks at the two ends of a text are dropped") {
  const Parsed file("a: \"  x y  \"\nb: |\n\n  one\n  two\n\n");
  CHECK(file.text("a") == "x y");
  CHECK(file.text("b") == "one\ntwo");
}

TEST_CASE("A folded text is one line, a literal one keeps its lines") {
  const Parsed file("a: >-\n  one\n  two\nb: |\n  one\n  two\nc: one\n  two\n");
  CHECK(file.text("a") == "one two");
  CHECK(file.text("b") == "one\ntwo");
  CHECK(file.text("c") == "one two");
}

TEST_CASE("An empty value, a tilde and a bare null are absent") {
  const Parsed file("a:\nb: ~\nc: null\nd: {x: , y: ~, z: null}\ne:\n");
  CHECK(file.kind("a") == Kind::absent);
  CHECK(file.kind("b") == Kind::absent);
  CHECK(file.kind("c") == Kind::absent);
  for (const auto& entry : entries(file.value("d"))) CHECK(entry.value.kind() == Kind::absent);
  CHECK(file.kind("e") == Kind::absent);
}

TEST_CASE("A null in quotes, and one in other letters, is a text") {
  const Parsed file("a: \"null\"\nb: '~'\nc: Null\nd: NULL\ne: nullify\nf: \"\"\n");
  CHECK(file.text("a") == "null");
  CHECK(file.text("b") == "~");
  CHECK(file.text("c") == "Null");
  CHECK(file.text("d") == "NULL");
  CHECK(file.text("e") == "nullify");
  CHECK(file.kind("f") == Kind::scalar);
  CHECK(file.text("f") == "");
}

TEST_CASE("An empty file is a tree without anything in it") {
  CHECK(Parsed("").tree->root().kind() == Kind::absent);
  CHECK(Parsed("\n\n").tree->root().kind() == Kind::absent);
  CHECK(Parsed("# a comment\n").tree->root().kind() == Kind::absent);
  CHECK(Parsed("---\n").tree->root().kind() == Kind::absent);
}

TEST_CASE("The place of an empty file is its first line") {
  for (const std::string text : {"", "\n", "# a comment\n", "---\n"}) {
    CAPTURE(text);
    const Parsed file(text);
    CHECK(file.tree->place(file.tree->root()).line == 1);
  }
}

TEST_CASE(
    "A byte order mark, line ends of Windows, one document marker and one document end change nothing") {
  CHECK(Parsed("\xEF\xBB\xBFname: A\r\nlead: B\r\n").text("lead") == "B");
  CHECK(Parsed("---\nname: A\n").text("name") == "A");
  CHECK(Parsed("name: A\n...\n").text("name") == "A");
}

TEST_CASE("JSON is read, as it is YAML") {
  const Parsed file("{\"name\":\"A\",\"by\":[\"B\",\"C\"]}\n");
  CHECK(file.text("name") == "A");
  CHECK(items(file.value("by")).size() == 2);
}

TEST_CASE("A node has the place of its whole token") {
  const Parsed file("name: Café\nlead: \"in quotes\"\nby: [é, plan]\n");
  const auto place = [&](const Node& node) { return file.tree->place(node); };
  CHECK(place(file.value("name")).column == 7);
  CHECK(place(file.value("name")).length == 4);
  CHECK(place(file.value("lead")).column == 7);
  CHECK(place(file.value("lead")).length == 11);
  const auto second = place(items(file.value("by"))[1]);
  CHECK(second.line == 3);
  CHECK(second.column == 9);
  CHECK(second.length == 4);
}

TEST_CASE("A key that stands twice in a map is an error at its second place") {
  CHECK(complaints("name: A\nlead: B\nname: C\n") == "3:1 duplicate-key;");
  CHECK(complaints("a: {x: 1, y: 2, x: 3}\n") == "1:17 duplicate-key;");
  CHECK(complaints("name: A\n\"name\": B\n") == "2:1 duplicate-key;");
  CHECK(complaints("a: {x: 1}\nb: {x: 1}\n") == "");
}

TEST_CASE("A key that stands three times is told twice, and each names the first") {
  Diagnostics out;
  parse("a.yaml", "name: A\nname: B\nname: C\n", out);
  REQUIRE(out.size() == 2);
  CHECK(out[0].hint.find("line 1") != std::string::npos);
  CHECK(out[1].hint.find("line 1") != std::string::npos);
}

TEST_CASE("Anchors, aliases, merge keys and tags are refused where they stand") {
  CHECK(complaints("name: &me A\n") == "no tree 1:7 anchor;");
  CHECK(complaints("a: &all\n  b: c\n") == "no tree 1:4 anchor;");
  CHECK(complaints("a: [&x y]\n") == "no tree 1:5 anchor;");
  CHECK(complaints("name: *me\n") == "no tree 1:7 alias;");
  CHECK(complaints("a: {b: *me}\n") == "no tree 1:8 alias;");
  CHECK(complaints("a:\n  <<: {b: c}\n") == "no tree 2:3 merge-key;");
  CHECK(complaints("a:\n  <<: *me\n") == "no tree 2:3 merge-key;");
  CHECK(complaints("name: !mine A\n") == "no tree 1:7 tag;");
  CHECK(complaints("name: !!str 12\n") == "no tree 1:7 tag;");
  CHECK(complaints("a: !!map {b: c}\n") == "no tree 1:4 tag;");
}

TEST_CASE("An exclamation mark alone is a tag, too") {
  CHECK(complaints("name: ! watch out\n") == "no tree 1:7 tag;");
}

TEST_CASE("The signs of YAML are plain inside quotes and inside a text") {
  CHECK(complaints("a: \"&x *y !z << %w\"\nb: R&D * 2 !\nc: '<<'\n") == "");
}

TEST_CASE("A second document is refused") {
  CHECK(complaints("name: A\n---\nname: B\n") == "no tree 2:1 second-document;");
  CHECK(complaints("name: A\n---\n") == "no tree 2:1 second-document;");
  CHECK(complaints("{name: A} junk\n") == "no tree 1:11 second-document;");
  CHECK(complaints("name: A\n...\nlead: B\n") == "no tree 3:1 second-document;");
}

TEST_CASE("Nothing of a second document is told beside its being there") {
  CHECK(complaints("name: A\n---\na: 1\na: 2\n\tb: &x 3\n") == "no tree 2:1 second-document;");
}

TEST_CASE("A tab as indentation is refused at the tab") {
  CHECK(complaints("a:\n\tb: c\n") == "no tree 2:1 tab-indentation;");
  CHECK(complaints("a:\n  b:\n  \tc: d\n") == "no tree 3:3 tab-indentation;");
  CHECK(complaints("a: [b,\n\tc]\n") == "no tree 2:1 tab-indentation;");
  CHECK(complaints("a: >\n\ttext\n") == "no tree 2:1 tab-indentation;");
}

TEST_CASE("A line of nothing but a tab is told as a tab, if at all") {
  const auto told = complaints("name: A\n\t\nlead: B\n");
  CHECK((told == "" || told == "no tree 2:1 tab-indentation;"));
}

TEST_CASE("A tab behind a colon, a dash or a text is no indentation") {
  CHECK(complaints("a:\tb\nc:\n-\td\ne: f\tg # h\n") == "");
}

TEST_CASE("An escape cannot bring in what the file may not hold") {
  CHECK(complaints("name: \"A\\e[31m\"\n") == "no tree 1:7 forbidden-character;");
  CHECK(complaints("name: \"A\\u202E\"\n") == "no tree 1:7 forbidden-character;");
  CHECK(complaints("name: \"A\\0\"\n") == "no tree 1:7 forbidden-character;");
  CHECK(complaints("\"na\\u200Bme\": A\n") == "no tree 1:1 forbidden-character;");
  CHECK(complaints("name: \"A\\tB\\nC\"\n") == "");
}

TEST_CASE("32 levels of nesting are read, one more is not") {
  CHECK(complaints(nested(32)) == "");
  CHECK(complaints(nested(33)) == "no tree 33:65 too-deep;");
  CHECK(complaints("a: " + std::string(31, '[') + std::string(31, ']') + "\n") == "");
  CHECK(complaints("a: " + std::string(32, '[') + std::string(32, ']') + "\n") == "no tree 1:35 too-deep;");
}

TEST_CASE("A key of 128 bytes is read, one more byte is not") {
  CHECK(complaints(std::string(128, 'k') + ": v\n") == "");
  CHECK(complaints(std::string(129, 'k') + ": v\n") == "no tree 1:1 key-too-long;");
}

TEST_CASE("A text of 64 KiB is read, one more byte is not") {
  CHECK(complaints("a: " + std::string(std::size_t{64} << 10, 'x') + "\n") == "");
  CHECK(complaints("a: " + std::string((std::size_t{64} << 10) + 1, 'x') + "\n") ==
        "no tree 1:4 text-too-long;");
}

TEST_CASE("A text cut at ' #' is a warning, where no blank follows the sign") {
  CHECK(complaints("name: Fix issue #12\n") == "1:17 cut-comment;");
  CHECK(complaints("by: [PMO #1\n  ]\n") == "1:10 cut-comment;");
  CHECK(complaints("name: one\n  two #3\n") == "2:7 cut-comment;");
  CHECK(complaints("name: A # a comment\nlead: B #\nwhy: C ## D\n") == "");
  CHECK(complaints("name: \"Fix issue #12\"\nlead: \"B\" #C\nwhy: C#12\n") == "");
}

TEST_CASE("A text that starts with '#' is cut, too") {
  CHECK(complaints("name: #12 is late\nlead: B\n") == "1:7 cut-comment;");
}

TEST_CASE("A key is a plain word") {
  CHECK(complaints("[a, b]: c\n") == "no tree 1:1 wrong-kind;");
  CHECK(complaints("? {a: b}\n: c\n") == "no tree 1:3 wrong-kind;");
  CHECK(complaints(": c\n") == "no tree 1:1 wrong-kind;");
}

TEST_CASE("A text whose whole is only the header of a block is not lost in silence") {
  CHECK(complaints("summary: >5\nlead: B\n") != "");
  CHECK(complaints("summary: |2\nlead: B\n") != "");
}

}  // namespace
