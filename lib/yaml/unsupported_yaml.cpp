#include "yaml/unsupported_yaml.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/utf8.hpp"
#include "yaml/line_errors.hpp"

namespace ptx::yaml {
namespace {

std::size_t token(const Source& source, Position at) {
  const auto rest = source.rest(at);
  return std::min(rest.size(), rest.find_first_of(" ,]}"));
}

/// The sign that starts what the parser met behind it.
Position sign_before(const Source& source, Position at, char sign) {
  const auto found = source.line(at.line).rfind(sign, static_cast<std::size_t>(at.byte));
  return found == std::string_view::npos ? at : Position{at.line, static_cast<int>(found)};
}

}  // namespace

Diagnostic refuse_anchor(const Source& source, Position met) {
  const Position start = sign_before(source, met, '&');
  return at(source, Code::anchor, start, token(source, start), "an anchor, which ptx does not read",
            "write the value out where it is needed; a text that starts with & needs quotes");
}

Diagnostic refuse_tag(const Source& source, Position met) {
  const Position start = sign_before(source, met, '!');
  const auto rest = source.rest(start);
  return at(
      source, Code::tag, start, token(source, start), "a tag, which ptx does not read",
      "a text that starts with ! needs quotes: " + in_quotes(rest.substr(0, rest.find_first_of(",}]#"))));
}

Diagnostic refuse_alias(const Source& source, Position met) {
  return at(source, Code::alias, met, token(source, met), "an alias, which ptx does not read",
            "write the value out; a text that starts with * needs quotes");
}

Diagnostic refuse_document(const Source& source, Position met) {
  const int first = line_above(source, met.line + 1);
  int top = 1;
  while (top < met.line && (trim(source.line(top)).empty() || trim(source.line(top)).starts_with('#'))) ++top;
  const auto indented = indentation(source.line(top));
  if (indented > 0 && source.line(top)[0] == ' ' && !source.line(first).starts_with("---"))
    return at(source, Code::yaml_syntax, {top, static_cast<int>(indented)},
              source.line(top).size() - indented, "this line is indented, and the lines below it are not",
              "write it at the start of its line");
  return at(source, Code::second_document, met, source.rest(met).size(),
            "something follows the end of the document",
            "a file holds one document: remove the line --- or what stands after it");
}

std::optional<Diagnostic> refuse_hidden(const Source& source, Position met, std::string_view value) {
  for (std::size_t i = 0; i < value.size();) {
    const auto character = first_character(value.substr(i));
    if (!character || is_forbidden(character->code_point))
      return at(source, Code::forbidden_character, met, source.rest(met).size(),
                character ? fmt::format("this text holds a character that nobody can see (U+{:04X})",
                                        static_cast<std::uint32_t>(character->code_point))
                          : "this text holds a broken character",
                "remove the escape");
    i += character->bytes;
  }
  return std::nullopt;
}

std::optional<Diagnostic> refuse_empty_block(const Source& source, Position met) {
  const auto header = trim(source.rest(met));
  if (header.find_first_of("123456789") == std::string_view::npos) return std::nullopt;
  return at(source, Code::needs_quotes, met, header.size(),
            fmt::format("a text cannot start with '{}'", header[0]),
            "put it in quotes: " + in_quotes(header));
}

std::optional<Diagnostic> warn_of_cut(const Source& source, std::size_t end, std::string_view value) {
  const std::string& text = source.text();
  const std::size_t sign = text.find_first_not_of(" \t", end);
  if (sign == std::string::npos || sign == end || text[sign] != '#') return std::nullopt;
  if (sign + 1 == text.size() || std::string_view(" \t\r\n#").find(text[sign + 1]) != std::string_view::npos)
    return std::nullopt;
  const Position start = source.position(sign);
  const auto cut = trim(source.rest(start));
  return at(source, Code::cut_comment, start, cut.size(),
            value.empty()
                ? std::string("the text ends before this: nothing is read")
                : fmt::format("the text ends before this: '{}' is what is read", clean_and_cut(value, 60)),
            fmt::format("put it in quotes: {}, or write a blank after # if it is a comment",
                        in_quotes(value.empty() ? std::string(cut) : fmt::format("{} {}", value, cut))));
}

}  // namespace ptx::yaml
