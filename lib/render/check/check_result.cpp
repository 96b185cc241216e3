#include "render/check/check_result.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/check/diagnostic_text.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr std::size_t most_printed = 100;

Table data_table(const Diagnostics& diagnostics) {
  Table out{columns_named({"file",
                           "line",
                           "column",
                           {"severity", DataType::string, "error, gap, warning or notice"},
                           "code",
                           "message",
                           "hint"}),
            {}};
  for (const auto& d : diagnostics)
    out.rows.push_back({Cell::of(d.place.file), Cell::of(d.place.line), Cell::of(d.place.column),
                        Cell::of(d.severity()), Cell::of(facts(d.code).name), Cell::of(d.message),
                        d.hint.empty() ? Cell() : Cell::of(d.hint)});
  return out;
}

std::size_t count(const Diagnostics& diagnostics, Severity severity) {
  return static_cast<std::size_t>(std::count_if(
      diagnostics.begin(), diagnostics.end(), [&](const Diagnostic& d) { return d.severity() == severity; }));
}

/// "no errors", "1 gap", "2 warnings".
std::string counted_kind(const Diagnostics& diagnostics, Severity severity) {
  const std::string word(name(severity));
  const auto number = count(diagnostics, severity);
  return number == 0 ? fmt::format("no {}s", word) : count_phrase(number, word, word + "s");
}

/// "Read 18 projects in 23 files, 2 finance files and 6 outcomes: no errors, 3 gaps, 1 warning, no notices."
std::string closing(const CheckReport& checked) {
  const auto& portfolio = checked.loaded.portfolio;
  const auto kind = [&](Severity severity) { return counted_kind(checked.shown, severity); };
  std::string out = fmt::format(
      "Read {} in {}, {} and {}: {}, ", count_phrase(portfolio.projects.size(), "project", "projects"),
      count_phrase(checked.loaded.files, "file", "files"),
      count_phrase(portfolio.finance.size(), "finance file", "finance files"),
      count_phrase(portfolio.outcomes.outcomes.size(), "outcome", "outcomes"), kind(Severity::error));
  if (!checked.loaded.usable)
    return out + fmt::format("{}. Gaps and other findings are looked for once the errors are mended.",
                             kind(Severity::warning));
  out += fmt::format("{}, {}, {}", kind(Severity::gap), kind(Severity::warning), kind(Severity::notice));
  out += checked.hidden
             ? fmt::format("; {} more not asked for.", with_commas(static_cast<long long>(checked.hidden)))
             : ".";
  return checked.compared.empty() ? out : out + fmt::format(" Compared with {}.", checked.compared);
}

}  // namespace

Result check_result(const CheckReport& checked) {
  Result out;
  const auto& portfolio = checked.loaded.portfolio;
  out.schema = "check/1";
  out.title = portfolio.settings.name.empty() ? "Check" : fmt::format("{}: check", portfolio.settings.name);
  out.data = out.view = [&checked] { return data_table(checked.shown); };
  out.notes = {closing(checked)};
  out.text = [&checked](const Screen& screen) {
    return to_text(checked.shown, screen, most_printed) + wrapped(closing(checked), screen.columns, 0);
  };
  return out;
}

}  // namespace ptx
