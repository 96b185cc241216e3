#include "yaml/syntax_errors.hpp"

#include <doctest/doctest.h>

#include <string>

#include "yaml/parse.hpp"

using namespace ptx;

namespace {

Diagnostics all_of(std::string text) {
  Diagnostics out;
  yaml::parse("a.yaml", std::move(text), out);
  return out;
}

/// The one complaint about a text: "line:column+length code".
std::string complaint(std::string text) {
  const auto all = all_of(std::move(text));
  if (all.size() != 1) return std::to_string(all.size()) + " complaints";
  const auto& place = all[0].place;
  return std::to_string(place.line) + ":" + std::to_string(place.column) + "+" +
         std::to_string(place.length) + " " + std::string(facts(all[0].code).name);
}

std::string hint(std::string text) {
  const auto all = all_of(std::move(text));
  return all.empty() ? "" : all[0].hint;
}

std::string message(std::string text) {
  const auto all = all_of(std::move(text));
  return all.empty() ? "" : all[0].message;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// ---- texts that need quotes

TEST_CASE("A text with a colon and a blank in it needs quotes") {
  CHECK(complaint("name: A\nsummary: Phase 1: design\nlead: B\n") == "2:10+15 needs-quotes");
  CHECK(hint("name: A\nsummary: Phase 1: design\nlead: B\n") == "put it in quotes: \"Phase 1: design\"");
  CHECK(complaint("name: A\nsummary: \"Phase 1: design\"\nlead: B\n") == "0 complaints");
}

TEST_CASE("A text with a colon and quotes in it is put into single quotes") {
  CHECK(hint("name: The \"big\" one: design\n") == "put it in quotes: 'The \"big\" one: design'");
}

TEST_CASE("Inside { } a text with a colon and a blank in it needs quotes, too") {
  CHECK(complaint("risks:\n  d: {title: Phase 1: late, impact: 4}\nlead: B\n") == "2:14+13 needs-quotes");
  CHECK(hint("risks:\n  d: {title: Phase 1: late, impact: 4}\nlead: B\n") ==
        "put it in quotes: \"Phase 1: late\"");
}

TEST_CASE("A text may not start with a sign of YAML") {
  CHECK(complaint("lead: @jsmith\nwhy: B\n") == "1:7+7 needs-quotes");
  CHECK(hint("lead: @jsmith\nwhy: B\n") == "put it in quotes: \"@jsmith\"");
  CHECK(complaint("lead: `code` here\nwhy: B\n") == "1:7+11 needs-quotes");
  CHECK(complaint("lead: %5 more\nwhy: B\n") == "1:7+7 needs-quotes");
  CHECK(complaint("lead: , and\nwhy: B\n") == "1:7+5 needs-quotes");
  CHECK(complaint("lead: > 5 routes\nwhy: B\n") == "1:7+10 needs-quotes");
  CHECK(complaint("lead: >= 5\nwhy: B\n") == "1:7+4 needs-quotes");
  CHECK(complaint("lead: | a | b |\nwhy: B\n") == "1:7+9 needs-quotes");
}

TEST_CASE("A text that starts with a sign and a blank is answered as one that starts with the sign") {
  CHECK(complaint("lead: * urgent\nwhy: B\n") == "1:7+8 needs-quotes");
  CHECK(complaint("lead: & more\nwhy: B\n") == "1:7+6 needs-quotes");
  CHECK(complaint("lead: ? nobody\nwhy: B\n") == "1:7+8 needs-quotes");
}

TEST_CASE("A text that starts with > and a number is quoted as a whole") {
  CHECK(complaint("lead: >5 routes\nwhy: B\n") == "1:7+9 needs-quotes");
  CHECK(hint("lead: >5 routes\nwhy: B\n") == "put it in quotes: \">5 routes\"");
}

TEST_CASE("A text that starts with a bracket needs quotes") {
  CHECK(complaint("lead: [draft] routes\nwhy: B\n") == "1:7+14 needs-quotes");
  CHECK(complaint("lead: {draft} routes\nwhy: B\n") == "1:7+14 needs-quotes");
}

TEST_CASE("Inside { } only the text itself is underlined") {
  CHECK(complaint("d: {title: %5 more, impact: 4}\n") == "1:12+7 needs-quotes");
  CHECK(complaint("when: {statutory: >= 5}\nwhy: B\n") == "1:19+4 needs-quotes");
  CHECK(hint("when: {statutory: >= 5}\nwhy: B\n") == "put it in quotes: \">= 5\"");
}

TEST_CASE("A tag in quotes is quoted so that it can be read") {
  const std::string told = hint("name: !x \"A\"\n");
  CHECK(holds(told, "'!x \"A\"'"));
}

// ---- quotes

TEST_CASE("What follows the closing quote is answered with a way to write it") {
  CHECK(complaint("lead: 'the council's plan'\nwhy: B\n") == "1:20+7 needs-quotes");
  CHECK(complaint("lead: \"say \"hello\" now\"\nwhy: B\n") == "1:13+11 needs-quotes");
}

TEST_CASE("A quoted word at the start of a text is answered with quotes around the whole") {
  CHECK(complaint("lead: \"Quick\" wins\nwhy: B\n") == "1:15+4 needs-quotes");
  CHECK(holds(hint("lead: \"Quick\" wins\nwhy: B\n"), "'\"Quick\" wins'"));
}

TEST_CASE("A quote without an end is told where it opens") {
  CHECK(complaint("name: A\nlead: \"half open\nwhy: B\n") == "2:7+1 yaml-syntax");
  CHECK(complaint("name: A\nlead: 'tis the season\nwhy: B\n") == "2:7+1 yaml-syntax");
  CHECK(hint("name: A\nlead: 'tis the season\nwhy: B\n") == "close it with '");
  CHECK(complaint("name: A\nlead: \"half open\n") == "2:7+1 truncated");
  CHECK(complaint("name: A\nlead: \"half open") == "2:7+1 truncated");
  CHECK(complaint("name: A\nby: [\"half open\n") == "2:6+1 truncated");
}

TEST_CASE("A backslash in double quotes is told where it stands") {
  CHECK(complaint("case: \"C:\\council\\docs\"\n") == "1:10+2 yaml-syntax");
  CHECK(hint("case: \"C:\\council\\docs\"\n") ==
        "use single quotes for a text with backslashes, or write \\\\");
  CHECK(complaint("case: 'C:\\council\\docs'\n") == "0 complaints");
  CHECK(complaint("case: C:\\council\\docs\n") == "0 complaints");
}

TEST_CASE("A path of Windows whose folder looks like an escape with a number is told as one") {
  CHECK(complaint("case: \"C:\\Users\\jo\"\n") == "1:10+2 yaml-syntax");
  CHECK(complaint("case: \"C:\\xerox\\jo\"\n") == "1:10+2 yaml-syntax");
  CHECK(complaint("case: \"S:\\unit\\jo\"\n") == "1:10+2 yaml-syntax");
  CHECK(complaint("case: \"C:\\bin\\x\"\n") == "1:14+2 yaml-syntax");
  CHECK(holds(hint("case: \"C:\\Users\\jo\"\n"), "single quotes"));
}

// ---- brackets

TEST_CASE("A bracket without an end is told where it opens") {
  CHECK(complaint("d: {title: x, impact: 4\nlead: B\n") == "1:4+1 yaml-syntax");
  CHECK(complaint("by: [a, b\nlead: B\n") == "1:5+1 yaml-syntax");
  CHECK(complaint("lead: B\nd: {title: x, impact: 4\n") == "2:4+1 truncated");
  CHECK(complaint("a: {b: [1, 2}\n") == "1:13+1 yaml-syntax");
}

TEST_CASE("A bracket that nothing opened is told where it stands") {
  CHECK(complaint("d: {title: x}}\nlead: B\n") == "1:14+1 yaml-syntax");
  CHECK(complaint("by: [a, b]]\nlead: B\n") == "1:11+1 yaml-syntax");
}

TEST_CASE("A bracket that is closed by the other sort is not told to be removed") {
  CHECK(complaint("by: [a, b}\nlead: B\n") == "1:10+1 yaml-syntax");
  CHECK(holds(hint("by: [a, b}\nlead: B\n"), "]"));
}

TEST_CASE("A missing comma is not taken for a missing bracket") {
  for (const std::string text :
       {"d: {title: x impact: 4}\nlead: B\n", "d: {title: \"x\" impact: 4}\nlead: B\n",
        "{\"name\": \"A\" \"lead\": \"B\"}\n"}) {
    CAPTURE(text);
    CHECK_FALSE(holds(message(text), "not closed"));
    CHECK_FALSE(holds(message(text), "the file ends"));
  }
}

TEST_CASE("An amount with commas inside { } is answered with quotes, or a shorter amount") {
  CHECK(complaint("plan: {2025/26: £2,000,000}\n") == "1:17+10 needs-quotes");
  CHECK(hint("plan: {2025/26: £2,000,000}\n") == "put it in quotes: \"£2,000,000\", or write £2m");
  CHECK(hint("plan: {2025/26: 12,500}\n") == "put it in quotes: \"12,500\", or write 12500");
  CHECK(hint("plan: {2025/26: £400,000, 2026/27: 1m}\n") == "put it in quotes: \"£400,000\", or write £400k");
}

TEST_CASE("A comma that ends a value is no part of an amount") {
  CHECK(complaint("plan: {2025/26: £2,500, 2026/27: 1}\n") == "1:17+6 needs-quotes");
}

TEST_CASE("A decimal comma is not read as a number with a leading zero") {
  CHECK_FALSE(holds(hint("r: {fte: 0,5}\n"), "write 05"));
}

// ---- colons

TEST_CASE("A missing blank after a colon is told with the line mended") {
  CHECK(complaint("name: A\nlead:B\nwhy: C\n") == "2:1+6 missing-blank");
  CHECK(hint("name: A\nlead:B\nwhy: C\n") == "write 'lead: B'");
  CHECK(complaint("name:A\nlead: B\n") == "1:1+6 missing-blank");
  CHECK(complaint("name: A\nlead:B\n") == "2:1+6 missing-blank");
  CHECK(complaint("d:\n  title:x\n  impact: 4\n") == "2:3+7 missing-blank");
}

TEST_CASE("Inside { } a missing blank after a colon is told as one") {
  CHECK(complaint("d: {title: x, likelihood:4, impact: 4}\n") == "1:15+12 missing-blank");
  CHECK(complaint("plan: {2025/26:20k}\n") == "1:8+11 missing-blank");
}

TEST_CASE("A line without a colon is told as one") {
  CHECK(complaint("name: A\nlead = B\nwhy: C\n") == "2:1+8 yaml-syntax");
  CHECK(complaint("name: A\nwhy: C\nlead = B\n") == "3:1+8 yaml-syntax");
  CHECK(complaint("name: A\nsummary: one two\nthree four\nlead: B\n") == "3:1+10 yaml-syntax");
}

// ---- indentation

TEST_CASE("Wrong indentation is told in the line that has it") {
  CHECK(complaint("name: A\n  lead: B\n") == "2:3+4 yaml-syntax");
  CHECK(complaint("d:\n  title: x\n    impact: 4\n") == "3:5+6 yaml-syntax");
  CHECK(complaint("risks:\n  d:\n    title: x\n   impact: 4\n") == "4:4+9 yaml-syntax");
}

TEST_CASE("A file whose first line alone is indented is told of its indentation") {
  CHECK_FALSE(holds(hint("  name: A\nlead: B\n"), "---"));
}

TEST_CASE("A list on the line of its key, and one under a value, are told where they start") {
  CHECK(complaint("by: - PMO\n") == "1:5+1 yaml-syntax");
  CHECK(complaint("by: PMO\n- Service\n") == "2:1+1 yaml-syntax");
}

TEST_CASE("A text that starts with a dash may be put in quotes") {
  CHECK(holds(hint("summary: - none\nlead: B\n"), "quotes"));
}

// ---- files left unfinished

TEST_CASE("A file that is cut off is told as cut off, wherever inside a bracket") {
  for (const std::string text : {"d: {title: Too few dri", "d: {title: x, impa", "d: {title: x,",
                                 "d: {title: x, ", "d: {", "by: [a, b", "by: [a,", "by: ["}) {
    CAPTURE(text);
    CHECK(holds(complaint("lead: B\n" + text), "2:"));
    CHECK(holds(complaint("lead: B\n" + text), " truncated"));
  }
}

TEST_CASE("A file that is cut off in the middle of a key is told as cut off") {
  CHECK(complaint("name: A\nlea") == "2:1+3 truncated");
}

TEST_CASE("What a merge conflict leaves behind is told as a merge conflict") {
  CHECK(complaint("name: A\nlead: B\n=======\nwhy: C\n") == "3:1+7 merge-conflict");
  CHECK(complaint("name: A\n||||||| base\nlead: B\n") == "2:1+12 merge-conflict");
}

// ---- one mistake, one complaint

TEST_CASE("A text cut at ' #' that breaks the lines behind it is told once") {
  CHECK(all_of("d: {title: x #1, impact: 4}\nlead: B\n").size() == 1);
  CHECK(all_of("summary: one\n  two #3\n  three\nlead: B\n").size() == 1);
}

TEST_CASE("A value that starts with '#' and swallows its bracket is told at the sign") {
  CHECK(holds(complaint("d: {title: #12 issue, impact: 4}\nlead: B\n"), "1:12"));
}

TEST_CASE("A question inside brackets needs quotes") {
  CHECK(complaint("a: {question: How far?, weight: 40}\n") == "1:15+8 needs-quotes");
  CHECK(hint("a: {question: How far?, weight: 40}\n") == "put it in quotes: \"How far?\"");
  CHECK(complaint("a: [Why now?]\n") == "1:5+8 needs-quotes");
  CHECK(complaint("a: {question: \"How far?\", weight: 40}\n") == "0 complaints");
  CHECK(complaint("question: How far?\n") == "0 complaints");
}

TEST_CASE("A syntax error gives one complaint, in plain words") {
  for (const std::string text :
       {"a: b: c\n", "a: @b\n", "a: \"b\n", "a: {b\n", "a:\n\tb: c\n", "a: [b, c}\n", "a: b\n c: d\n",
        "a: 'b'c\n", "a: \"\\q\"\n", "a: * b\n", "a: & b\n", "a: \"\\xzz\"\n", "\t\n", "a: ? b\n"}) {
    CAPTURE(text);
    const auto all = all_of(text);
    CHECK(all.size() <= 1);
    for (const auto& d : all) {
      CHECK_FALSE(holds(d.message, "this is not YAML"));
      CHECK_FALSE(d.hint.empty());
    }
  }
}

TEST_CASE("Columns of a complaint count characters, not bytes") {
  CHECK(complaint("name: Café £: x\n") == "1:7+9 needs-quotes");
  CHECK(complaint("é: {ü: %5 more}\n") == "1:8+7 needs-quotes");
}

TEST_CASE("A complaint quotes at most sixty characters of a long value") {
  const std::string told = hint("name: A: " + std::string(500, 'x') + "\n");
  CHECK(told.size() < 120);
}

}  // namespace
