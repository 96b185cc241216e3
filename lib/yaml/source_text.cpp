#include "yaml/source_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/utf8.hpp"

namespace ptx::yaml {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr std::size_t most_line_bytes = std::size_t{128} << 10;
constexpr std::size_t most_shown = 200;
constexpr std::ptrdiff_t most_brackets = 20'000;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Signature {
  std::string_view bytes;
  std::string_view what;
};
constexpr std::array signatures{
    Signature{"PK\x03\x04", "a Word, Excel or zip file"},
    Signature{"\xD0\xCF\x11\xE0", "an old Word or Excel file"},
    Signature{"%PDF", "a PDF"},
    Signature{"{\\rtf", "a rich text document"},
    Signature{"\x89PNG", "a picture"},
    Signature{"\xFF\xD8\xFF", "a picture"},
    Signature{"GIF8", "a picture"},
    Signature{"\x1F\x8B", "a compressed file"},
    Signature{"<!DOCTYPE", "an HTML page"},
    Signature{"<html", "an HTML page"},
    Signature{"<?xml", "an XML document"},
};

/// The characters of a text that is UTF-8 as far as it is looked at. A file can have many complaints about
/// one long line.
int characters(std::string_view text) {
  return static_cast<int>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool is_utf32(std::string_view text) {
  return text.starts_with(std::string_view("\xFF\xFE\0\0", 4)) ||
         text.starts_with(std::string_view("\0\0\xFE\xFF", 4));
}

bool is_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  if (text.size() < 4) return false;
  return (text[0] == '\0' && text[2] == '\0' && text[1] != '\0') ||
         (text[1] == '\0' && text[3] == '\0' && text[0] != '\0');
}

/// The whole file is something else: one complaint, without a quotation of it.
bool complain_of_file(const Source& source, Code code, std::string message, std::string hint,
                      Diagnostics& out) {
  out.push_back({code, {.file = source.file()}, std::move(message), std::move(hint)});
  return false;
}

bool is_conflict_marker(std::string_view line) {
  if (line.size() < 7 || std::string_view("<>|=").find(line[0]) == std::string_view::npos ||
      line.find_first_not_of(line[0]) < 7)
    return false;
  return line.size() == 7 || (line[7] == ' ' && line[0] != '=');
}

bool check_lines(const Source& source, Diagnostics& out) {
  for (int number = 1; number <= source.line_count(); ++number) {
    const auto line = source.line(number);
    const auto complain = [&](Code code, std::size_t bytes, std::string message, std::string hint) {
      out.push_back({code, source.place({number, 0}, bytes), std::move(message), std::move(hint)});
      return false;
    };
    if (line.size() > most_line_bytes) {
      out.push_back({Code::line_too_long,
                     {.file = source.file(), .line = number},
                     "this line is longer than 128 KiB",
                     "break it into several lines"});
      return false;
    }
    if (line.empty()) continue;
    if (is_conflict_marker(line))
      return complain(Code::merge_conflict, line.size(), "a merge conflict was left in this file",
                      "keep one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>");
    if (line.starts_with("```"))
      return complain(Code::yaml_syntax, line.size(), "a fence of Markdown, which is no YAML",
                      "remove this line, and the one that ends the fence");
    if (line[0] == '%')
      return complain(Code::directive, line.size(), "a YAML directive",
                      "remove this line; a text that starts with % needs quotes");
  }
  return true;
}

bool check_characters(const Source& source, Diagnostics& out) {
  const std::string& text = source.text();
  int last_line = 0;
  bool fine = true;
  const auto complain = [&](std::size_t at, std::size_t bytes, Code code, std::string message,
                            std::string hint) {
    fine = false;
    const Position position = source.position(at);
    if (position.line == last_line) return;
    last_line = position.line;
    out.push_back({code, source.place(position, bytes), std::move(message), std::move(hint)});
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {
      ++at;
      continue;
    }
    if (byte == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')) {
      complain(at, 1, Code::lone_cr, "a carriage return stands alone",
               "save the file with LF or CRLF line ends");
      return false;
    }
    const auto character = first_character(std::string_view(text).substr(at));
    if (is_forbidden(character->code_point))
      complain(at, character->bytes, Code::forbidden_character,
               fmt::format("a character that nobody can see (U+{:04X})",
                           static_cast<std::uint32_t>(character->code_point)),
               "remove it");
    at += character->bytes;
  }
  return fine;
}

}  // namespace

Source::Source(std::string file, std::string text) : file_(std::move(file)), text_(std::move(text)) {
  if (text_.starts_with(byte_order_mark)) text_.erase(0, byte_order_mark.size());
  starts_.push_back(0);
  for (std::size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1))
    if (at + 1 < text_.size()) starts_.push_back(at + 1);
}

std::string_view Source::line(int number) const {
  if (number < 1 || number > line_count()) return {};
  const std::size_t start = starts_[static_cast<std::size_t>(number) - 1];
  auto line = std::string_view(text_).substr(start, text_.find('\n', start) - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view Source::rest(Position at) const {
  const auto whole = line(at.line);
  return whole.substr(std::min(whole.size(), static_cast<std::size_t>(at.byte)));
}

char Source::character(Position at) const {
  const auto where = offset(at);
  return where < text_.size() ? text_[where] : '\n';
}

std::size_t Source::offset(Position at) const {
  if (at.line > line_count()) return text_.size();
  return std::min(text_.size(),
                  starts_[static_cast<std::size_t>(at.line) - 1] + static_cast<std::size_t>(at.byte));
}

Position Source::position(std::size_t offset) const {
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
  return {static_cast<int>(after - starts_.begin()), static_cast<int>(offset - *(after - 1))};
}

Place Source::place(Position at, std::size_t bytes) const {
  const auto whole = line(at.line);
  const auto start = std::min(whole.size(), static_cast<std::size_t>(at.byte));
  const auto token = whole.substr(start, bytes);
  Place place{file_, at.line, characters(whole.substr(0, start)) + 1, std::max(1, characters(token)), {}, 1};
  if (whole.size() <= most_shown) place.source = whole;
  if (whole.size() > most_shown) {
    const auto is_inside = [&](std::size_t byte) {
      return byte < whole.size() && (static_cast<unsigned char>(whole[byte]) & 0xC0) == 0x80;
    };
    std::size_t from = start > most_shown / 2 ? start - most_shown / 2 : 0;
    while (is_inside(from)) ++from;
    std::size_t to = from + most_shown;
    while (is_inside(to)) --to;
    place.source = whole.substr(from, to - from);
    place.source_column = characters(whole.substr(0, from)) + 1;
  }
  return place;
}

bool check_bytes(const Source& source, Diagnostics& out) {
  const std::string& text = source.text();
  if (text.size() > most_bytes)
    return complain_of_file(source, Code::file_too_large, "this file is larger than 1 MiB",
                            "one project a file; put long texts into documents and link to them", out);
  for (const auto& signature : signatures)
    if (std::string_view(text).starts_with(signature.bytes))
      return complain_of_file(source, Code::not_text,
                              fmt::format("this file is {}, not a text", signature.what),
                              "save its content as plain text in YAML", out);
  if (is_utf32(text))
    return complain_of_file(source, Code::encoding, "this file is in UTF-32", "save it as UTF-8", out);
  if (is_utf16(text))
    return complain_of_file(source, Code::encoding, "this file is in UTF-16", "save it as UTF-8", out);
  if (text.find('\0') != std::string::npos)
    return complain_of_file(source, Code::not_text, "this file is no text: it holds NUL bytes",
                            "save its content as plain text in YAML", out);
  if (const auto bad = invalid_utf8(text)) {
    const Position at = source.position(*bad);
    Place place = source.place({at.line, 0});
    place.column =
        static_cast<int>(length(source.line(at.line).substr(0, static_cast<std::size_t>(at.byte)))) + 1;
    out.push_back({Code::encoding, place,
                   fmt::format("the byte 0x{:02X} is no UTF-8", static_cast<unsigned char>(text[*bad])),
                   "save the file as UTF-8 (it may be in Windows-1252)"});
    return false;
  }
  if (std::count_if(text.begin(), text.end(), [](char c) { return c == '[' || c == '{'; }) > most_brackets)
    return complain_of_file(source, Code::too_many_brackets, "this file holds more than 20,000 brackets",
                            "split it", out);
  if (!check_characters(source, out)) return false;
  return check_lines(source, out);
}

}  // namespace ptx::yaml
