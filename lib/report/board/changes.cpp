#include "report/board/changes.hpp"

#include <algorithm>

#include "render/diff/change_lines.hpp"
#include "render/diff/diff_result.hpp"
#include "render/diff/diff_summary.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

/// The changes of one project, or of the whole portfolio; for everybody without who wrote them.
Table table_of(const Compared& compared, const std::vector<DiffLine>& lines, Audience audience) {
  Table out{{{"", "what"}, {"", "field"}, {"", "change"}, {"", "decision"}}, {}};
  if (audience == Audience::office) out.columns.push_back({"", "by"});
  for (const auto& line : lines) {
    out.rows.push_back(
        {Cell::of(line.what), Cell::of(line.field), Cell::of(line.change), Cell::of(line.decision)});
    if (audience == Audience::office) out.rows.back().push_back(Cell::of(written_by(compared, line.file)));
  }
  return out;
}

std::string tables(const Compared& compared, Audience audience) {
  const auto lines = diff_lines(compared);
  std::string out;
  for (auto first = lines.begin(); first != lines.end();) {
    const auto last = std::find_if(first, lines.end(),
                                   [&](const DiffLine& line) { return line.project != first->project; });
    const std::string known = name_of_project(compared, first->project);
    out += captioned(first->project.empty() ? "The whole portfolio"
                     : known.empty()        ? first->project
                                            : known,
                     table_of(compared, {first, last}, audience)) +
           "\n";
    first = last;
  }
  return out;
}

}  // namespace

Data changes_of_board(const Survey& survey, Parts& parts) {
  const Before& before = survey.subject.before;
  Data out = Data::record(), parts_of_summary = Data::list();
  out.set("since", before.compared ? Data::of(before.name) : Data());
  out.set("why_not", before.compared ? Data() : Data::of(before.why_not));
  if (before.compared) {
    for (const auto& [label, said] : summary(*before.compared))
      parts_of_summary.add(
          Data::record().set("label", Data::of(label)).set("in_words", Data::of(join(said, "; "))));
    parts.sheet("changes", "What changed", "diff", diff_result(before.compared).data);
  }
  out.set("summary", std::move(parts_of_summary));
  out.set("tables",
          before.compared ? Data::markdown(tables(*before.compared, survey.subject.audience)) : Data());
  out.set("notes", before.compared ? Data::texts(diff_notes(*before.compared)) : Data::list());
  return out;
}

}  // namespace ptx
