#include "store/history/revision.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "diagnostic/diagnostic.hpp"
#include "text/clean.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr const char* what_it_takes =
    "write a tag, a branch or a hash (HEAD~3 is three commits before HEAD), or a day (2025-01-31)";

/// Digits and hyphens as in 2025-01-31, whether or not there is such a day.
bool looks_like_day(std::string_view text) {
  const auto parts = split(text, '-');
  return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), all_digits) && parts[0].size() == 4 &&
         parts[1].size() <= 2 && parts[2].size() <= 2;
}

/// True for `~`, `~3`, `^2~1` and nothing.
bool are_steps(std::string_view text) {
  while (!text.empty()) {
    if (text[0] != '~' && text[0] != '^') return false;
    text.remove_prefix(1);
    const auto number = text.substr(0, text.find_first_of("~^"));
    if (!number.empty() && !digits(number)) return false;
    text.remove_prefix(number.size());
  }
  return true;
}

bool in_name(char sign) {
  return static_cast<unsigned char>(sign) > ' ' && sign != '\x7F' &&
         std::string_view("?*[\\:").find(sign) == std::string_view::npos;
}

}  // namespace

Revision parse_revision(const std::string& text) {
  const auto refuse = [&](std::string_view why, std::string hint = what_it_takes) -> Error {
    return {2, fmt::format("'{}' {}", clean_and_cut(text, 60), why), std::move(hint)};
  };
  if (looks_like_day(text)) {
    const auto day = parse_date(text);
    if (!day) throw refuse("is no revision: " + day.complaint().message, day.complaint().hint);
    return {text, *day, {}, {}};
  }
  if (text.empty()) throw Error(2, "a revision is asked for, and none is given", what_it_takes);
  if (text[0] == '-') throw refuse("looks like an option and not like a revision");
  if (text.find("..") != std::string::npos || text[0] == '^')
    throw refuse("is a range, and one revision is asked for");
  if (text.find("@{") != std::string::npos)
    throw refuse("depends on what was done in this one clone",
                 "write a day, as in 2025-01-31, which means the same in every clone");
  const auto end = std::min(text.find_first_of("~^"), text.size());
  Revision out{text, std::nullopt, text.substr(0, end), text.substr(end)};
  if (out.name.empty() || !std::all_of(out.name.begin(), out.name.end(), in_name) || !are_steps(out.steps))
    throw refuse("is no revision");
  return out;
}

}  // namespace ptx
