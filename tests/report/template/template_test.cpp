#include "report/template/template.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "tests/support/written.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

constexpr std::array risk{TemplateName{"title", DataKind::text, "the risk"},
                          TemplateName{"score", DataKind::text, "its score"},
                          TemplateName{"owner", DataKind::text, "its owner"}};
constexpr std::array project{TemplateName{"name", DataKind::text, "its name"},
                             TemplateName{"sponsor", DataKind::text, "its sponsor"}};
constexpr std::array names{TemplateName{"title", DataKind::text, "the title"},
                           TemplateName{"project", DataKind::record, "the project", project},
                           TemplateName{"risks", DataKind::list, "risks", risk},
                           TemplateName{"sentences", DataKind::list, "in words"},
                           TemplateName{"public", DataKind::flag, "for everybody"},
                           TemplateName{"table", DataKind::markdown, "a table"},
                           TemplateName{"summary", DataKind::text, "in a few sentences"}};

TemplateData sample() {
  TemplateData out = TemplateData::record();
  out.set("title", TemplateData::of("Risks & more"));
  out.set("project",
          TemplateData::record().set("name", TemplateData::of("Fleet")).set("sponsor", TemplateData()));
  out.set("risks", TemplateData::list({TemplateData::record()
                                           .set("title", TemplateData::of("Fire"))
                                           .set("score", TemplateData::of("20"))
                                           .set("owner", TemplateData()),
                                       TemplateData::record()
                                           .set("title", TemplateData::of("Flood"))
                                           .set("score", TemplateData::of("9"))
                                           .set("owner", TemplateData::of("A | B"))}));
  out.set("sentences", TemplateData::texts({"One.", "Two."}));
  out.set("public", TemplateData::of_flag(false));
  out.set("table", TemplateData::markdown("| a |\n| --- |\n"));
  out.set("summary", TemplateData::of("*First*.\n::error::second"));
  return out;
}

std::string filled(const std::string& text) {
  const ReportTemplate source{"templates/t.md", text};
  const auto faults = check(source, names);
  REQUIRE_MESSAGE(faults.empty(), in_short(faults));
  return fill(source, sample());
}

/// "line:column message; hint" of each fault.
std::string faults(const std::string& text) {
  std::string out;
  for (const auto& fault : check({"templates/t.md", text}, names))
    out += std::to_string(fault.place.line) + ":" + std::to_string(fault.place.column) + " " + fault.message +
           "; " + fault.hint + "\n";
  return out;
}

TEST_CASE("A value is escaped, a value in three braces is not, and Markdown of ours stands as it is") {
  CHECK(filled("{{title}}\n") == "Risks \\& more\n");
  CHECK(filled("{{{title}}} {{&title}}\n") == "Risks & more Risks & more\n");
  CHECK(filled("{{{table}}}\n") == "| a |\n| --- |\n");
}

TEST_CASE(
    "A list repeats, an absent value and a false flag are empty, and an inverted section shows for them") {
  CHECK(filled("{{#risks}}\n- {{title}}: {{score}}{{#owner}}, {{owner}}{{/owner}}\n{{/risks}}\n") ==
        "- Fire: 20\n- Flood: 9, A \\| B\n");
  CHECK(filled("{{#sentences}}\n- {{.}}\n{{/sentences}}\n") == "- One.\n- Two.\n");
  CHECK(filled("Sponsor: {{project.sponsor}}{{^project.sponsor}}nobody{{/project.sponsor}}\n") ==
        "Sponsor: nobody\n");
  CHECK(filled("{{#project}}{{name}}, {{title}}{{/project}}\n") == "Fleet, Risks \\& more\n");
  CHECK(filled("{{#public}}shown{{/public}}{{^public}}hidden{{/public}}\n") == "hidden\n");
}

TEST_CASE("The nearest name counts") {
  CHECK(filled("{{#risks}}{{title}} {{/risks}}{{title}}\n") == "Fire Flood Risks \\& more\n");
}

TEST_CASE("Raw text keeps its lines and its Markdown, and commands nothing") {
  CHECK(filled("{{{summary}}}\n") == "*First*.\n:\\u{003A}error::second\n");
}

TEST_CASE("Comments and lines of tags alone leave nothing behind") {
  CHECK(filled("{{! over\n two lines }}\na\n\n\n\n{{#public}}\nx\n{{/public}}\n\nb {{! in a line }}c\n") ==
        "a\n\nb c\n");
}

TEST_CASE("A section that is not shown leaves no line behind, nested or not, and those beside it no gap") {
  CHECK(filled("| a |\n| --- |\n{{#risks}}\n{{#owner}}\n| {{title}} |\n{{/owner}}\n{{/risks}}\n| end |\n") ==
        "| a |\n| --- |\n| Flood |\n| end |\n");
  CHECK(filled("- a\n{{^public}}\n{{#project.sponsor}}\n- {{project.sponsor}}\n{{/project.sponsor}}\n- b\n  "
               "{{/public}}  \n- c\n") == "- a\n- b\n- c\n");
  CHECK(filled("a\n\n{{#public}}x{{/public}}\n\nb\n") == "a\n\nb\n");
  CHECK(filled("a\n{{#risks}}\n\n{{title}}\n{{/risks}}\n") == "a\n\nFire\n\nFlood\n");
}

TEST_CASE("A template with CRLF and one without a last line end are read alike") {
  CHECK(filled("a\r\n\r\n{{title}}") == "a\n\nRisks \\& more\n");
}

TEST_CASE("An unknown name is told with its place, also where no data would come to it") {
  CHECK(faults("# {{titel}}\n") == "1:3 this report has no 'titel' here; did you mean 'title'?\n");
  CHECK(faults("ä {{project.sponser}}\n") ==
        "1:3 this report has no 'project.sponser' here; did you mean 'sponsor'?\n");
  CHECK(faults("{{#public}}\n  {{onwer}}\n{{/public}}\n") ==
        "2:3 this report has no 'onwer' here; ptx-templates(5) lists the names\n");
  CHECK(faults("{{^risks}}{{owner}}{{/risks}}\n") ==
        "1:11 this report has no 'owner' here; ptx-templates(5) lists the names\n");
}

TEST_CASE("A fault in a section's name is told once, not again for all that stands in it") {
  CHECK(faults("{{#riskes}}\n{{owner}} {{score}}\n{{/riskes}}\n") ==
        "1:1 this report has no 'riskes' here; did you mean 'risks'?\n");
}

TEST_CASE("A name that is used as what it is not is told") {
  CHECK(faults("{{risks}}\n") ==
        "1:1 'risks' is a list, which has no text of its own; write {{#risks}} … {{/risks}}\n");
  CHECK(faults("{{project}}\n") ==
        "1:1 'project' is a record, which has no text of its own; write {{project.name}}\n");
  CHECK(faults("{{public}}\n") ==
        "1:1 'public' is a flag, which has no text of its own; write {{#public}} … {{/public}}\n");
  CHECK(faults("{{table}}\n") == "1:1 'table' is Markdown, which would be escaped; write {{{table}}}\n");
  CHECK(faults("{{risks.title}}\n") ==
        "1:1 'risks' is a list, and has no 'title' in it; write {{#risks}}{{title}}{{/risks}}\n");
  CHECK(faults("{{#risks}}{{.}}{{/risks}}\n") ==
        "1:11 '.' is a record, which has no text of its own; write {{..title}}\n");
}

TEST_CASE("Sections that are not closed, closed twice or crossed are told") {
  CHECK(faults("a\n{{#risks}}\nb\n") ==
        "2:1 this section is not closed: '{{/risks}}' is missing; write it where the section ends\n");
  CHECK(faults("a {{/risks}}\n") ==
        "1:3 no section 'risks' is open here; take it out, or open it above with {{#risks}}\n");
  CHECK(faults("{{#public}}\n{{#risks}}\n{{/public}}\n{{/risks}}\n") ==
        "2:1 this section is not closed: '{{/risks}}' is missing; write it before '{{/public}}' in line "
        "3\n4:1 no section 'risks' is open here; take it out, or open it above with "
        "{{#risks}}\n");
}

TEST_CASE("Tags that are not closed, have no name or are of a kind that there is not are told, all of them") {
  CHECK(faults("{{title\n{{{title}}\n{{}}\n{{> other}}\n{{=<% %>=}}\n{{Title}}\n") ==
        "1:1 this tag is not closed: '}}' is missing; write {{name}} on one line\n"
        "2:1 this tag is not closed: '}}}' is missing; write {{{name}}} on one line\n"
        "3:1 this tag has no name; names are words of small letters with points and underscores, as "
        "project.name\n"
        "4:1 a template cannot take in another one; write its text here\n"
        "5:1 the signs of tags cannot be changed; write tags as {{name}}\n"
        "6:1 'Title' is no name; names are words of small letters with points and underscores, as "
        "project.name\n");
}

TEST_CASE("A template that is empty, no text, or holds what nobody can see is told") {
  CHECK(faults(" \n\n").starts_with("1:1 this template is empty;"));
  CHECK(in_short(check({"t.md", "a\xFF"}, names)) == "t.md:1:2 encoding\n");
  CHECK(in_short(check({"t.md", "a\xE2\x80\xAE"}, names)) == "t.md:1:2 forbidden-character\n");
  CHECK(faults("%a line that starts with a percent sign\n").empty());
}

}  // namespace
