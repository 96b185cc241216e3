#include "yaml/syntax_errors.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "yaml/bracket_errors.hpp"
#include "yaml/line_errors.hpp"

namespace ptx::yaml {
namespace {

/// Where the quoted text starts that has no end: the first quote after what was read that follows a blank or
/// a bracket.
std::optional<Position> opening_quote(const Source& source, Position last) {
  const std::string& text = source.text();
  for (std::size_t i = source.offset(last); i < text.size(); ++i)
    if ((text[i] == '"' || text[i] == '\'') &&
        (i == 0 || std::string_view(" \t\n[{,:").find(text[i - 1]) != none))
      return source.position(i);
  return std::nullopt;
}

/// A colon stands where no value may follow it: the line has no colon above it, or is indented more deeply.
Diagnostic illegal_value(const Source& source, Position stopped) {
  const auto line = source.line(stopped.line);
  const int above = line_above(source, stopped.line);
  if (above > 0) {
    if (auto found = explain_missing_blank(source, above)) return *found;
    const auto first = indentation(line);
    const auto before = std::min(line.size(), static_cast<std::size_t>(stopped.byte));
    if (first > indentation(source.line(above)))
      return at(source, Code::yaml_syntax, {stopped.line, static_cast<int>(first)},
                before - std::min(first, before),
                "this entry is indented more deeply than the one above it, which has a value already",
                "line it up with the entry above");
    if (source.line(above).find(':') == none)
      return at(source, Code::yaml_syntax, {above, static_cast<int>(indentation(source.line(above)))},
                trim(source.line(above)).size(), "this line has no colon",
                "write 'key: value'; a text over several lines is indented more deeply than its key");
  }
  return at(source, Code::yaml_syntax, stopped, 1, "a colon has no place here",
            "put a text that holds a colon in quotes");
}

Diagnostic end_of_map(const Source& source, const Progress& progress, Position stopped) {
  const auto line = source.line(stopped.line);
  if (trim(line).starts_with("- "))
    return at(source, Code::yaml_syntax, stopped, 1,
              "a list starts here, but the entry above it has a value already",
              "give the list a key of its own, or remove the value above");
  if (stopped.line > 1 && progress.last.line < stopped.line && trim(line).find(':') == none)
    return at(source, Code::yaml_syntax, stopped, trim(line).size(), "this line has no colon",
              "write 'key: value'; a text over several lines is put in quotes as a whole");
  return at(source, Code::yaml_syntax, stopped, trim(source.rest(stopped)).size(),
            "the indentation of this line fits no entry above it",
            "line it up with the entry that it belongs beside");
}

/// "2m" for ",000,000" behind a 2: how an amount is written without commas.
std::string without_commas(std::string_view amount) {
  std::string kept(amount);
  std::size_t thousands = 0;
  while (kept.ends_with(",000") && thousands < 3) {
    kept.resize(kept.size() - 4);
    ++thousands;
  }
  if (!kept.empty() && kept.find(',') == std::string::npos && thousands > 0)
    return kept + std::string(thousands == 1 ? "k" : thousands == 2 ? "m" : "bn");
  kept = std::string(amount);
  kept.erase(std::remove(kept.begin(), kept.end(), ','), kept.end());
  return kept;
}

/// The part of an amount around its first comma: "£2,500" of "£2,500, 2026/27".
std::string_view amount_at(std::string_view rest) {
  auto end = rest.find(',');
  while (end + 4 <= rest.size() && rest[end] == ',' && all_digits(rest.substr(end + 1, 3)) &&
         !(end + 4 < rest.size() && all_digits(rest.substr(end + 4, 1))))
    end += 4;
  return rest.substr(0, std::min(rest.size(), rest.find_first_of(" ,]}", end)));
}

/// An amount or a decimal with a comma in it, which ends a value inside brackets.
std::optional<Diagnostic> explain_comma(const Source& source, Position key, std::string_view text) {
  const auto line = source.line(key.line);
  const auto start = static_cast<std::size_t>(key.byte);
  if (start == 0 || start > line.size() || line[start - 1] != ',' || !all_digits(text.substr(0, 1)))
    return std::nullopt;
  const auto from = line.find_last_of(" :{[", start - 1) + 1;
  const auto amount = amount_at(line.substr(from));
  const Position place{key.line, static_cast<int>(from)};
  if (amount.find(',') != none)
    return at(source, Code::needs_quotes, place, amount.size(), "inside { } a value ends at a comma",
              fmt::format("put it in quotes: \"{}\", or write {}", clean_and_cut(amount, 40),
                          clean_and_cut(without_commas(amount), 40)));
  const auto decimals = line.substr(start, std::min(line.size(), line.find_first_of(" ,]}", start)) - start);
  return at(source, Code::yaml_syntax, place, amount.size() + 1 + decimals.size(),
            "inside { } a value ends at a comma",
            fmt::format("write {}.{}, with a point", clean_and_cut(amount, 20), clean_and_cut(decimals, 20)));
}

/// What is wrong inside the outermost bracket that is open, or with the value of this line.
std::optional<Diagnostic> explain_around(const Source& source, const Progress& progress, int line) {
  std::size_t end = 0;
  if (!progress.open_brackets.empty())
    if (auto found = explain_brackets(source, progress.open_brackets.front(), end)) return found;
  return explain_value(source, line);
}

/// Where the quote without an end opens, if the text from what was read last on does not show it: the last
/// one of the file that starts a text.
Diagnostic unclosed_quote(const Source& source, Position last) {
  auto opening = opening_quote(source, last);
  for (std::size_t i = source.text().size(); !opening && i-- > 0;)
    if (source.text()[i] == '"' || source.text()[i] == '\'') opening = source.position(i);
  const Position start = opening.value_or(last);
  return unclosed(source, start, "quote", source.rest(start).starts_with('\'') ? "'" : "\"",
                  is_last_line(source, start.line) || !source.text().ends_with('\n'));
}

/// Inside brackets a text cannot end in a question mark: '?' and what ends the value read as the sign of a
/// key.
std::optional<Diagnostic> question_in_brackets(const Source& source, Position stopped) {
  const auto line = source.line(stopped.line);
  const auto sign = static_cast<std::size_t>(stopped.byte);
  if (sign + 1 >= line.size() || line[sign] != '?' || std::string_view(",]}").find(line[sign + 1]) == none)
    return std::nullopt;
  const auto before = line.substr(0, sign).find_last_of(":{[,");
  const auto start = before == none ? none : line.find_first_not_of(' ', before + 1);
  if (start == none || start > sign) return std::nullopt;
  const auto value = line.substr(start, sign + 1 - start);
  return at(source, Code::needs_quotes, {stopped.line, static_cast<int>(start)}, value.size(),
            "inside brackets a text that ends in ? needs quotes", "put it in quotes: " + in_quotes(value));
}

}  // namespace

Diagnostic explain(const Source& source, const Progress& progress, Position stopped,
                   std::string_view message) {
  const auto says = [&](std::string_view words) { return message.find(words) != none; };
  if (says("in scalar") && (says("document indicator") || says("EOF")))
    return unclosed_quote(source, progress.last);
  for (int line = stopped.line; line > 0 && line >= stopped.line - 1; --line) {
    if (const auto tab = leading_tab(source.line(line)))
      return at(source, Code::tab_indentation, {line, static_cast<int>(*tab)}, 1, "a tab as indentation",
                "indent with blanks: two for each level");
    if (says("escape") || says("hex"))
      if (auto found = explain_escape(source, line)) return *found;
  }
  if (auto found = question_in_brackets(source, stopped)) return *found;
  if (auto found = explain_around(source, progress, stopped.line)) return *found;
  if (says("illegal map value")) return illegal_value(source, stopped);
  if (says("illegal flow end"))
    return at(source, Code::yaml_syntax, stopped, 1,
              fmt::format("a '{}' that nothing opened", clean(source.rest(stopped).substr(0, 1))),
              "remove it, or put the text in quotes");
  if (says("illegal block entry"))
    return at(source, Code::yaml_syntax, stopped, 1, "a list cannot start on the line of its key",
              fmt::format("start it on a line of its own, or write [a, b]; a text is put in quotes: {}",
                          in_quotes(source.rest(stopped))));
  if (says("end of map not found") || says("end of sequence not found"))
    return end_of_map(source, progress, stopped);
  if (const int above = line_above(source, stopped.line); above > 0)
    if (auto found = explain_value(source, above)) return *found;
  return at(source, Code::yaml_syntax, stopped, trim(source.rest(stopped)).size(), "the YAML breaks off here",
            "compare it with the lines around it; put a text with signs of YAML in quotes");
}

Diagnostic explain_key(const Source& source, const Progress& progress, Position key, std::string_view text) {
  if (auto found = explain_around(source, progress, key.line)) return *found;
  if (text.empty())
    return at(source, Code::wrong_kind, key, 1, "a key must be a plain word",
              "write the key before the colon; a text that starts with [ or { needs quotes");
  if (!progress.open_brackets.empty()) {
    if (auto found = explain_comma(source, key, text)) return *found;
    if (const auto colon = text.find(':'); colon != none && colon > 0 && colon + 1 < text.size())
      return at(source, Code::missing_blank, key, text.size(), "a blank is missing after the colon",
                fmt::format("write '{}: {}'", clean_and_cut(text.substr(0, colon), 40),
                            clean_and_cut(text.substr(colon + 1), 60)));
    return at(source, Code::yaml_syntax, key, text.size(),
              fmt::format("'{}' has no colon and no value", clean_and_cut(text, 60)),
              "inside { } every entry is 'key: value'; a text that holds a comma needs quotes");
  }
  if (auto found = explain_missing_blank(source, key.line)) return *found;
  if (is_last_line(source, key.line) && !source.text().ends_with('\n'))
    return at(source, Code::truncated, key, text.size(),
              fmt::format("the file ends in the middle of an entry: '{}' has no colon and no value",
                          clean_and_cut(text, 60)),
              "restore the rest of the file, or remove this line");
  return at(source, Code::yaml_syntax, key, text.size(),
            fmt::format("'{}' has no colon and no value", clean_and_cut(text, 60)), "write 'key: value'");
}

}  // namespace ptx::yaml
