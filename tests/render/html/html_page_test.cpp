#include "render/html/html_page.hpp"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/svg.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const std::string svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"years-title "
    "years-desc\">\n<title id=\"years-title\">Years</title>\n<desc "
    "id=\"years-desc\">All</desc>\n"
    "<defs><pattern id=\"years-plan\"/></defs><rect fill=\"url(#years-plan)\"/></svg>\n";

std::string page(const std::string& markdown) {
  return to_html({"A title",
                  markdown,
                  {{"charts/years.svg", svg, "Years"}},
                  "Wexcombe, 31 January 2025",
                  "Made by ptx."});
}

/// What stands in the main part of the page.
std::string body(const std::string& markdown) {
  const std::string html = page(markdown);
  const std::string start = "<main id=\"report\">\n";
  const auto at = html.find(start) + start.size();
  return html.substr(at, html.find("</main>") - at);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST_CASE("A page says its language and its title, and has its landmarks once each") {
  const std::string html = page("# Risks\n\nText.\n\n## First\n\n## Second\n");
  CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">\n"));
  CHECK(holds(html, "<title>Risks</title>"));
  CHECK(holds(html, "<h1>Risks</h1>"));
  for (const auto* landmark : {"<header>", "<nav ", "<main ", "<footer>", "<h1>"})
    CHECK(times(html, landmark) == 1);
  CHECK(holds(html, "<li><a href=\"#first\">First</a></li>\n<li><a href=\"#second\">Second</a></li>"));
  CHECK(holds(html, "<h2 id=\"second\">Second</h2>"));
  CHECK_FALSE(holds(html, "<script"));
}

TEST_CASE("A page without headings has the title that it is given, and no contents") {
  const std::string html = page("Text.\n");
  CHECK(holds(html, "<h1>A title</h1>"));
  CHECK_FALSE(holds(html, "<nav"));
}

TEST_CASE("Headings of one name have ids of their own, and none takes that of a landmark") {
  const std::string html = body("## Risks\n\n## Risks\n\n## Report\n\n## £\n");
  for (const auto* id : {"\"risks\"", "\"risks-2\"", "\"report-2\"", "\"part\""})
    CHECK(holds(html, "<h2 id=" + std::string(id)));
}

TEST_CASE("A table has its caption, the scope of its heads, and figures to the right") {
  CHECK(body("Table: Money\n\n| year | plan |\n| --- | ---: |\n| 2024/25 | £1m |\n") ==
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"table\">\n<table>\n<caption "
        "id=\"table\">Money</caption>\n<thead>\n<tr>\n"
        "<th scope=\"col\">year</th>\n<th scope=\"col\" "
        "class=\"number\">plan</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope=\"row\">2024/25</th>\n<td "
        "class=\"number\">£1m</td>\n</tr>\n"
        "</tbody>\n</table>\n</div>\n");
  CHECK(holds(body("## Heads\n\n| a |\n| --- |\n| b |\n"),
              "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Heads\">"));
  CHECK(holds(body("Table: not above one\n\nText.\n"), "<p>Table: not above one</p>"));
}

TEST_CASE("Ratings keep their words and are tinted, where they stand alone in a cell") {
  const std::string html = body("| a | b | c |\n| --- | --- | --- |\n| red | red | not red |\n");
  CHECK(times(html, "class=\"rag red\"") == 1);
  CHECK(holds(html, "<span class=\"rag red\">red</span>"));
}

TEST_CASE("A chart is drawn within the page under ids of its own, as often as it is asked for") {
  const std::string html = body("![Years](charts/years.svg)\n\n![Years](charts/years.svg)\n");
  CHECK(times(html, "<figure tabindex=\"0\" aria-labelledby=\"chart-years-title\">") == 1);
  CHECK(times(html, "<figure tabindex=\"0\" aria-labelledby=\"chart-2-years-title\">") == 1);
  CHECK(holds(html, "aria-labelledby=\"chart-2-years-title chart-2-years-desc\""));
  CHECK(holds(html, "<pattern id=\"chart-2-years-plan\"/>"));
  CHECK(holds(html, "fill=\"url(#chart-2-years-plan)\""));
  CHECK_FALSE(holds(html, "\"years-"));
}

TEST_CASE("A picture that is not given becomes its words") {
  CHECK(body("![The plan](http://example.org/x.png)\n") == "<p>The plan</p>\n");
  CHECK(body("See ![Years](charts/years.svg) here.\n") == "<p>See Years here.</p>\n");
}

TEST_CASE("HTML, and links that run something, do not come through") {
  const std::string html = page(
      "# <b>x</b>\n\n<script>alert(1)</script>\n\na <img src=x onerror=y> [z](javascript:alert(1)) <a "
      "href=\"javascript:x\">w</a>\n");
  for (const auto* part : {"<script", "<img", "<b>", "href=\"javascript", "onerror"})
    CHECK_FALSE(holds(html, part));
}

TEST_CASE("No line of a page starts as a workflow's command does") {
  const std::string html = page("a\n\\:\\:error\\:\\:b\n");
  CHECK_FALSE(holds(html, "\n::"));
  CHECK(holds(html, "\n&#58;&#58;error::b"));
}

TEST_CASE(
    "What stands before the first rule may be a page of its own: its parts are boxes, and the contents list "
    "what comes after it") {
  const auto front = [](const std::string& markdown) {
    return to_html({"T", markdown, {}, "W", "Made by ptx.", true});
  };
  const std::string html = front(
      "# Pack\n\n## Money\n\nMuch.\n\n## Tiers\n\nFew.\n\n---\n\n## Detail\n\nAll.\n\n---\n\nThe end.\n");
  CHECK(holds(
      html, "<main id=\"report\">\n<section class=\"page-one\" id=\"page-one\" aria-label=\"Page one\">\n"));
  CHECK(times(html, "<div class=\"part\">") == 2);
  CHECK(times(html, "<div") == times(html, "</div>"));
  CHECK(holds(html, "<p>Few.</p>\n</div>\n</section>\n<nav "));
  CHECK(holds(html, "<li><a href=\"#detail\">Detail</a></li>"));
  CHECK_FALSE(holds(html, "<li><a href=\"#money\">"));
  CHECK(times(html, "<hr />") == 1);
  CHECK_FALSE(holds(front("# Pack\n\n## Money\n\nMuch.\n"), "<section"));
  CHECK_FALSE(holds(page("# Pack\n\n## Money\n\n---\n"), "<section"));
}

}  // namespace
