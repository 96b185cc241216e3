#include "render/check/diagnostic_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/clean.hpp"
#include "text/strings.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"

namespace ptx {
namespace {

constexpr std::size_t widest_source = 100;

/// What leads the lines that go on with a message, and hints.
constexpr std::string_view margin = "   ";

/// One line; on a screen that is too narrow for it several, broken between words.
std::string fitted(std::string_view line, const Screen& screen) {
  if (screen.columns == 0 || width(line) <= screen.columns) return std::string(line) + "\n";
  const std::string lines = wrapped(line, screen.columns, margin.size());
  return line.starts_with(margin) ? lines : lines.substr(margin.size());
}

/// The first characters of a text.
std::string_view first(std::string_view text, std::size_t characters) {
  std::size_t bytes = 0;
  for (; characters > 0 && bytes < text.size(); --characters) {
    const auto character = first_character(text.substr(bytes));
    bytes += character ? character->bytes : 1;
  }
  return text.substr(0, bytes);
}

/// The line of the file with its number, and a line of marks under the token.
std::string excerpt(const Place& place, const Screen& screen) {
  std::string_view source = place.source;
  auto before = static_cast<std::size_t>(place.column - place.source_column);
  std::string lead = place.source_column > 1 ? "…" : "";
  const std::size_t room = screen.columns > 20 ? std::min(widest_source, screen.columns - 12) : widest_source;
  if (before + static_cast<std::size_t>(std::min(place.length, 20)) > room) {
    const std::size_t skipped = before > room / 2 ? before - room / 2 : 0;
    source.remove_prefix(first(source, skipped).size());
    before -= skipped;
    if (skipped > 0) lead = "…";
  }
  const std::string cleaned_before = lead + clean(first(source, before));
  const auto rest = source.substr(first(source, before).size());
  const std::string token = clean(first(rest, static_cast<std::size_t>(place.length)));
  const std::string shown = clean_and_cut(cleaned_before + clean(rest), room);
  const std::size_t start = width(cleaned_before);
  const std::size_t marks = std::max<std::size_t>(1, std::min(width(token), room > start ? room - start : 1));
  const std::string number = std::to_string(place.line);
  return fmt::format("{} | {}\n{} | {}{}\n", pad_left(number, 5), shown, std::string(5, ' '),
                     std::string(start, ' '),
                     styled(screen, Style::error, "^" + std::string(marks - 1, '~')));
}

}  // namespace

std::string to_text(const Diagnostic& diagnostic, const Screen& screen) {
  const auto& place = diagnostic.place;
  const auto severity = name(diagnostic.severity());
  const std::string where = fmt::format("{}:{}:{}:", clean(place.file), place.line, place.column);
  std::string out = fitted(
      fmt::format("{} {}: {} [{}]", where, severity, clean(diagnostic.message), facts(diagnostic.code).name),
      screen);
  if (const auto at = out.find(fmt::format("{}:", severity), where.size()); at != std::string::npos)
    out.replace(
        at, severity.size(),
        styled(screen, diagnostic.severity() == Severity::error ? Style::error : Style::warning, severity));
  if (!trim(place.source).empty()) out += excerpt(place, screen);
  if (!diagnostic.hint.empty())
    out += fitted(fmt::format("{}hint: {}", margin, clean(diagnostic.hint)), screen);
  return out;
}

std::string to_text(const Diagnostics& diagnostics, const Screen& screen, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < std::min(most, diagnostics.size()); ++i) out += to_text(diagnostics[i], screen);
  if (diagnostics.size() > most)
    out += fmt::format("and {} more\n", with_commas(static_cast<long long>(diagnostics.size() - most)));
  return out;
}

}  // namespace ptx
