#include "report/reports/own_templates.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/reports/reports.hpp"
#include "text/clean.hpp"
#include "text/suggest.hpp"

namespace ptx {
namespace {

CheckedTemplate read_template(const Report& report, const std::string& path, const Snapshot& snapshot) {
  FileContent content = snapshot.read(path);
  if (content.problem) return {{path, ""}, {*content.problem}};
  const auto names = names_of(report);
  CheckedTemplate out{{path, std::move(content.bytes)}, {}};
  out.problems = check(out.text, names);
  return out;
}

}  // namespace

CheckedTemplate template_for(const Report& report, const Snapshot& snapshot) {
  ReportTemplate shipped = shipped_template(report);
  if (std::find(snapshot.templates.begin(), snapshot.templates.end(), shipped.file) !=
      snapshot.templates.end())
    return read_template(report, shipped.file, snapshot);
  return {std::move(shipped), {}};
}

Diagnostics check_templates(const Snapshot& snapshot) {
  Diagnostics out;
  const auto all = reports();
  std::vector<std::string_view> names;
  for (const auto& report : all) names.push_back(report.name);
  for (const auto& path : snapshot.templates) {
    const std::string name = stem(path);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Report& report) { return report.name == name; });
    if (found != all.end()) {
      const auto problems = read_template(*found, path, snapshot).problems;
      out.insert(out.end(), problems.begin(), problems.end());
    } else {
      const std::string hint = did_you_mean(name, names);
      out.push_back({Code::unknown_report,
                     {.file = path},
                     fmt::format("there is no report '{}', so nothing is made from this template",
                                 clean_and_cut(name, 60)),
                     hint.empty() ? "ptx report --help lists the reports" : hint});
    }
  }
  sort(out);
  return out;
}

}  // namespace ptx
