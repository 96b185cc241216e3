#include "report/board/changes.hpp"

#include <algorithm>

#include "render/diff/change_lines.hpp"
#include "render/diff/diff_result.hpp"
#include "render/diff/diff_summary.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// The changes of one project, or of the whole portfolio; for everybody without who wrote them.
Table table_of(const PortfolioDiff& compared, const std::vector<ChangeLine>& lines, Audience audience) {
  Table out{{{"", "what"}, {"", "field"}, {"", "change"}, {"", "decision"}}, {}};
  if (audience == Audience::office) out.columns.push_back({"", "by"});
  for (const auto& line : lines) {
    out.rows.push_back(
        {Cell::of(line.what), Cell::of(line.field), Cell::of(line.change), Cell::of(line.decision)});
    if (audience == Audience::office) out.rows.back().push_back(Cell::of(last_author(compared, line.file)));
  }
  return out;
}

std::string tables(const PortfolioDiff& compared, Audience audience) {
  const auto lines = change_lines(compared, MoneyFormat::rounded);
  std::string out;
  for (auto first = lines.begin(); first != lines.end();) {
    const auto last = std::find_if(first, lines.end(),
                                   [&](const ChangeLine& line) { return line.project != first->project; });
    const std::string known = name_of_project(compared, first->project);
    out += table_with_caption(first->project.empty() ? "The whole portfolio"
                              : known.empty()        ? first->project
                                                     : known,
                              table_of(compared, {first, last}, audience)) +
           "\n";
    first = last;
  }
  return out;
}

}  // namespace

TemplateData board_changes(const ReportScope& subject, Attachments& parts) {
  const PreviousState& before = subject.before;
  TemplateData out = TemplateData::record(), parts_of_summary = TemplateData::list();
  out.set("since", before.compared ? TemplateData::of(before.name) : TemplateData());
  out.set("why_not", before.compared ? TemplateData() : TemplateData::of(before.why_not));
  if (before.compared) {
    for (const auto& [label, said] : summary(*before.compared, MoneyFormat::rounded))
      parts_of_summary.add(TemplateData::record()
                               .set("label", TemplateData::of(label))
                               .set("in_words", TemplateData::of(join(said, "; "))));
    parts.add_table_file("changes", "What changed", "diff", diff_result(before.compared).data);
  }
  out.set("summary", std::move(parts_of_summary));
  out.set("tables", before.compared ? TemplateData::markdown(tables(*before.compared, subject.audience))
                                    : TemplateData());
  out.set("notes",
          before.compared ? TemplateData::texts(diff_notes(*before.compared)) : TemplateData::list());
  return out;
}

}  // namespace ptx
