#include "yaml/explain.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/strings.hpp"
#include "text/width.hpp"

namespace ptx::yaml {
namespace {

constexpr auto none = std::string_view::npos;

std::size_t indentation(std::string_view line) { return std::min(line.size(), line.find_first_not_of(" \t-")); }

bool has_leading_tab(std::string_view line) {
  const auto first = line.find_first_not_of(" \t");
  return first != none && line.substr(0, first).find('\t') != none;
}

/// The nearest line above that holds something; 0 if there is none.
int line_above(const Source& source, int line) {
  for (--line; line > 0; --line) {
    const auto text = trim(source.line(line));
    if (!text.empty() && text[0] != '#') return line;
  }
  return 0;
}

/// True when nothing follows this line but blank lines: a file that was cut off ends like this.
bool is_last_line(const Source& source, int line) {
  for (++line; line <= source.line_count(); ++line)
    if (!trim(source.line(line)).empty()) return false;
  return true;
}

/// Where the value behind a line's first `key: ` starts; none if there is no such value.
std::optional<std::size_t> value_start(std::string_view line, std::size_t from = 0) {
  const auto colon = line.find(": ", from);
  if (colon == none) return std::nullopt;
  const auto start = line.find_first_not_of(' ', colon + 1);
  return start == none ? std::nullopt : std::optional(start);
}

std::string in_quotes(std::string_view value) {
  const auto kept = trim(value);
  return clean(kept.find('"') == none ? fmt::format("\"{}\"", kept) : fmt::format("'{}'", kept), 62);
}

Diagnostic at(const Source& source, Code code, Position position, std::size_t bytes, std::string message, std::string hint) {
  return {code, source.place(position, bytes), std::move(message), std::move(hint)};
}

Diagnostic unclosed(const Source& source, Position opening, std::string_view what, std::string_view closing) {
  const bool cut = is_last_line(source, opening.line) || !source.text().ends_with('\n');
  return at(source, cut ? Code::truncated : Code::yaml_syntax, opening, 1,
            cut ? fmt::format("the file ends before the {} that opens here is closed", what) : fmt::format("the {} that opens here is not closed", what),
            fmt::format("close it with {}{}", closing, cut ? ", or restore the rest of the file if it was cut off" : ""));
}

/// Where the quoted text starts that has no end: the first quote after what was read that follows a blank or a bracket.
std::optional<Position> opening_quote(const Source& source, Position last) {
  const std::string& text = source.text();
  for (std::size_t i = source.offset(last); i < text.size(); ++i)
    if ((text[i] == '"' || text[i] == '\'') && (i == 0 || std::string_view(" \t\n[{,:").find(text[i - 1]) != none)) return source.position(i);
  return std::nullopt;
}

Diagnostic illegal_value(const Source& source, Position stopped) {
  const auto line = source.line(stopped.line);
  const auto before = line.substr(0, std::min(line.size(), static_cast<std::size_t>(stopped.byte)));
  if (const auto start = value_start(line); start && *start < before.size())
    return at(source, Code::needs_quotes, {stopped.line, static_cast<int>(*start)}, line.size() - *start, "a text that holds ': ' needs quotes",
              fmt::format("put it in quotes: {}", in_quotes(line.substr(*start))));
  const int above = line_above(source, stopped.line);
  if (above > 0) {
    if (auto found = explain_missing_blank(source, above)) return *found;
    const auto first = indentation(line);
    if (first > indentation(source.line(above)))
      return at(source, Code::yaml_syntax, {stopped.line, static_cast<int>(first)}, before.size() - std::min(first, before.size()),
                "this entry is indented more deeply than the one above it, which has a value already", "line it up with the entry above");
    if (source.line(above).find(':') == none)
      return at(source, Code::yaml_syntax, {above, static_cast<int>(indentation(source.line(above)))}, trim(source.line(above)).size(), "this line has no colon",
                "write 'key: value'; a text over several lines is indented more deeply than its key");
  }
  return at(source, Code::yaml_syntax, stopped, 1, "a colon has no place here", "put a text that holds a colon in quotes");
}

Diagnostic end_of_map(const Source& source, const Progress& progress, Position stopped) {
  const auto line = source.line(stopped.line);
  const auto start = value_start(line);
  if (start && static_cast<std::size_t>(stopped.byte) > *start && (line[*start] == '\'' || line[*start] == '"'))
    return at(source, Code::needs_quotes, stopped, line.size() - std::min(line.size(), static_cast<std::size_t>(stopped.byte)), "something follows the quote that ends the text",
              line[*start] == '\'' ? "write a ' inside a text in quotes twice, or use double quotes" : "write \\\" for a quote inside a text in double quotes");
  if (start && static_cast<std::size_t>(stopped.byte) == *start)
    return at(source, Code::needs_quotes, stopped, line.size() - *start, fmt::format("a text cannot start with '{}'", line[*start]),
              fmt::format("put it in quotes: {}", in_quotes(line.substr(*start))));
  if (trim(line).starts_with("- "))
    return at(source, Code::yaml_syntax, stopped, 1, "a list starts here, but the entry above it has a value already", "give the list a key of its own, or remove the value above");
  if (stopped.line > 1 && progress.last.line < stopped.line && trim(line).find(':') == none)
    return at(source, Code::yaml_syntax, stopped, trim(line).size(), "this line has no colon", "write 'key: value'; a text over several lines is put in quotes as a whole");
  return at(source, Code::yaml_syntax, stopped, trim(source.rest(stopped)).size(), "the indentation of this line fits no entry above it",
            "line it up with the entry that it belongs beside");
}

Diagnostic cannot_start(const Source& source, Position stopped) {
  const auto line = source.line(stopped.line);
  auto start = static_cast<std::size_t>(stopped.byte);
  if (start > line.size()) start = line.size();
  while (start > 0 && line[start - 1] != ' ' && line[start - 1] != '{' && line[start - 1] != '[') --start;
  if (start > 1 && (line[start - 2] == '>' || line[start - 2] == '|')) start -= 2;
  auto value = line.substr(std::min(start, line.size()));
  if (line.substr(0, start).find('{') != none) value = value.substr(0, value.find_first_of(",}"));
  if (value.empty()) return at(source, Code::yaml_syntax, stopped, 1, "a value has no place here", "");
  return at(source, Code::needs_quotes, {stopped.line, static_cast<int>(start)}, value.size(), fmt::format("a text cannot start with '{}'", clean(value.substr(0, 1))),
            fmt::format("put it in quotes: {}", in_quotes(value)));
}

/// "2m" for ",000,000" behind a 2: how an amount is written without commas.
std::string without_commas(std::string_view amount) {
  std::string kept(amount);
  std::size_t thousands = 0;
  while (kept.ends_with(",000") && thousands < 3) {
    kept.resize(kept.size() - 4);
    ++thousands;
  }
  if (!kept.empty() && kept.find(',') == std::string::npos && thousands > 0) return kept + std::string(thousands == 1 ? "k" : thousands == 2 ? "m" : "bn");
  kept = std::string(amount);
  kept.erase(std::remove(kept.begin(), kept.end(), ','), kept.end());
  return kept;
}

}  // namespace

Diagnostic explain(const Source& source, const Progress& progress, Position stopped, std::string_view message) {
  const auto says = [&](std::string_view words) { return message.find(words) != none; };
  const auto quote_end = says("in scalar") || says("EOF in scalar");
  if (quote_end && (says("document indicator") || says("EOF")))
    if (const auto opening = opening_quote(source, progress.last)) return unclosed(source, *opening, "quote", source.rest(*opening).substr(0, 1) == "'" ? "'" : "\"");
  for (int line = stopped.line; line > 0 && line >= stopped.line - 1; --line)
    if (has_leading_tab(source.line(line)))
      return at(source, Code::tab_indentation, {line, static_cast<int>(source.line(line).find('\t'))}, 1, "a tab as indentation", "indent with blanks: two for each level");
  if (says("flow not found") && !progress.open_brackets.empty()) {
    const Position opening = progress.open_brackets.back();
    const bool curly = source.rest(opening).starts_with('{');
    return unclosed(source, opening, "bracket", curly ? "}" : "]");
  }
  if (says("illegal map value")) return illegal_value(source, stopped);
  if (says("end of map not found") || says("end of sequence not found")) return end_of_map(source, progress, stopped);
  if (says("unknown token") || says("unexpected character in block scalar")) return cannot_start(source, stopped);
  if (says("illegal flow end"))
    return at(source, Code::yaml_syntax, stopped, 1, fmt::format("a '{}' that nothing opened", clean(source.rest(stopped).substr(0, 1))), "remove it, or put the text in quotes");
  if (says("illegal block entry")) return at(source, Code::yaml_syntax, stopped, 1, "a list cannot start on the line of its key", "start it on a line of its own, or write [a, b]");
  if (says("unknown escape"))
    return at(source, Code::yaml_syntax, {stopped.line, std::max(0, stopped.byte - 1)}, 2, "a backslash in double quotes starts an escape, and this is none",
              "use single quotes for a text with backslashes, or write \\\\");
  return at(source, Code::yaml_syntax, stopped, 1, fmt::format("this is not YAML ({})", clean(message, 60)), "compare it with the lines around it");
}

std::optional<Diagnostic> explain_missing_blank(const Source& source, int line) {
  const auto whole = source.line(line);
  const auto start = indentation(whole);
  if (start == whole.size() || whole[start] == '#') return std::nullopt;
  const auto colon = whole.find(':', start);
  if (colon == none || colon + 1 >= whole.size() || whole[colon + 1] == ' ' || whole.substr(start, colon - start).find_first_of(" '\"") != none) return std::nullopt;
  return at(source, Code::missing_blank, {line, static_cast<int>(start)}, whole.size() - start, "a blank is missing after the colon",
            fmt::format("write '{}: {}'", clean(whole.substr(start, colon - start), 40), clean(whole.substr(colon + 1), 60)));
}

Diagnostic explain_missing_colon(const Source& source, Position key, std::string_view text, bool in_brackets) {
  const auto line = source.line(key.line);
  const auto start = static_cast<std::size_t>(key.byte);
  if (in_brackets && start > 0 && line[start - 1] == ',' && !text.empty() && all_digits(text.substr(0, 1))) {
    const auto from = line.find_last_of(": {[", start) + 1;
    const auto amount = line.substr(from, std::min(line.size(), line.find_first_of(" }]", from)) - from);
    return at(source, Code::needs_quotes, {key.line, static_cast<int>(from)}, amount.size(), "inside { } a value ends at a comma",
              fmt::format("put it in quotes: \"{}\", or write {}", clean(amount, 40), clean(without_commas(amount), 40)));
  }
  if (in_brackets)
    return at(source, Code::yaml_syntax, key, text.size(), fmt::format("'{}' has no colon and no value", clean(text, 60)),
              "inside { } every entry is 'key: value'; a text that holds a comma needs quotes");
  if (auto found = explain_missing_blank(source, key.line)) return *found;
  if (is_last_line(source, key.line) && !source.text().ends_with('\n'))
    return at(source, Code::truncated, key, text.size(), fmt::format("the file ends in the middle of an entry: '{}' has no colon and no value", clean(text, 60)),
              "restore the rest of the file, or remove this line");
  return at(source, Code::yaml_syntax, key, text.size(), fmt::format("'{}' has no colon and no value", clean(text, 60)), "write 'key: value'");
}

}  // namespace ptx::yaml
