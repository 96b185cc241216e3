#include "model/values/id.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/clean.hpp"

namespace ptx {
namespace {

constexpr std::size_t longest = 64;

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Names that no file can have on Windows: con, prn, aux, nul, com0 to com9, lpt0 to lpt9.
bool is_reserved(std::string_view id) {
  constexpr std::array<std::string_view, 4> devices{"con", "prn", "aux", "nul"};
  if (std::find(devices.begin(), devices.end(), id) != devices.end()) return true;
  return id.size() == 4 && (id.starts_with("com") || id.starts_with("lpt")) && id[3] >= '0' && id[3] <= '9';
}

}  // namespace

Parsed<Id> parse_id(std::string_view text) {
  const auto complain = [&](std::string hint) -> Parsed<Id> {
    return Complaint{Code::bad_id, fmt::format("'{}' is no id", clean_and_cut(text, 60)), std::move(hint)};
  };
  if (is_reserved(text)) return complain("no file may have that name on Windows; choose another");
  if (text.size() > longest) return complain("an id has at most 64 characters");
  const bool well_formed =
      !text.empty() && is_letter_or_digit(text[0]) &&
      std::all_of(text.begin(), text.end(), [](char c) { return is_letter_or_digit(c) || c == '-'; });
  if (well_formed) return Id{std::string(text)};
  const std::string better = id_from_text(text);
  return complain(better.empty() || is_reserved(better)
                      ? "an id is made of small letters, digits and hyphens"
                      : fmt::format("small letters, digits and hyphens: '{}'", better));
}

std::string id_from_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_letter_or_digit(c))
      out += c;
    else if (c >= 'A' && c <= 'Z')
      out += static_cast<char>(c - 'A' + 'a');
    else if (!out.empty() && out.back() != '-')
      out += '-';
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out.substr(0, longest);
}

Parsed<BenefitId> parse_benefit_id(std::string_view text) {
  const auto slash = text.find('/');
  if (slash != std::string_view::npos && text.find('/', slash + 1) == std::string_view::npos) {
    const auto project = parse_id(text.substr(0, slash));
    const auto benefit = parse_id(text.substr(slash + 1));
    if (project && benefit) return BenefitId{project->value, benefit->value};
  }
  return Complaint{Code::bad_reference, fmt::format("'{}' names no benefit", clean_and_cut(text, 60)),
                   "write project/benefit, as in passenger-transport/routes"};
}

std::string format(const BenefitId& id) { return id.project + "/" + id.benefit; }

}  // namespace ptx
