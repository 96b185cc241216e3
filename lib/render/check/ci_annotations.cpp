#include "render/check/ci_annotations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "text/clean.hpp"
#include "text/json_value.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_of_a_kind = 10;

struct Kind {
  std::string_view command;
  std::string_view plural;
  Severity from, to;
};
constexpr std::array kinds{Kind{"error", "errors and gaps", Severity::error, Severity::gap},
                           Kind{"warning", "warnings", Severity::warning, Severity::warning},
                           Kind{"notice", "notices", Severity::notice, Severity::notice}};

constexpr std::array<std::string_view, 4> gitlab_severities{"critical", "major", "minor", "info"};

/// The text with some of its characters written as %XX.
std::string escaped(std::string_view text, std::string_view characters) {
  std::string out;
  for (const char character : text) {
    if (characters.find(character) == std::string_view::npos)
      out += character;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(character)));
  }
  return out;
}

std::string property(std::string_view text) { return escaped(clean(text), "%\r\n:,"); }
std::string message(std::string_view text) { return escaped(clean(text), "%\r\n"); }

std::string annotation(const Kind& kind, const Diagnostic& diagnostic, const std::string& folder) {
  const auto& place = diagnostic.place;
  return fmt::format("::{} file={},line={},col={},title={}::{}{}\n", kind.command,
                     property(folder + place.file), place.line, place.column, facts(diagnostic.code).name,
                     message(diagnostic.message),
                     diagnostic.hint.empty() ? "" : "%0Ahint: " + message(diagnostic.hint));
}

/// FNV-1a.
std::uint64_t hash(std::string_view text) {
  std::uint64_t out = 0xcbf29ce484222325;
  for (const char character : text) {
    out ^= static_cast<unsigned char>(character);
    out *= 0x100000001b3;
  }
  return out;
}

}  // namespace

std::string to_github(const Diagnostics& diagnostics, const std::string& folder) {
  std::string out;
  for (const auto& kind : kinds) {
    std::vector<const Diagnostic*> own;
    for (const auto& diagnostic : diagnostics)
      if (diagnostic.severity() >= kind.from && diagnostic.severity() <= kind.to) own.push_back(&diagnostic);
    const std::size_t shown = own.size() > most_of_a_kind ? most_of_a_kind - 1 : own.size();
    for (std::size_t i = 0; i < shown; ++i) out += annotation(kind, *own[i], folder);
    if (own.size() > shown)
      out += fmt::format("::{} title=ptx check::{} more {}%0Ahint: ptx check shows them all\n", kind.command,
                         with_commas(static_cast<long long>(own.size() - shown)), kind.plural);
  }
  return out;
}

std::string to_gitlab(const Diagnostics& diagnostics, const std::string& folder) {
  std::map<std::string, int> seen;
  std::string out;
  for (const auto& diagnostic : diagnostics) {
    const std::string path = folder + diagnostic.place.file;
    const std::string code(facts(diagnostic.code).name);
    std::string identity = code + '\n' + path + '\n' + diagnostic.message;
    const int before = seen[identity]++;
    if (before > 0) identity += '\n' + std::to_string(before);
    const std::string description =
        diagnostic.hint.empty()
            ? clean(diagnostic.message)
            : fmt::format("{} (hint: {})", clean(diagnostic.message), clean(diagnostic.hint));
    out += fmt::format(
        "{}  {{\"description\": {}, \"check_name\": {}, \"fingerprint\": \"{:016x}\", \"severity\": \"{}\", "
        "\"location\": {{\"path\": {}, \"lines\": {{\"begin\": {}}}}}}}",
        out.empty() ? "\n" : ",\n", json_string(description), json_string(code), hash(identity),
        gitlab_severities[static_cast<std::size_t>(diagnostic.severity())], json_string(path),
        diagnostic.place.line);
  }
  return "[" + out + (out.empty() ? "]\n" : "\n]\n");
}

}  // namespace ptx
