#include "yaml/line_errors.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "yaml/bracket_errors.hpp"

namespace ptx::yaml {
namespace {

/// True for what may stand behind the > or | of a text over several lines.
bool is_block_header(std::string_view rest) {
  const auto end = rest.find_first_not_of("+-123456789");
  return end == none ||
         (end <= 2 && (trim(rest.substr(end)).empty() || trim(rest.substr(end)).starts_with('#')));
}

/// What is wrong with a value that starts in brackets: something in them, or something behind them.
std::optional<Diagnostic> explain_bracketed(const Source& source, Position start) {
  std::size_t end = 0;
  if (auto found = explain_brackets(source, start, end)) return found;
  const auto value = source.rest(start);
  const Position after = source.position(end);
  const auto behind = trim(source.rest(after));
  if (after.line != start.line || behind.empty() || behind.starts_with('#') ||
      behind.find_first_of("]}") == 0 || behind.starts_with(':'))
    return std::nullopt;
  return at(source, Code::needs_quotes, start, value.size(),
            fmt::format("a text cannot start with '{}'", value[0]), "put it in quotes: " + in_quotes(value));
}

/// What is wrong with a value that starts with a quote: something follows the quote that ends it.
std::optional<Diagnostic> explain_quoted(const Source& source, Position start) {
  const auto value = trim(source.rest(start));
  const char quote = value[0];
  auto end = value.find(quote, 1);
  while (end != none &&
         ((quote == '"' && value[end - 1] == '\\') || (quote == '\'' && value.substr(end).starts_with("''"))))
    end = value.find(quote, end + (quote == '"' ? 1 : 2));
  if (end == none) return std::nullopt;
  const auto behind = value.substr(end + 1);
  if (trim(behind).empty() || trim(behind).starts_with('#') || behind.starts_with(':')) return std::nullopt;
  const auto first = static_cast<int>(end + 1 + behind.find_first_not_of(' '));
  const std::string_view again = quote == '"'
                                     ? "write \\\" for a quote inside a text in double quotes"
                                     : "write a ' inside a text in quotes twice, or use double quotes";
  return at(source, Code::needs_quotes, {start.line, start.byte + first}, value.size(),
            "something follows the quote that ends the text",
            value.ends_with(quote) || (quote == '\'' && behind.find(' ') != 0)
                ? std::string(again)
                : "put the whole text in quotes: " + in_quotes(value));
}

bool is_hexadecimal(std::string_view text) {
  return text.find_first_not_of("0123456789abcdefABCDEF") == none;
}

/// True where the text behind a backslash completes an escape.
bool is_escape(std::string_view behind) {
  if (behind.empty()) return true;
  const std::size_t digits = behind[0] == 'x' ? 2 : behind[0] == 'u' ? 4 : behind[0] == 'U' ? 8 : 0;
  if (digits > 0) return behind.size() > digits && is_hexadecimal(behind.substr(1, digits));
  return std::string_view("0abt\tnvfre \"/\\N_LP").find(behind[0]) != none;
}

}  // namespace

Diagnostic at(const Source& source, Code code, Position position, std::size_t bytes, std::string message,
              std::string hint) {
  return {code, source.place(position, bytes), std::move(message), std::move(hint)};
}

std::string in_quotes(std::string_view value) {
  const auto kept = trim(value);
  return clean_and_cut(kept.find('"') == none ? fmt::format("\"{}\"", kept) : fmt::format("'{}'", kept), 62);
}

std::size_t indentation(std::string_view line) {
  return std::min(line.size(), line.find_first_not_of(" \t-"));
}

std::optional<std::size_t> leading_tab(std::string_view line) {
  const auto tab = line.find('\t');
  return tab == none || tab > line.find_first_not_of(" \t") ? std::nullopt : std::optional(tab);
}

int line_above(const Source& source, int line) {
  for (--line; line > 0; --line) {
    const auto text = trim(source.line(line));
    if (!text.empty() && text[0] != '#') return line;
  }
  return 0;
}

bool is_last_line(const Source& source, int line) {
  for (++line; line <= source.line_count(); ++line)
    if (!trim(source.line(line)).empty()) return false;
  return true;
}

std::optional<std::size_t> value_start(std::string_view line) {
  const auto first = indentation(line);
  if (first == line.size()) return std::nullopt;
  if (line[first] == '[' || line[first] == '{') return first;
  const auto colon = line.find(": ", first);
  if (colon == none) return trim(line).starts_with("- ") ? std::optional(first) : std::nullopt;
  const auto start = line.find_first_not_of(' ', colon + 1);
  return start == none ? std::nullopt : std::optional(start);
}

std::optional<Diagnostic> explain_value(const Source& source, int line) {
  const auto whole = source.line(line);
  const auto first = value_start(whole);
  if (!first) return std::nullopt;
  const Position start{line, static_cast<int>(*first)};
  const auto value = trim(whole.substr(*first));
  const char sign = value[0];
  if (sign == '[' || sign == '{') return explain_bracketed(source, start);
  if (sign == '"' || sign == '\'') return explain_quoted(source, start);
  const bool block = sign == '>' || sign == '|';
  if (block ? !is_block_header(value.substr(1))
            : std::string_view("@`%,]}&*!").find(sign) != none || value.starts_with("? "))
    return at(source, Code::needs_quotes, start, value.size(),
              fmt::format("a text cannot start with '{}'", sign), "put it in quotes: " + in_quotes(value));
  if (!block && (value.find(": ") != none || value.ends_with(':')) && whole.find(": ") < *first)
    return at(source, Code::needs_quotes, start, value.size(), "a text that holds ': ' needs quotes",
              "put it in quotes: " + in_quotes(value));
  return std::nullopt;
}

std::optional<Diagnostic> explain_missing_blank(const Source& source, int line) {
  const auto whole = source.line(line);
  const auto start = indentation(whole);
  if (start == whole.size() || whole[start] == '#') return std::nullopt;
  const auto colon = whole.find(':', start);
  if (colon == none || colon + 1 >= whole.size() || whole[colon + 1] == ' ' ||
      whole.substr(start, colon - start).find_first_of(" '\"") != none)
    return std::nullopt;
  auto value = whole.substr(colon + 1);
  if (constexpr std::string_view no_break = "\xC2\xA0"; value.starts_with(no_break))
    value.remove_prefix(no_break.size());
  return at(source, Code::missing_blank, {line, static_cast<int>(start)}, whole.size() - start,
            "a blank is missing after the colon",
            fmt::format("write '{}: {}'", clean_and_cut(whole.substr(start, colon - start), 40),
                        clean_and_cut(value, 60)));
}

std::optional<Diagnostic> explain_escape(const Source& source, int line) {
  const auto whole = source.line(line);
  for (auto sign = whole.find('\\', std::min(whole.size(), whole.find('"'))); sign != none;
       sign = whole.find('\\', sign + 2))
    if (!is_escape(whole.substr(sign + 1)))
      return at(source, Code::yaml_syntax, {line, static_cast<int>(sign)}, 2,
                "a backslash in double quotes starts an escape, and this is none",
                "use single quotes for a text with backslashes, or write \\\\");
  return std::nullopt;
}

}  // namespace ptx::yaml
