#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

#include "analysis/check/checks.hpp"
#include "cli/history/check_since.hpp"
#include "diagnostic/codes.hpp"
#include "render/check/diagnostic_text.hpp"
#include "report/reports/own_templates.hpp"
#include "store/check/finding_places.hpp"
#include "store/files/snapshot.hpp"
#include "store/load/loader.hpp"
#include "tests/support/folder.hpp"
#include "tests/support/scratch_repository.hpp"

using namespace ptx;
using namespace ptx::tests;

namespace {

namespace fs = std::filesystem;

const std::string project = "projects/passenger-transport.yaml";

fs::path portfolios() { return source_folder() / "tests/portfolios"; }

std::string repeated(const std::string& what, std::size_t count) {
  std::string out;
  while (count-- > 0) out += what;
  return out;
}

/// A copy of a broken portfolio, for what does not fit into a repository.
class Copy {
 public:
  explicit Copy(std::string_view name) {
    fs::copy(portfolios() / name, root(), fs::copy_options::recursive);
    fs::create_directories(root() / "projects");
  }

  const fs::path& root() const { return folder_.path(); }
  void write(const std::string& text) const { write_file(root() / project, text); }

 private:
  TemporaryFolder folder_;
};

/// What the portfolio of a code is made of beyond its folder.
void complete(std::string_view code, const Copy& copy) {
  const std::string name = "name: Passenger transport\n";
  if (code == "not-a-file") {
    fs::rename(copy.root() / project, copy.root() / "elsewhere.yaml");
    fs::create_symlink("../elsewhere.yaml", copy.root() / project);
  }
  if (code == "file-too-large") copy.write(name + repeated("# " + std::string(77, 'x') + "\n", 13'200));
  if (code == "too-many-brackets")
    copy.write(name + "summary: \"" + repeated(std::string(100, '[') + "\n  ", 200) + "[\"\n");
  if (code == "line-too-long") copy.write(name + "summary: " + repeated("word ", 26'300) + "\n");
  if (code == "text-too-long")
    copy.write(name + "summary: >\n" + repeated("  " + repeated("word ", 20) + "\n", 700));
}

/// The day on which the broken portfolios are checked.
const Date checked_on = *parse_date("2025-01-31");

/// What has become of a portfolio whose folder has a folder for each day: all but the last day's are
/// committed, one over the other, and the last lies in the work tree. It is compared with the first.
Diagnostics diagnostics_since(std::string_view code) {
  const ScratchRepository scratch;
  std::vector<fs::path> days;
  for (const auto& entry : fs::directory_iterator(portfolios() / code))
    if (entry.is_directory()) days.push_back(entry.path());
  std::sort(days.begin(), days.end());
  for (const auto& day : days) {
    fs::copy(day, scratch.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    if (day != days.back()) scratch.commit({"As it was", day.filename().string() + "T12:00:00Z"});
  }
  const Snapshot snapshot = work_tree(scratch.path());
  const cli::OpenedPortfolio opened{
      load(snapshot, OnError::stop), checked_on, false, snapshot, std::nullopt, scratch.path()};
  auto out = opened.loaded.diagnostics;
  auto findings = check({opened.loaded.portfolio, checked_on});
  for (auto& found : cli::compare_since(opened, parse_revision(days.front().filename().string())).findings)
    findings.push_back(std::move(found));
  for (auto& found : to_diagnostics(std::move(findings), snapshot)) out.push_back(std::move(found));
  return out;
}

/// What is wrong with the files; where they can be used, also what is found in them.
Diagnostics diagnostics_of(const CodeFacts& facts) {
  if (needs_history(facts.code)) return diagnostics_since(facts.name);
  const auto code = facts.name;
  const Copy copy(code);
  complete(code, copy);
  const Snapshot snapshot = work_tree(copy.root());
  // Whoever runs the tests may be allowed to read everything, so the file that cannot be read is one that has
  // gone since it was listed.
  if (code == "unreadable-file") fs::remove(copy.root() / project);
  auto loaded = load(snapshot, OnError::stop);
  if (loaded.usable)
    for (auto& found : to_diagnostics(check({loaded.portfolio, checked_on}), snapshot))
      loaded.diagnostics.push_back(std::move(found));
  for (auto& found : check_templates(snapshot)) loaded.diagnostics.push_back(std::move(found));
  return loaded.diagnostics;
}

TEST_CASE("There is a broken portfolio for each code") {
  for (const auto& code : all_codes()) {
    CAPTURE(code.name);
    CHECK(fs::is_directory(portfolios() / code.name));
    CHECK(fs::exists(portfolios() / code.name / "expected.txt"));
  }
}

/// The fault that cannot be without another: what rests on a document that is not done lacks it, too.
bool comes_with(std::string_view name, Code other) {
  return name == "plan-before-documents" && other == Code::requires_unmet;
}

TEST_CASE("A broken portfolio has the one fault that it is named after, and no other") {
  for (const auto& code : all_codes()) {
    CAPTURE(code.name);
    auto diagnostics = diagnostics_of(code);
    std::erase_if(diagnostics, [&](const Diagnostic& one) { return comes_with(code.name, one.code); });
    CHECK(diagnostics.size() == 1);
    for (const auto& diagnostic : diagnostics) {
      CHECK(facts(diagnostic.code).name == code.name);
      CHECK(diagnostic.severity() == code.severity);
    }
  }
}

TEST_CASE("The fault of a broken portfolio is told as its folder says") {
  for (const auto& code : all_codes()) {
    CAPTURE(code.name);
    std::string told;
    for (const auto& diagnostic : diagnostics_of(code)) told += to_text(diagnostic, Screen{});
    CHECK(told == contents(portfolios() / code.name / "expected.txt"));
  }
}

/// True for the faults of templates, which stop the reports that are made from them alone.
bool is_of_template(Code code) { return code == Code::template_syntax || code == Code::template_name; }

TEST_CASE("Only an error makes a broken portfolio unusable, and none in a template does") {
  for (const auto& code : all_codes()) {
    CAPTURE(code.name);
    if (code.name == "unreadable-file" || needs_history(code.code)) continue;
    const Copy copy(code.name);
    complete(code.name, copy);
    CHECK(load(work_tree(copy.root()), OnError::stop).usable ==
          (code.severity != Severity::error || is_of_template(code.code)));
  }
}

}  // namespace
