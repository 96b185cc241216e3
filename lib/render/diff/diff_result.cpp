#include "render/diff/diff_result.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/diff/change_lines.hpp"
#include "render/diff/diff_summary.hpp"
#include "render/format/markdown.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

/// On a terminal as many parts of each line of the summary are told.
constexpr std::size_t most_parts = 6;

struct ValueCell {
  Cell operator()(const Month& month) const { return Cell::of(format(month)); }
  Cell operator()(const Period& period) const { return Cell::of(format(period)); }
  Cell operator()(const EntryReferences& references) const {
    return Cell::of(format(FieldValue{references}));
  }
  Cell operator()(NothingWritten nothing) const { return Cell::of(format(FieldValue{nothing})); }
  template <class Value>
  Cell operator()(const Value& value) const {
    return Cell::of(value);
  }
};

Cell cell(const std::optional<FieldValue>& value) {
  return value ? std::visit(ValueCell(), value->value) : Cell();
}

Cell text_or_nothing(const std::string& text) { return text.empty() ? Cell() : Cell::of(text); }

Table data_table(const PortfolioDiff& compared) {
  Table out{columns_named({"project",
                           "what",
                           "field",
                           "old",
                           "new",
                           "author",
                           "subject",
                           {"decision", DataType::string,
                            "The id of the approved decision that covers the change; none where a baseline "
                            "moved without one"}}),
            {}};
  for (const auto& change : compared.changes) {
    const auto written = compared.written.find(change.file);
    const bool is_committed = written != compared.written.end();
    out.rows.push_back({text_or_nothing(change.project), Cell::of(change.what),
                        text_or_nothing(format(change.field)), cell(change.old), cell(change.now),
                        is_committed ? Cell::of(written->second.author) : Cell(),
                        is_committed ? Cell::of(written->second.subject) : Cell(),
                        change.undecided ? Cell::of("none") : Cell::of(change.decision)});
  }
  return out;
}

std::string title(const PortfolioDiff& compared) {
  return fmt::format("{}: what changed from {} to {}", compared.now.settings.name, compared.from,
                     compared.to);
}

std::string nothing(const PortfolioDiff& compared) {
  return compared.whole ? "Nothing changed." : "Nothing changed in the projects that were asked for.";
}

/// For Markdown.
Table table_of(const PortfolioDiff& compared, const std::vector<ChangeLine>& lines) {
  Table out{{{"", "what"}, {"", "field"}, {"", "change"}, {"", "decision"}, {"", "last written by"}}, {}};
  for (const auto& line : lines)
    out.rows.push_back({Cell::of(line.what), Cell::of(line.field), Cell::of(line.change),
                        Cell::of(line.decision), Cell::of(last_author(compared, line.file))});
  return out;
}

std::string heading_of(const PortfolioDiff& compared, const std::string& project, const Screen& screen) {
  if (project.empty()) return styled(screen, Style::bold, "The whole portfolio") + "\n";
  const std::string known = name_of_project(compared, project);
  const std::string room =
      screen.columns == 0 ? clean(known)
                          : clean_and_cut(known, std::max<std::size_t>(screen.columns, width(project) + 3) -
                                                     width(project) - 2);
  return styled(screen, Style::bold, project) + "  " + room + "\n";
}

/// Words set in behind a label.
std::string labelled(const std::string& label, std::size_t label_columns, std::size_t margin, Style style,
                     const std::string& words, const Screen& screen) {
  const std::size_t indent = margin + label_columns + 2;
  const std::string lines = wrapped(words, screen.columns, indent);
  return std::string(margin, ' ') + styled(screen, style, label) +
         std::string(label_columns + 2 - width(label), ' ') + lines.substr(std::min(indent, lines.size()));
}

/// A part of the summary: its label, and its words set in behind it.
std::string summary_lines(const SummaryPart& part, std::size_t label_columns, const Screen& screen) {
  std::vector<std::string> parts = part.parts;
  if (parts.size() > most_parts) {
    const auto more = parts.size() - (most_parts - 1);
    parts.resize(most_parts - 1);
    parts.push_back(fmt::format("and {} more", more));
  }
  return labelled(part.label, label_columns, 0, part.label == "No decision" ? Style::warning : Style::bold,
                  join(parts, "; "), screen);
}

std::string words_of(const ChangeLine& line) {
  std::string out = line.field.empty() ? line.change : line.field + ": " + line.change;
  return line.decision.empty() ? out : out + " (" + line.decision + ")";
}

/// The changes by project, and in it by the file that they come from.
std::string body(const PortfolioDiff& compared, MoneyFormat form, const Screen& screen) {
  const auto lines = change_lines(compared, form);
  std::size_t label_columns = 0;
  for (const auto& line : lines) label_columns = std::max(label_columns, width(line.what));
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ChangeLine& line = lines[i];
    const bool other_project = i == 0 || line.project != lines[i - 1].project;
    if (other_project) out += (i == 0 ? "" : "\n") + heading_of(compared, line.project, screen);
    if (other_project || (line.file != lines[i - 1].file && line.what != "also")) {
      const std::string source = "  " + line.file + ", " + last_author(compared, line.file);
      out += styled(screen, Style::dim,
                    screen.columns == 0 ? clean(source) : clean_and_cut(source, screen.columns)) +
             "\n";
    }
    out += labelled(line.what, label_columns, 2, line.undecided ? Style::warning : Style::plain,
                    words_of(line), screen);
  }
  return out;
}

std::string text(const PortfolioDiff& compared, MoneyFormat form, const Screen& screen) {
  std::string out = heading(title(compared), screen) + "\n";
  if (compared.changes.empty()) return out + nothing(compared) + "\n";
  const auto parts = summary(compared, form);
  std::size_t label_columns = 0;
  for (const auto& part : parts) label_columns = std::max(label_columns, width(part.label));
  for (const auto& part : parts) out += summary_lines(part, label_columns, screen);
  if (!parts.empty()) out += "\n";

  out += body(compared, form, screen);
  const auto notes = diff_notes(compared);
  if (!notes.empty()) out += "\n";
  for (const auto& note : notes) out += wrapped(note, screen.columns, 0);
  return out;
}

}  // namespace

Result diff_result(const std::shared_ptr<const PortfolioDiff>& compared, MoneyFormat form) {
  Result out;
  out.schema = "diff/1";
  out.title = title(*compared);
  out.data = [compared] { return data_table(*compared); };
  out.view = [compared, form] { return table_of(*compared, change_lines(*compared, form)); };
  out.notes = diff_notes(*compared);
  out.text = [compared, form](const Screen& screen) { return text(*compared, form, screen); };
  return out;
}

std::string diff_markdown(const PortfolioDiff& compared, MoneyFormat form) {
  std::string out = "## " + escape_markdown(title(compared)) + "\n\n";
  if (compared.changes.empty()) return out + escape_markdown(nothing(compared)) + "\n";
  for (const auto& part : summary(compared, form))
    out += fmt::format("- **{}:** {}\n", part.label, escape_markdown(join(part.parts, "; ")));
  const auto lines = change_lines(compared, form);
  for (std::size_t at = 0; at < lines.size();) {
    const auto end = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(at), lines.end(),
                                  [&](const ChangeLine& line) { return line.project != lines[at].project; });
    const std::string& project = lines[at].project;
    const std::string known = name_of_project(compared, project);
    out += "\n### " +
           escape_markdown(project.empty() ? "The whole portfolio"
                           : known.empty() ? project
                                           : known + " (" + project + ")") +
           "\n\n";
    out += to_markdown(table_of(compared, {lines.begin() + static_cast<std::ptrdiff_t>(at), end}));
    at = static_cast<std::size_t>(end - lines.begin());
  }
  for (const auto& note : diff_notes(compared)) out += "\n" + escape_markdown(note) + "\n";
  return out;
}

}  // namespace ptx
