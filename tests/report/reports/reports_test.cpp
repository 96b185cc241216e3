#include "report/document/document.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "report/document/published_portfolio.hpp"
#include "report/pack/pack.hpp"
#include "report/reports/own_templates.hpp"
#include "report/reports/reports.hpp"
#include "report/reports/templates_manual.hpp"
#include "store/load/loader.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/shown.hpp"
#include "tests/support/written.hpp"
#include "text/strings.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

const Date day = *parse_date("2025-01-31");

/// A portfolio, and the published one.
struct Read {
  Portfolio whole;
  RedactedPortfolio open;

  explicit Read(const Snapshot& snapshot) {
    auto loaded = load(snapshot, OnError::stop);
    std::string problems = in_short(loaded.diagnostics);
    REQUIRE_MESSAGE(loaded.usable, problems);
    whole = std::move(loaded.portfolio);
    open = published(whole, day);
  }
  ~Read() = default;
  Read(const Read&) = delete;
  Read& operator=(const Read&) = delete;

  const Portfolio& of(Audience audience) const {
    return audience == Audience::everybody ? open.portfolio : whole;
  }
};

AssessedPortfolio assessed(const Portfolio& portfolio, const Report& report, const std::string& id) {
  const AssessedPortfolio whole(portfolio, day);
  if (report.about == ReportSubjectKind::portfolio) return whole;
  ChosenProjects projects;
  for (const auto& [project_id, project] : portfolio.projects) {
    const bool within = project.programme && stands_within(portfolio.settings, project.programme->value, id);
    if (report.about == ReportSubjectKind::project ? project_id == id : within)
      projects.emplace_back(project_id, &project);
  }
  return whole.of(projects, report.about == ReportSubjectKind::programme
                                ? TargetOwner{TargetOwner::Whose::programme, id}
                                : TargetOwner{TargetOwner::Whose::nobody});
}

/// Calls `use` with each report on each thing that it may be about, for the office and for everybody.
template <class Use>
void for_all(const Read& read, Use use) {
  for (const auto audience : {Audience::office, Audience::everybody})
    for (const auto& report : reports()) {
      std::vector<std::string_view> ids{""};
      if (report.about == ReportSubjectKind::project) ids = read.of(audience).projects.ids();
      if (report.about == ReportSubjectKind::programme) ids = read.of(audience).settings.programmes.ids();
      for (const auto id : ids) {
        CAPTURE(std::string(report.name));
        CAPTURE(std::string(id));
        const AssessedPortfolio about = assessed(read.of(audience), report, std::string(id));
        ReportScope subject{about, std::string(id), report.about != ReportSubjectKind::portfolio, audience};
        if (audience == Audience::everybody) subject.left_out = read.open.left_out;
        use(report, subject);
      }
    }
}

Snapshot example() { return work_tree(source_folder() / "examples/portfolio"); }

/// A portfolio that says as little as it may.
Snapshot sparse() {
  return written(
      {{"projects/a.yaml", "name: A\n"},
       {"projects/b.yaml", "name: B\nprogramme: prevention\nbenefits: {x: {name: X, type: cashable}}\n"}});
}

void check_names(const Snapshot& snapshot) {
  const Read read(snapshot);
  for_all(read, [](const Report& report, const ReportScope& subject) {
    Attachments parts(AttachmentMode::all);
    const auto faults = template_data_faults(data_of(report, subject, parts), names_of(report));
    CHECK_MESSAGE(faults.empty(), join(faults, "\n"));
  });
}

TEST_CASE("The data of every report holds the names of its table, no more and no fewer, each of its kind") {
  check_names(example());
  check_names(sparse());
}

TEST_CASE("No template that ptx brings along has a fault") {
  for (const auto& report : reports()) {
    const auto names = names_of(report);
    const auto faults = check(shipped_template(report), names);
    CHECK_MESSAGE(faults.empty(), in_short(faults));
  }
}

TEST_CASE("Reports are sorted by name, and no name is there twice") {
  const auto all = reports();
  CHECK(std::is_sorted(all.begin(), all.end(),
                       [](const Report& a, const Report& b) { return a.name < b.name; }));
  for (const auto& report : all) {
    auto words = name_list(names_of(report));
    std::sort(words.begin(), words.end());
    CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
  }
}

TEST_CASE("The page ptx-templates(5) says what the tables of names say") {
  const auto page = source_folder() / "man/ptx-templates.5.md";
  const char* bless = std::getenv("PTX_BLESS");
  if (bless && *bless == '1') write_file(page, templates_manual_page());
  CHECK(contents(page) == templates_manual_page());
}

/// True where a cell is what its column's type says.
bool fits(const Cell& cell, std::string_view type) {
  if (cell.is_empty()) return true;
  if (cell.is_figure())
    return type == "number" || (type == "integer" && std::holds_alternative<long long>(cell.value));
  if (std::holds_alternative<bool>(cell.value)) return type == "boolean";
  return type == (std::holds_alternative<Date>(cell.value) ? "date" : "string");
}

TEST_CASE("Every column of a pack has a meaning and a type that its cells are of") {
  const Read read(example());
  for_all(read, [&](const Report& report, const ReportScope& subject) {
    Attachments parts(AttachmentMode::all);
    data_of(report, subject, parts);
    for (const auto& sheet : parts.sheets())
      for (std::size_t column = 0; column < sheet.table.columns.size(); ++column) {
        const std::string& name = sheet.table.columns[column].name;
        CAPTURE(sheet.view);
        CAPTURE(name);
        const Column& made = sheet.table.columns[column];
        const bool is_tier = sheet.view == "outcomes.priorities" && read.whole.framework.tiers.contains(name);
        CHECK((!made.meaning.empty() || is_tier));
        for (const auto& row : sheet.table.rows) CHECK(fits(row[column], ptx::name(made.type)));
      }
  });
}

TEST_CASE("A pack names every file that is in it, starts as packs do, and is the same each time") {
  const Read read(example());
  for_all(read, [](const Report& report, const ReportScope& subject) {
    const auto files =
        pack(make_document(report, shipped_template(report), subject, AttachmentMode::all), "a-pack");
    CHECK(files.back().path == pack_inventory);
    CHECK(files.back().bytes.starts_with(pack_mark));
    for (const auto& file : files)
      if (file.path != pack_inventory)
        CHECK(files.back().bytes.find("\"path\": \"" + file.path + "\"") != std::string::npos);
    const auto again =
        pack(make_document(report, shipped_template(report), subject, AttachmentMode::all), "a-pack");
    REQUIRE(again.size() == files.size());
    for (std::size_t i = 0; i < files.size(); ++i) CHECK(again[i].bytes == files[i].bytes);
  });
}

TEST_CASE(
    "Everything that Markdown in a pack refers to is in the pack, and without one it refers to nothing") {
  const Read read(example());
  for_all(read, [](const Report& report, const ReportScope& subject) {
    const auto with = make_document(report, shipped_template(report), subject, AttachmentMode::all);
    for (auto at = with.markdown.find("]("); at != std::string::npos; at = with.markdown.find("](", at + 1)) {
      const std::string path = with.markdown.substr(at + 2, with.markdown.find(')', at) - at - 2);
      const bool chart = std::any_of(with.charts.begin(), with.charts.end(),
                                     [&](const Picture& one) { return one.path == path; });
      CHECK((chart || std::any_of(with.sheets.begin(), with.sheets.end(),
                                  [&](const TableFile& one) { return one.path == path; })));
    }
    CHECK(make_document(report, shipped_template(report), subject, AttachmentMode::nothing)
              .markdown.find("](") == std::string::npos);
  });
}

}  // namespace
