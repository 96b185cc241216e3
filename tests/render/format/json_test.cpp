#include "render/format/json.hpp"
#include "text/json_value.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cctype>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace ptx;
using namespace std::string_view_literals;

namespace {

/// Reads JSON strictly (RFC 8259) and gives its texts, numbers and words in the order in which they stand;
/// throws where it is not JSON.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {
    value();
    blanks();
    if (at_ != text_.size()) fail();
  }

  const std::vector<std::string>& leaves() const { return leaves_; }

 private:
  [[noreturn]] void fail() const {
    throw std::string("no JSON at " + std::to_string(at_) + " of " + std::string(text_));
  }
  void blanks() {
    while (at_ < text_.size() && " \t\r\n"sv.find(text_[at_]) != std::string_view::npos) ++at_;
  }
  char next() {
    if (at_ == text_.size()) fail();
    return text_[at_++];
  }
  void expect(char wanted) {
    if (next() != wanted) fail();
  }
  bool ends(char close) {
    blanks();
    if (at_ < text_.size() && text_[at_] == close) return ++at_, true;
    return false;
  }

  void value() {
    blanks();
    if (at_ == text_.size()) fail();
    const char c = text_[at_];
    if (c == '{') {
      ++at_;
      for (bool first = true; !ends('}'); first = false) {
        if (!first) expect(',');
        blanks();
        leaves_.push_back(string());
        blanks();
        expect(':');
        value();
      }
    } else if (c == '[') {
      ++at_;
      for (bool first = true; !ends(']'); first = false) {
        if (!first) expect(',');
        value();
      }
    } else if (c == '"') {
      leaves_.push_back(string());
    } else {
      number_or_word();
    }
  }

  void number_or_word() {
    for (const std::string_view word : {"true"sv, "false"sv, "null"sv}) {
      if (text_.substr(at_, word.size()) == word)
        return at_ += word.size(), leaves_.emplace_back(word), void();
    }
    const std::size_t start = at_;
    const auto digits = [&] {
      const std::size_t first = at_;
      while (at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_]))) ++at_;
      if (at_ == first) fail();
      return at_ - first;
    };
    if (text_[at_] == '-') ++at_;
    const bool zero = at_ < text_.size() && text_[at_] == '0';
    if (digits() > 1 && zero) fail();
    if (at_ < text_.size() && text_[at_] == '.') ++at_, digits();
    leaves_.emplace_back(text_.substr(start, at_ - start));
  }

  std::string string() {
    expect('"');
    std::string out;
    while (true) {
      const char c = next();
      if (c == '"') return out;
      if (static_cast<unsigned char>(c) < 0x20) fail();
      if (c != '\\') {
        out += c;
        continue;
      }
      const char escaped = next();
      if (escaped == 'u') {
        std::uint32_t unit = hex();
        if (unit >= 0xD800 && unit < 0xDC00) {
          expect('\\');
          expect('u');
          const std::uint32_t low = hex();
          if (low < 0xDC00 || low > 0xDFFF) fail();
          unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        } else if (unit >= 0xDC00 && unit <= 0xDFFF) {
          fail();
        }
        append(out, unit);
      } else {
        const std::size_t which = "\"\\/bfnrt"sv.find(escaped);
        if (which == std::string_view::npos) fail();
        out += "\"\\/\b\f\n\r\t"[which];
      }
    }
  }

  std::uint32_t hex() {
    std::uint32_t out = 0;
    for (int i = 0; i < 4; ++i) {
      const std::size_t digit = "0123456789abcdef"sv.find(static_cast<char>(std::tolower(next())));
      if (digit == std::string_view::npos) fail();
      out = out * 16 + static_cast<std::uint32_t>(digit);
    }
    return out;
  }

  static void append(std::string& out, std::uint32_t c) {
    const auto byte = [&](std::uint32_t bits) { out += static_cast<char>(bits); };
    if (c < 0x80) return byte(c);
    if (c < 0x800) return byte(0xC0 | (c >> 6)), byte(0x80 | (c & 0x3F));
    if (c < 0x10000) return byte(0xE0 | (c >> 12)), byte(0x80 | ((c >> 6) & 0x3F)), byte(0x80 | (c & 0x3F));
    byte(0xF0 | (c >> 18)), byte(0x80 | ((c >> 12) & 0x3F)), byte(0x80 | ((c >> 6) & 0x3F)),
        byte(0x80 | (c & 0x3F));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::string> leaves_;
};

const Envelope envelope{"score/1", "Wexcombe", "2025-01-31", std::nullopt, std::nullopt};

TEST_CASE("A table is one object with its rows under the columns' names") {
  const Table table{columns_named({"rank", "project"}),
                    {{Cell::of(1), Cell::of("fleet")}, {Cell(), Cell::of("hires")}}};
  CHECK(to_json(table, envelope) ==
        R"({"ptx": "score/1", "portfolio": "Wexcombe", "as_of": "2025-01-31", "revision": null, "rows": [
  {"rank": 1, "project": "fleet"},
  {"rank": null, "project": "hires"}
]}
)");
}

TEST_CASE("A table without rows is an object with an empty list") {
  CHECK(to_json({columns_named({"rank"}), {}}, envelope) ==
        "{\"ptx\": \"score/1\", \"portfolio\": \"Wexcombe\", \"as_of\": \"2025-01-31\", \"revision\": null, "
        "\"rows\": []}\n");
}

TEST_CASE("Numbers are numbers, money a string, flags booleans and what is absent null") {
  const Table table{columns_named({"a", "b", "c", "d", "e", "f"}),
                    {{Cell::of(Fraction(125) / Fraction(2)), Cell::of(Money::pence(-33000000)),
                      Cell::of(true), Cell::of(false), Cell(), Cell::of("4")}}};
  CHECK(to_json(table, envelope)
            .find(R"({"a": 62.50, "b": "-330000.00", "c": true, "d": false, "e": null, "f": "4"})") !=
        std::string::npos);
}

TEST_CASE("An empty text is a text") {
  CHECK(to_json({columns_named({"a"}), {{Cell::of("")}}}, envelope).find("{\"a\": \"\"}") !=
        std::string::npos);
}

TEST_CASE("The revision and the files left out stand in the object") {
  Envelope full = envelope;
  full.revision = "0123456789abcdef0123456789abcdef01234567";
  full.left_out = {"projects/a.yaml", "projects/\"b\".yaml"};
  CHECK(to_json({columns_named({"a"}), {}}, full) ==
        "{\"ptx\": \"score/1\", \"portfolio\": \"Wexcombe\", \"as_of\": \"2025-01-31\", \"revision\": "
        "\"0123456789abcdef0123456789abcdef01234567\", "
        "\"left_out\": [\"projects/a.yaml\", \"projects/\\\"b\\\".yaml\"], \"rows\": []}\n");
  full.left_out = std::vector<std::string>();
  CHECK(to_json({columns_named({"a"}), {}}, full).find("\"left_out\": []") != std::string::npos);
}

TEST_CASE("Quotes, backslashes, line ends and controls are escaped") {
  CHECK(json_string("a \"b\" \\ c") == R"("a \"b\" \\ c")");
  CHECK(json_string("a\nb\tc\rd") == R"("a\nb\tc\rd")");
  CHECK(json_string("\x01\x1B\x7F"sv) == R"("\u0001\u001b\u007f")");
  CHECK(json_string("\0"sv) == R"("\u0000")");
  CHECK(json_string("</script>") == "\"</script>\"");
}

TEST_CASE("What nobody can see is escaped and can be read back") {
  for (const std::string_view text :
       {"\u202E", "\u200B", "\u2028", "\uFEFF", "\u0085", "\U000E0041", "\u2066"}) {
    const std::string json = json_string(text);
    CHECK(json.find(text) == std::string::npos);
    CHECK(Reader(json).leaves() == std::vector<std::string>{std::string(text)});
  }
}

TEST_CASE("What is no UTF-8 becomes the replacement character") {
  for (const std::string_view text : {"\xFF", "\xC3", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC0\xAF"}) {
    const std::string json = json_string(text);
    CHECK(Reader(json).leaves().front().find("\uFFFD") == 0);
    for (const char c : json) CHECK(static_cast<unsigned char>(c) < 0x80);
  }
}

TEST_CASE("No value starts a command of a CI runner") {
  CHECK(json_string("##[error]x").find("##[") == std::string::npos);
  CHECK(Reader(json_string("##[error]x")).leaves().front() == "##[error]x");
  CHECK(json_string("####[[").find("##[") == std::string::npos);
  CHECK(Reader(json_string("####[[")).leaves().front() == "####[[");
  const Table hostile{columns_named({"name"}), {{Cell::of("\n::error::x")}, {Cell::of("::error::x")}}};
  for (const std::string_view line_start : {"\n::", "\n  ::"})
    CHECK(to_json(hostile, envelope).find(line_start) == std::string::npos);
}

TEST_CASE("Any text reads back as it was") {
  CHECK(rc::check("any text reads back as it was", [] {
    static const std::vector<std::string> pieces{
        "a",  "\"", "\\", "/", "\b",     "\n",         "\r",     "\t",   "##",   "[",
        "::", "é",  "日", "😀", "\u202E", "\U000E0041", "\u2028", "\x1B", "\x7F", "\\u0041"};
    std::string text;
    for (const int piece :
         *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size()))))
      text += pieces[static_cast<std::size_t>(piece)];
    const std::string json = json_string(text);
    RC_ASSERT(Reader(json).leaves() == std::vector<std::string>{text});
    RC_ASSERT(json.find("##[") == std::string::npos);
    RC_ASSERT(json.find('\n') == std::string::npos);
    RC_ASSERT(json.find('\x1B') == std::string::npos);
    RC_ASSERT(json.find("\u202E") == std::string::npos);
  }));
}

TEST_CASE("A table of hostile texts is JSON with those texts") {
  const std::string hostile = "\"}]}\n::error::\\ \x1B[2J \u202E ##[command]";
  const Table table{
      columns_named({"name", "n"}),
      {{Cell::of(hostile), Cell::of(Fraction(-1) / Fraction(2))}, {Cell::of("'"), Cell::of(0)}}};
  Envelope around = envelope;
  around.portfolio = hostile;
  const std::vector<std::string> due{"ptx",      "score/1", "portfolio", hostile, "as_of", "2025-01-31",
                                     "revision", "null",    "rows",      "name",  hostile, "n",
                                     "-0.50",    "name",    "'",         "n",     "0"};
  CHECK(Reader(to_json(table, around)).leaves() == due);
}

}  // namespace
