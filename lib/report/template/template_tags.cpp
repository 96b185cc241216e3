#include "report/template/template_tags.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>

#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr auto none = std::string_view::npos;

/// "." alone, or words of small letters, digits and underscores with points between them.
bool is_name(std::string_view text) {
  if (text == ".") return true;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  const auto parts = split(text, '.');
  return std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), is_letter);
  });
}

std::optional<Tag::Kind> kind_of(char sign) {
  switch (sign) {
    case '#':
      return Tag::Kind::section;
    case '^':
      return Tag::Kind::inverted;
    case '/':
      return Tag::Kind::close;
    case '&':
      return Tag::Kind::raw;
    case '!':
      return Tag::Kind::comment;
    default:
      return std::nullopt;
  }
}

Diagnostic complaint(const yaml::Source& source, std::size_t offset, std::size_t bytes, std::string message,
                     std::string hint) {
  return {Code::template_syntax, source.place(source.position(offset), bytes), std::move(message),
          std::move(hint)};
}

}  // namespace

std::vector<Tag> read_tags(const yaml::Source& source, Diagnostics& out) {
  const std::string_view text = source.text();
  std::vector<Tag> tags;
  for (std::size_t at = text.find("{{"); at != none;) {
    const bool triple = text.substr(at).starts_with("{{{");
    const std::string_view end = triple ? "}}}" : "}}";
    const std::size_t start = at + end.size();
    const bool comment = text.substr(start).starts_with("!");
    const std::size_t close = text.find(end, start), next = text.find("{{", start),
                      line_end = text.find('\n', start);
    if (close == none || (!comment && (next < close || line_end < close))) {
      out.push_back(complaint(source, at, end.size(),
                              fmt::format("this tag is not closed: '{}' is missing", end),
                              fmt::format("write {}name{} on one line", triple ? "{{{" : "{{", end)));
      at = next;
      continue;
    }
    Tag tag{triple ? Tag::Kind::raw : Tag::Kind::escaped, {}, at, close + end.size() - at};
    std::string_view content = trim(text.substr(start, close - start));
    if (const auto kind = triple || content.empty() ? std::nullopt : kind_of(content[0])) {
      tag.kind = *kind;
      content = trim(content.substr(1));
    }
    tag.name = content;
    at = text.find("{{", close + end.size());
    if (!triple && (content.starts_with('>') || content.starts_with('='))) {
      out.push_back(complaint(
          source, tag.offset, tag.bytes,
          content[0] == '>' ? "a template cannot take in another one" : "the signs of tags cannot be changed",
          content[0] == '>' ? "write its text here" : "write tags as {{name}}"));
      continue;
    }
    if (tag.kind != Tag::Kind::comment && !is_name(content)) {
      out.push_back(
          complaint(source, tag.offset, tag.bytes,
                    content.empty() ? "this tag has no name"
                                    : fmt::format("'{}' is no name", clean_and_cut(content, 60)),
                    "names are words of small letters with points and underscores, as project.name"));
      continue;
    }
    tags.push_back(std::move(tag));
  }
  return tags;
}

}  // namespace ptx
