#include "render/format/terminal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t usual_gap = 2, least_gap = 1;

std::string shown(const Cell& cell) { return cell.text() ? clean(*cell.text()) : format(cell); }

std::vector<std::size_t> natural_widths(const Table& table) {
  std::vector<std::size_t> out;
  for (const auto& column : table.columns) out.push_back(width(column.heading));
  for (const auto& row : table.rows)
    for (std::size_t i = 0; i < row.size(); ++i) out[i] = std::max(out[i], width(shown(row[i])));
  return out;
}

/// Takes columns from the widest that may be cut, until the table fits (true) or nothing more may be cut.
bool fit(const Table& table, std::vector<std::size_t>& widths, std::size_t gap, std::size_t room) {
  const auto total = [&] {
    std::size_t sum = gap * (widths.empty() ? 0 : widths.size() - 1);
    for (const auto w : widths) sum += w;
    return sum;
  };
  while (total() > room) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::size_t least = table.columns[i].least;
      if (least > 0 && widths[i] > least && (widest == widths.size() || widths[i] > widths[widest]))
        widest = i;
    }
    if (widest == widths.size()) return false;
    --widths[widest];
  }
  return true;
}

void append_line(std::string& out, std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  out += line + "\n";
}

}  // namespace

std::string styled(const Screen& screen, Style style, std::string_view text) {
  constexpr std::array<std::string_view, 12> codes{"",   "1",  "2",        "1;31", "1;33", "1;36",
                                                   "33", "37", "38;5;173", "32",   "33",   "31"};
  const auto code = codes[static_cast<std::size_t>(style)];
  return screen.colour && !code.empty() && !text.empty() ? fmt::format("\x1b[{}m{}\x1b[0m", code, text)
                                                         : std::string(text);
}

std::string to_text(const Table& table, const Screen& screen, std::size_t indent) {
  auto widths = natural_widths(table);
  std::size_t gap = usual_gap;
  const std::size_t room = screen.columns > indent ? screen.columns - indent : 1;
  if (screen.columns > 0 && !fit(table, widths, usual_gap, room)) {
    auto closer = natural_widths(table);
    if (fit(table, closer, least_gap, room)) widths = closer, gap = least_gap;
  }
  std::string out;
  const std::string margin(indent, ' ');
  const auto line = [&](auto text_of, auto style_of) {
    std::string text = margin;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::string cell = clean_and_cut(text_of(i), widths[i]),
                        blanks(widths[i] - std::min(width(cell), widths[i]), ' ');
      const std::string coloured = styled(screen, style_of(i), cell);
      text += (i ? std::string(gap, ' ') : "") +
              (table.columns[i].align == Align::right ? blanks + coloured : coloured + blanks);
    }
    return text;
  };
  std::string head =
      line([&](std::size_t i) { return table.columns[i].heading; }, [](std::size_t) { return Style::plain; });
  head.erase(head.find_last_not_of(' ') + 1);
  if (!trim(head).empty())
    append_line(out, margin + styled(screen, Style::dim, head.substr(std::min(indent, head.size()))));
  for (const auto& row : table.rows)
    append_line(
        out, line([&](std::size_t i) { return shown(row[i]); }, [&](std::size_t i) { return row[i].style; }));
  return out;
}

std::string wrapped(std::string_view text, std::size_t columns, std::size_t indent) {
  const std::string cleaned = clean(text);
  const std::string margin(indent, ' ');
  std::string out, line;
  for (auto word : split(cleaned, ' ')) {
    if (word.empty()) continue;
    for (const std::size_t room = columns > indent ? columns - indent : 1;
         columns > 0 && width(word) > room && word.find("::") == std::string_view::npos;) {
      if (!line.empty()) out += margin + line + "\n";
      line.clear();
      const auto start = prefix_within(word, room);
      out += margin + std::string(start) + "\n";
      word.remove_prefix(start.size());
    }
    if (word.empty()) continue;
    if (!line.empty() && columns > 0 && indent + width(line) + 1 + width(word) > columns) {
      out += margin + line + "\n";
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += word;
  }
  return line.empty() ? out : out + margin + line + "\n";
}

std::string heading(std::string_view text, const Screen& screen) {
  std::string lines = wrapped(text, screen.columns, 0);
  if (lines.ends_with('\n')) lines.pop_back();
  return styled(screen, Style::bold, lines) + "\n";
}

bool fits(std::string_view text, const Screen& screen) {
  const auto lines = split(text, '\n');
  return screen.columns == 0 || std::all_of(lines.begin(), lines.end(), [&](std::string_view line) {
           return width(line) <= screen.columns;
         });
}

std::string page(std::string_view title, const std::string& table, const std::vector<std::string>& sentences,
                 const Screen& screen) {
  std::string out = heading(title, screen) + "\n" + table + (table.empty() ? "" : "\n");
  for (const auto& sentence : sentences) out += wrapped(sentence, screen.columns, 0);
  return out;
}

std::string bar(long long share, std::size_t columns) {
  const auto filled = static_cast<std::size_t>(std::clamp(share, 0LL, 100LL)) * columns / 100;
  std::string out;
  for (std::size_t i = 0; i < columns; ++i) out += i < filled ? "█" : "░";
  return out;
}

}  // namespace ptx
