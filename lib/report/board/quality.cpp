#include "report/board/quality.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "analysis/check/check_context.hpp"
#include "analysis/check/checks.hpp"
#include "model/portfolio.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::array unused{Code::unused_service, Code::unused_team, Code::unused_criterion};

std::string format(const FieldPath& path) { return join(path, "."); }

Severity severity(const Finding& finding) { return facts(finding.code).severity; }

std::vector<Finding> findings_of(const ReportScope& subject) {
  auto out = subject.some ? check(subject.assessed.whole()) : check(subject.assessed);
  std::set<std::string> files;
  for (const auto& [id, project] : subject.projects) files.insert(project_file(id));
  std::erase_if(out, [&](const Finding& one) {
    if (subject.some) return !files.contains(one.file);
    return !subject.unread.empty() && std::find(unused.begin(), unused.end(), one.code) != unused.end();
  });
  std::stable_sort(out.begin(), out.end(), [](const Finding& a, const Finding& b) {
    return std::tuple(severity(a), std::string_view(a.file), format(a.path)) <
           std::tuple(severity(b), std::string_view(b.file), format(b.path));
  });
  return out;
}

Table table_of(const std::vector<Finding>& findings, std::vector<Column> columns) {
  Table out{std::move(columns), {}};
  for (const auto& one : findings)
    out.rows.push_back({Cell::of(one.file), Cell::of(format(one.path)), Cell::of(severity(one)),
                        Cell::of(facts(one.code).name), Cell::of(one.message)});
  return out;
}

std::string findings_sentence(const std::vector<Finding>& findings) {
  const auto count = [&](Severity of) {
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                  [&](const Finding& one) { return severity(one) == of; }));
  };
  if (findings.empty())
    return "The files are complete for where their projects stand: ptx check finds nothing.";
  return fmt::format("ptx check finds {}.",
                     join_with_and({count_phrase(count(Severity::gap), "gap", "gaps"),
                                    count_phrase(count(Severity::warning), "warning", "warnings"),
                                    count_phrase(count(Severity::notice), "notice", "notices")}));
}

}  // namespace

TemplateData board_quality(const ReportScope& subject, Attachments& parts) {
  TemplateData out = TemplateData::record();
  if (subject.audience == Audience::everybody)
    return out.set("in_words", TemplateData()).set("table", TemplateData());
  const auto findings = findings_of(subject);
  parts.add_table_file("findings", "What ptx check finds", "findings", [&] {
    return table_of(findings,
                    columns_named({"file",
                                   {"field", DataType::string, "The path of the field inside the file"},
                                   {"severity", DataType::string, "gap, warning or notice"},
                                   "code",
                                   "message"}));
  });
  const Table people =
      table_of(findings, {{"", "file"}, {"", "field"}, {"", "severity"}, {"", "code"}, {"", "what"}});
  return out.set("in_words", TemplateData::of(findings_sentence(findings)))
      .set("table", TemplateData::markdown(table_with_caption("What ptx check finds", people)));
}

}  // namespace ptx
